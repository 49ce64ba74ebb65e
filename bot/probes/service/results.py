"""What came of runs, for those who may see it: reports, transcripts, history."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

from bot.errors import NoRuns, UnknownRun
from bot.probes.battery import Battery
from bot.probes.protocols import RunsProtocol
from bot.probes.records import Run, RunState, Scored
from bot.probes.service.jobs import Job, Viewer, from_chat
from bot.probes.stats import Report, summarize

_KEPT: Final = 16  # reports in memory, of some 100 kB each
_LOOKED_AT: Final = 200  # runs among which those that somebody may see are looked for


class KnownJobs(Protocol):
    """Where jobs are kept (`bot.store.jobs.Jobs`)."""

    async def some(self, job_ids: Sequence[str]) -> dict[str, Job]:
        """Find several at once, by id."""


class Results:
    """Runs and their reports. A run of an operator's terminal is everybody's; one from a chat belongs there."""

    def __init__(self, runs: RunsProtocol, jobs: KnownJobs, battery: Callable[[], Awaitable[Battery]]) -> None:
        self._runs, self._jobs, self._battery = runs, jobs, battery
        self._reports: OrderedDict[tuple[str, RunState], Report] = OrderedDict()

    async def run(self, run_id: str, viewer: Viewer) -> Run:
        """Find a run's head. Raises UnknownRun where there is none that `viewer` may see."""
        found = await self._runs.get(run_id)
        if found is None or not await self._visible([found], viewer):
            raise UnknownRun(id=run_id[:40])
        return found

    async def head(self, run_id: str) -> Run:
        """Find a run's head, whoever looks. Raises UnknownRun."""
        found = await self._runs.get(run_id)
        if found is None:
            raise UnknownRun(id=run_id[:40])
        return found

    async def history(self, model: str, viewer: Viewer, limit: int = 10) -> tuple[Run, ...]:
        """List the finished runs of a model that `viewer` may see, newest first. Raises NoRuns."""
        found = await self._runs.latest(model=model, states=[RunState.DONE], limit=_LOOKED_AT)
        seen = (await self._visible(found, viewer))[:limit]
        if not seen:
            raise NoRuns(model=model[:100])
        return tuple(seen)

    async def models(self, viewer: Viewer) -> tuple[str, ...]:
        """List the models that finished runs are of, as far as `viewer` may see them, newest first."""
        found = await self._runs.latest(states=[RunState.DONE], limit=_LOOKED_AT)
        return tuple(dict.fromkeys(run.model for run in await self._visible(found, viewer)))

    async def finished(self, viewer: Viewer) -> tuple[Run, ...]:
        """List the finished runs that `viewer` may see, newest first."""
        found = await self._runs.latest(states=[RunState.DONE], limit=_LOOKED_AT)
        return tuple(await self._visible(found, viewer))

    async def report(self, run: Run) -> Report:
        """Sum a run up; a finished one only once. Raises BatteryChanged."""
        key = (run.id, run.state)
        kept = self._reports.get(key)
        if kept is None:
            scored, battery = await self._runs.scored(run.id), await self._battery()
            kept = await asyncio.to_thread(summarize, run, scored, battery)
            self._reports[key] = kept
            if len(self._reports) > _KEPT:
                self._reports.popitem(last=False)
        self._reports.move_to_end(key)
        return kept

    async def scored(self, run: Run) -> tuple[Scored, ...]:
        """List a run's replies."""
        return await self._runs.scored(run.id)

    async def _visible(self, found: Sequence[Run], viewer: Viewer) -> list[Run]:
        jobs = await self._jobs.some([run.id for run in found if from_chat(run.id)])
        return [
            run
            for run in found
            if not from_chat(run.id) or ((job := jobs.get(run.id)) is not None and job.seen_by(viewer))
        ]
