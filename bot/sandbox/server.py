"""The sandbox: a Discord that listens on loopback."""

import asyncio
from collections.abc import Coroutine
from ipaddress import ip_address
from typing import Any

from aiohttp import web

from bot.sandbox.control.endpoints import Control
from bot.sandbox.control.guard import guard
from bot.sandbox.control.page import Cdn, Page
from bot.sandbox.core import Core, build
from bot.sandbox.errors import NotLoopback, SandboxError
from bot.sandbox.faults import ON_REQUESTS, Fault
from bot.sandbox.options import Options
from bot.sandbox.rest.api import Api
from bot.sandbox.rest.routes import router

_UPLOADS = 30 * 2**20
_BACKLOG = 1024


class Sandbox:
    """One sandbox. `start` listens, `stop` ends it; `core` holds everything in it."""

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        _check_loopback(self.options.host)
        self.core: Core = build(self.options)
        self.port = 0
        self._runner: web.AppRunner | None = None
        self._site: web.TCPSite | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        """The address of the page, such as `http://127.0.0.1:8765`."""
        return self.core.base_url

    @property
    def api_url(self) -> str:
        """The address for a bot, such as `http://127.0.0.1:8765/api/v10`."""
        return f"{self.url}/api/v10"

    async def start(self) -> str:
        """Listen; returns the page's address. Raises OSError if the port is taken."""
        app = web.Application(client_max_size=_UPLOADS, middlewares=[guard])
        api = Api(self.core, router())
        app.router.add_route("*", "/api/{path:.*}", api.serve)
        app.router.add_routes(Control(self.core, self.order).routes())
        app.router.add_get("/cdn/{path:.*}", Cdn(self.core.files).serve)
        page = Page(self.options.page)

        async def page_or_gateway(request: web.Request) -> web.StreamResponse:
            return await (self.core.gateway if _is_websocket(request) else page).serve(request)

        app.router.add_get("/{path:.*}", page_or_gateway)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await self._listen(self.options.port)
        host = f"[{self.options.host}]" if ":" in self.options.host else self.options.host
        self.core.listen_at(f"http://{host}:{self.port}")
        return self.url

    async def stop(self) -> None:
        """Hang up on everybody and stop listening."""
        for task in self._tasks:
            task.cancel()
        self.core.events.close()
        self.core.gateway.close()
        self.core.interactions.clear()
        if self._runner is not None:
            await self._runner.cleanup()

    def order(self, fault: Fault) -> None:
        """Let something go wrong, at once or with the next requests that match."""
        core = self.core
        if fault.kind in ON_REQUESTS:
            core.faults.order(fault)
        elif fault.kind == "reconnect":
            core.gateway.reconnect()
        elif fault.kind == "invalid_session":
            core.gateway.invalidate(resumable=fault.resumable)
        elif fault.kind == "abort":
            core.gateway.abort()
        elif fault.kind == "expire":
            core.interactions.age_all(fault.seconds)
        else:
            self._in_background(self._be_down(fault.seconds))

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _be_down(self, seconds: float) -> None:
        """Stop listening and cut every connection, for a while."""
        if self._site is None:
            raise SandboxError("the sandbox does not listen")
        await self._site.stop()
        self.core.gateway.abort()
        await asyncio.sleep(seconds)
        await self._listen(self.port)

    async def _listen(self, port: int) -> None:
        if self._runner is None:
            raise SandboxError("the sandbox was not started")
        self._site = web.TCPSite(self._runner, self.options.host, port, backlog=_BACKLOG, reuse_address=True)
        await self._site.start()
        self.port = self._runner.addresses[0][1]


def _is_websocket(request: web.Request) -> bool:
    return request.headers.get("Upgrade", "").lower() == "websocket"


def _check_loopback(host: str) -> None:
    """Refuse to listen where others could reach: the sandbox lets anybody act as any user."""
    if host == "localhost":
        return
    try:
        loopback = ip_address(host).is_loopback
    except ValueError:
        loopback = False
    if not loopback:
        raise NotLoopback(f"the sandbox listens on loopback only (127.0.0.1, ::1, localhost), not on {host!r}")
