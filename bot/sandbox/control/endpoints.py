"""The HTTP interface for scripts, tests and the page."""

import asyncio
import contextlib
import re
from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

import msgspec
from aiohttp import web

from bot.sandbox.commands import localized
from bot.sandbox.control.requests import NewMessage, Nothing
from bot.sandbox.core import Core
from bot.sandbox.errors import BadRequest, NoBot, SandboxError
from bot.sandbox.faults import Fault
from bot.sandbox.interactions import access
from bot.sandbox.interactions.ask import Ask
from bot.sandbox.interactions.driver import drive
from bot.sandbox.interactions.load import Load, apply
from bot.sandbox.interactions.scene import Scene, set_scene
from bot.sandbox.jsonio import Json, dumps, respond
from bot.sandbox.rest import posting
from bot.sandbox.rest.posting import Content
from bot.sandbox.world import objects
from bot.sandbox.world.locales import LOCALES

_Model = TypeVar("_Model")
_Handler = Callable[["Control", web.BaseRequest], Awaitable[web.StreamResponse]]
_KEEP_ALIVE_SECONDS = 15.0
_PAGE = 100


def _explained(handler: _Handler) -> _Handler:
    """Turn the sandbox's errors into JSON that says what was wrong."""

    @wraps(handler)
    async def explained(self: "Control", request: web.BaseRequest) -> web.StreamResponse:
        try:
            return await handler(self, request)
        except BadRequest as error:
            return respond({"error": error.code, "message": error.message, **error.more}, error.status)
        except NoBot as error:
            return respond({"error": "no_bot", "message": str(error)}, 503)
        except SandboxError as error:
            return respond({"error": "sandbox", "message": str(error)}, 500)

    return explained


