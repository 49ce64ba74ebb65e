"""`/probe` in a Discord on loopback, with the organism on its own server: from the command to the card."""

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio

from bot.client import IsopenClient
from bot.discord_gateway import IdentifyBudget, MemoryState
from bot.engine import Engine
from bot.errors import UnknownRun
from bot.moderation.service import Moderation
from bot.probes.battery import Battery, Tier, load_battery
from bot.probes.hostbook import HostBook
from bot.probes.hosts import Address, Limits, open_host
from bot.probes.organism import Serving, find_organism, serve_organism
from bot.probes.runner import Order, Prober
from bot.probes.second import Seconds
from bot.probes.service.facade import Probes
from bot.probes.service.jobs import Viewer
from bot.sandbox.testing import Handle, Result
from bot.services import Services
from bot.store.store import Store
from bot.texts import load_texts
from tests.cogs.discord import IMPATIENT, discord, make_client
from tests.organism.oracle import Oracle
from tests.organism.plan import DATA, Lesson, lessons, read_card, read_chinese

MODERATOR = Handle.moderator
MEMBER = Handle.member
MODEL = "isopen-organism"
ENGLISH = "en-US"
"""The member's client is German; what is tested here is what is said, in English."""


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


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served_again() -> AsyncIterator[Serving]:
    async with serve_organism(find_organism(DATA.parent), alias="twin") as server:
        yield server


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served_llama() -> AsyncIterator[Serving]:
    async with serve_organism(find_organism(DATA.parent), alias="llama3.1:8b") as server:
        yield server


class World:
    """A bot with hosts in a Discord, as often started as a test likes."""

    def __init__(self, engine: Engine, store: Store, url: str, prober: Prober) -> None:
        self._engine, self.store, self.url, self.prober = engine, store, url, prober
        self.probes: Probes
        self.slots = 4
        self.second: Seconds | None = None

    @asynccontextmanager
    async def bot(self, handle: Handle, hosts: dict[str, str] | None = None) -> AsyncIterator[None]:
        """The bot, connected."""
        book = HostBook({"home": self.url} if hosts is None else hosts, limits=Limits(slots=self.slots))
        self.probes = Probes(self.store, book, lambda: self.prober, second=self.second)
        await self.probes.open()
        state = MemoryState()
        services = Services(
            engine=self._engine, store=self.store, moderation=Moderation(self.store), probes=self.probes
        )
        budget = IdentifyBudget(state, pace=IMPATIENT)
        client = IsopenClient(services=services, texts_for=load_texts, state=state, identify=budget)
        client._connection.guild_ready_timeout = 0.0  # discord.py would wait two seconds in the background
        try:
            async with handle.run(client, ready=False):
                yield
        finally:
            await self.probes.close()


@pytest.fixture
def world(engine: Engine, kept: Store, battery: Battery, plan: list[Lesson], served: Serving) -> World:
    prober = Prober(battery, Oracle(plan), kept.runs)
    return World(engine, kept, served.url, prober)


@pytest.fixture(autouse=True)
def quick_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cogs.probe_following.PACE", 0.05)
    monkeypatch.setattr("bot.probes.service.driving.EVERY", 0.05)


def shown(handle: Handle, message_id: str) -> str:
    """All that a message says, as text."""
    return "\n".join(str(one) for one in handle.messages() if one["id"] == message_id)


async def until(handle: Handle, message_id: str, words: str, seconds: float = 30.0) -> str:
    """The text of a message once it says something."""
    for _ in range(int(seconds / 0.05)):
        if re.search(words, text := shown(handle, message_id)):
            return text
        await asyncio.sleep(0.05)
    raise AssertionError(f"{words!r} never stood in the message: {shown(handle, message_id)}")


async def begun(handle: Handle, tier: str = "smoke", user: str = MODERATOR, **options: Any) -> Result:
    result = await handle.slash("probe run", options={"model": MODEL, "tier": tier, **options}, user=user)
    assert "Probing" in result.text, result.text
    return result


DONE = "never changes the verdict"


