"""One client of the gateway: its connection, and what it says on it."""

import asyncio
import time
from collections import deque
from contextlib import suppress
from typing import Final, Protocol

from aiohttp import WSMsgType, web

from bot.sandbox.gateway.connection import Connection
from bot.sandbox.gateway.protocol import CloseCode, Closed, Op
from bot.sandbox.gateway.session import Session
from bot.sandbox.jsonio import Json, loads

_MAX_PAYLOAD = 4096
_COMMANDS = 120
_COMMANDS_SECONDS = 60.0
_DATA = frozenset({WSMsgType.TEXT, WSMsgType.BINARY})
_VERSIONS = frozenset({"9", "10"})
_IGNORED = frozenset({Op.PRESENCE, Op.VOICE_STATE, Op.REQUEST_SOUNDBOARD, Op.REQUEST_CHANNEL_INFO})


class Sessions(Protocol):
    """Who begins and continues sessions for a client. Each may raise Closed to hang up."""

    def identify(self, client: "Client", data: Json) -> None:
        """Begin a session."""

    def resume(self, client: "Client", data: Json) -> None:
        """Continue a session."""

    def members(self, session: Session, data: Json) -> None:
        """Send members that were asked for."""


_ACK_SECONDS: Final = 0.005


class Client:
    """The conversation with one client."""

    def __init__(self, sessions: Sessions, connection: Connection) -> None:
        self.connection = connection
        self.session: Session | None = None
        self._sessions = sessions
        self._times: deque[float] = deque(maxlen=_COMMANDS)

    async def converse(self, socket: web.WebSocketResponse, version: str, heartbeat_ms: int) -> None:
        """Say HELLO, then listen until either side hangs up."""
        try:
            if version not in _VERSIONS:
                self._hang_up(CloseCode.INVALID_VERSION, "Invalid API version.")
            hello = {"heartbeat_interval": heartbeat_ms}
            self.connection.send({"op": Op.HELLO, "d": hello, "s": None, "t": None})
            await self._listen(socket)
        except Closed as reason:
            self.connection.hang_up(reason)
        except TimeoutError:
            self.connection.hang_up(Closed(CloseCode.SESSION_TIMED_OUT, "Session timed out."))

    async def _listen(self, socket: web.WebSocketResponse) -> None:
        """Take payloads as they come: some libraries send their JSON in binary frames."""
        while (message := await socket.receive()).type in _DATA:
            self._receive(message.data)

    def _receive(self, raw: str | bytes) -> None:
        payload = self._decode(raw)
        op, data = payload.get("op"), payload.get("d")
        if op == Op.HEARTBEAT:
            # Not at once: discord.py takes an answer before its own thread is back from sending for one to the
            # heartbeat before, and warns that it is 41 seconds behind.
            acknowledged = {"op": Op.HEARTBEAT_ACK, "d": None}
            asyncio.get_running_loop().call_later(_ACK_SECONDS, self.connection.send, acknowledged)
        elif op in (Op.IDENTIFY, Op.RESUME):
            self._begin(op, data)
        elif self.session is None:
            self._hang_up(CloseCode.NOT_AUTHENTICATED, "Not authenticated.")
        elif op == Op.REQUEST_MEMBERS and isinstance(data, dict):
            self._sessions.members(self.session, data)
        elif op not in _IGNORED:
            self._hang_up(CloseCode.UNKNOWN_OPCODE, "Unknown opcode.")

    def _begin(self, op: int, data: object) -> None:
        if self.session is not None:
            self._hang_up(CloseCode.ALREADY_AUTHENTICATED, "Already authenticated.")
        elif not isinstance(data, dict):
            self._hang_up(CloseCode.DECODE_ERROR, "Error while decoding payload.")
        elif op == Op.IDENTIFY:
            self._sessions.identify(self, data)
        else:
            self._sessions.resume(self, data)

    def _decode(self, raw: str | bytes) -> Json:
        now = time.monotonic()
        if len(self._times) == _COMMANDS and now - self._times[0] < _COMMANDS_SECONDS:
            self._hang_up(CloseCode.RATE_LIMITED, "You are being rate limited.")
        self._times.append(now)
        payload: object = None
        with suppress(ValueError):
            payload = loads(raw)
        if not isinstance(payload, dict) or len(raw) > _MAX_PAYLOAD:
            raise Closed(CloseCode.DECODE_ERROR, "Error while decoding payload.")
        return payload

    @staticmethod
    def _hang_up(code: CloseCode, reason: str) -> None:
        raise Closed(code, reason)


async def let_finish(writer: asyncio.Task[None], *, patient: bool) -> None:
    """Stop a connection's writer; where it still has a close frame to send, give it a moment first."""
    if patient:
        await asyncio.wait([writer], timeout=1)
    writer.cancel()
    with suppress(asyncio.CancelledError):
        await writer
