"""A small memory in front of the database, for what every answer asks: a broken database costs no answer."""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Final, Generic, TypeVar

from bot.errors import StoreError

T = TypeVar("T")

_log: Final = logging.getLogger(__name__)
_FRESH: Final = 60.0
_RETRY: Final = 5.0
_PATIENCE: Final = 0.5
_KEPT: Final = 10_000


class Kept(Generic[T]):
    """Remembers what was loaded by key, for a minute: other processes may write, too.

    What is written here is put here at once. Where loading fails or takes too long, what was known before is
    used, or else `empty`, and it is tried again a few seconds later.
    """

    def __init__(
        self, load: Callable[[int], Awaitable[T]], empty: T, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._load, self._empty, self._clock = load, empty, clock
        self._entries: OrderedDict[int, tuple[T, float]] = OrderedDict()
        self._writes = 0

    async def get(self, key: int) -> T:
        """Find the value for a key. Never raises StoreError."""
        kept = self._entries.get(key)
        if kept is not None and self._clock() < kept[1]:
            return kept[0]
        before = self._writes
        value, seconds = await self._loaded(key, kept[0] if kept else self._empty)
        if self._writes == before:  # else what was read may be older than what somebody wrote meanwhile
            self._remember(key, value, seconds)
        return value

    def put(self, key: int, value: T) -> None:
        """Remember what has just been written."""
        self._writes += 1
        self._remember(key, value, _FRESH)

    def drop(self, key: int | None = None) -> None:
        """Forget a key, or everything."""
        self._writes += 1
        if key is None:
            self._entries.clear()
        else:
            self._entries.pop(key, None)

    async def _loaded(self, key: int, otherwise: T) -> tuple[T, float]:
        try:
            async with asyncio.timeout(_PATIENCE):
                return await self._load(key), _FRESH
        except (StoreError, TimeoutError) as error:
            _log.warning("The database did not answer, and answers go on without it: %s", str(error) or "too slow")
            return otherwise, _RETRY

    def _remember(self, key: int, value: T, seconds: float) -> None:
        self._entries[key] = (value, self._clock() + seconds)
        self._entries.move_to_end(key)
        if len(self._entries) > _KEPT:
            self._entries.popitem(last=False)
