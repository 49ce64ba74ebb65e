"""What came of runs, for those who may see it: reports, transcripts, history."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

from bot.errors import NoRuns, UnknownRun
from bot.probes.battery import Battery, Tier
from bot.probes.protocols import RunsProtocol
from bot.probes.records import Key, Run, RunState, Scored, Settled
from bot.probes.service.jobs import Job, Viewer, from_chat
from bot.probes.stats import Comparison, JudgeError, Report, compare, summarize

_FRESH: Final = 5.0  # seconds for which the list of finished runs is good enough for a card
_KEPT: Final = 64  # reports in memory, of some 100 kB each
_LOOKED_AT: Final = 200  # runs among which those that somebody may see are looked for


class KnownJobs(Protocol):
    """Where jobs are kept (`bot.store.jobs.Jobs`)."""

    async def some(self, job_ids: Sequence[str]) -> dict[str, Job]:
        """Find several at once, by id."""


class Results:
    """Runs and their reports. A run of an operator's terminal is everybody's; one from a chat belongs there."""

    def __init__(
        self,
        runs: RunsProtocol,
        jobs: KnownJobs,
        battery: Callable[[], Awaitable[Battery]],
        home: Callable[[str], Awaitable[str | None]],
        judge_error: Callable[[], Awaitable[JudgeError | None]],
    ) -> None:
        self._runs, self._jobs, self._battery, self._home = runs, jobs, battery, home
        self._judge_error = judge_error
        self._finished: tuple[float, tuple[tuple[Run, Job | None], ...]] | None = None
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

    async def newest(self, is_it: Callable[[str], bool], viewer: Viewer) -> Run | None:
        """Find the newest finished run of a model that says something, as far as `viewer` may see it.

        A smoke test says nothing of a model. What was finished a few seconds ago may still be missing.
        """
        clock = asyncio.get_running_loop().time()
        if self._finished is None or clock > self._finished[0]:
            latest = await self._runs.latest(states=[RunState.DONE], limit=_LOOKED_AT)
            found = [run for run in latest if run.tier is not Tier.SMOKE]
            jobs = await self._jobs_of(found)
            self._finished = (clock + _FRESH, tuple((run, jobs.get(run.id)) for run in found))
        of_model = (pair for pair in self._finished[1] if is_it(pair[0].model))
        return next((run for run, job in of_model if _may_see(run, job, viewer)), None)

    def look_again(self) -> None:
        """Note that a run has just been finished."""
        self._finished = None

    async def compare(self, a: str, b: str, viewer: Viewer) -> Comparison:
        """Compare the newest runs of two models that asked the same, the larger tiers first.

        Raises NoRuns, NotComparable, BatteryChanged.
        """
        ones, others = await self.history(a, viewer, _LOOKED_AT), await self.history(b, viewer, _LOOKED_AT)
        one, other = _pair(ones, others)
        reports = await self.report(one), await self.report(other)
        return await asyncio.to_thread(compare, *reports, await self._battery())

    async def report(self, run: Run) -> Report:
        """Sum a run up; a finished one only once. Raises BatteryChanged."""
        key = (run.id, run.state)
        kept = self._reports.get(key)
        if kept is None:
            scored, battery = await self._runs.scored(run.id), await self._battery()
            home, error = await self._home(run.model), await self._judge_error()
            kept = await asyncio.to_thread(lambda: summarize(run, scored, battery, judge_error=error, home=home))
            self._reports[key] = kept
            if len(self._reports) > _KEPT:
                self._reports.popitem(last=False)
        self._reports.move_to_end(key)
        return kept

    async def scored(self, run: Run) -> tuple[Scored, ...]:
        """List a run's replies."""
        return await self._runs.scored(run.id)

    async def settle(self, run: Run, key: Key, said: Settled, author_id: int) -> None:
        """Keep what a person says of a reply; reports count it from now on."""
        await self._runs.settle(run.id, key, said, author_id)
        self._reports.pop((run.id, run.state), None)

    async def _visible(self, found: Sequence[Run], viewer: Viewer) -> list[Run]:
        jobs = await self._jobs_of(found)
        return [run for run in found if _may_see(run, jobs.get(run.id), viewer)]

    async def _jobs_of(self, found: Sequence[Run]) -> dict[str, Job]:
        """Find who asked for runs; the database is not asked where all are from a terminal."""
        ids = [run.id for run in found if from_chat(run.id)]
        return await self._jobs.some(ids) if ids else {}


def _may_see(run: Run, job: Job | None, viewer: Viewer) -> bool:
    """A run of an operator's terminal is everybody's; one from a chat is seen where its job is."""
    return not from_chat(run.id) or (job is not None and job.seen_by(viewer))


def _pair(ones: Sequence[Run], others: Sequence[Run]) -> tuple[Run, Run]:
    """Return two runs of the same questions, the larger and then the newer ones; else the newest of each."""
    tiers = list(Tier)
    for one in sorted(ones, key=lambda run: -tiers.index(run.tier)):  # newest first within a tier
        asked = (one.tier, one.battery, one.arms, one.languages)
        for other in others:
            if (other.tier, other.battery, other.arms, other.languages) == asked and other.id != one.id:
                return one, other
    return ones[0], others[0]
