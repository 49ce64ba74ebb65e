"""The one object that a chat needs for probing: what can be run, running it, and what came of it."""

import asyncio
import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.errors import HostFailed, IsopenError, ModelNotServed, NoHosts
from bot.probes.battery import Battery, Tier
from bot.probes.battery.records import Language
from bot.probes.hostbook import HostBook, practice_possible
from bot.probes.hosts import Survey
from bot.probes.runner import Prober
from bot.probes.runner.prober import utc_now
from bot.probes.second import Seconds
from bot.probes.service.driving import ProberDrive
from bot.probes.service.jobs import Job, Place, Wanted
from bot.probes.service.queue import Queue
from bot.probes.service.results import Results
from bot.probes.stats import JudgeError

if TYPE_CHECKING:
    from bot.store.store import Store

_FRESH: Final = 20.0  # seconds for which a look at a host is good enough to offer names from


class Looked(NamedTuple):
    """A look at one host: what it serves, or what went wrong."""

    name: str
    survey: Survey | None
    trouble: IsopenError | None


class Asked(NamedTuple):
    """What somebody asks to be run. `host`: None for whichever has the model."""

    model: str
    tier: Tier
    host: str | None = None
    languages: tuple[Language, ...] = ("en",)


class Probes:
    """Probing for a chat. `queue` and `results` are its parts; open it on the event loop that it is used on."""

    def __init__(
        self,
        store: "Store",
        book: HostBook,
        load: Callable[[], Prober],
        now: Callable[[], dt.datetime] = utc_now,
        second: Seconds | None = None,
    ) -> None:
        self._jobs = store.jobs
        self._book = book
        self._load = load
        self._prober: asyncio.Future[Prober] | None = None
        self._looks: dict[str, tuple[float, Looked]] = {}
        self.queue = Queue(store.jobs, ProberDrive(book, self.prober, second), now)
        self.results = Results(store.runs, store.jobs, self.battery, self.home, self.judge_error)

    async def open(self) -> None:
        """Go on with what a restart interrupted. Raises StoreError."""
        await self.queue.open()
        await self.sweep()

    async def sweep(self) -> int:
        """Delete the runs of servers that were forgotten; return how many. Raises StoreError."""
        return await self._jobs.sweep()

    async def close(self) -> None:
        """Stop runs where they are, and the practice model's server."""
        await self.queue.close()
        await self._book.close()

    async def prober(self) -> Prober:
        """Return what runs batteries, having read the battery once. Raises DataError."""
        if self._prober is None or (self._prober.done() and self._prober.exception()):
            self._prober = asyncio.ensure_future(asyncio.to_thread(self._load))
        return await asyncio.shield(self._prober)

    async def battery(self) -> Battery:
        """Return the battery. Raises DataError."""
        return (await self.prober()).battery

    async def judge_error(self) -> JudgeError | None:
        """Return what was measured of the judge. Raises DataError."""
        return (await self.prober()).judge_error

    async def home(self, model: str) -> str | None:
        """Return the country of a model's maker, if that is known. Raises DataError."""
        return await asyncio.to_thread((await self.prober()).home, model)

    @property
    def hosts(self) -> tuple[str, ...]:
        """The hosts' names, those of the settings first."""
        return self._book.names

    async def look(self, name: str, *, fresh: bool = False) -> Looked:
        """Look at a host; what was seen a moment ago will do unless `fresh` is wanted. Raises UnknownHost."""
        clock = asyncio.get_running_loop().time()
        kept = self._looks.get(name)
        if kept and not fresh and clock - kept[0] < _FRESH:
            return kept[1]
        try:
            async with self._book.open(name) as host:
                looked = Looked(name, await host.survey(), None)
        except HostFailed as error:
            looked = Looked(name, None, error)
        self._looks[name] = (clock, looked)
        return looked

    async def look_at_all(self) -> tuple[Looked, ...]:
        """Look at every host at once. Raises NoHosts."""
        if not self.hosts:
            raise NoHosts(practice="" if practice_possible() else "missing")
        return tuple(await asyncio.gather(*(self.look(name) for name in self.hosts)))

    async def ask(self, asked: Asked, place: Place) -> Job:
        """Put a run in line, once a host is seen to serve the model.

        Raises NoHosts, UnknownHost, HostFailed, ModelNotServed, QueueFull, OneAtATime, TooFast.
        """
        found, name = await self._find(asked.model, asked.host)
        wanted = Wanted(model=name, host=found, tier=asked.tier, languages=asked.languages)
        return await self.queue.ask(wanted, place)

    async def _find(self, model: str, host: str | None) -> tuple[str, str]:
        looks = (await self.look(host, fresh=True),) if host else await self.look_at_all()
        for looked in looks:
            if looked.survey and (offer := looked.survey.find(model)):
                return looked.name, offer.model
        if len(looks) == 1 and looks[0].trouble:
            raise looks[0].trouble
        served = [offer.model for looked in looks if looked.survey for offer in looked.survey.models]
        names = ", ".join(looked.name for looked in looks)
        listed = ", ".join(name[:80] for name in served[:8])
        raise ModelNotServed(
            reason="unknown" if served else "nothing", model=model[:100], host=names, served=listed
        )