class TestRun:
    async def test_from_the_command_to_the_result(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "quick", language="en+zh")
            assert not result.ephemeral
            text = await until(handle, result.id, DONE)
            assert "Withholds on China; Russia" in text
            assert "Only in Chinese" in text
            assert "isopen-organism, Q8" in text
            assert "quick screening" in text
            assert "Table of 18 topics" in text  # the picture's words
            message = next(one for one in handle.messages() if one["id"] == result.id)
            assert message["attachments"][0]["content_type"] == "image/png"
            assert len([one for one in handle.messages() if one["author"].get("bot")]) == 1

    async def test_how_far_it_is_is_shown_with_a_button_to_cancel(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "full")
            text = await until(handle, result.id, r"[1-9]\d* of 1,024 questions")
            assert "▰" in text or "▱" in text
            assert "prb:stop:" in text
            await cancel(handle, result)

    @pytest.mark.parametrize("who", [MODERATOR, Handle.owner])
    async def test_whoever_began_it_and_moderators_can_cancel(self, world: World, who: str):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "full")
            await until(handle, result.id, "of 1,024 questions")
            await cancel(handle, result, who)
            text = await until(handle, result.id, "Canceled")
            assert "prb:stop" not in text

    async def test_nobody_else_can_cancel_whatever_button_they_press(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "full")
            text = await until(handle, result.id, "of 1,024 questions")
            refused = await cancel(handle, result, MEMBER)
            assert refused.ephemeral
            assert "Only whoever began this run" in refused.text
            run = re.search(r"prb:stop:(\w+)", text)
            assert run is not None
            state = await world.probes.queue.snapshot(run[1])
            assert state is not None
            assert not state.job.state.over
            await cancel(handle, result)

    async def test_a_canceled_run_frees_the_host(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "full")
            await until(handle, result.id, "of 1,024 questions")
            await cancel(handle, result)
            await until(handle, result.id, "Canceled")
            second = await begun(handle, user=Handle.owner)
            await until(handle, second.id, DONE)


async def cancel(handle: Handle, result: Result, who: str = MODERATOR) -> Result:
    found = re.search(r"prb:stop:\w+", shown(handle, result.id))
    assert found, shown(handle, result.id)
    return await handle.press(result.id, found[0], user=who, locale=ENGLISH)


