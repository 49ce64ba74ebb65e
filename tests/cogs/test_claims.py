"""*Check openness claims* on a message, and the marks that a server can ask for."""

import asyncio
from pathlib import Path

import pytest

from bot.client import IsopenClient
from bot.discord_gateway import IdentifyBudget, MemoryState
from bot.engine import Engine
from bot.moderation.service import Moderation
from bot.sandbox.testing import Handle
from bot.services import Services
from bot.store.store import Store
from bot.texts import load_texts
from cogs.claims import SHOW_ID
from tests.cogs.discord import IMPATIENT, discord

MENU = "Check openness claims"


async def test_each_claim_is_answered_privately(home: Handle) -> None:
    said = home.say("Llama is open source, OLMo 2 is open source too", user=home.member)
    answer = await home.context_menu(MENU, said, user=home.stranger)
    assert answer.ephemeral
    assert "❌ **not so**" in answer.text
    assert "Llama is model-available, not open source" in answer.text
    assert "700 million" in answer.text
    assert "✅ **right**" in answer.text


async def test_and_publicly_by_choice(home: Handle) -> None:
    answer = await home.context_menu(MENU, home.say("Llama is open source"))
    shown = await home.press(answer, SHOW_ID)
    assert not shown.ephemeral
    assert "Llama is model-available" in shown.text
    assert SHOW_ID not in shown.custom_ids


async def test_a_message_without_a_claim(home: Handle) -> None:
    answer = await home.context_menu(MENU, home.say("Is llama open source?"))
    assert answer.ephemeral
    assert "no claim" in answer.text
    assert SHOW_ID not in answer.custom_ids


async def test_the_model_is_one_press_away(home: Handle) -> None:
    answer = await home.context_menu(MENU, home.say("Llama is open source"))
    card = await home.press(answer, "prv:llama-4-maverick")
    assert "model-available" in card.text


async def test_in_a_direct_message(home: Handle) -> None:
    said = home.say("GPT-4 is open source", guild=None)
    answer = await home.context_menu(MENU, said, guild=None)
    assert "GPT-4 is closed" in answer.text


@pytest.mark.parametrize(
    "text",
    [
        "@everyone Llama is open source [x](https://evil.example)",
        "# Llama is open source <@1> ||`",
        "Llama is open source " + "a" * 1_900,
        "\u202eLlama is open source",
    ],
)
async def test_what_people_write_is_made_harmless(home: Handle, text: str) -> None:
    answer = await home.context_menu(MENU, home.say(text))  # the fixture checks every message for pings and links
    assert "not so" in answer.text


class TestMarks:
    """Off unless the operator has the intent and the server asks."""

    @staticmethod
    def client(engine: Engine, store: Store, *, reads: bool) -> IsopenClient:
        state = MemoryState()
        return IsopenClient(
            services=Services(engine=engine, store=store, moderation=Moderation(store), reads_messages=reads),
            texts_for=load_texts,
            state=state,
            identify=IdentifyBudget(state, pace=IMPATIENT),
        )

    async def marks(
        self, engine: Engine, folder: Path, text: str, *, wanted: bool, reads: bool = True
    ) -> list[str]:
        async with (
            await Store.open(f"sqlite:///{folder}/isopen.db") as store,
            discord() as handle,
            handle.run(self.client(engine, store, reads=reads), ready=False),
        ):
            if wanted:
                panel = await handle.slash("settings")
                await handle.select(panel, "set:claim_marks", "yes")
            message = handle.say(text, user=handle.member)
            await asyncio.sleep(0.2)
            found = next(one for one in handle.messages() if one["id"] == message)
            return [one["emoji"]["name"] for one in found.get("reactions", [])]

    async def test_what_is_not_so_is_marked(self, engine: Engine, tmp_path: Path) -> None:
        assert await self.marks(engine, tmp_path, "Llama is open source", wanted=True) == ["🔎"]

    @pytest.mark.parametrize("text", ["Llama is not open source", "Is llama open source?", "good morning"])
    async def test_what_is_right_or_no_claim_is_not(self, engine: Engine, tmp_path: Path, text: str) -> None:
        assert await self.marks(engine, tmp_path, text, wanted=True) == []

    async def test_by_default_nothing_is(self, engine: Engine, tmp_path: Path) -> None:
        assert await self.marks(engine, tmp_path, "Llama is open source", wanted=False) == []

    async def test_without_the_intent_nothing_is_read(self, engine: Engine, tmp_path: Path) -> None:
        assert await self.marks(engine, tmp_path, "Llama is open source", wanted=True, reads=False) == []
