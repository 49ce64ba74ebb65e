"""What was acknowledged stays: through kill -9, beside other processes, and when a task is canceled."""

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.store import Store
from tests.store import workers
from tests.store.samples import LLAMA, record

KILLS = 50


class Workers:
    """The process of `workers.py`, seen from here."""

    def __init__(self, project: Path) -> None:
        command = [sys.executable, "-W", "error", "-m", "tests.store.workers"]
        self._process = subprocess.Popen(command, cwd=project, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def start(self, **order: object) -> list[int]:
        """Start a job; return the ids of its processes."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        pids: list[int] = self._read()["pids"]
        return pids

    def read(self, count: int) -> list[dict[str, Any]]:
        """Wait for so many reports."""
        return [self._read() for _ in range(count)]

    def finish(self) -> tuple[list[dict[str, Any]], list[int]]:
        """Wait for the job's end; return what it reported and the exit codes."""
        reports = []
        while "ended" not in (line := self._read()):
            reports.append(line)
        return reports, line["ended"]

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        assert self._process.wait(timeout=10) == 0
        self._process.stdout.close()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line: dict[str, Any] = json.loads(self._process.stdout.readline())
        return line


@pytest.fixture(scope="module")
def processes(project: Path) -> Iterator[Workers]:
    started = Workers(project)
    yield started
    started.close()


def killed_while_writing(processes: Workers, url: str, writes: int, then: float) -> dict[str, int]:
    """Let a process write, kill it `then` seconds after so many writes; return the last number of each model."""
    (pid,) = processes.start(job="write_for_ever", url=url)
    reports = processes.read(writes)
    time.sleep(then)
    os.kill(pid, signal.SIGKILL)
    more, codes = processes.finish()
    assert codes == [-signal.SIGKILL]
    return {report["model"]: report["number"] for report in reports + more}


async def nothing(_: AsyncConnection) -> None:
    """A transaction that waits its turn: PostgreSQL may still be at what a killed client asked last."""


async def survey(url: str, acknowledged: dict[str, int]) -> dict[str, int]:
    """Everything acknowledged is there, whole, and at most one write more, which was about to be.

    Returns the last number of each model, which is acknowledged now that somebody has seen it.
    """
    seen = {}
    async with await Store.open(url) as store:
        assert (await store.check()).integrity == "ok"
        for model, number in acknowledged.items():
            await store._database.write(nothing, lock=f"verdict:{model}")
            kept = await store.verdicts.get(model)
            assert kept is not None
            assert kept.license in {str(number), str(number + 1)}
            seen[model] = int(kept.license or 0)
            history = await store.verdicts.history(model, limit=100_000)
            assert [entry.new_license for entry in history] == [str(n) for n in range(seen[model], 0, -1)]
    return seen


def test_kill_9_in_the_middle_of_writes_loses_nothing_acknowledged(processes: Workers, store_url: str):
    chance = random.Random(9)  # noqa: S311 - moments, not secrets
    acknowledged: dict[str, int] = {}
    for number in range(KILLS):
        writes, then = number % 10, chance.uniform(0, 0.02)
        acknowledged |= killed_while_writing(processes, store_url, writes, then)
        acknowledged |= asyncio.run(survey(store_url, acknowledged))
    assert sum(acknowledged.values()) >= sum(number % 10 for number in range(KILLS))


def test_kill_9_in_the_middle_of_the_first_opening(processes: Workers, tmp_path: Path):
    for number in range(20):
        url = f"sqlite:///{tmp_path}/{number}/isopen.db"
        acknowledged = killed_while_writing(processes, url, writes=0, then=number * 0.003)
        asyncio.run(survey(url, acknowledged))


def test_processes_that_write_at_once_take_turns(processes: Workers, store_url: str):
    writers, times = 3, 60
    processes.start(job="count_up", url=store_url, count=writers, times=times)
    assert processes.finish() == ([], [0] * writers)

    async def look() -> None:
        async with await Store.open(store_url) as store:
            assert await store.state.get(workers.COUNTER) == str(writers * times)
            history = (await store.verdicts.history(workers.SHARED, limit=1000))[::-1]
            assert len(history) == writers * times
            assert [e.old_license for e in history] == [None, *(e.new_license for e in history[:-1])]

    asyncio.run(look())


async def test_a_canceled_write_happens_wholly_and_leaves_nothing_open(store: Store):
    for number in range(100):
        task = asyncio.create_task(store.verdicts.put(record(license_id=str(number))))
        await asyncio.sleep(number / 20_000)
        task.cancel()
        await asyncio.wait([task])
    async with asyncio.timeout(5):
        await store.verdicts.put(record(license_id="last"))
    history = (await store.verdicts.history(LLAMA, limit=200))[::-1]
    assert [entry.old_license for entry in history] == [None, *(entry.new_license for entry in history[:-1])]
    assert history[-1].new_license == "last"
    assert (await store.check()).integrity == "ok"


async def test_a_write_that_raises_is_undone(store: Store):
    async def work(connection: AsyncConnection) -> None:
        await connection.exec_driver_sql("DELETE FROM verdicts")
        raise LookupError

    await store.verdicts.put(record())
    with pytest.raises(LookupError):
        await store._database.write(work, lock="test")
    assert await store.verdicts.get(LLAMA) == record()


async def test_canceled_reads_leave_the_store_usable(store: Store):
    await store.verdicts.put(record())
    for number in range(100):
        task = asyncio.create_task(store.verdicts.get(LLAMA))
        await asyncio.sleep(number / 100_000)
        task.cancel()
        await asyncio.wait([task])
    assert await asyncio.gather(*(store.verdicts.get(LLAMA) for _ in range(32))) == [record()] * 32
