"""Rate limits: Discord's headers on every answer, and refusals if they are enforced.

Source: https://discord.com/developers/docs/topics/rate-limits. The sizes of buckets are not documented;
these are what Discord sends today. Interaction callbacks are not limited.
"""

import hashlib
import time
from collections import deque
from dataclasses import dataclass, field

GLOBAL_PER_SECOND = 50
VIA = "1.1 google"
"""discord.py takes a 429 without a `Via` header for a ban by Cloudflare and gives up."""

_DEFAULT = (10, 10.0)
_LIMITS: dict[str, tuple[int, float]] = {
    "POST /channels/{channel_id}/messages": (5, 5.0),
    "PATCH /channels/{channel_id}/messages/{message_id}": (5, 5.0),
    "DELETE /channels/{channel_id}/messages/{message_id}": (5, 5.0),
    "POST /webhooks/{webhook_id}/{webhook_token}": (5, 2.0),
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original": (5, 2.0),
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}": (5, 2.0),
    "PUT /applications/{application_id}/commands": (5, 20.0),
    "POST /applications/{application_id}/commands": (5, 20.0),
    "GET /gateway/bot": (2, 5.0),
}
_UNLIMITED = "/callback"


@dataclass(slots=True)
class _Window:
    size: int
    seconds: float
    starts: float
    used: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """Headers for the answer; `retry_after` (seconds) is set when the request must be refused."""

    headers: dict[str, str]
    retry_after: float | None = None
    is_global: bool = False


@dataclass(slots=True)
class RateLimits:
    """Counts requests by route and place. Without `enforce` every bucket always has room."""

    enforce: bool
    _windows: dict[tuple[str, str], _Window] = field(default_factory=dict)
    _recent: deque[float] = field(default_factory=lambda: deque(maxlen=GLOBAL_PER_SECOND))
    _names: dict[str, str] = field(default_factory=dict)

    def judge(self, method: str, template: str, place: str) -> Verdict:
        """Count one request. `place` is the channel, server or webhook it speaks of."""
        route = f"{method} {template}"
        if template.endswith(_UNLIMITED):
            return Verdict({})
        size, seconds = _LIMITS.get(route, _DEFAULT)
        if not self.enforce:
            return Verdict(self._headers(route, size, size - 1, time.time() + seconds, seconds))
        now = time.monotonic()
        if len(self._recent) == GLOBAL_PER_SECOND and now - self._recent[0] < 1:
            return self._refuse(route, size, 1 - (now - self._recent[0]), is_global=True)
        self._recent.append(now)
        return self._count(route, place, now, _Window(size, seconds, now))

    def clear(self) -> None:
        """Forget all counts."""
        self._windows.clear()
        self._recent.clear()

    def _count(self, route: str, place: str, now: float, fresh: _Window) -> Verdict:
        window = self._windows.get((route, place))
        if window is None or now >= window.starts + window.seconds:
            window = self._windows[route, place] = fresh
        left = window.starts + window.seconds - now
        if window.used >= window.size:
            return self._refuse(route, window.size, left)
        window.used += 1
        return Verdict(self._headers(route, window.size, window.size - window.used, time.time() + left, left))

    def _refuse(self, route: str, size: int, wait: float, *, is_global: bool = False) -> Verdict:
        headers = self._headers(route, size, 0, time.time() + wait, wait)
        scope = {"X-RateLimit-Scope": "global" if is_global else "user", "Retry-After": f"{wait:.3f}", "Via": VIA}
        if is_global:
            scope["X-RateLimit-Global"] = "true"
        return Verdict({**headers, **scope}, wait, is_global)

    def _headers(self, route: str, size: int, left: int, reset: float, after: float) -> dict[str, str]:
        name = self._names.get(route)
        if name is None:
            name = self._names[route] = hashlib.blake2s(route.encode(), digest_size=16).hexdigest()
        return {
            "X-RateLimit-Limit": str(size),
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset": f"{reset:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
            "X-RateLimit-Bucket": name,
        }
