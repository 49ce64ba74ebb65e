"""For tests: a sandbox on a free port in the same process, and a handle to act as a user.

async with running() as sandbox, sandbox.run(client):
    result = await sandbox.slash("isopen", model="llama")
    assert "open" in result.text
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Protocol

import msgspec

from bot.sandbox import point
from bot.sandbox.control.endpoints import offered
from bot.sandbox.errors import SandboxError
from bot.sandbox.faults import Fault
from bot.sandbox.interactions.ask import Ask
from bot.sandbox.interactions.driver import drive
from bot.sandbox.interactions.scene import set_scene
from bot.sandbox.jsonio import Json
from bot.sandbox.options import Options
from bot.sandbox.rest import posting
from bot.sandbox.rest.posting import Content
from bot.sandbox.results import Result
from bot.sandbox.server import Sandbox
from bot.sandbox.wire import Violation
from bot.sandbox.world import seed

__all__ = ["TOKEN", "Handle", "Result", "running"]

TOKEN = "sandbox-token"  # noqa: S105 - a token that opens nothing
_TIMEOUT = 5.0

Place = str | msgspec.UnsetType | None
"""A server's id, None for a direct message, UNSET for the first server."""


class Client(Protocol):
    """What the harness needs of a discord.py client."""

    async def start(self, token: str, *, reconnect: bool = True) -> None:
        """Log in and stay connected."""

    async def close(self) -> None:
        """Hang up."""

    async def wait_until_ready(self) -> None:
        """Wait until the first session is complete."""


