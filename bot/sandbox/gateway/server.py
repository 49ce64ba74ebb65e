"""All sessions of the gateway, and the way to reach them."""

import asyncio
import time
from collections import deque
from collections.abc import Iterator

from aiohttp import web

from bot.sandbox.errors import NoBot
from bot.sandbox.gateway.client import Client, let_finish
from bot.sandbox.gateway.connection import Connection
from bot.sandbox.gateway.protocol import ALL_INTENTS, CloseCode, Closed, Intent, Op
from bot.sandbox.gateway.session import Audience, Session
from bot.sandbox.jsonio import Json, dumps
from bot.sandbox.options import Options
from bot.sandbox.wire import Wire
from bot.sandbox.world import objects
from bot.sandbox.world.people import Guild, World

_REMEMBERED = 1_000
_RESUMABLE_SECONDS = 300.0
_ENDS_SESSION = frozenset({1000, 1001})


class Gateway:
    """Begins, resumes and ends sessions, and sends events to them. `url` is known once the sandbox listens."""

    def __init__(self, options: Options, world: World, wire: Wire) -> None:
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.connected = asyncio.Event()
        self.identifies: deque[Json] = deque(maxlen=_REMEMBERED)
        self.resumes: deque[Json] = deque(maxlen=_REMEMBERED)
        self._options, self._world, self._wire = options, world, wire
        self._connections: set[Connection] = set()

    def dispatch(self, event: str, data: Json, audience: Audience, *, required: bool = False) -> None:
        """Send an event to every session it is for; if it is `required` and there is none, raise NoBot."""
        heard = self.heard(audience)
        if not heard:
            if required:
                raise NoBot("no bot is connected to the gateway")
            return
        body = dumps(data)
        for session in heard:
            self._send(session, event, body)

    def heard(self, audience: Audience) -> list[Session]:
        """List the sessions that events for this audience reach."""
        return [one for one in self._current() if one.belongs_to(audience)]

    def reconnect(self) -> None:
        """Ask every client to reconnect (opcode 7)."""
        self._tell_all({"op": Op.RECONNECT, "d": None})

    def invalidate(self, *, resumable: bool) -> None:
        """Tell every client that its session is invalid (opcode 9)."""
        self._tell_all({"op": Op.INVALID_SESSION, "d": resumable})
        if not resumable:
            self.sessions.clear()
            self._note_connected()

    def abort(self) -> None:
        """Cut every connection without a word."""
        for connection in tuple(self._connections):
            connection.abort()

    def close(self) -> None:
        """Hang up on everybody because the sandbox stops."""
        for connection in tuple(self._connections):
            connection.hang_up(Closed(CloseCode.GOING_AWAY, "Going away."))

    async def serve(self, request: web.BaseRequest) -> web.WebSocketResponse:
        """Talk to one client until either side hangs up."""
        patience = self._options.heartbeat_ms / 1000 * 2
        socket = web.WebSocketResponse(max_msg_size=0, compress=False, receive_timeout=patience)
        await socket.prepare(request)
        wants_zlib = self._options.compress and request.query.get("compress") == "zlib-stream"
        connection = Connection(socket, request, compress=wants_zlib)
        self._connections.add(connection)
        client, writer = Client(self, connection), asyncio.create_task(connection.run())
        try:
            await client.converse(socket, request.query.get("v", "10"), self._options.heartbeat_ms)
        finally:
            self._connections.discard(connection)
            self._lost(client, socket.close_code)
            await let_finish(writer, patient=connection.closing)
        return socket

    def identify(self, client: Client, data: Json) -> None:
        """Begin a session: READY, then a GUILD_CREATE for every server of the shard. Raises Closed."""
        self.identifies.append(data)
        self._authenticate(data)
        session = _new_session(data, self._options.limits.events_per_session)
        self.sessions[session.id] = client.session = session
        session.attach(client.connection)
        self._send(session, "READY", dumps(self._ready(session)))
        all_members = bool(session.intents & Intent.GUILD_MEMBERS)
        for guild in self._guilds_of(session) if session.intents & Intent.GUILDS else ():
            whole = objects.guild_create(guild, self._world, all_members=all_members)
            self._send(session, "GUILD_CREATE", dumps(whole))
        self._note_connected()

    def resume(self, client: Client, data: Json) -> None:
        """Continue a session: what was missed, then RESUMED; or opcode 9 if that cannot be. Raises Closed."""
        self.resumes.append(data)
        self._authenticate(data)
        session, sequence = self.sessions.get(str(data.get("session_id"))), data.get("seq")
        known = session is not None and session in self._current()
        if session is None or not known or not isinstance(sequence, int):
            client.connection.send({"op": Op.INVALID_SESSION, "d": False})
            return
        if sequence > session.sequence:
            raise Closed(CloseCode.INVALID_SEQUENCE, "Invalid seq.")
        missed = session.missed_since(sequence)
        if missed is None:
            client.connection.send({"op": Op.INVALID_SESSION, "d": False})
        else:
            self._replay(client, session, missed)

    def members(self, session: Session, data: Json) -> None:
        """Answer opcode 8 with one chunk of members."""
        wanted = data.get("guild_id")
        guild = self._world.guilds.get(str(wanted[0] if isinstance(wanted, list) else wanted))
        if guild is None:
            return
        found = [objects.member(one) for one in guild.find_members(data.get("user_ids"), data.get("query"))]
        chunk = {"guild_id": guild.id, "members": found, "chunk_index": 0, "chunk_count": 1, "not_found": []}
        self._send(session, "GUILD_MEMBERS_CHUNK", dumps({**chunk, "nonce": data.get("nonce")}))

    def _send(self, session: Session, event: str, body: bytes) -> None:
        session.dispatch(event, body)
        self._wire.gateway("SEND", event, shard=session.shard if session.shards > 1 else None)

    def _lost(self, client: Client, close_code: int | None) -> None:
        """Keep the session for a resume, unless the client closed with a code that ends it."""
        session = client.session
        if session is None or session.connection is not client.connection:
            return
        session.detach()
        if close_code in _ENDS_SESSION:
            self.sessions.pop(session.id, None)
        self._wire.gateway("RECEIVE", f"DISCONNECT {close_code}")
        self._note_connected()

    def _authenticate(self, data: Json) -> None:
        token = data.get("token")
        if not token or self._options.token not in (None, str(token).removeprefix("Bot ")):
            raise Closed(CloseCode.AUTHENTICATION_FAILED, "Authentication failed.")

    def _ready(self, session: Session) -> Json:
        return {
            "v": 10,
            "user": objects.own_user(self._world.app),
            "guilds": [{"id": one.id, "unavailable": True} for one in self._guilds_of(session)],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "application": {"id": self._world.app.id, "flags": 0},
            "shard": [session.shard, session.shards],
            "private_channels": [],
        }

    def _guilds_of(self, session: Session) -> Iterator[Guild]:
        return (one for one in self._world.guilds.values() if one.installed and session.hears_of(one.id))

    def _replay(self, client: Client, session: Session, missed: list[bytes]) -> None:
        if session.connection is not None:
            session.connection.hang_up(Closed(CloseCode.SESSION_TIMED_OUT, "Resumed elsewhere."))
        client.session = session
        session.attach(client.connection)
        for frame in missed:
            client.connection.send_raw(frame)
        session.dispatch("RESUMED", b"{}")
        self._wire.gateway("SEND", f"RESUMED after {len(missed)} replayed")
        self._note_connected()

    def _note_connected(self) -> None:
        connected = any(one.connection for one in self.sessions.values())
        if connected == self.connected.is_set():
            return
        (self.connected.set if connected else self.connected.clear)()
        self._wire.events.tell("gateway", {"connected": connected})

    def _tell_all(self, payload: Json) -> None:
        for session in self.sessions.values():
            if session.connection is not None:
                session.connection.send(payload)
        self._wire.gateway("SEND", f"OP {int(payload['op'])}")

    def _current(self) -> list[Session]:
        """List the sessions that are connected or can still be resumed; forget the others."""
        horizon = time.monotonic() - _RESUMABLE_SECONDS
        for session in list(self.sessions.values()):
            if session.detached_at is not None and session.detached_at < horizon:
                del self.sessions[session.id]
        return list(self.sessions.values())


def _new_session(data: Json, kept: int) -> Session:
    """Read an IDENTIFY. Raises Closed for intents or a shard that cannot be."""
    intents = data.get("intents")
    if not isinstance(intents, int) or intents & ~ALL_INTENTS:
        raise Closed(CloseCode.INVALID_INTENTS, "Invalid intents.")
    match data.get("shard") or [0, 1]:
        case [int(number), int(total)] if 0 <= number < total:
            return Session(str(data["token"]), kept, intents, number, total)
    raise Closed(CloseCode.INVALID_SHARD, "Invalid shard.")
