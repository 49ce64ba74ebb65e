"""Fetches an index from an address that was typed at the command line, and from nowhere else.

Within a number of seconds and of bytes; redirects are followed only within https (or within http, for a server of
one's own), a few times.
"""

import contextlib
import time
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

import httpx2

from bot.errors import BadFile
from bot.upstream.documents import MAX_JSON

SECONDS: Final = 60.0
_HOPS: Final = 5
_REDIRECTS: Final = frozenset((301, 302, 303, 307, 308))


def is_address(text: str) -> bool:
    """Whether the text is an address rather than a path."""
    return "://" in text


def fetch(address: str, *, seconds: float = SECONDS, max_bytes: int = MAX_JSON) -> bytes:
    """Return what an http(s) address holds. Raises BadFile with the reason in a few words."""
    shown, until = shown_address(address), time.monotonic() + seconds
    scheme = urlsplit(address).scheme.lower()
    if scheme not in ("http", "https"):
        raise BadFile(path=shown, why="only http and https addresses can be read")
    try:
        with httpx2.Client(timeout=min(10.0, seconds), follow_redirects=False) as client:
            for _ in range(_HOPS + 1):
                with client.stream("GET", address) as response:
                    if response.status_code not in _REDIRECTS:
                        return b"".join(_body(response, shown, until, max_bytes))
                    address = str(response.url.join(response.headers.get("location", "")))
                if urlsplit(address).scheme.lower() != scheme:
                    raise BadFile(path=shown, why="it redirects to another kind of address")
    except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
        raise BadFile(path=shown, why=f"it cannot be reached ({type(error).__name__})") from error
    raise BadFile(path=shown, why="it redirects too often")


def shown_address(address: str) -> str:
    """The address without a user, a password or a query, which may be secrets."""
    with contextlib.suppress(ValueError):
        parts = urlsplit(address)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""
        return f"{parts.scheme}://{host}{port}{parts.path}"[:300]
    return "the address"


def _body(response: httpx2.Response, shown: str, until: float, max_bytes: int) -> Iterator[bytes]:
    if response.status_code != 200:
        raise BadFile(path=shown, why=f"the server answers {response.status_code}")
    size = 0
    for piece in response.iter_bytes():
        size += len(piece)
        if size > max_bytes:
            raise BadFile(path=shown, why=f"it is larger than {max_bytes // 1_000_000} MB")
        if time.monotonic() > until:
            raise BadFile(path=shown, why="it took too long")
        yield piece