class Control:
    """The endpoints under `/sandbox`."""

    def __init__(self, core: Core, order: Callable[[Fault], None]) -> None:
        self._core, self._order = core, order

    def routes(self) -> dict[tuple[str, str], Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]]:
        """List the endpoints by method and path."""
        return {
            ("POST", "/sandbox/interactions"): self.interact,
            ("GET", "/sandbox/messages"): self.list_messages,
            ("POST", "/sandbox/messages"): self.post_message,
            ("GET", "/sandbox/state"): self.state,
            ("GET", "/sandbox/commands"): self.commands,
            ("GET", "/sandbox/wire"): self.wire,
            ("GET", "/sandbox/events"): self.events,
            ("GET", "/sandbox/ready"): self.ready,
            ("POST", "/sandbox/faults"): self.fault,
            ("POST", "/sandbox/load"): self.load,
            ("POST", "/sandbox/reset"): self.reset,
        }

    @_explained
    async def interact(self, request: web.BaseRequest) -> web.StreamResponse:
        """Do what a user does; answers when it is final."""
        result = await drive(self._core, await _read(request, Ask))
        return web.Response(body=msgspec.json.encode(result), content_type="application/json")

    @_explained
    async def load(self, request: web.BaseRequest) -> web.StreamResponse:
        """Do the same many times, many at once; answers with the rate and the times."""
        measured = await apply(self._core, await _read(request, Load))
        return web.Response(body=msgspec.json.encode(measured), content_type="application/json")

    @_explained
    async def list_messages(self, request: web.BaseRequest) -> web.StreamResponse:
        """List messages, oldest first, as `user_id` sees them in `channel_id` (both may be left out)."""
        query = request.query
        found = self._core.visible(query.get("channel_id"), query.get("user_id"))
        limit = int(query.get("limit", _PAGE))
        shown = [{**one.json, "guild_id": one.guild_id, "visible_to": one.viewer} for one in found[-limit:]]
        return respond({"messages": shown})

    @_explained
    async def post_message(self, request: web.BaseRequest) -> web.StreamResponse:
        """Let a user post a plain message."""
        asked = await _read(request, NewMessage)
        scene = set_scene(self._core, asked.as_ask())
        stored = posting.say(self._core, scene.user, scene.channel, Content({"content": asked.content}))
        return respond(stored.json, 201)

    @_explained
    async def state(self, request: web.BaseRequest) -> web.StreamResponse:
        """Describe all a page needs: people, servers, commands, whether a bot is connected."""
        del request
        core = self._core
        scoped = [{"guild_id": scope, "commands": listed} for scope, listed in core.commands.scopes()]
        about: Json = {
            **objects.everything(core.world),
            "commands": scoped,
            "locales": [{"code": code, "name": name} for code, name in LOCALES.items()],
            "connected": core.gateway.connected.is_set(),
            "violations": len(core.wire.violations),
            "checks": {"own_rules": core.options.validate, "openapi": core.openapi is not None},
        }
        return respond(about)

    @_explained
    async def commands(self, request: web.BaseRequest) -> web.StreamResponse:
        """List the commands a user is offered in a place, in their language."""
        query = request.query
        scene = set_scene(self._core, _ask_of(query))
        return respond({"commands": offered(self._core, scene)})

    @_explained
    async def wire(self, request: web.BaseRequest) -> web.StreamResponse:
        """List the last requests and gateway events, and what was wrong with them."""
        after = int(request.query.get("after", 0))
        wire = self._core.wire
        entries = [one.as_json() for one in wire.entries if one.number > after]
        violations = [{"what": str(one), "refused": one.refused} for one in wire.violations]
        return respond({"entries": entries, "violations": violations, "counts": dict(wire.counts)})

    @_explained
    async def ready(self, request: web.BaseRequest) -> web.StreamResponse:
        """Wait until a bot is connected, at most `timeout` seconds (10)."""
        try:
            async with asyncio.timeout(float(request.query.get("timeout", 10))):
                await self._core.gateway.connected.wait()
        except TimeoutError:
            raise NoBot("no bot has connected yet") from None
        return respond({"connected": True})

    @_explained
    async def fault(self, request: web.BaseRequest) -> web.StreamResponse:
        """Order a fault."""
        fault = await _read(request, Fault)
        try:
            self._order(fault)
        except re.error as error:
            raise BadRequest("bad_match", f"match is no regular expression: {error}") from None
        return respond({"ordered": fault.kind, "waiting": self._core.faults.waiting})

    @_explained
    async def reset(self, request: web.BaseRequest) -> web.StreamResponse:
        """Forget messages, interactions, faults and the wire log. A body is not needed."""
        if request.can_read_body:
            await _read(request, Nothing)
        self._core.reset()
        return respond({"reset": True})

    async def events(self, request: web.BaseRequest) -> web.StreamResponse:
        """Stream what happens, as server-sent events; with `user_id` only what that user may see."""
        stream = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        with (
            contextlib.suppress(ConnectionResetError),  # the page was closed
            self._core.events.listen(request.query.get("user_id")) as listener,
        ):
            await stream.prepare(request)
            await stream.write(b": hello\n\n")
            while True:
                try:
                    event = await asyncio.wait_for(listener.queue.get(), _KEEP_ALIVE_SECONDS)
                except TimeoutError:
                    await stream.write(b": still here\n\n")
                    continue
                if event is None:
                    break
                await stream.write(b"event: %b\ndata: %b\n\n" % (event["event"].encode(), dumps(event)))
        return stream


def offered(core: Core, scene: Scene) -> list[Json]:
    """List the commands a user is offered in a place."""
    found = access.reachable(core.commands, scene)
    return [localized(one, scene.locale) for one in found if access.hindrance(one, scene) is None]


async def _read(request: web.BaseRequest, model: type[_Model]) -> _Model:
    """Read a JSON body. A form cannot be sent across origins with this content type without asking first."""
    if request.content_type != "application/json":
        raise BadRequest("not_json", "send application/json", status=415)
    try:
        return msgspec.json.decode(await request.read(), type=model)
    except msgspec.DecodeError as error:
        raise BadRequest("bad_request", str(error)) from None


def _ask_of(query: Mapping[str, str]) -> Ask:
    given: dict[str, Any] = {key: query[key] for key in ("channel_id", "user_id", "locale") if key in query}
    if "guild_id" in query:
        given["guild_id"] = query["guild_id"] or None
    return Ask(**given)
