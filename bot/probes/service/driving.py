"""From a job to a run: the host opened, the run begun or taken up again, and closed whatever happens."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Final, Protocol

from bot.errors import HostFailed, ModelNotServed
from bot.probes.hostbook import HostBook
from bot.probes.hosts import Host
from bot.probes.records import Failure, Run, RunState
from bot.probes.runner import Order, Prober, Probing, Progress
from bot.probes.second import SecondJudge, Seconds
from bot.probes.service.jobs import Job

_log = logging.getLogger(__name__)

EVERY = 1.0  # seconds between two looks at how far a run is
PATIENCE: Final = (2.0, 5.0, 15.0, 60.0)  # seconds before a host that is not back yet is looked at again
_NOT_YET: Final = frozenset({Failure.UNREACHABLE.value, Failure.LOADING.value})


class Drive(Protocol):
    """Runs a job from its beginning, or from where it was left, to its end."""

    async def run(self, job: Job, heard: Callable[[Progress], None]) -> Run:
        """Return the run's head when it is over. Raises IsopenError; cancellation leaves it to be gone on with."""

    def cancel(self, job_id: str) -> bool:
        """Ask a run under way to end as canceled; False where none is."""


class ProberDrive:
    """Drives jobs with the prober, which is made when it is first needed (it reads the battery)."""

    def __init__(
        self, book: HostBook, prober: Callable[[], Awaitable[Prober]], seconds: Seconds | None = None
    ) -> None:
        self._book, self._prober, self._seconds = book, prober, seconds
        self._under_way: dict[str, Probing] = {}

    async def run(self, job: Job, heard: Callable[[Progress], None]) -> Run:
        """Ask everything that the job's run has no answer to yet."""
        prober = await self._prober()
        known = await prober.runs.get(job.id)
        if known is not None and known.state is RunState.DONE:  # killed between the run's last word and ours
            return known
        async with self._book.open(job.wanted.host) as host, self._second() as second:
            run = await (_resume(prober, host, job, second) if known else _begin(prober, host, job, second))
            probing = await prober.launch(host, run, second)
            self._under_way[job.id] = probing
            try:
                async for progress in probing.progress(EVERY):
                    heard(progress)
                return await probing.wait()
            finally:
                self._under_way.pop(job.id, None)
                await probing.close()

    @asynccontextmanager
    async def _second(self) -> AsyncIterator[SecondJudge | None]:
        """Lend the second judge. A run goes on without one that is not there, and counts what has no opinion."""
        async with AsyncExitStack() as stack:
            second = None
            if self._seconds is not None:
                try:
                    second = await stack.enter_async_context(self._seconds.open())
                except (HostFailed, ModelNotServed) as error:
                    _log.warning("There is no second judge for this run: %s", error)
            yield second

    def cancel(self, job_id: str) -> bool:
        """Ask a run under way to end as canceled."""
        probing = self._under_way.get(job_id)
        if probing is not None:
            probing.cancel()
        return probing is not None


async def _resume(prober: Prober, host: Host, job: Job, second: SecondJudge | None) -> Run:
    """Take a run up again. After a power cut the bot may be back before its hosts are."""
    for pause in PATIENCE:
        try:
            return await prober.resume(host, job.id, second)
        except HostFailed as error:
            if error.data["reason"] not in _NOT_YET:
                raise
        await asyncio.sleep(pause)
    return await prober.resume(host, job.id, second)


async def _begin(prober: Prober, host: Host, job: Job, second: SecondJudge | None) -> Run:
    wanted = job.wanted
    order = Order(tier=wanted.tier, model=wanted.model, languages=wanted.languages, run_id=job.id)
    return await prober.begin(host, order, second)
