"""The queue: who comes when, what ends how, and what a restart leaves. The runs themselves are made up here."""

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.errors import HostFailed, OneAtATime, OrganismFailed, QueueFull, TooFast, UnknownHost
from bot.probes.battery import Tier
from bot.probes.hostbook import ORGANISM, HostBook
from bot.probes.records import Run, RunState
from bot.probes.runner import Progress
from bot.probes.service import driving
from bot.probes.service.jobs import Job, JobState, Place, Wanted
from bot.probes.service.queue import MAX_WAITING, PAUSE, Queue
from bot.store.location import sqlite_url
from bot.store.store import Store
from tests.organism.plan import DATA
from tests.probes.stats.build import run

NOW = dt.datetime(2026, 11, 25, 4, 0, tzinfo=dt.UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> dt.datetime:
        return self.now


class Drive:
    """Runs that end when a test says so."""

    def __init__(self) -> None:
        self.begun: list[str] = []
        self.ends: dict[str, asyncio.Future[RunState]] = {}
        self.canceled: list[str] = []

    async def run(self, job: Job, heard: Callable[[Progress], None]) -> Run:
        self.begun.append(job.id)
        self.ends[job.id] = asyncio.get_running_loop().create_future()
        state = await self.ends[job.id]
        return run(id=job.id, state=state, why="stalled" if state is RunState.STOPPED else None)

    def cancel(self, job_id: str) -> bool:
        self.canceled.append(job_id)
        end = self.ends.get(job_id)
        if end is not None and not end.done():
            end.set_result(RunState.CANCELED)
        return end is not None

    async def until(self, count: int) -> None:
        """Until so many runs have begun."""
        async with asyncio.timeout(5):
            while len(self.begun) < count:  # noqa: ASYNC110 - what is waited for has no event
                await asyncio.sleep(0.005)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with await Store.open(sqlite_url(tmp_path / "isopen.db")) as opened:
        yield opened


@asynccontextmanager
async def opened(store: Store, drive: Drive, clock: Clock | None = None) -> AsyncIterator[Queue]:
    queue = Queue(store.jobs, drive, clock or Clock())
    await queue.open()
    try:
        yield queue
    finally:
        await queue.close()


def wanted(host: str = "home") -> Wanted:
    return Wanted(model="tiny", host=host, tier=Tier.QUICK)


def place(user: int) -> Place:
    return Place(guild=1, channel=2, user=user, app=3, locale="en-US")


async def test_one_run_at_a_time_on_each_host_in_the_order_of_asking(store: Store):
    drive = Drive()
    async with opened(store, drive) as queue:
        first, second, third = [await queue.ask(wanted(), place(user)) for user in (1, 2, 3)]
        other = await queue.ask(wanted("elsewhere"), place(4))
        await drive.until(2)
        assert set(drive.begun) == {first.id, other.id}
        assert [(await queue.snapshot(one.id)).ahead for one in (second, third)] == [1, 2]
        drive.ends[first.id].set_result(RunState.DONE)
        await drive.until(3)
        assert drive.begun[-1] == second.id
        assert (await queue.wait(first.id, 5)).job.state is JobState.DONE


async def test_the_line_is_not_endless(store: Store):
    drive = Drive()
    async with opened(store, drive) as queue:
        for user in range(MAX_WAITING + 1):
            await queue.ask(wanted(), place(user))
        with pytest.raises(QueueFull):
            await queue.ask(wanted(), place(99))
        await queue.ask(wanted("elsewhere"), place(99))


async def test_one_person_one_run_and_a_pause(store: Store):
    drive, clock = Drive(), Clock()
    async with opened(store, drive, clock) as queue:
        job = await queue.ask(wanted(), place(1))
        with pytest.raises(OneAtATime):
            await queue.ask(wanted("elsewhere"), place(1))
        await drive.until(1)
        drive.ends[job.id].set_result(RunState.DONE)
        await queue.wait(job.id, 5)
        with pytest.raises(TooFast):
            await queue.ask(wanted(), place(1))
        clock.now += PAUSE
        await queue.ask(wanted(), place(1))


@pytest.mark.parametrize(
    ("ended", "state"),
    [
        (RunState.DONE, JobState.DONE),
        (RunState.STOPPED, JobState.FAILED),
        (RunState.CANCELED, JobState.CANCELED),
    ],
)
async def test_a_run_ends_as_it_ended(store: Store, ended: RunState, state: JobState):
    drive = Drive()
    async with opened(store, drive) as queue:
        job = await queue.ask(wanted(), place(1))
        await drive.until(1)
        drive.ends[job.id].set_result(ended)
        found = (await queue.wait(job.id, 5)).job
        assert found.state is state
        assert (found.why is not None) == (state is JobState.FAILED)


@pytest.mark.parametrize("error", [HostFailed(host="home", reason="timeout", why="slow"), RuntimeError("a bug")])
async def test_what_breaks_ends_that_run_and_not_the_line(store: Store, error: Exception):
    drive = Drive()
    async with opened(store, drive) as queue:
        first, second = await queue.ask(wanted(), place(1)), await queue.ask(wanted(), place(2))
        await drive.until(1)
        drive.ends[first.id].set_exception(error)
        found = (await queue.wait(first.id, 5)).job
        assert found.state is JobState.FAILED
        assert found.why is not None
        await drive.until(2)
        assert drive.begun[-1] == second.id


async def test_canceling_in_line_and_under_way(store: Store):
    drive = Drive()
    async with opened(store, drive) as queue:
        first, second, third = [await queue.ask(wanted(), place(user)) for user in (1, 2, 3)]
        await drive.until(1)
        assert await queue.cancel(second.id)
        assert await queue.cancel(first.id)
        assert not await queue.cancel(first.id)
        assert drive.canceled == [first.id]
        await drive.until(2)
        assert drive.begun == [first.id, third.id]
        states = [(await queue.snapshot(one.id)).job.state for one in (first, second)]
        assert states == [JobState.CANCELED] * 2


async def test_after_a_restart_everything_goes_on_in_the_same_order(store: Store):
    drive, clock = Drive(), Clock()
    async with opened(store, drive, clock) as queue:
        jobs = []
        for user in (1, 2):
            jobs.append(await queue.ask(wanted(), place(user)))
            clock.now += PAUSE
        await drive.until(1)
    again = Drive()
    async with opened(store, again) as queue:
        await again.until(1)
        assert again.begun == [jobs[0].id]
        assert (await queue.snapshot(jobs[1].id)).ahead == 1
        assert {one.id for one in queue.untold()} == {one.id for one in jobs}
        again.ends[jobs[0].id].set_result(RunState.DONE)
        await queue.wait(jobs[0].id, 5)
        await queue.told(jobs[0].id)
        assert [one.id for one in queue.untold()] == [jobs[1].id]


async def test_what_ended_while_nobody_could_be_told_is_still_to_be_told(store: Store):
    drive = Drive()
    async with opened(store, drive) as queue:
        job = await queue.ask(wanted(), place(1))
        await drive.until(1)
        drive.ends[job.id].set_result(RunState.DONE)
        await queue.wait(job.id, 5)
    async with opened(store, Drive()) as queue:
        (left,) = queue.untold()
        assert left.state is JobState.DONE
        assert (await queue.wait(left.id, 5)).job.state is JobState.DONE


class Host404:
    """A host that is not back yet, for a while."""

    def __init__(self, tries: int) -> None:
        self.left = tries

    async def resume(self, host: object, run_id: str, second: object = None) -> Run:
        self.left -= 1
        if self.left >= 0:
            raise HostFailed(host="home", reason="unreachable", why="refused")
        return run(id=run_id)


async def test_a_host_that_is_back_later_than_the_bot_is_waited_for(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(driving, "PATIENCE", (0.0, 0.0, 0.0))
    job = Job(id="d1", wanted=wanted(), place=place(1), state=JobState.RUNNING, asked_at=NOW)
    assert (await driving._resume(Host404(3), None, job, None)).id == "d1"
    with pytest.raises(HostFailed):
        await driving._resume(Host404(4), None, job, None)


class TestHostBook:
    async def test_only_named_hosts_are_opened(self):
        book = HostBook({"home": "http://127.0.0.1:9"})
        with pytest.raises(UnknownHost):
            async with book.open("http://127.0.0.1:9"):
                pass
        assert book.names == ("home",)

    async def test_the_practice_model_starts_when_it_is_needed_and_ends_with_the_book(self):
        book = HostBook({}, practice=DATA.parent)
        assert book.names == (ORGANISM,)
        async with book.open(ORGANISM) as host:
            assert [offer.model for offer in (await host.survey()).models] == ["isopen-organism"]
        await book.close()
        with pytest.raises(HostFailed):
            async with book.open(ORGANISM) as host:
                await host.survey()

    async def test_a_closed_book_starts_nothing(self):
        book = HostBook({}, practice=DATA.parent)
        await book.close()
        with pytest.raises(OrganismFailed):
            async with book.open(ORGANISM):
                pass

    async def test_a_host_of_that_name_is_the_operators_own(self):
        assert HostBook({ORGANISM: "http://127.0.0.1:9"}, practice=DATA.parent).names == (ORGANISM,)

    async def test_without_its_server_there_is_no_practice_model(self, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr("bot.probes.hostbook.practice_possible", lambda: False)
        assert HostBook({}, practice=DATA.parent).names == ()
