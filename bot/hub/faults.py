"""From what the Hub's library raises to what came of asking. The order matters: errors there inherit oddly."""

from typing import Final

import httpcore2
import httpx2
from huggingface_hub.errors import (
    DisabledRepoError,
    GatedRepoError,
    HfHubHTTPError,
    OfflineModeIsEnabled,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
)

from bot.hub.limits import pause
from bot.hub.net.budget import LeavesHub, OverBudget
from bot.hub.outcomes import Disabled, Failure, Missing, NoFile, NotLooked, PrivateOrMissing, Shut, Why
from bot.hub.workers import Busy

_BAD_TOKEN: Final = "Invalid credentials in Authorization header"  # noqa: S105  (the Hub's words)
# A captive portal is a JSONDecodeError (a ValueError), an unreadable list a TypeError: the library checks little.
_MEANS: Final[tuple[tuple[Why, tuple[type[Exception], ...]], ...]] = (
    (Why.BUSY, (Busy,)),
    (Why.OFFLINE, (OfflineModeIsEnabled,)),
    (Why.TOO_LARGE, (OverBudget,)),
    (Why.TIMED_OUT, (TimeoutError, httpx2.TimeoutException, httpcore2.TimeoutException)),
    (Why.BAD_ANSWER, (httpx2.UnsupportedProtocol, httpx2.DecodingError, httpx2.TooManyRedirects, LeavesHub)),
    (Why.DOWN, (httpx2.TransportError, httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.ProxyError)),
    (Why.BAD_ANSWER, (httpx2.HTTPError, httpx2.InvalidURL, ValueError, TypeError, LookupError, AttributeError)),
    (Why.BAD_ANSWER, (RecursionError,)),
    (Why.DOWN, (OSError,)),
)


def outcome_of(error: Exception) -> Failure | None:
    """Say what an error means; None where it means nothing we know: then it is a defect."""
    if isinstance(error, HfHubHTTPError):
        return _answered(error)
    for why, kinds in _MEANS:
        if isinstance(error, kinds):
            return NotLooked(why)
    return None


def _answered(error: HfHubHTTPError) -> Failure:
    """What an HTTP error of the Hub means. A gated repository is a "not found" to the library: gates first."""
    status = error.response.status_code
    if isinstance(error, GatedRepoError):
        return Shut()
    if isinstance(error, RepositoryNotFoundError):
        return PrivateOrMissing() if status == 401 else Missing()
    headers = {name.lower(): value for name, value in error.response.headers.items()}
    if isinstance(error, DisabledRepoError) or headers.get("x-error-code") == "DisabledRepo":
        return Disabled()
    if isinstance(error, RemoteEntryNotFoundError):
        return NoFile()
    return _status(status, headers)


def _status(status: int, headers: dict[str, str]) -> Failure:
    if status == 404 and headers.get("content-type", "").startswith("application/json"):
        return Missing()  # an API that says so, if without the Hub's own code for it; a web page would not count
    if status == 401:
        refused = headers.get("x-error-message") == _BAD_TOKEN
        return NotLooked(Why.TOKEN_REFUSED) if refused else PrivateOrMissing()
    if status == 403:
        return NotLooked(Why.FORBIDDEN)
    if status == 429:
        return NotLooked(Why.RATE_LIMITED, seconds=pause(headers))
    return NotLooked(Why.DOWN if status >= 500 else Why.BAD_ANSWER)
