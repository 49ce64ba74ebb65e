"""How long somebody has to wait between two questions in one server. Kept in memory: a restart forgives."""

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

_REMEMBERED: Final = 50_000


class Cooldowns:
    """The last question of each person in each server that has a cooldown."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: OrderedDict[tuple[int, int], float] = OrderedDict()

    def wait(self, guild_id: int, user_id: int, seconds: int) -> float:
        """Return how many seconds are still to wait; 0 lets the question pass, and counts it."""
        if seconds <= 0:
            return 0.0
        key, now = (guild_id, user_id), self._clock()
        left = self._last.get(key, now - seconds) + seconds - now
        if left > 0:
            return left
        self._last[key] = now
        self._last.move_to_end(key)
        if len(self._last) > _REMEMBERED:
            self._last.popitem(last=False)
        return 0.0
