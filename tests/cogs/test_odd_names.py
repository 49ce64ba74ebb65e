"""A thousand odd names: always a legal reply, never a ping, never a traceback."""

import logging

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.engine import Engine
from tests.cogs.discord import bot_in_discord
from tests.cogs.hostile import NASTY

# What can come over the wire: any text but lone surrogates, which JSON in UTF-8 cannot carry.
wire_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
mixed = st.lists(st.sampled_from([*NASTY, "llama", "K2", "qwen 3", "/", ":", "8b"]), min_size=1, max_size=6).map(
    " ".join
)
long = st.text(st.sampled_from("aあ*@<[#\u202e\x00 "), min_size=1_000, max_size=4_000)
names = st.one_of(wire_text, mixed, long).map(lambda name: name.encode("utf-8", "ignore").decode()[:4_000])
A_LOT = settings(
    max_examples=1_000,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.generate],
)


def collected(strategy: st.SearchStrategy[str]) -> list[str]:
    """A thousand examples. They are sent to one bot, so that hundreds of sandboxes need not start."""
    found: list[str] = []

    @A_LOT
    @given(strategy)
    def collect(name: str) -> None:
        found.append(name)

    collect()
    return found


async def test_odd_names(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    odd = collected(names)
    assert len(odd) >= 1_000
    async with bot_in_discord(engine) as home:  # which checks each message at the end
        for name in odd:
            reply = await home.slash("isopen", model=name, force=True)
            assert reply.error is None
            assert len(reply.messages) == 1
            assert "incident" not in reply.text
            assert "Traceback" not in reply.text
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []


async def test_odd_beginnings_of_names(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    async with bot_in_discord(engine) as home:
        for name in collected(names)[:200]:
            choices = (await home.autocomplete("isopen", "model", model=name, force=True)).choices
            assert all(0 < len(choice["name"]) <= 100 for choice in choices)
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
