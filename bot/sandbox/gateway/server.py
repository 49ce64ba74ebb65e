"""The gateway's side of the conversation: HELLO, IDENTIFY, RESUME, heartbeats, and sending events."""

import asyncio
import time
from collections import deque
from contextlib import suppress
from typing import Any

from aiohttp import WSMsgType, web

from bot.sandbox.errors import NoBot
from bot.sandbox.gateway.connection import Connection
from bot.sandbox.gateway.protocol import ALL_INTENTS, CloseCode, Closed, Intent, Op
from bot.sandbox.gateway.session import Session
from bot.sandbox.jsonio import Json, dumps, loads
from bot.sandbox.options import Options
from bot.sandbox.wire import Wire
from bot.sandbox.world import objects
from bot.sandbox.world.people import World

_MAX_PAYLOAD = 4096
_COMMANDS_PER_MINUTE = 120
_RESUMABLE_SECONDS = 300.0
_ENDS_SESSION = frozenset({1000, 1001})
_VERSIONS = frozenset({"9", "10"})


class Gateway:
    """All sessions, and the way to reach them. `url` is known once the sandbox listens."""

    def __init__(self, options: Options, world: World, wire: Wire) -> None:
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.connected = asyncio.Event()
        self.identifies: list[Json] = []
        self.resumes: list[Json] = []
        self._options, self._world, self._wire = options, world, wire
        self._connections: set[Connection] = set()

    # ---- what the rest of the sandbox calls

    def dispatch(
        self, event: str, data: Json, *, guild_id: str | None = None, intent: int = 0, required: bool = False
    ) -> None:
        """Send an event to every session that should hear it. Raises NoBot if it is required and nobody does."""
        body = dumps(data)
        heard = [one for one in self._current() if one.hears_of(guild_id) and one.intents & intent == intent]
        if required and not heard:
            raise NoBot("no bot is connected to the gateway")
        for session in heard:
            session.dispatch(event, body)
            self._wire.gateway("SEND", event, shard=session.shard if session.shards > 1 else None)

    def reconnect(self) -> None:
        """Ask every client to reconnect (opcode 7)."""
        self._tell_all({"op": Op.RECONNECT, "d": None})

    def invalidate(self, *, resumable: bool) -> None:
        """Tell every client that its session is invalid (opcode 9)."""
        self._tell_all({"op": Op.INVALID_SESSION, "d": resumable})
        if not resumable:
            self.sessions.clear()

    def abort(self) -> None:
        """Cut every connection without a word."""
        for connection in tuple(self._connections):
            connection.abort()

    def close(self) -> None:
        """Hang up on everybody because the sandbox stops."""
        for connection in tuple(self._connections):
            connection.hang_up(Closed(CloseCode.GOING_AWAY, "Going away"))

    # ---- one client

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Talk to one client until either side hangs up."""
        patience = self._options.heartbeat_ms / 1000 * 2
        socket = web.WebSocketResponse(max_msg_size=0, compress=False, receive_timeout=patience)
        await socket.prepare(request)
        wants_zlib = self._options.compress and request.query.get("compress") == "zlib-stream"
        connection = Connection(socket, request, compress=wants_zlib)
        self._connections.add(connection)
        writer = asyncio.create_task(connection.run())
        client = Client(self, connection)
        try:
            await self._converse(client, socket, request)
        finally:
            self._connections.discard(connection)
            self._lost(client, socket.close_code)
            await _let_finish(writer, patient=connection.closing)
        return socket

    async def _converse(self, client: "Client", socket: web.WebSocketResponse, request: web.Request) -> None:
        try:
            if request.query.get("v", "10") not in _VERSIONS:
                raise Closed(CloseCode.INVALID_VERSION, "Invalid API version")
            client.connection.send(
                {"op": Op.HELLO, "d": {"heartbeat_interval": self._options.heartbeat_ms}, "s": None, "t": None}
            )
            await self._listen(client, socket)
        except Closed as reason:
            client.connection.hang_up(reason)
        except TimeoutError:
            client.connection.hang_up(Closed(CloseCode.SESSION_TIMED_OUT, "Session timed out"))

    async def _listen(self, client: "Client", socket: web.WebSocketResponse) -> None:
        while (message := await socket.receive()).type is WSMsgType.TEXT:
            client.receive(message.data)
        if message.type is WSMsgType.BINARY:
            raise Closed(CloseCode.DECODE_ERROR, "Error while decoding payload")

    def _lost(self, client: "Client", close_code: int | None) -> None:
        session = client.session
        if session is None or session.connection is not client.connection:
            return
        session.detach()
        if close_code in _ENDS_SESSION:
            self.sessions.pop(session.id, None)
        self._wire.gateway("RECEIVE", "DISCONNECT")
        if not any(one.connection for one in self.sessions.values()):
            self.connected.clear()
            self._wire.events.tell("gateway", {"connected": False})

    # ---- what a client asks for

    def identify(self, client: "Client", data: Json) -> None:
        """Begin a session: READY, then a GUILD_CREATE for every server of the shard."""
        self.identifies.append(data)
        self._authenticate(data)
        shard, shards = _shard(data)
        intents = data.get("intents")
        if not isinstance(intents, int) or intents & ~ALL_INTENTS:
            raise Closed(CloseCode.INVALID_INTENTS, "Invalid intents")
        session = Session(data["token"], self._options.limits.events_per_session, intents, shard, shards)
        self.sessions[session.id] = client.session = session
        session.attach(client.connection)
        session.dispatch("READY", dumps(self._ready(session)))
        self._wire.gateway("SEND", "READY", shard=shard if shards > 1 else None)
        if intents & Intent.GUILDS:
            self._send_guilds(session)
        self._is_connected()

    def resume(self, client: "Client", data: Json) -> None:
        """Continue a session: what was missed, then RESUMED; or opcode 9 if that cannot be."""
        self.resumes.append(data)
        self._authenticate(data)
        session = self.sessions.get(str(data.get("session_id")))
        sequence = data.get("seq")
        if session is None or session not in self._current() or not isinstance(sequence, int):
            client.connection.send({"op": Op.INVALID_SESSION, "d": False})
            return
        if sequence > session.sequence:
            raise Closed(CloseCode.INVALID_SEQUENCE, "Invalid seq")
        missed = session.missed_since(sequence)
        if missed is None:
            client.connection.send({"op": Op.INVALID_SESSION, "d": False})
            return
        self._replay(client, session, missed)

    def members(self, session: Session, data: Json) -> None:
        """Answer opcode 8 with one chunk of members."""
        wanted = data.get("guild_id")
        guild = self._world.guilds.get(str(wanted[0] if isinstance(wanted, list) else wanted))
        if guild is None:
            return
        ids, prefix = data.get("user_ids"), str(data.get("query") or "")
        chosen = {str(one) for one in (ids if isinstance(ids, list) else [ids] if ids else [])}
        found = [
            objects.member(one)
            for one in guild.members.values()
            if (one.user.id in chosen if chosen else one.user.name.startswith(prefix))
        ]
        chunk = {"guild_id": guild.id, "members": found, "chunk_index": 0, "chunk_count": 1, "not_found": []}
        session.dispatch("GUILD_MEMBERS_CHUNK", dumps({**chunk, "nonce": data.get("nonce")}))

    # ---- details

    def _authenticate(self, data: Json) -> None:
        token = data.get("token")
        if not token or self._options.token not in (None, str(token).removeprefix("Bot ")):
            raise Closed(CloseCode.AUTHENTICATION_FAILED, "Authentication failed.")

    def _ready(self, session: Session) -> Json:
        guilds = [one for one in self._installed() if session.hears_of(one.id)]
        return {
            "v": 10,
            "user": objects.own_user(self._world.app),
            "guilds": [{"id": one.id, "unavailable": True} for one in guilds],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "application": {"id": self._world.app.id, "flags": 0},
            "shard": [session.shard, session.shards],
            "private_channels": [],
        }

    def _send_guilds(self, session: Session) -> None:
        all_members = bool(session.intents & Intent.GUILD_MEMBERS)
        for guild in self._installed():
            if session.hears_of(guild.id):
                whole = objects.guild_create(guild, self._world, all_members=all_members)
                session.dispatch("GUILD_CREATE", dumps(whole))

    def _installed(self) -> list[Any]:
        return [one for one in self._world.guilds.values() if one.installed]

    def _replay(self, client: "Client", session: Session, missed: list[bytes]) -> None:
        if session.connection is not None:
            session.connection.hang_up(Closed(CloseCode.SESSION_TIMED_OUT, "Resumed elsewhere"))
        client.session = session
        session.attach(client.connection)
        for frame in missed:
            client.connection.send_raw(frame)
        session.dispatch("RESUMED", b"{}")
        self._wire.gateway("SEND", f"RESUMED after {len(missed)} replayed")
        self._is_connected()

    def _is_connected(self) -> None:
        self.connected.set()
        self._wire.events.tell("gateway", {"connected": True})

    def _tell_all(self, payload: Json) -> None:
        for session in self.sessions.values():
            if session.connection is not None:
                session.connection.send(payload)
        self._wire.gateway("SEND", f"OP {int(payload['op'])}")

    def _current(self) -> list[Session]:
        """List the sessions that are connected or can still be resumed; forget the others."""
        horizon = time.monotonic() - _RESUMABLE_SECONDS
        for session in [one for one in self.sessions.values() if (one.detached_at or horizon) < horizon]:
            del self.sessions[session.id]
        return list(self.sessions.values())


class Client:
    """What one connection has said so far."""

    def __init__(self, gateway: Gateway, connection: Connection) -> None:
        self.connection = connection
        self.session: Session | None = None
        self._gateway = gateway
        self._times: deque[float] = deque(maxlen=_COMMANDS_PER_MINUTE)

    def receive(self, text: str) -> None:
        """Act on one payload. Raises Closed for what Discord hangs up on."""
        payload = self._decode(text)
        op, data = payload.get("op"), payload.get("d")
        if op == Op.HEARTBEAT:
            self.connection.send({"op": Op.HEARTBEAT_ACK, "d": None})
        elif op in (Op.IDENTIFY, Op.RESUME):
            self._begin(op, data)
        elif self.session is None:
            raise Closed(CloseCode.NOT_AUTHENTICATED, "Not authenticated.")
        elif op == Op.REQUEST_MEMBERS and isinstance(data, dict):
            self._gateway.members(self.session, data)
        elif op not in _IGNORED:
            raise Closed(CloseCode.UNKNOWN_OPCODE, "Unknown opcode.")

    def _begin(self, op: int, data: object) -> None:
        if self.session is not None:
            raise Closed(CloseCode.ALREADY_AUTHENTICATED, "Already authenticated.")
        if not isinstance(data, dict):
            raise Closed(CloseCode.DECODE_ERROR, "Error while decoding payload.")
        begin = self._gateway.identify if op == Op.IDENTIFY else self._gateway.resume
        begin(self, data)

    def _decode(self, text: str) -> Json:
        now = time.monotonic()
        if len(self._times) == _COMMANDS_PER_MINUTE and now - self._times[0] < 60:
            raise Closed(CloseCode.RATE_LIMITED, "You are being rate limited.")
        self._times.append(now)
        with suppress(ValueError):
            payload = loads(text)
            if isinstance(payload, dict) and len(text) <= _MAX_PAYLOAD:
                return payload
        raise Closed(CloseCode.DECODE_ERROR, "Error while decoding payload.")


_IGNORED = frozenset({Op.PRESENCE, Op.VOICE_STATE, Op.REQUEST_SOUNDBOARD, Op.REQUEST_CHANNEL_INFO})


def _shard(data: Json) -> tuple[int, int]:
    shard = data.get("shard") or [0, 1]
    match shard:
        case [int(number), int(total)] if 0 <= number < total:
            return number, total
    raise Closed(CloseCode.INVALID_SHARD, "Invalid shard.")


async def _let_finish(writer: asyncio.Task[None], *, patient: bool) -> None:
    """Stop the writer; where it still has a close frame to send, give it a moment first."""
    if patient:
        await asyncio.wait([writer], timeout=1)
    writer.cancel()
    with suppress(asyncio.CancelledError):
        await writer
