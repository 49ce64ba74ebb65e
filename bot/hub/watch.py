"""Keeps looks at the Hub, and takes new ones: one at a time per model, a few side by side, never more than is due.

Whoever asks gets what is kept at once, however old it is; a new look runs beside it. Whoever needs one that is not
there yet waits for as long as he likes and gets as much of it as there is by then.
"""

import asyncio
import datetime as dt
import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import Final, Protocol, TypeVar

from bot.hub.ages import is_fresh
from bot.hub.artifacts import Artifacts, State
from bot.hub.changes import with_changes
from bot.hub.kept import Kept
from bot.hub.outcomes import Why

RETRY: Final = dt.timedelta(minutes=1)
"""How long to leave a model alone after nobody could look."""
AT_ONCE: Final = 4
WAITING: Final = 200
"""So many looks may wait for their turn; beyond that none is begun that nobody waits for."""
_IN_MEMORY: Final = 1_000
_PRUNE_EVERY: Final = 200
_WHOLE_HUB: Final = frozenset((Why.DOWN, Why.TIMED_OUT, Why.RESTING, Why.RATE_LIMITED, Why.TOKEN_REFUSED))
_log: Final = logging.getLogger(__name__)
Sight = Callable[[], Artifacts]
T = TypeVar("T")


class Looks(Protocol):
    """Who takes a look (`bot.hub.inspector.Inspector`)."""

    async def look(
        self, name: str, before: Artifacts | None = None, *, on_sight: Callable[[Sight], None] = ...
    ) -> Artifacts:
        """Look at a model; never raises for what the Hub does."""
        ...


class _Flight:
    """One look under way, and a way to see how far it is."""

    def __init__(self, task: "asyncio.Task[Artifacts]") -> None:
        self.task = task
        self.sight: Sight | None = None

    def see(self, sight: Sight) -> None:
        """Take note that the repository has been seen."""
        self.sight = sight