class Handle:
    """A running sandbox, from a test's point of view.

    Everywhere `user` is a user's id (default: the servers' owner), `guild` a server's id (default: the first
    server; None: a direct message), `permissions` replaces the rights of the user's roles, `force` does what
    Discord's client would not let a user do.
    """

    owner, moderator, member, stranger = seed.OWNER, seed.MODERATOR, seed.MEMBER, seed.STRANGER
    home, workshop, elsewhere = seed.HOME, seed.WORKSHOP, seed.ELSEWHERE

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox, self.core = sandbox, sandbox.core

    @property
    def url(self) -> str:
        """The page's address."""
        return self.sandbox.url

    @property
    def api_url(self) -> str:
        """The address for a bot in another process."""
        return self.sandbox.api_url

    # ---- acting as a user

    async def slash(self, command: str, /, *, options: Mapping[str, Any] | None = None, **more: object) -> Result:
        """Send a slash command: `slash("group sub", name=value)`; `options` takes names that are keywords here."""
        settings, typed = _split(more)
        return await self.ask(type="command", command=command, options={**typed, **(options or {})}, **settings)

    async def autocomplete(
        self, command: str, /, focused: str, *, options: Mapping[str, Any] | None = None, **more: object
    ) -> Result:
        """Ask for choices while typing into the option `focused`."""
        settings, typed = _split(more)
        both = {**typed, **(options or {})}
        return await self.ask(type="autocomplete", command=command, focused=focused, options=both, **settings)

    async def press(self, message: "Result | str", custom_id: str, **more: object) -> Result:
        """Press a button: of a result's first message, or of the message with this id."""
        message_id = message.id if isinstance(message, Result) else message
        return await self.ask(type="component", message_id=message_id, custom_id=custom_id, **_settings(more))

    async def select(self, message: "Result | str", custom_id: str, *values: str, **more: object) -> Result:
        """Pick values in a select, by value or label (ids for users, roles, channels)."""
        return await self.press(message, custom_id, values=list(values), **more)

    async def submit(self, fields: Mapping[str, Any], custom_id: str | None = None, **more: object) -> Result:
        """Submit the modal that the user has open, with fields by custom_id."""
        return await self.ask(type="modal", custom_id=custom_id, fields=dict(fields), **_settings(more))

    async def context_menu(self, command: str, target: str, **more: object) -> Result:
        """Use a context menu on a message or user by id."""
        return await self.ask(type="context_menu", command=command, target_id=target, **_settings(more))

    async def ask(self, **asked: object) -> Result:
        """Do anything `POST /sandbox/interactions` can do; same fields, same errors (BadRequest, NoBot)."""
        asked.setdefault("timeout", _TIMEOUT)
        return Result(await drive(self.core, msgspec.convert(asked, Ask)))

    def say(
        self, content: str, *, user: str | None = None, guild: Place = msgspec.UNSET, channel: str | None = None
    ) -> str:
        """Let a user post a plain message; returns its id."""
        scene = set_scene(self.core, Ask(user_id=user, guild_id=guild, channel_id=channel))
        return posting.say(self.core, scene.user, scene.channel, Content({"content": content})).id

    # ---- looking around

    def messages(self, *, channel: str | None = None, user: str | None = None) -> list[Json]:
        """List messages, oldest first, as a user sees them (default: all of them)."""
        return [dict(one.json) for one in self.core.visible(channel, user)]

    def commands(
        self, *, user: str | None = None, guild: Place = msgspec.UNSET, locale: str | None = None
    ) -> list[Json]:
        """List the commands a user is offered in a place."""
        return offered(self.core, set_scene(self.core, Ask(user_id=user, guild_id=guild, locale=locale)))

    @property
    def violations(self) -> list[Violation]:
        """Everything the bot did that Discord refuses, or that strictness and house rules forbid."""
        return list(self.core.wire.violations)

    def calls(self) -> list[str]:
        """List the bot's requests so far: `"POST /channels/1/messages 200"`."""
        return [f"{one.method} {one.path} {one.status}" for one in self.core.wire.entries if one.status]

    # ---- making things go wrong

    def fault(self, kind: str, **more: object) -> None:
        """Order a fault; kinds and fields are those of `bot.sandbox.faults.Fault`."""
        self.sandbox.order(msgspec.convert({"kind": kind, **more}, Fault))

    # ---- running a bot

    @asynccontextmanager
    async def run(self, client: Client, *, ready: bool = True) -> AsyncIterator[None]:
        """Run a discord.py client in this sandbox for as long as the block lasts.

        Give the client `guild_ready_timeout=0` or it waits two seconds before it is ready.
        """
        before = point.current()
        (await point.point_discord_at(self.sandbox.api_url)).use()
        running = asyncio.create_task(client.start(TOKEN))
        try:
            await self._wait(self._connected_and_ready(client) if ready else self.connected(), running)
            yield
        finally:
            await client.close()
            await asyncio.gather(running, return_exceptions=True)
            before.use()

    async def connected(self) -> None:
        """Wait until a bot is connected. Raises TimeoutError after five seconds."""
        async with asyncio.timeout(_TIMEOUT):
            await self.core.gateway.connected.wait()

    async def _connected_and_ready(self, client: Client) -> None:
        await self.connected()
        await client.wait_until_ready()

    async def _wait(self, wanted: Awaitable[object], running: "asyncio.Task[None]") -> None:
        """Wait for a client to be ready; if it dies before, raise what it died of."""
        waiting = asyncio.ensure_future(wanted)
        await asyncio.wait({waiting, running}, timeout=_TIMEOUT, return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            waiting.cancel()
            running.result()
            raise SandboxError("the client ended before it was ready")
        if not waiting.done():
            waiting.cancel()
            raise SandboxError(f"the client was not ready within {_TIMEOUT} seconds")


@asynccontextmanager
async def running(options: Options | None = None, **changes: object) -> AsyncIterator[Handle]:
    """Run a sandbox on a free port: strict, with a fixed token, unless changed by keyword.

    `running(require_no_mentions=True, ack_seconds=0.2)` takes any field of Options.
    """
    base = options or Options(token=TOKEN, strict=True)
    fields = {name: getattr(base, name) for name in base.__dataclass_fields__}
    sandbox = Sandbox(Options(**{**fields, **changes}))
    await sandbox.start()
    try:
        yield Handle(sandbox)
    finally:
        await sandbox.stop()


_RENAMED = {"user": "user_id", "guild": "guild_id", "channel": "channel_id"}
_SETTINGS = frozenset({"locale", "permissions", "install", "force", "timeout", "settle", "values"})


def _settings(more: Mapping[str, Any]) -> dict[str, Any]:
    settings, strangers = _split(more)
    if strangers:
        raise TypeError(f"unexpected keywords: {', '.join(strangers)}")
    return settings


def _split(more: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Tell settings (who, where) from the command's own options."""
    settings = {
        _RENAMED.get(key, key): value for key, value in more.items() if key in _RENAMED or key in _SETTINGS
    }
    return settings, {key: value for key, value in more.items() if key not in _RENAMED and key not in _SETTINGS}
