"""The queue: one run at a time on each host, the others wait their turn, and a restart loses none of them."""

import asyncio
import contextlib
import datetime as dt
import logging
from collections import deque
from collections.abc import Callable
from typing import Final, Protocol

import msgspec

from bot.errors import IsopenError, OneAtATime, QueueFull, TooFast
from bot.openness.phrases import phrase
from bot.probes.records import Run, RunState
from bot.probes.runner import Progress
from bot.probes.service.driving import Drive
from bot.probes.service.jobs import Job, JobState, Place, Wanted, new_id

_log = logging.getLogger(__name__)

MAX_WAITING: Final = 8
"""Runs that may wait on one host: more would wait for hours."""

PAUSE: Final = dt.timedelta(seconds=60)
"""Between two runs that one person asks for."""

_KEPT: Final = 200  # finished jobs that stay in memory for whoever still looks at them


class Snapshot(msgspec.Struct, frozen=True, kw_only=True):
    """A job as it is now. `ahead` is how many wait before it; `progress` is None until the host answered."""

    job: Job
    ahead: int = 0
    progress: Progress | None = None


class Jobs(Protocol):
    """Where jobs are kept (`bot.store.jobs.Jobs`)."""

    async def add(self, job: Job) -> None:
        """Keep a new job."""

    async def change(self, job: Job) -> None:
        """Keep a job as it is now."""

    async def get(self, job_id: str) -> Job | None:
        """Find a job."""

    async def untold(self) -> tuple[Job, ...]:
        """List what is not over, or over without anybody having been told."""


class _Line:
    """The line before one host."""

    def __init__(self) -> None:
        self.waiting: deque[str] = deque()
        self.current: str | None = None
        self.work: asyncio.Task[None] | None = None


