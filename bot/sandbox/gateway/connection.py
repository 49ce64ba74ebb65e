"""One WebSocket to one client: an ordered queue of frames, compressed as the client asked."""

import asyncio
import zlib
from contextlib import suppress

from aiohttp import WSMsgType, web

from bot.sandbox.gateway.protocol import Closed
from bot.sandbox.jsonio import Json, dumps

_FAST = 1


class Connection:
    """Sends in order without making the sender wait. `run` must be running for anything to leave."""

    def __init__(self, socket: web.WebSocketResponse, request: web.BaseRequest, *, compress: bool) -> None:
        self._socket = socket
        self._request = request
        self._queue: asyncio.Queue[bytes | Closed] = asyncio.Queue()
        self._zlib = zlib.compressobj(_FAST) if compress else None
        self.closing = False

    def send(self, payload: Json) -> None:
        """Queue a payload."""
        self._queue.put_nowait(dumps(payload))

    def send_raw(self, payload: bytes) -> None:
        """Queue a payload that is JSON already."""
        self._queue.put_nowait(payload)

    def hang_up(self, reason: Closed) -> None:
        """Queue the closing of the connection, behind all that was queued before."""
        self.closing = True
        self._queue.put_nowait(reason)

    def abort(self) -> None:
        """Cut the connection without a word, as a broken network does."""
        if self._request.transport is not None:
            self._request.transport.abort()

    async def run(self) -> None:
        """Send what is queued until the connection ends."""
        with suppress(ConnectionError):
            while isinstance(item := await self._queue.get(), bytes):
                await self._send(item)
            await self._socket.close(code=item.code, message=item.reason.encode())

    async def _send(self, payload: bytes) -> None:
        if self._zlib is None:
            await self._socket.send_frame(payload, WSMsgType.TEXT)
            return
        packed = self._zlib.compress(payload) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
        await self._socket.send_frame(packed, WSMsgType.BINARY)
