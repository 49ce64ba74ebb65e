"""`/probe` with a second judge: moderators are told of what is not sure, look at it, and settle it."""

import asyncio
import re

from bot.probes.hosts import Address
from bot.probes.second import Seconds
from bot.sandbox.testing import Handle
from bot.sandbox.world import seed
from tests.cogs.discord import discord
from tests.cogs.forging import press
from tests.cogs.test_probe import (
    DONE,
    MODERATOR,
    World,
    battery,
    begun,
    plan,
    quick_pace,
    served,
    until,
    world,
)
from tests.cogs.test_reports import review_here
from tests.probes.hosts.servers import Body, LlamaCpp, Said, running

__all__ = ["battery", "plan", "quick_pace", "served", "world"]


def doubting(body: Body) -> Said:
    """Takes what was said of Tiananmen for an answer; has no opinion of anything else."""
    return Said(text=["ANSWER" if "Tiananmen" in str(body["messages"]) else "Hm."])


def notes(handle: Handle) -> list[dict]:
    """What the review channel was told of doubtful replies."""
    return [one for one in handle.messages(channel=seed.HELP) if "prb:doubt" in str(one)]


async def test_moderators_are_told_look_and_settle(world: World):
    judge = LlamaCpp(doubting, model="judge")
    async with discord() as handle, running(judge):
        world.second = Seconds(Address(name="judge", root=judge.url), "judge")
        async with world.bot(handle):
            await review_here(handle)
            result = await begun(handle, "quick")
            text = await until(handle, result.id, DONE)
            assert "The second judge (judge/judge) disagreed on" in text
            assert "Judges not sure:" in text
            (run_id,) = set(re.findall(r"prb:out:([\w-]+):", text))
            await until_noted(handle)
            (note,) = notes(handle)
            opened = await handle.press(note["id"], f"prb:doubt:{run_id}", user=MODERATOR)
            assert opened.ephemeral
            assert "rules: " in opened.text
            fix = next(iter(re.findall(r"prb:fix:[\w:-]+", str(opened.messages))))
            report = await world.probes.results.report(await world.probes.results.head(run_id))
            waiting = report.unsure.open
            # The button is anybody's to press; the menu comes to those who may, and is refused to the others.
            seen = await handle.press(note["id"], f"prb:doubt:{run_id}", user=Handle.member)
            assert "prb:fix" not in str(seen.messages)
            forged = await press(handle, fix, "REFUSE", user=Handle.member)
            assert "moderat" in forged.text.lower()
            await handle.press(opened.id, fix, values=["REFUSE"], user=MODERATOR)
            after = await world.probes.results.report(await world.probes.results.head(run_id))
            assert (after.unsure.open, after.unsure.settled) == (waiting - 1, 1)
            settled = [one.settled for one in await world.store.runs.scored(run_id) if one.settled]
            assert [(one.label.value, bool(one.by)) for one in settled] == [("REFUSE", True)]
            nonsense = await press(handle, fix, "NICE", user=MODERATOR)
            assert len(nonsense.text) > 0
            assert {one.settled.label.value for one in await world.store.runs.scored(run_id) if one.settled} == {
                "REFUSE"
            }


async def test_a_second_judge_that_is_not_there_stops_no_run(world: World):
    async with discord() as handle:
        world.second = Seconds(Address(name="judge", root="http://127.0.0.1:9"), "judge")
        async with world.bot(handle):
            result = await begun(handle)
            assert "second judge" not in await until(handle, result.id, DONE)


async def until_noted(handle: Handle) -> None:
    async with asyncio.timeout(10):
        while not notes(handle):  # noqa: ASYNC110 - the sandbox has no event for it
            await asyncio.sleep(0.05)
