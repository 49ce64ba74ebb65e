"""One run under way: workers that ask, a keeper that writes, a watch over the host."""

import asyncio
import contextlib
import datetime as dt
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Final, NamedTuple

import msgspec

from bot.probes.battery import Battery
from bot.probes.hosts import Host
from bot.probes.protocols import JudgeProtocol, RunsProtocol
from bot.probes.records import Asked, Failure, Key, Reply, Run, RunState, Scored
from bot.probes.runner.keeping import score
from bot.probes.runner.plan import Task, knowledge_plan, plan
from bot.probes.runner.progress import Progress, Tally
from bot.probes.runner.seconding import Seconding
from bot.probes.runner.watch import Seen, Watch
from bot.probes.second import SecondJudge

_NOT_TAKEN: Final = frozenset({Failure.QUEUE_FULL, Failure.LOADING})
_PAUSES: Final = (0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)  # seconds before a full queue is asked again
_ENDS_IT: Final = frozenset({Failure.WRONG_MODEL, Failure.UNAUTHORIZED})
_LOOK_AFTER: Final = frozenset(
    {
        Failure.UNREACHABLE, Failure.TIMEOUT, Failure.STALLED, Failure.BAD_ANSWER, Failure.SERVER_ERROR,
        Failure.LOADING, Failure.QUEUE_FULL,
    }
)  # fmt: skip
_AWAY: Final = frozenset({Failure.UNREACHABLE, Failure.LOADING})
_HOPELESS: Final = 20  # failures one after another, with nothing between them: it will not get better

_MOMENT: Final = 0.04  # seconds that a reply may wait for others before it is written
_ROOM: Final = 2  # for each slot: what may be asked and not be written yet: a kill costs no more

Clock = Callable[[], dt.datetime]


class Tools(msgspec.Struct, frozen=True):
    """What a run is made with."""

    battery: Battery
    judge: JudgeProtocol
    runs: RunsProtocol
    now: Clock
    look_every: float


class Answered(NamedTuple):
    """A question and what came back, before it is judged."""

    task: Task
    reply: Reply


Outbox = asyncio.Queue[Answered | None]


class Stop(Exception):
    """The run cannot go on."""

    def __init__(self, why: Failure, detail: str) -> None:
        self.why, self.detail = why, detail
        super().__init__(why, detail)


