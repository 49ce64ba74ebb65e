"""Whether a repository of code that a README links to is there at all. One host, `owner/name` only, no token."""

import time
from typing import Final

import httpx2
from huggingface_hub import get_session

from bot.hub.faults import outcome_of
from bot.hub.ids import repo_id
from bot.hub.limits import Bucket, Limits
from bot.hub.net.budget import Budget, spending
from bot.hub.net.session import use_bounded_session
from bot.hub.net.transport import origin_of
from bot.hub.outcomes import Missing
from bot.hub.workers import Workers

GITHUB: Final = "https://github.com"
SECONDS: Final = 3.0
_MAX_BYTES: Final = 1 << 20


class CodeHost:
    """Asks a host of code for the heads of pages."""

    def __init__(self, address: str = GITHUB, *, workers: Workers | None = None, seconds: float = SECONDS) -> None:
        use_bounded_session()
        self._address = address.rstrip("/")
        self._origin = origin_of(httpx2.URL(self._address))
        self._workers = workers or Workers(2)
        self._limits = Limits()
        self._seconds = seconds

    async def has(self, name: str) -> bool | None:
        """Whether `owner/name` answers; None where nobody could look."""
        if repo_id(name) is None or self._limits.refusal(Bucket.CODE) is not None:
            return None
        budget = Budget(deadline=time.monotonic() + self._seconds, max_bytes=_MAX_BYTES, origin=self._origin)
        try:
            status = await self._workers.run(lambda: self._status(name, budget), self._seconds)
        except Exception as error:  # noqa: BLE001 - a link that cannot be looked at says nothing
            self._limits.learn(Bucket.CODE, outcome_of(error), budget.headers)
            return None
        self._limits.learn(Bucket.CODE, Missing() if status == 404 else None, budget.headers)
        return True if status < 400 else False if status in (404, 410) else None

    def _status(self, name: str, budget: Budget) -> int:
        """The status of the page; a renamed repository redirects, which is an answer."""
        with spending(budget):
            return get_session().head(f"{self._address}/{name}", follow_redirects=False).status_code