class Queue:
    """Jobs in line. Belongs to the event loop it is used on."""

    def __init__(self, jobs: Jobs, drive: Drive, now: Callable[[], dt.datetime]) -> None:
        self._jobs, self._drive, self._now = jobs, drive, now
        self._lines: dict[str, _Line] = {}
        self._known: dict[str, Job] = {}
        self._progress: dict[str, Progress] = {}
        self._over: dict[str, asyncio.Event] = {}
        self._runs: dict[str, asyncio.Task[Run]] = {}
        self._asked: dict[int, dt.datetime] = {}
        self._closing = False

    async def open(self) -> None:
        """Take up what was left when the bot last ended."""
        for job in await self._jobs.untold():
            self._remember(job)
            if job.state.over:
                self._over[job.id].set()
            else:
                self._enqueue(job)

    def untold(self) -> tuple[Job, ...]:
        """List the jobs that somebody is still to be told of: not over, or over since nobody could be told."""
        return tuple(job for job in self._known.values() if not job.told)

    async def close(self) -> None:
        """Stop every run where it is, to be gone on with after the next start."""
        self._closing = True
        working = [line.work for line in self._lines.values() if line.work is not None]
        for task in working:
            task.cancel()
        await asyncio.gather(*working, return_exceptions=True)

    async def ask(self, wanted: Wanted, place: Place) -> Job:
        """Put a run in line. Raises QueueFull, OneAtATime, TooFast."""
        self._check(wanted, place.user)
        job = Job(id=new_id(), wanted=wanted, place=place, state=JobState.QUEUED, asked_at=self._now())
        self._asked[place.user] = job.asked_at
        self._remember(job)  # before anything is awaited: whoever asks twice at once is in line already
        try:
            await self._jobs.add(job)
        except BaseException:
            self._forget(job.id)
            raise
        self._enqueue(job)
        return job

    async def put(self, job_id: str, message: int) -> None:
        """Note which message shows the job."""
        if job := self._known.get(job_id):
            await self._change(job_id, place=msgspec.structs.replace(job.place, message=message))

    async def told(self, job_id: str) -> None:
        """Note that whoever asked was told how it ended."""
        await self._change(job_id, told=True)

    async def cancel(self, job_id: str) -> bool:
        """End a job that is not over; False where it was over already."""
        job = self._known.get(job_id)
        if job is None or job.state.over:
            return False
        line = self._line(job)
        await self._end(job_id, JobState.CANCELED)
        if job_id in line.waiting:
            line.waiting.remove(job_id)
        elif not self._drive.cancel(job_id) and (run := self._runs.get(job_id)):
            run.cancel()
        return True

    async def wait(self, job_id: str, seconds: float) -> Snapshot | None:
        """Return how a job stands when it is over, or after so many seconds. None for one that nobody knows."""
        if over := self._over.get(job_id):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await over.wait()
        return await self.snapshot(job_id)

    async def snapshot(self, job_id: str) -> Snapshot | None:
        """Return how a job stands now. None for one that nobody knows."""
        job = self._known.get(job_id) or await self._jobs.get(job_id)
        if job is None:
            return None
        waiting = self._line(job).waiting
        ahead = waiting.index(job_id) + 1 if job_id in waiting else 0
        return Snapshot(job=job, ahead=ahead, progress=self._progress.get(job_id))

    def waiting(self, host: str) -> int:
        """How many runs are under way or in line on a host."""
        line = self._lines.get(host)
        return len(line.waiting) + (line.current is not None) if line else 0

    def _check(self, wanted: Wanted, user: int) -> None:
        if any(not job.state.over and job.place.user == user for job in self._known.values()):
            raise OneAtATime
        if last := self._asked.get(user):
            left = (last + PAUSE - self._now()).total_seconds()
            if left > 0:
                raise TooFast(seconds=max(1, round(left)))
        if (count := self.waiting(wanted.host)) > MAX_WAITING:
            raise QueueFull(host=wanted.host, count=count)

    def _line(self, job: Job) -> _Line:
        return self._lines.setdefault(job.wanted.host, _Line())

    def _enqueue(self, job: Job) -> None:
        line = self._line(job)
        line.waiting.append(job.id)
        if line.work is None or line.work.done():
            line.work = asyncio.create_task(self._work(line))

    async def _work(self, line: _Line) -> None:
        while line.waiting and not self._closing:
            line.current = line.waiting.popleft()
            try:
                await self._one(line.current)
            finally:
                line.current = None

    async def _one(self, job_id: str) -> None:
        await self._change(job_id, state=JobState.RUNNING)
        run = asyncio.ensure_future(self._drive.run(self._known[job_id], lambda heard: self._hear(job_id, heard)))
        self._runs[job_id] = run
        try:
            await self._finish(job_id, await run)
        except asyncio.CancelledError:
            run.cancel()
            await asyncio.gather(run, return_exceptions=True)
            if self._closing:
                raise
        except IsopenError as error:
            await self._end(job_id, JobState.FAILED, error)
        except Exception as error:  # noqa: BLE001 - a broken run must not end the line
            _log.exception("run %s broke", job_id)
            await self._end(job_id, JobState.FAILED, error)
        finally:
            self._runs.pop(job_id, None)

    def _hear(self, job_id: str, progress: Progress) -> None:
        self._progress[job_id] = progress

    async def _finish(self, job_id: str, run: Run) -> None:
        state = {RunState.DONE: JobState.DONE, RunState.CANCELED: JobState.CANCELED}.get(
            run.state, JobState.FAILED
        )
        if self._known[job_id].state.over:
            return
        why = (
            phrase("run-stopped", reason=(run.why or "").partition(":")[0] or "error")
            if state is JobState.FAILED
            else None
        )
        await self._change(job_id, state=state, why=why)
        self._over[job_id].set()

    async def _end(self, job_id: str, state: JobState, error: Exception | None = None) -> None:
        if self._known[job_id].state.over:
            return
        why = error.phrase if isinstance(error, IsopenError) else phrase("error-internal") if error else None
        await self._change(job_id, state=state, why=why)
        self._over[job_id].set()

    async def _change(self, job_id: str, **changes: object) -> None:
        job = self._known.get(job_id) or await self._jobs.get(job_id)
        if job is None:
            return
        changed = msgspec.structs.replace(job, **changes)
        if job_id in self._known:
            self._known[job_id] = changed
        await self._jobs.change(changed)

    def _remember(self, job: Job) -> None:
        self._known[job.id] = job
        self._over[job.id] = asyncio.Event()
        done = [one.id for one in self._known.values() if one.state.over and one.told]
        for old in done[: max(0, len(done) - _KEPT)]:
            self._forget(old)

    def _forget(self, job_id: str) -> None:
        for kept in (self._known, self._progress, self._over):
            kept.pop(job_id, None)
