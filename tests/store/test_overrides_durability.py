"""kill -9 in the middle of override writes, fifty times on each database: what was acknowledged stays, whole."""

import asyncio
import os
import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.guilds import LOCK
from bot.store.store import Store
from tests.store.moderated import agreed
from tests.store.test_durability import Workers
from tests.store.workers import PAIR

KILLS = 50
GUILD = 1


@pytest.fixture(scope="module")
def processes(project: Path) -> Iterator[Workers]:
    started = Workers(project)
    yield started
    started.close()


def killed_while_moderating(processes: Workers, url: str, writes: int, then: float) -> dict[str, int]:
    """Let a process change overrides, and kill it; return the last version of each model that it acknowledged."""
    (pid,) = processes.start(job="moderate_for_ever", url=url)
    reports = processes.read(writes)
    time.sleep(then)
    os.kill(pid, signal.SIGKILL)
    more, codes = processes.finish()
    assert codes == [-signal.SIGKILL]
    return {report["model"]: report["number"] for report in reports + more}


async def nothing(_: AsyncConnection) -> None:
    """A transaction that waits its turn: PostgreSQL may still be at what a killed client asked last."""


async def survey(url: str, acknowledged: dict[str, int]) -> dict[str, int]:
    """Everything acknowledged is there, at most one change more, and the pair has always changed together."""
    async with await Store.open(url) as store:
        assert (await store.check()).integrity == "ok"
        await store._database.write(nothing, lock=LOCK)
        log = await agreed(store, GUILD)
    seen = {model: len(entries) for model, entries in log.items()}
    for model, number in acknowledged.items():
        assert seen[model] in {number, number + 1}
    one, other = (log.get(name, []) for name in PAIR)
    assert [(entry.deed, entry.said) for entry in one] == [(entry.deed, entry.said) for entry in other]
    return {model: number for model, number in seen.items() if model != PAIR[1]}


def test_kill_9_in_the_middle_of_override_writes(processes: Workers, store_url: str):
    chance = random.Random(8)  # noqa: S311 - moments, not secrets
    acknowledged: dict[str, int] = {}
    for number in range(KILLS):
        writes, then = number % 10, chance.uniform(0, 0.02)
        acknowledged |= killed_while_moderating(processes, store_url, writes, then)
        acknowledged |= asyncio.run(survey(store_url, acknowledged))
    assert sum(acknowledged.values()) >= sum(number % 10 for number in range(KILLS))
