"""HTTP to one host: no redirects, no proxies, no retries, nothing larger than it may be."""

from collections.abc import Mapping
from typing import Any

import aiohttp
import msgspec

from bot.errors import HostFailed
from bot.probes.hosts.address import Address
from bot.probes.hosts.faults import Fault, capped, fault_of
from bot.probes.hosts.limits import MAX_DETAIL, MAX_DOCUMENT, Limits
from bot.probes.records import Failure

_ANY_MORE = 64_000


def open_session(address: Address, limits: Limits) -> aiohttp.ClientSession:
    """Open connections to a host. A key is sent to this host alone, since redirects are not followed.

    Each question has a connection of its own: llama.cpp's server closes it after a streamed answer without saying
    so, and its few HTTP threads stay with connections that are kept open (seen: a run that hung for 5 s).
    """
    headers = {"Authorization": f"Bearer {address.key}"} if address.key else {}
    return aiohttp.ClientSession(
        headers={**headers, "Accept-Encoding": "identity"},
        connector=aiohttp.TCPConnector(limit=0, force_close=True),
        timeout=aiohttp.ClientTimeout(total=None, connect=limits.connect),
        trust_env=False,
        auto_decompress=False,
        cookie_jar=aiohttp.DummyCookieJar(),
    )


async def look(
    session: aiohttp.ClientSession, url: str, limits: Limits, body: Mapping[str, Any] | None = None
) -> tuple[int, bytes]:
    """Ask a host about itself. Raises aiohttp.ClientError, TimeoutError, OSError."""
    method = "GET" if body is None else "POST"
    timeout = aiohttp.ClientTimeout(total=limits.look, connect=limits.connect)
    async with session.request(method, url, json=body, allow_redirects=False, timeout=timeout) as response:
        return response.status, await read_capped(response, MAX_DOCUMENT)


async def read_capped(response: aiohttp.ClientResponse, limit: int = _ANY_MORE) -> bytes:
    """Read a body, but never more than `limit` bytes of it; what is longer is cut."""
    pieces: list[bytes] = []
    left = limit
    async for piece in response.content.iter_any():
        pieces.append(piece[:left])
        left -= len(piece)
        if left <= 0:
            break
    return b"".join(pieces)


def document_of(raw: bytes) -> dict[str, Any]:
    """Decode an object; anything else is an empty one."""
    try:
        found = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return {}
    return found if isinstance(found, dict) else {}


def transport_fault(error: BaseException) -> Fault:
    """Tell what an error of the connection means: nobody there, or nobody answering."""
    if isinstance(error, TimeoutError):  # aiohttp's own are of this kind too
        words, failure = "no answer in time", Failure.TIMEOUT
    elif isinstance(error, aiohttp.ClientPayloadError | aiohttp.ServerDisconnectedError | ConnectionResetError):
        words, failure = "the connection broke", Failure.UNREACHABLE
    elif isinstance(error, aiohttp.ClientConnectionError | OSError):
        words, failure = _plain(error), Failure.UNREACHABLE
    else:
        words, failure = _plain(error), Failure.BAD_ANSWER
    return Fault(failure, capped(words, MAX_DETAIL))


def _plain(error: BaseException) -> str:
    inner = getattr(error, "os_error", None)
    return str(inner or error) or type(error).__name__


def raise_for(host: str, status: int, raw: bytes) -> None:
    """Raise HostFailed for a status that is none of success."""
    if status >= 300:
        fault = fault_of(status, raw[:_ANY_MORE])
        raise HostFailed(host=host, reason=fault.failure.value, why=fault.detail)
