"""Keeps web pages from elsewhere out: by name (DNS rebinding) and by origin (forged requests).

The sandbox lets whoever reaches it act as any user, so a page the developer happens to visit must not reach it.
"""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.jsonio import respond

_HOSTS = frozenset({"127.0.0.1", "localhost", "::1"})
_FRIENDLY = frozenset({"same-origin", "none"})


@web.middleware
async def guard(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    """Let a request pass if it was meant for loopback and comes from no other page."""
    headers = request.headers
    if not is_loopback(headers.get("Host", "")):
        return respond({"error": "bad_host", "message": "the sandbox answers to loopback names only"}, 403)
    origin, site = headers.get("Origin"), headers.get("Sec-Fetch-Site")
    same = origin is None or origin == f"http://{headers['Host']}"
    if not same or (site is not None and site not in _FRIENDLY):
        return respond({"error": "bad_origin", "message": "requests from other pages are refused"}, 403)
    return await handler(request)


def is_loopback(host: str) -> bool:
    """Whether a Host header names this machine."""
    try:
        return urlsplit(f"//{host}").hostname in _HOSTS
    except ValueError:
        return False
