"""Discord's ids: 64 bits, the first 42 of them milliseconds since 2015.

Source: https://discord.com/developers/docs/reference#snowflakes
"""

import time
from collections.abc import Callable

EPOCH_MS = 1_420_070_400_000
_SEQUENCE_BITS = 22
_SEQUENCE_MASK = (1 << _SEQUENCE_BITS) - 1


class Snowflakes:
    """Makes ids that carry the present time and always grow, even when the clock steps back."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> str:
        """Make a new id, greater than every earlier one."""
        now = (int(self._clock() * 1000) - EPOCH_MS) << _SEQUENCE_BITS
        self._last = max(now, self._last + 1)
        return str(self._last)


def seconds(snowflake: str) -> float:
    """When an id was made, in seconds since 1970."""
    return ((int(snowflake) >> _SEQUENCE_BITS) + EPOCH_MS) / 1000


def shard_of(guild_id: str | None, shards: int) -> int:
    """Which shard hears of a guild; shard 0 hears of direct messages.

    Source: https://discord.com/developers/docs/events/gateway#sharding
    """
    return 0 if guild_id is None else (int(guild_id) >> _SEQUENCE_BITS) % shards
