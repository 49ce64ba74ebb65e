"""A gateway client in its barest form."""

import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import orjson

from bot.sandbox.testing import TOKEN, Handle


class Socket:
    """Sends and receives payloads; `close_code` is set once the other side has hung up."""

    def __init__(self, raw: aiohttp.ClientWebSocketResponse) -> None:
        self.raw = raw
        self._inflate = zlib.decompressobj()

    async def receive(self) -> dict[str, Any]:
        message = await self.raw.receive(timeout=2)
        if message.type is aiohttp.WSMsgType.BINARY:
            return dict(orjson.loads(self._inflate.decompress(message.data)))
        assert message.type is aiohttp.WSMsgType.TEXT, message
        return dict(orjson.loads(message.data))

    async def until(self, event: str) -> dict[str, Any]:
        """Receive until this event comes; return its payload."""
        while (payload := await self.receive())["t"] != event:
            pass
        return payload

    async def send(self, op: int, data: object = None) -> None:
        await self.raw.send_str(orjson.dumps({"op": op, "d": data}).decode())

    async def identify(self, **more: object) -> dict[str, Any]:
        """Begin a session; return READY's data."""
        await self.send(2, {"token": TOKEN, "intents": 1, "properties": {}, **more})
        ready = await self.until("READY")
        return dict(ready["d"])

    async def close_code(self) -> int | None:
        """Receive until the other side hangs up."""
        while not self.raw.closed:
            await self.raw.receive(timeout=2)
        return self.raw.close_code


@asynccontextmanager
async def connect(handle: Handle, query: str = "v=10&encoding=json") -> AsyncIterator[Socket]:
    """Connect, and take HELLO."""
    url = f"{handle.sandbox.url.replace('http', 'ws')}/?{query}"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as raw:
        yield Socket(raw)