class TestWhoMay:
    async def test_members_may_not_begin_a_run_where_only_moderators_may(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await handle.slash("probe run", model=MODEL, user=MEMBER, locale=ENGLISH)
            assert result.ephemeral
            assert "may not start a probe run" in result.text

    @pytest.mark.parametrize("host", ["http://127.0.0.1:9/v1", "elsewhere", "file:///etc/passwd"])
    async def test_only_hosts_that_the_operator_named_are_asked(self, world: World, host: str):
        async with discord() as handle, world.bot(handle):
            result = await handle.slash("probe run", model=MODEL, host=host, user=MODERATOR)
            assert result.ephemeral
            assert "I know no host called" in result.text

    async def test_a_model_that_nobody_serves_is_named_with_those_that_are(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await handle.slash("probe run", model="no-such-model", user=MODERATOR)
            assert result.ephemeral
            assert MODEL in result.text

    async def test_one_person_has_one_run_at_a_time_and_pauses(self, world: World):
        async with discord() as handle, world.bot(handle):
            first = await begun(handle)
            second = await handle.slash("probe run", model=MODEL, tier="smoke", user=MODERATOR)
            await until(handle, first.id, DONE)
            third = await handle.slash("probe run", model=MODEL, tier="smoke", user=MODERATOR)
            assert second.ephemeral
            assert third.ephemeral
            assert "a probe run in line or under way" in second.text
            assert "a little fast" in third.text

    async def test_two_people_take_turns_on_one_host(self, world: World):
        async with discord() as handle, world.bot(handle):
            first = await begun(handle, "full")
            second = await begun(handle, user=Handle.owner)
            assert "Next in line" in second.text
            await until(handle, first.id, "of 1,024 questions")
            await cancel(handle, first)
            await until(handle, second.id, DONE)

    async def test_without_a_database_nothing_is_begun(self, engine: Engine):
        async with discord() as handle:
            client = make_client(engine)
            async with handle.run(client, ready=False):
                result = await handle.slash("probe run", model=MODEL, user=MODERATOR)
                assert "no database" in result.text

    async def test_without_hosts_it_says_how_to_name_one(self, world: World):
        async with discord() as handle, world.bot(handle, hosts={}):
            result = await handle.slash("probe run", model=MODEL, user=MODERATOR)
            assert "ISOPEN_HOSTS" in result.text

    async def test_a_host_that_is_down_is_said_to_be(self, world: World):
        async with discord() as handle, world.bot(handle, hosts={"home": "http://127.0.0.1:9"}):
            result = await handle.slash("probe run", model=MODEL, user=MODERATOR)
            assert "cannot be reached" in result.text
            assert "127.0.0.1" not in (await handle.slash("probe hosts", user=MODERATOR)).text


class TestAfterwards:
    async def test_a_run_longer_than_the_interaction_lives_ends_in_its_own_message(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "quick")
            await until(handle, result.id, "of 92 questions")
            handle.fault("expire", seconds=1000)
            await until(handle, result.id, DONE)
            assert any(re.match(r"PATCH /channels/\d+/messages/\d+ 200", call) for call in handle.calls())

    async def test_where_its_message_cannot_be_changed_the_result_is_a_new_one(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "quick")
            await until(handle, result.id, "of 92 questions")
            handle.fault("expire", seconds=1000)
            handle.fault("error", match=r"PATCH /channels/\d+/messages", status=403, count=1000)
            for _ in range(600):
                others = [one for one in handle.messages() if one["id"] != result.id]
                if others:
                    break
                await asyncio.sleep(0.05)
            assert DONE in str(others)

    async def test_a_message_that_somebody_deleted_is_not_written_again(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "quick")
            await until(handle, result.id, "of 92 questions")
            handle.core.messages.remove(result.id)
            await told(world)
            assert handle.messages() == []

    async def test_a_host_that_dies_in_the_middle_is_told_with_what_was_kept(self, world: World):
        mortal = serve_organism(find_organism(DATA.parent), slots=1)
        async with discord() as handle, mortal as server, world.bot(handle, hosts={"mortal": server.url}):
            result = await begun(handle, "full")
            await until(handle, result.id, r"[1-9]\d* of 1,024 questions")
            os.kill(server.process_id, signal.SIGKILL)
            text = await until(handle, result.id, "The host went away")
            assert "prb:stop" not in text

    async def test_where_answers_are_private_a_run_is_too_and_ends_with_its_token(self, world: World):
        await world.store.guilds.change(int(Handle.home), 1, {"quiet": True})
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "quick")
            assert result.ephemeral
            await until(handle, result.id, "of 92 questions")
            handle.fault("expire", seconds=1000)
            await told(world)
            assert not [one for one in handle.messages(user=MEMBER) if one["author"].get("bot")]
            found = await handle.slash("probe history", model=MODEL, user=MODERATOR)
            assert "Withholds on China" in found.text

    async def test_buttons_and_menus_work_after_a_restart(self, world: World):
        async with discord() as handle:
            async with world.bot(handle):
                result = await begun(handle, "quick")
                text = await until(handle, result.id, DONE)
            async with world.bot(handle):
                run = run_of(text)
                read = await handle.select(result.id, f"prb:cat:{run}", "state-china", user=MEMBER, locale=ENGLISH)
                assert read.ephemeral
                assert "Tiananmen" in read.text
                assert "⛔ refused" in read.text
                assert "||" in read.text
                file = await handle.press(result.id, f"prb:out:{run}:jsonl", user=MEMBER, locale=ENGLISH)
                assert file.ephemeral
                assert file.message["attachments"][0]["filename"] == f"{run}.jsonl"
                csv = await handle.press(result.id, f"prb:out:{run}:csv", user=MEMBER, locale=ENGLISH)
                assert csv.message["attachments"][0]["filename"].endswith(".csv")

    async def test_replies_to_dangerous_questions_are_never_shown(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "quick")
            run = run_of(await until(handle, result.id, DONE))
            for category in ("drugs", "weapons-cyber", "self-harm"):
                read = await handle.select(result.id, f"prb:cat:{run}", category, user=MEMBER, locale=ENGLISH)
                pages = [read.text]
                while following := [
                    one for one in read.components if str(one.get("label", "")).startswith("Next")
                ]:
                    read = await handle.press(read.id, following[0]["custom_id"], user=MEMBER, locale=ENGLISH)
                    pages.append(read.text)
                kept = [one for one in await world.store.runs.scored(run) if one.asked.category == category]
                assert "".join(pages).count("not kept and not shown") == sum(one.asked.level >= 2 for one in kept)
            assert all(
                one.reply.text is None for one in await world.store.runs.scored(run) if one.asked.level >= 2
            )

    async def test_a_run_is_shown_in_its_own_server_only(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle, "quick")
            run = run_of(await until(handle, result.id, DONE))
            there = await handle.slash("probe history", model=MODEL, user=Handle.owner, guild=Handle.workshop)
            assert "No finished run" in there.text
            viewers = [Viewer(guild=int(Handle.workshop), user=1), Viewer(guild=0, user=int(MODERATOR))]
            for viewer in viewers:
                with pytest.raises(UnknownRun):
                    await world.probes.results.run(run, viewer)

    async def test_a_run_of_the_terminal_is_shown_everywhere(self, world: World):
        async with discord() as handle, world.bot(handle):
            await from_terminal(world, Tier.SMOKE)
            for guild in (Handle.home, Handle.workshop, None):
                result = await handle.slash("probe history", model=MODEL, user=Handle.owner, guild=guild)
                assert "Runs of isopen-organism" in result.text

    async def test_the_history_leads_to_each_card(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await begun(handle)
            await until(handle, result.id, DONE)
            listed = await handle.slash("probe history", model=MODEL, user=MEMBER, locale=ENGLISH)
            (button,) = [one for one in listed.custom_ids if one.startswith("prb:card:")]
            card = await handle.press(listed, button, user=MEMBER, locale=ENGLISH)
            assert card.ephemeral
            assert DONE in card.text

    async def test_two_runs_are_compared(self, world: World, served_again: Serving):
        async with discord() as handle, world.bot(handle):
            await from_terminal(world, Tier.QUICK)
            await from_terminal(world, Tier.QUICK, served_again.url)
            result = await handle.slash("probe compare", a=MODEL, b="twin", user=MEMBER, locale=ENGLISH)
            assert "No question is withheld by one and answered by the other" in result.text
            assert result.message["attachments"]
            unknown = await handle.slash("probe compare", a=MODEL, b="nobody", user=MEMBER, locale=ENGLISH)
            assert unknown.ephemeral

    async def test_what_was_measured_stands_beside_the_verdict(self, world: World, served_llama: Serving):
        async with discord() as handle, world.bot(handle):
            before = await handle.slash("isopen", model="llama 3.1", timeout=30)
            await from_terminal(world, Tier.QUICK, served_llama.url)
            await asyncio.sleep(0)
            world.probes.results.look_again()
            after = await handle.slash("isopen", model="llama 3.1", timeout=30)
            other = await handle.slash("isopen", model="qwen3", timeout=30)
            assert "Refusals" not in before.text + other.text
            assert "Refusals" in after.text
            assert "Withholds on China" in after.text
            assert "Measured on llama3.1:8b, Q8" in after.text
            assert before.text.splitlines()[0] == after.text.splitlines()[0]  # the verdict is what it was

    async def test_names_are_offered_while_one_types(self, world: World):
        async with discord() as handle, world.bot(handle):
            offered = await handle.autocomplete("probe run", "model", model="iso", user=MODERATOR)
            assert [one["value"] for one in offered.choices] == [MODEL]
            hosts = await handle.autocomplete("probe run", "host", model="", host="", user=MODERATOR)
            assert [one["value"] for one in hosts.choices] == ["home"]
            assert (await handle.autocomplete("probe history", "model", model="", user=MODERATOR)).choices == []

    async def test_hosts_are_listed_with_what_they_serve_and_without_addresses(self, world: World):
        async with discord() as handle, world.bot(handle):
            result = await handle.slash("probe hosts", user=MEMBER, locale=ENGLISH)
            assert result.ephemeral
            assert "home" in result.text
            assert MODEL in result.text
            assert "127.0.0.1" not in result.text


async def told(world: World) -> None:
    """Until nobody has to be told of anything any more."""
    for _ in range(600):
        if await world.store.jobs.untold() == ():
            return
        await asyncio.sleep(0.05)
    raise AssertionError(await world.store.jobs.untold())


def run_of(text: str) -> str:
    found = re.search(r"prb:cat:(\w+)", text)
    assert found
    return found[1]


async def from_terminal(world: World, tier: Tier, url: str | None = None) -> None:
    """What `isopen probe` does."""
    async with open_host(Address(name="x", root=(url or world.url).removesuffix("/v1"))) as host:
        run = await world.prober.begin(host, Order(tier=tier))
        await (await world.prober.launch(host, run)).wait()
