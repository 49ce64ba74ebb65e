"""The sandbox: a Discord that listens on loopback."""

import asyncio
from collections.abc import Coroutine
from ipaddress import ip_address
from typing import Any

from aiohttp import web

from bot.sandbox.control.endpoints import Control
from bot.sandbox.control.page import Cdn, Page
from bot.sandbox.core import Core, build
from bot.sandbox.errors import NotLoopback, SandboxError
from bot.sandbox.faults import ON_REQUESTS, Fault
from bot.sandbox.front import Front
from bot.sandbox.options import Options
from bot.sandbox.rest.api import Api
from bot.sandbox.rest.routes import router

_BACKLOG = 1024


class Sandbox:
    """One sandbox. `start` listens, `stop` ends it; `core` holds everything in it.

    Raises NotLoopback if the options name an address that other machines can reach.
    """

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        _check_loopback(self.options.host)
        self.core: Core = build(self.options)
        self.api = Api(self.core, router())
        self._server: web.Server | None = None
        self._runner: web.ServerRunner | None = None
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

    @property
    def port(self) -> int:
        """The port it listens on. Raises SandboxError before `start`."""
        if self._runner is None or not self._runner.addresses:
            raise SandboxError("the sandbox does not listen")
        return int(self._runner.addresses[0][1])

    async def start(self) -> str:
        """Listen; returns the page's address. Raises OSError if the port is taken."""
        core = self.core
        page, cdn = Page(self.options.page), Cdn(core.files)
        front = Front(api=self.api.serve, gateway=core.gateway.serve, cdn=cdn.serve, page=page.serve)
        front.add_control(Control(core, self.order).routes())
        self._server = front.server()
        self._runner = web.ServerRunner(self._server, shutdown_timeout=1.0)
        await self._runner.setup()
        await self._listen(self.options.port)
        host = f"[{self.options.host}]" if ":" in self.options.host else self.options.host
        core.listen_at(f"http://{host}:{self.port}")
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
            self._in_background(self._be_down(fault))

    def _in_background(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _be_down(self, fault: Fault) -> None:
        """Stop listening and cut every connection, for a while; sessions survive only if `resumable`."""
        if self._site is None or self._server is None:
            raise SandboxError("the sandbox does not listen")
        port = self.port
        await self._site.stop()
        if not fault.resumable:
            self.core.gateway.sessions.clear()
        for connection in self._server.connections:
            if connection.transport is not None:
                connection.transport.abort()
        await asyncio.sleep(fault.seconds)
        await self._listen(port)

    async def _listen(self, port: int) -> None:
        if self._runner is None:
            raise SandboxError("the sandbox was not started")
        self._site = web.TCPSite(self._runner, self.options.host, port, backlog=_BACKLOG, reuse_address=True)
        await self._site.start()


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
