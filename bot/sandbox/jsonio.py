"""JSON in and out. Bytes, because that is what sockets take."""

from typing import Any, TypeAlias

import orjson
from aiohttp import web

Json: TypeAlias = dict[str, Any]

dumps = orjson.dumps
loads = orjson.loads


def respond(body: object, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """Answer with JSON under exactly `application/json`.

    discord.py compares the content type with `==`: a `; charset=utf-8` would make it hand out a string.
    """
    return web.Response(body=dumps(body), status=status, headers=headers, content_type="application/json")