class Probing:
    """A run under way. Watch `progress`, `cancel` it, `wait` for its head as it ended.

    Made by `Prober.launch`, whose host must stay open until `wait` returns. What was answered is kept in any case.
    """

    def __init__(
        self, host: Host, run: Run, tools: Tools, kept: Iterable[Scored], second: SecondJudge | None = None
    ) -> None:
        self.run = run
        self._host = host
        self._tools = tools
        self._scored = {one.asked.key: one for one in kept}
        self._unsure: set[Key] = set()  # came since the host was last seen to be the same
        self._tasks: deque[Task] = deque()
        self._watch = Watch(host, run.served)
        self._tally = Tally(run.id)
        self._plan = plan(run, tools.battery)
        self._expected: set[Key] = set()
        self._expect(task.asked for task in self._plan)
        self._expect(one.asked for one in self._scored.values())
        self._tally.kept(self._scored.values())
        self._begin = time.perf_counter()
        self._failed_in_a_row = 0
        self._slots = run.served.slots or 1
        self._room = asyncio.Semaphore(_ROOM * self._slots)  # a slow disk holds the asking up, not the memory
        self._there = (
            asyncio.Event()
        )  # not set while a host that went away is looked for: who comes back may be another
        self._there.set()
        self._canceled = asyncio.Event()
        self._news = asyncio.Event()
        self._seconding: Seconding | None = None
        if second is not None:
            later = second.root == host.address.root
            self._seconding = Seconding(second, tools.battery, self._seconded, later=later)
        self._job = asyncio.create_task(self._run())

    def cancel(self) -> None:
        """Ask it to stop; questions under way are given up, which frees the host."""
        self._canceled.set()

    async def wait(self) -> Run:
        """Wait for the end; return the run's head as it is kept. Raises what went wrong on our side."""
        return await asyncio.shield(self._job)

    async def close(self) -> None:
        """Stop it if it still runs, and wait until that is written down."""
        self._job.cancel()
        await asyncio.gather(self._job, return_exceptions=True)

    def snapshot(self) -> Progress:
        """Say how far it is."""
        left = self._seconding.left if self._seconding else 0
        return self._tally.snapshot(time.perf_counter() - self._begin, self.run.state, self.run.why, left)

    async def progress(self, every: float = 1.0) -> AsyncIterator[Progress]:
        """Give a snapshot at most each `every` seconds, and one at the end. A slow reader misses some."""
        yield self.snapshot()
        while not self._job.done():
            self._news.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(every):
                    await asyncio.wait({self._job})
            if self._news.is_set() or self._job.done():
                yield self.snapshot()

    async def _run(self) -> Run:
        try:
            state, why = await self._to_the_end()
        except asyncio.CancelledError:
            await asyncio.shield(self._end(RunState.STOPPED, "interrupted"))
            raise
        except BaseException:
            await self._end(RunState.STOPPED, "error")
            raise
        return await self._end(state, why)

    async def _to_the_end(self) -> tuple[RunState, str | None]:
        """Ask everything; say how it ended."""
        asking = asyncio.create_task(self._ask_everything())
        canceled = asyncio.create_task(self._canceled.wait())
        try:
            await asyncio.wait({asking, canceled}, return_when=asyncio.FIRST_COMPLETED)
            if not asking.done():
                return RunState.CANCELED, None
            await asking
        except Stop as stop:
            if stop.why is Failure.WRONG_MODEL:
                await self._disown()
            return RunState.STOPPED, f"{stop.why.value}: {stop.detail}"
        finally:
            for task in (asking, canceled):
                task.cancel()
            await asyncio.gather(asking, canceled, return_exceptions=True)
            await self._watch.close()
            if self._seconding:
                await self._seconding.close()
        return RunState.DONE, None

    async def _ask_everything(self) -> None:
        await self._ask_all(self._plan)
        await self._ask_all(knowledge_plan(self.run, self._tools.battery, tuple(self._scored.values())))
        seen = await self._watch.look()
        if seen.trouble is Failure.WRONG_MODEL:
            raise Stop(seen.trouble, seen.detail)
        if self._seconding:
            await self._seconding.finish()

    def _expect(self, asked: Iterable[Asked]) -> None:
        """Count questions that belong to the run, each once, so that a bar is right from its beginning."""
        new = {one.key: one for one in asked if one.key not in self._expected}
        self._expected |= new.keys()
        self._tally.expect(new.values())

    async def _ask_all(self, tasks: Iterable[Task]) -> None:
        wanted = tuple(tasks)
        self._expect(task.asked for task in wanted)
        self._offer_kept(wanted)
        self._tasks = deque(task for task in wanted if task.asked.key not in self._scored)
        if not self._tasks:
            return
        outbox: Outbox = asyncio.Queue()
        keeping = asyncio.create_task(self._keep(outbox))
        try:
            await self._work_together(outbox, keeping)
        except* Stop as group:
            raise _first_stop(group) from None
        finally:  # whatever ends it, what was answered is kept
            if not keeping.done():
                await outbox.put(None)
            await keeping

    async def _work_together(self, outbox: Outbox, keeping: asyncio.Task[None]) -> None:
        """As many workers as the host has slots. When one has to stop, all do."""
        count = min(self._slots, len(self._tasks))
        async with asyncio.TaskGroup() as group:
            others = (group.create_task(self._watch_over()), group.create_task(_guard(keeping)))
            workers = [group.create_task(self._work(outbox)) for _ in range(count)]
            await asyncio.wait(workers)
            for task in others:
                task.cancel()

    async def _work(self, outbox: Outbox) -> None:
        while self._tasks:
            await self._room.acquire()
            await self._there.wait()
            if not self._tasks:
                self._room.release()
                break
            task = self._tasks.popleft()
            await outbox.put(Answered(task, await self._answer(task)))

    async def _answer(self, task: Task) -> Reply:
        """Ask until the server has taken the question; every try is counted. Raises Stop where all is lost."""
        attempt = 1
        while True:
            reply = await self._host.ask(task.question)
            if reply.failure is None:
                self._failed_in_a_row = 0
                break
            await self._consider(reply)
            again = reply.failure in _NOT_TAKEN or (reply.failure is Failure.UNREACHABLE and attempt == 1)
            if not again or attempt > len(_PAUSES):
                self._count_failure(reply)
                break
            await asyncio.sleep(_PAUSES[attempt - 1])
            attempt += 1
        return msgspec.structs.replace(reply, attempts=attempt) if attempt > 1 else reply

    async def _consider(self, reply: Reply) -> None:
        """A question without a reply: is the host gone, another one, or is it only this question?"""
        if reply.failure in _ENDS_IT:
            raise Stop(reply.failure, reply.detail or "")
        if reply.failure not in _LOOK_AFTER:
            return
        if reply.failure in _AWAY:
            self._there.clear()
        try:
            self._heed(await self._watch.look())
        finally:
            self._there.set()

    def _count_failure(self, reply: Reply) -> None:
        self._failed_in_a_row += 1
        if reply.failure and self._failed_in_a_row >= _HOPELESS:
            raise Stop(reply.failure, f"{self._failed_in_a_row} failures in a row: {reply.detail or ''}")

    def _heed(self, seen: Seen) -> None:
        """Stop at trouble; where all is well, what came so far is this model's."""
        if seen.trouble is not None and seen.trouble is not Failure.QUEUE_FULL:
            raise Stop(seen.trouble, seen.detail)
        if seen.certain:
            self._unsure.clear()

    async def _watch_over(self) -> None:
        """Look now and then: some servers change models without breaking a connection, and some just stop."""
        while True:
            await asyncio.sleep(self._tools.look_every)
            seen = await self._watch.look()
            if seen.trouble is Failure.STALLED:
                seen = await self._watch.look()  # it may only have been busy
            self._heed(seen)

    async def _keep(self, outbox: Outbox) -> None:
        """Judge and write what has come in. Replies that come close together share one flush to the disk."""
        ended = False
        while not ended:
            batch = await _together(outbox, self._slots, self._room)
            scored = [await self._score(one) for one in batch if one is not None]
            ended = len(scored) < len(batch)
            await self._tools.runs.add(self.run.id, scored, self._tools.now())
            self._offer(batch, scored)
            for one in scored:
                self._scored[one.asked.key] = one
                self._unsure.add(one.asked.key)
                self._tally.came(one)
                self._room.release()
            self._news.set()

    def _offer(self, batch: Iterable[Answered | None], scored: Iterable[Scored]) -> None:
        """Let the second judge look at what has been written: here the text is there, whatever is kept of it."""
        if self._seconding:
            for answered, one in zip(filter(None, batch), scored, strict=True):
                self._seconding.offer(answered.task.prompt, one, answered.reply.text)

    def _offer_kept(self, tasks: Iterable[Task]) -> None:
        """Let it look at what an earlier process left without an opinion, where the text is kept."""
        if self._seconding:
            for task in tasks:
                if kept := self._scored.get(task.asked.key):
                    self._seconding.offer(task.prompt, kept, kept.reply.text)

    async def _seconded(self, scored: Scored) -> None:
        """Keep what two judges say of a reply, unless it was dropped meanwhile."""
        if scored.asked.key in self._scored:
            await self._tools.runs.rejudge(self.run.id, [scored])
            self._scored[scored.asked.key] = scored
            self._news.set()

    async def _score(self, answered: Answered) -> Scored:
        """Judge one reply; between two, the loop sends the questions of slots that have become free."""
        await asyncio.sleep(0)
        task = answered.task
        return score(task.prompt, task.asked, answered.reply, self._tools.judge, self._tools.battery)

    async def _disown(self) -> None:
        """Another model answers: what came since the host was last looked at may be its words."""
        await self._tools.runs.forget(self.run.id, tuple(self._unsure))
        for key in self._unsure:
            del self._scored[key]

    async def _end(self, state: RunState, why: str | None) -> Run:
        self.run = msgspec.structs.replace(self.run, state=state, why=why, ended_at=self._tools.now())
        await self._tools.runs.change(self.run)
        return self.run


async def _together(outbox: Outbox, slots: int, room: asyncio.Semaphore) -> list[Answered | None]:
    """Wait for one thing, and a moment for what comes right after it, where several are asked at once.

    Three of four slots' replies are enough: the fourth finds room while these are written. None waits for company
    while a question waits for room.
    """
    batch, enough = [await outbox.get()], max(1, 3 * slots // 4)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(_MOMENT):
            while batch[-1] is not None and len(batch) < enough and not room.locked():
                batch.append(await outbox.get())
    return batch


async def _guard(keeping: asyncio.Task[None]) -> None:
    """End everything when replies can no longer be written down."""
    await asyncio.shield(keeping)


def _first_stop(group: BaseExceptionGroup[Stop]) -> Stop:
    first: BaseException = group
    while isinstance(first, BaseExceptionGroup):
        first = first.exceptions[0]
    return first if isinstance(first, Stop) else Stop(Failure.SERVER_ERROR, "")
