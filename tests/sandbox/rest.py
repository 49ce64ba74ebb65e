"""A bot's HTTP client in its barest form: sends what it is told, returns what came."""

import io
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Self

import aiohttp
import orjson

from bot.sandbox.testing import TOKEN, Handle
from bot.sandbox.world.seed import GENERAL

MESSAGES = f"/channels/{GENERAL}/messages"


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: Mapping[str, str]
    body: Any

    @property
    def code(self) -> int:
        return int(self.body["code"])

    @property
    def error_codes(self) -> set[str]:
        """The codes at the leaves of Discord's tree of form errors."""
        return set(_leaves(self.body.get("errors", {})))


def _leaves(node: Mapping[str, Any]) -> list[str]:
    found = [one["code"] for one in node.get("_errors", ())]
    for key, value in node.items():
        if key != "_errors":
            found += _leaves(value)
    return found


class Rest:
    def __init__(self, session: aiohttp.ClientSession, url: str, app_id: str) -> None:
        self.session, self.url, self.app_id = session, url, app_id

    @classmethod
    @asynccontextmanager
    async def to(cls, handle: Handle) -> AsyncIterator[Self]:
        async with aiohttp.ClientSession() as session:
            yield cls(session, handle.sandbox.url, handle.core.world.app.id)

    async def __call__(
        self,
        method: str,
        path: str,
        body: object = None,
        *,
        token: str | None = TOKEN,
        files: Mapping[str, bytes] | None = None,
        raw: bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        sent = dict(headers or {})
        if token is not None:
            sent["Authorization"] = f"Bot {token}"
        data: Any = raw
        if files is not None:
            data = aiohttp.FormData(quote_fields=False)
            data.add_field("payload_json", orjson.dumps(body).decode())
            for number, (name, content) in enumerate(files.items()):
                data.add_field(
                    f"files[{number}]", io.BytesIO(content), filename=name, content_type="application/octet-stream"
                )
        elif body is not None or raw is not None:
            data = io.BytesIO(orjson.dumps(body) if raw is None else raw)
            sent.setdefault("Content-Type", "application/json")
        async with self.session.request(method, f"{self.url}/api/v10{path}", data=data, headers=sent) as response:
            content = await response.read()
            return Reply(response.status, response.headers, orjson.loads(content) if content else None)

    async def post(self, **body: object) -> Reply:
        """Post a message to #general."""
        return await self("POST", MESSAGES, body)

    async def register(self, *commands: Mapping[str, Any]) -> Reply:
        """Make these the global commands."""
        return await self("PUT", f"/applications/{self.app_id}/commands", list(commands))
