"""Keeps web pages from elsewhere out: by name (DNS rebinding) and by origin (forged requests).

The sandbox lets whoever reaches it act as any user, so a page the developer happens to visit must not reach it.
"""

from collections.abc import Mapping
from functools import lru_cache
from urllib.parse import urlsplit

from bot.sandbox.jsonio import Json

_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
_FRIENDLY = frozenset({"same-origin", "none"})
_BAD_HOST: Json = {"error": "bad_host", "message": "the sandbox answers to loopback names only"}
_BAD_ORIGIN: Json = {"error": "bad_origin", "message": "requests from other pages are refused"}


def refused(headers: Mapping[str, str]) -> Json | None:
    """Say why a request must not pass: not meant for loopback, or sent by another page. None: it may."""
    host = headers.get("Host", "")
    if not is_loopback(host):
        return _BAD_HOST
    origin, site = headers.get("Origin"), headers.get("Sec-Fetch-Site")
    if origin is not None and origin != f"http://{host}":
        return _BAD_ORIGIN
    return _BAD_ORIGIN if site is not None and site not in _FRIENDLY else None


@lru_cache(maxsize=256)
def is_loopback(host: str) -> bool:
    """Whether a Host header names this machine."""
    try:
        return urlsplit(f"//{host}").hostname in _HOSTS
    except ValueError:
        return False
