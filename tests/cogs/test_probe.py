"""`/probe` in a Discord on loopback, with the organism on its own server: from the command to the card."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio

from bot.client import IsopenClient
from bot.discord_gateway import IdentifyBudget, MemoryState
from bot.engine import Engine
from bot.moderation.service import Moderation
from bot.probes.battery import Battery, load_battery
from bot.probes.hostbook import HostBook
from bot.probes.organism import Serving, find_organism, serve_organism
from bot.probes.runner import Prober
from bot.probes.service.facade import Probes
from bot.sandbox.testing import Handle, Result
from bot.services import Services
from bot.store.store import Store
from bot.texts import load_texts
from tests.cogs.discord import IMPATIENT, discord
from tests.organism.oracle import Oracle
from tests.organism.plan import DATA, Lesson, lessons, read_card, read_chinese

MODERATOR = Handle.moderator
MEMBER = Handle.member
MODEL = "isopen-organism"


@pytest.fixture(scope="module")
def battery() -> Battery:
    return load_battery(DATA.parent / "probes")


@pytest.fixture(scope="module")
def plan(battery: Battery) -> list[Lesson]:
    return list(lessons(battery, read_card(), read_chinese()))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served() -> AsyncIterator[Serving]:
    async with serve_organism(find_organism(DATA.parent)) as server:
        yield server


class World:
    """A bot with hosts in a Discord, as often started as a test likes."""

    def __init__(self, engine: Engine, store: Store, hosts: dict[str, str], prober: Prober) -> None:
        self._engine, self.store, self._hosts, self._prober = engine, store, hosts, prober
        self.probes: Probes

    @asynccontextmanager
    async def bot(self, handle: Handle) -> AsyncIterator[None]:
        """The bot, connected."""
        self.probes = Probes(self.store, HostBook(self._hosts), lambda: self._prober)
        await self.probes.open()
        state = MemoryState()
        services = Services(
            engine=self._engine, store=self.store, moderation=Moderation(self.store), probes=self.probes
        )
        budget = IdentifyBudget(state, pace=IMPATIENT)
        client = IsopenClient(services=services, texts_for=load_texts, state=state, identify=budget)
        try:
            async with handle.run(client, ready=False):
                yield
        finally:
            await self.probes.close()


@pytest.fixture
def world(engine: Engine, kept: Store, battery: Battery, plan: list[Lesson], served: Serving) -> World:
    prober = Prober(battery, Oracle(plan), kept.runs)
    return World(engine, kept, {"home": served.url}, prober)


@pytest.fixture(autouse=True)
def quick_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cogs.probe_following.PACE", 0.2)


async def until(handle: Handle, message_id: str, words: str, seconds: float = 20.0) -> str:
    """The text of a message once it says something."""
    for _ in range(int(seconds / 0.05)):
        found = [one for one in handle.messages() if one["id"] == message_id]
        text = "\n".join(str(one) for one in found)
        if re.search(words, text):
            return text
        await asyncio.sleep(0.05)
    raise AssertionError(f"{words!r} never stood in the message: {text}")


async def begun(handle: Handle, **options: Any) -> Result:
    result = await handle.slash("probe run", options={"model": MODEL, "tier": "smoke", **options}, user=MODERATOR)
    assert "Probing" in result.text, result.text
    return result


async def test_from_the_command_to_the_result(world: World):
    async with discord() as handle, world.bot(handle):
        result = await begun(handle)
        assert not result.ephemeral
        text = await until(handle, result.id, "run_measured|never changes the verdict")
        assert "isopen-organism" in text
        assert "smoke test" in text
