"""The front door: lets a request in or not, and leads it to the API, the gateway, the page or the control.

A plain `web.Server`, not an `Application`: its router and middlewares would double the cost of a request.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web
from aiohttp.abc import AbstractStreamWriter
from aiohttp.http_parser import RawRequestMessage
from aiohttp.streams import StreamReader
from aiohttp.web_protocol import RequestHandler

from bot.sandbox.control.guard import refused
from bot.sandbox.jsonio import respond

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

_UPLOADS = 30 * 2**20
"""Bytes of the largest request: three files of ten MiB."""


class Front:
    """Knows who serves what."""

    def __init__(self, *, api: Handler, gateway: Handler, cdn: Handler, page: Handler) -> None:
        self._api, self._gateway, self._cdn, self._page = api, gateway, cdn, page
        self._control: dict[tuple[str, str], Handler] = {}

    def add_control(self, routes: Mapping[tuple[str, str], Handler]) -> None:
        """Add endpoints by method and exact path."""
        self._control.update(routes)

    def server(self) -> web.Server:
        """Build the HTTP server. Must be called with an event loop running."""
        return web.Server(self._serve, request_factory=_request, access_log=None)

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        why_not = refused(request.headers)
        if why_not is not None:
            return respond(why_not, 403)
        return await self._handler(request)(request)

    def _handler(self, request: web.BaseRequest) -> Handler:
        path = request.path
        if path.startswith("/api/"):
            return self._api
        if path.startswith("/sandbox/"):
            return self._control.get((request.method, path), _nothing_here)
        if path.startswith("/cdn/"):
            return self._cdn
        return self._gateway if request.headers.get("Upgrade", "").lower() == "websocket" else self._page


async def _nothing_here(request: web.BaseRequest) -> web.StreamResponse:
    message = f"there is no {request.method} {request.path}"
    return respond({"error": "not_found", "message": message}, 404)


def _request(
    message: RawRequestMessage,
    payload: StreamReader,
    protocol: RequestHandler,
    writer: AbstractStreamWriter,
    task: "asyncio.Task[None]",
) -> web.BaseRequest:
    """Make a request that may be as large as Discord allows; aiohttp's own limit is one MiB."""
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=_UPLOADS)