class Watch:
    """Looks by model. Belongs to one event loop; `close` ends what is under way.

    `looks` is None where isopen is offline: then only what was kept earlier is there.
    """

    def __init__(
        self,
        looks: Looks | None,
        kept: Kept,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        self._looks = looks
        self._kept = kept
        self._now = now
        self._memory: OrderedDict[str, Artifacts] = OrderedDict()
        self._flights: dict[str, _Flight] = {}
        self._reading: dict[str, asyncio.Task[Artifacts | None]] = {}
        self._unkept: OrderedDict[str, dt.datetime] = OrderedDict()
        self._failed: OrderedDict[str, tuple[dt.datetime, Artifacts]] = OrderedDict()
        self._turn = asyncio.Semaphore(AT_ONCE)
        self._written = 0
        self._unwell: tuple[dt.datetime, Why] | None = None

    async def peek(self, name: str) -> Artifacts | None:
        """What is known already, however old; never asks the Hub."""
        key = name.lower()
        if key in self._memory:
            self._memory.move_to_end(key)
            return self._memory[key]
        if key in self._unkept and self._now() - self._unkept[key] < RETRY:
            return None
        if key not in self._reading:
            self._reading[key] = asyncio.create_task(self._read(name))
            self._reading[key].add_done_callback(lambda _: self._reading.pop(key, None))
        return await asyncio.shield(self._reading[key])

    async def _read(self, name: str) -> Artifacts | None:
        found = await asyncio.to_thread(self._kept.read, name)
        if found is None:  # so that the disk is not asked at every question while nobody can look
            self._unkept[name.lower()] = self._now()
            _trim(self._unkept)
        if found is not None and name.lower() not in self._memory:
            self._remember(name.lower(), found)
        return found

    @property
    def is_offline(self) -> bool:
        """Whether nobody is ever asked."""
        return self._looks is None

    def is_fresh(self, look: Artifacts) -> bool:
        """Whether a look is young enough to need no other one."""
        return is_fresh(look, self._now())

    def age(self, look: Artifacts) -> float:
        """How many seconds ago a look was taken."""
        return (self._now() - look.checked_at).total_seconds()

    def failure(self, name: str) -> Artifacts | None:
        """The last attempt, where nobody could look and it is not yet time to try again."""
        if self._looks is None:
            return self._nothing(name, Why.OFFLINE)
        failed = self._failed.get(name.lower())
        return failed[1] if failed and self._now() - failed[0] < RETRY else None

    def unwell(self) -> Why | None:
        """Why it is not worth while to wait for a look: the Hub as a whole did not answer a moment ago."""
        if self._unwell is None or self._now() - self._unwell[0] >= RETRY:
            return None
        return self._unwell[1]

    def refresh(self, name: str) -> None:
        """Begin a look that nobody waits for, unless one is under way, failed just now, or too many wait."""
        if name.lower() in self._flights or self.failure(name) or len(self._flights) >= WAITING:
            return
        self._fly(name)

    async def look(self, name: str, seconds: float) -> Artifacts:
        """Take a new look, or join the one under way; after `seconds` return what was seen until then.

        The look itself goes on. Never raises for what the Hub does.
        """
        if self._looks is None:
            return await self.peek(name) or self._nothing(name, Why.OFFLINE)
        flight = self._flights.get(name.lower()) or self._fly(name)
        done, _ = await asyncio.wait([flight.task], timeout=seconds)
        if done:
            return _result(flight.task) or self._nothing(name, Why.BAD_ANSWER)
        if flight.sight is not None:
            return flight.sight()
        return await self.peek(name) or self._nothing(name, Why.TIMED_OUT)

    def _nothing(self, name: str, why: Why) -> Artifacts:
        return Artifacts(asked=name, hub_id=name, state=State.NOT_LOOKED, why=why, checked_at=self._now())

    async def close(self) -> None:
        """End every look that is under way."""
        tasks = [flight.task for flight in self._flights.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _fly(self, name: str) -> _Flight:
        """Begin a look. The reference kept here is what keeps the task alive."""
        flight = _Flight(asyncio.create_task(self._take(name)))
        self._flights[name.lower()] = flight
        flight.task.add_done_callback(lambda task: self._landed(name.lower(), task))
        return flight

    async def _take(self, name: str) -> Artifacts:
        before = await self.peek(name)
        if self._looks is None:
            return self._nothing(name, Why.OFFLINE)
        async with self._turn:
            flight = self._flights[name.lower()]
            found = await self._looks.look(name, before, on_sight=flight.see)
        self._unwell = (self._now(), found.why) if found.why in _WHOLE_HUB else None
        return await self._take_note(name, with_changes(before, found), before)

    async def _take_note(self, name: str, found: Artifacts, before: Artifacts | None) -> Artifacts:
        """Keep what was found; what was seen better on an earlier look of the same commit stays."""
        better = before is not None and found.unseen and not before.unseen and before.revision == found.revision
        if found.state is State.NOT_LOOKED or better:
            self._failed[name.lower()] = (self._now(), found)
            _trim(self._failed)
            return before if before is not None and better else found
        self._failed.pop(name.lower(), None)
        for one in {name, found.hub_id}:
            self._remember(one.lower(), found)
            await asyncio.to_thread(self._kept.write, one, found)
        self._written += 1
        if self._written % _PRUNE_EVERY == 0:
            await asyncio.to_thread(self._kept.prune)
        return found

    def _remember(self, key: str, found: Artifacts) -> None:
        self._unkept.pop(key, None)
        self._memory[key] = found
        self._memory.move_to_end(key)
        _trim(self._memory)

    def _landed(self, key: str, task: "asyncio.Task[Artifacts]") -> None:
        self._flights.pop(key, None)
        if not task.cancelled() and task.exception() is not None:
            _log.error("A look at the Hub failed", exc_info=task.exception())


def _result(task: "asyncio.Task[Artifacts]") -> Artifacts | None:
    """What a look found; None where it failed in a way nobody foresaw (`_landed` logs it)."""
    return None if task.cancelled() or task.exception() is not None else task.result()


def _trim(kept: "OrderedDict[str, T]") -> None:
    while len(kept) > _IN_MEMORY:
        kept.popitem(last=False)
