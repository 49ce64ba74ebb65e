"""When not to ask: the Hub's rate limits, and a pause after it failed several times in a row.

Rate limits (documentation of the Hub, "Rate limits", 2025-09): per 5 minutes, strangers have 500 calls of the API
and 3,000 files. Every answer says what is left: `RateLimit: "api";r=489;t=212`.
"""

import re
import time
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

import msgspec

from bot.hub.outcomes import Failure, NotLooked, Why

FAILURES: Final = 5
REST: Final = 30.0
LONGEST: Final = 3_600
DEFAULT_PAUSE: Final = 60
_LIMIT: Final = re.compile(
    r'"(?P<bucket>\w{1,20})"\s*;\s*r\s*=\s*(?P<left>\d{1,9})\s*;\s*t\s*=\s*(?P<seconds>\d{1,9})'
)
_FAILED: Final = frozenset((Why.DOWN, Why.TIMED_OUT))


class Bucket(StrEnum):
    """What the Hub counts together."""

    API = "api"
    FILES = "resolvers"
    CODE = "code"


class RateLimit(msgspec.Struct, frozen=True):
    """What is left, and in how many seconds it is filled up."""

    left: int
    seconds: int


def rate_limit(headers: Mapping[str, str]) -> RateLimit | None:
    """Read the `ratelimit` header (names in lower case)."""
    found = _LIMIT.search(headers.get("ratelimit", ""))
    return RateLimit(int(found["left"]), _bounded(int(found["seconds"]))) if found else None


def pause(headers: Mapping[str, str]) -> int:
    """Seconds to wait after a 429: what RateLimit or Retry-After say, else a minute."""
    found = rate_limit(headers)
    if found is not None:
        return found.seconds
    after = headers.get("retry-after", "").strip()
    return _bounded(int(after)) if after.isdigit() and len(after) < 7 else DEFAULT_PAUSE


def _bounded(seconds: int) -> int:
    return min(max(seconds, 1), LONGEST)


class Limits:
    """Remembers how the Hub has answered, and refuses to ask where that would be of no use.

    After FAILURES failures in a row nothing is asked for REST seconds, then one request tries. A failure is a Hub
    that cannot be reached or does not answer: what it says of one repository, nonsense included, is none.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._failures = 0
        self._resting_until = 0.0
        self._full: dict[Bucket, float] = {}
        self._left: dict[Bucket, tuple[int, float]] = {}

    def refusal(self, bucket: Bucket) -> NotLooked | None:
        """Why not to ask now; None where asking is fine."""
        now = self._clock()
        until = self._full.get(bucket, 0.0)
        if now < until:
            return NotLooked(Why.RATE_LIMITED, seconds=max(1, round(until - now)))
        if self._failures < FAILURES:
            return None
        if now < self._resting_until:
            return NotLooked(Why.RESTING, seconds=max(1, round(self._resting_until - now)))
        self._resting_until = now + REST  # this one tries; everybody else waits for how it ends
        return None

    def left(self, bucket: Bucket) -> int | None:
        """How many requests the Hub still grants in this window; None where it has not said."""
        left, until = self._left.get(bucket, (0, 0.0))
        return left if self._clock() < until else None

    def learn(self, bucket: Bucket, failure: Failure | None, headers: Mapping[str, str]) -> None:
        """Take note of how a request ended (`failure` None: well)."""
        why = failure.why if isinstance(failure, NotLooked) else None
        if why in _FAILED:
            self._failures += 1
            self._resting_until = self._clock() + REST
        elif why is not Why.BUSY:
            self._failures = 0
        self._note_rate(bucket, why, headers)

    def _note_rate(self, bucket: Bucket, why: Why | None, headers: Mapping[str, str]) -> None:
        now, found = self._clock(), rate_limit(headers)
        if why is Why.RATE_LIMITED:
            self._full[bucket] = now + pause(headers)
        elif found is not None and found.left == 0:
            self._full[bucket] = now + found.seconds
        if found is not None:
            self._left[bucket] = (found.left, now + found.seconds)
