"""What keeps the bot alive on the gateway: bad events are dropped, and IDENTIFYs are rationed.

Discord resets the token of a bot that identifies more than 1,000 times in 24 hours (its documentation,
"Gateway", Identifying), so a crash loop can cost the token. discord.py 2.7 ends `Client.connect` when an
event does not parse, so one odd payload can start such a loop.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, MutableMapping
from functools import partial
from typing import Any, Final, Protocol

import msgspec

from bot.errors import GatewayBudgetSpent, StoreError

_log = logging.getLogger(__name__)

DAY: Final = 86_400.0
_STATE_KEY: Final = "discord.identified"
_FREE_STARTS: Final = 4
_LONGEST_NAP: Final = 30.0  # discord.py gives a connection 60 seconds, this pause included

Parser = Callable[[Any], None]
# The session depends on these two: a client that dropped them would hang, so they must fail loudly.
_VITAL: Final = frozenset({"READY", "RESUMED"})


class StateStore(Protocol):
    """Small facts that outlive the process: text by key."""

    async def get(self, key: str) -> str | None:
        """Return what is kept under `key`, None for nothing."""
        ...

    async def set(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        ...


class MemoryState:
    """A StateStore that forgets everything when the process ends."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}

    async def get(self, key: str) -> str | None:
        """Return what is kept under `key`, None for nothing."""
        return self._values.get(key)

    async def set(self, key: str, value: str) -> None:
        """Keep `value` under `key`."""
        self._values[key] = value


def guard_parsers(parsers: MutableMapping[str, Parser]) -> None:
    """Wrap every event parser, so that one event that cannot be parsed is logged and dropped.

    The log names the event and the error, never the payload: interactions carry tokens.
    """
    for event, parse in list(parsers.items()):
        if event not in _VITAL:
            parsers[event] = partial(_parse_or_drop, event, parse)


def _parse_or_drop(event: str, parse: Parser, data: object) -> None:
    try:
        parse(data)
    except Exception:  # noqa: BLE001 - whatever a parser of the library may raise
        _log.exception("Dropped a gateway event that cannot be parsed: %s", event)


class Pace(msgspec.Struct, frozen=True, kw_only=True):
    """How fast a bot may identify.

    The first `burst` of a day come freely, `spacing` seconds apart (Discord's own rule); then the pause
    grows as what is left of `daily` shrinks, so that the limit of 1,000 is never near.
    """

    daily: int = 500
    burst: int = 50
    spacing: float = 5.0


class Allowance(msgspec.Struct, frozen=True, kw_only=True):
    """How often Discord lets this bot identify (`session_start_limit` of GET /gateway/bot).

    `total` in 24 hours, of which `remaining` are left until `reset_after` milliseconds from now;
    `max_concurrency` at once in five seconds, one of each bucket: shard number modulo that.
    """

    total: int
    remaining: int
    reset_after: int
    max_concurrency: int = 1


class IdentifyBudget:
    """Rations IDENTIFYs over 24 hours and remembers them across restarts."""

    def __init__(
        self,
        state: StateStore,
        *,
        pace: Pace | None = None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._state = state
        self._pace = pace or Pace()
        self._clock = clock
        self._sleep = sleep
        self._memory: list[float] = []
        self._buckets = 1
        self._last: dict[int, float] = {}

    def allow(self, allowance: Allowance, shards: int) -> None:
        """Take note of what Discord grants: a bot with many shards may, and must, identify more often.

        Half of what it grants is used, and a few starts of all shards come freely. Raises GatewayBudgetSpent
        where less is left than there are shards.
        """
        if allowance.remaining < shards:
            raise GatewayBudgetSpent(seconds=allowance.reset_after / 1_000)
        self._buckets = max(allowance.max_concurrency, 1)
        if shards > 1:
            pace = self._pace
            daily = max(pace.daily, allowance.total // 2)
            burst = max(pace.burst, min(_FREE_STARTS * shards, daily // 2))
            self._pace = msgspec.structs.replace(pace, daily=daily, burst=burst)

    async def take(self, shard: int = 0) -> None:
        """Wait until the next IDENTIFY of a shard is allowed and write it down.

        Raises GatewayBudgetSpent (data: `seconds`) when that is too far away to keep a connection open.
        """
        times, wait = await self._next(shard)
        if wait > 0:
            await self._sleep(wait)
        self._last[shard % self._buckets] = self._clock()
        await self._remember([*times, self._clock()])

    async def check(self, shard: int = 0) -> None:
        """Raise GatewayBudgetSpent where `take` would."""
        await self._next(shard)

    async def _next(self, shard: int) -> tuple[list[float], float]:
        """The IDENTIFYs of the last day, and seconds to the next one."""
        times = await self._recent()
        wait = self._wait(times, shard)
        if wait > _LONGEST_NAP:
            raise GatewayBudgetSpent(seconds=wait)
        return times, wait

    def _wait(self, times: list[float], shard: int) -> float:
        """Seconds from now to the next IDENTIFY of a shard, given those of the last day in order."""
        if not times:
            return 0.0
        now, left = self._clock(), self._pace.daily - len(times)
        if left <= 0:
            return max(0.0, times[0] + DAY - now)
        if len(times) >= self._pace.burst:
            return _until(times[-1], DAY / left, now)
        # What identified before this process began may have been of any bucket.
        last = self._last.get(shard % self._buckets, -DAY if self._last else times[-1])
        return _until(last, self._pace.spacing, now)

    async def _recent(self) -> list[float]:
        times = await self._load()
        now = self._clock()
        # A time in the future comes from a clock that was set back: it counts, but as of now.
        return sorted(min(when, now) for when in times if when > now - DAY)

    async def _load(self) -> list[float]:
        try:
            kept = await self._state.get(_STATE_KEY)
            return msgspec.json.decode(kept, type=list[float]) if kept else list(self._memory)
        except (StoreError, msgspec.DecodeError, msgspec.ValidationError):
            _log.exception("Cannot read the times of IDENTIFYs; counting in memory")
            return list(self._memory)

    async def _remember(self, times: list[float]) -> None:
        self._memory = times
        try:
            await self._state.set(_STATE_KEY, msgspec.json.encode(times).decode())
        except StoreError:
            _log.exception("Cannot keep the times of IDENTIFYs; counting in memory")


def _until(last: float, gap: float, now: float) -> float:
    """Seconds until `gap` has passed since `last`; never more than the gap, whatever the clock did."""
    return min(gap, max(0.0, last + gap - now))
