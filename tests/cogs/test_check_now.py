"""The Hub on the card: when it was looked at, and the button that looks now."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.engine import Engine
from bot.families import CatalogFamilies
from bot.hub.client import HubClient
from bot.hub.inspector import Inspector, Knowledge
from bot.hub.kept import Kept
from bot.hub.watch import Watch
from bot.licenses.text import load_identifier
from bot.sandbox.testing import Handle
from tests.cogs.discord import bot_in_discord
from tests.hub.loopback import Fault, LoopbackHub, running_hub
from tests.hub.repositories import model

NASTY = "# [click](https://evil.example) @everyone <@1> **bold** ||spoiler|| " * 20


class Clock:
    """A clock the test moves."""

    def __init__(self) -> None:
        self.now = dt.datetime.now(dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def hub() -> Iterator[LoopbackHub]:
    with running_hub(
        model("allenai/OLMo-2-1124-7B", {"license": "apache-2.0"}),
        model("someone/unknown-model", {"license": "mit", "base_model": "meta-llama/Llama-3.1-8B"}),
    ) as running:
        yield running


@pytest.fixture
async def home(engine: Engine, hub: LoopbackHub, tmp_path: Path, clock: Clock) -> AsyncIterator[Handle]:
    """The bot in a Discord, and in reach of a Hub."""
    catalog = engine.catalog
    identifier = load_identifier(engine.data_folder, catalog.licenses)
    known = Knowledge(catalog.licenses, identifier.identify_async, CatalogFamilies(catalog))
    watch = Watch(Inspector(HubClient(hub.url), known, now=clock), Kept(tmp_path), clock)
    async with bot_in_discord(Engine(catalog, now=clock, watch=watch)) as handle:
        yield handle
    hub.faults.clear()
    await watch.close()


async def test_the_card_says_when_the_hub_was_looked_at(home: Handle) -> None:
    answer = await home.slash("isopen", model="olmo 2 7b")
    assert "Looked at on the Hugging Face Hub <t:" in answer.text
    assert answer.custom_id("Check now") == "chk:olmo-2-7b"


async def test_the_button_looks_now(home: Handle, hub: LoopbackHub, clock: Clock) -> None:
    answer = await home.slash("isopen", model="olmo 2 7b")
    clock.now += dt.timedelta(hours=1)
    hub.add(model("allenai/OLMo-2-1124-7B", {"license": "cc-by-nc-4.0"}))
    checked = await home.press(answer, answer.custom_id("Check now"), user=home.member)
    assert checked.ephemeral
    assert "The license was apache-2.0 and is now cc-by-nc-4.0" in checked.text.replace("\\", "")
    assert "is model-available" in checked.text


async def test_a_model_that_only_the_hub_knows(home: Handle) -> None:
    answer = await home.slash("isopen", model="someone/unknown-model")
    assert "is not in the catalog" in answer.text
    assert "1.b.i" in answer.text
    assert answer.custom_id("Why?") == "why:someone/unknown-model"
    for label in ("Why?", "License", "Components", "Sources", "Check now"):
        details = await home.press(answer, answer.custom_id(label))
        assert "someone/unknown" in details.text.replace("\\", "")
    form = await home.press(answer, answer.custom_id("Compare"))
    assert form.modal is not None


async def test_nowhere_to_be_seen(home: Handle) -> None:
    answer = await home.slash("isopen", model="nobody/nothing")
    assert answer.ephemeral
    assert "neither in the catalog nor" in answer.text


async def test_a_hub_that_hangs_is_no_reason_to_be_late(home: Handle, hub: LoopbackHub) -> None:
    hub.faults["*"] = Fault.HANG
    start = asyncio.get_running_loop().time()
    answer = await home.slash("isopen", model="olmo 2 7b")
    assert asyncio.get_running_loop().time() - start < 2.5
    assert "is open source" in answer.text
    assert "From the catalog" in answer.text
    assert "a fresh look is due" in answer.text


async def test_a_hostile_card_stays_text(home: Handle, hub: LoopbackHub) -> None:
    card = {"license": NASTY, "license_name": NASTY, "base_model": [NASTY, "a/@everyone"], "datasets": [NASTY]}
    hub.add(model("someone/llama-nasty", card, readme=NASTY, files={f"{NASTY[:80]} LICENSE": b"x"}))
    answer = await home.slash("isopen", model="someone/llama-nasty")
    for label in ("Why?", "License", "Components", "Sources", "Check now"):
        await home.press(answer, answer.custom_id(label))


async def test_offline_there_is_nothing_to_check(engine: Engine, tmp_path: Path) -> None:
    offline = Engine(engine.catalog, watch=Watch(None, Kept(tmp_path)))
    async with bot_in_discord(offline) as home:
        answer = await home.slash("isopen", model="olmo 2 7b")
    assert "isopen is offline" in answer.text
    assert "Check now" not in [part.get("label") for part in answer.components]
