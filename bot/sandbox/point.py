"""Aims discord.py at another server that speaks Discord's API: the sandbox, or any compatible one.

discord.py is looked up by name when it is needed, not imported: the sandbox serves bots of any library.
"""

from dataclasses import dataclass
from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import yarl

from bot.sandbox.errors import SandboxError

_OFFICIAL = ("discord.com", "discordapp.com")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """Where discord.py goes: three class attributes of its own, plain and stable since 2.0."""

    api: str
    gateway: str
    cdn: str

    def use(self) -> None:
        """Make every discord.py client of this process go there."""
        route, socket, asset = _holders()
        route.BASE, asset.BASE = self.api, self.cdn
        socket.DEFAULT_GATEWAY = yarl.URL(self.gateway)


def current() -> Endpoints:
    """Say where discord.py goes now."""
    route, socket, asset = _holders()
    return Endpoints(route.BASE, str(socket.DEFAULT_GATEWAY), asset.BASE)


async def point_discord_at(api_url: str) -> Endpoints:
    """Make discord.py use the API at `api_url` (such as `http://127.0.0.1:8765/api/v10`).

    The gateway's address is read from `GET {api_url}/gateway`. Returns where discord.py goes now.
    Raises SandboxError if nothing there answers like Discord.
    """
    api = api_url.rstrip("/")
    endpoints = Endpoints(api, await _read_gateway(api), _cdn_for(api))
    endpoints.use()
    return endpoints


def _holders() -> tuple[Any, Any, Any]:
    """The classes of discord.py that hold the three addresses."""
    route = import_module("discord.http").Route
    return route, import_module("discord.gateway").DiscordWebSocket, import_module("discord.asset").Asset


async def _read_gateway(api: str) -> str:
    try:
        async with aiohttp.ClientSession() as session, session.get(f"{api}/gateway") as response:
            response.raise_for_status()
            return str((await response.json())["url"])
    except (aiohttp.ClientError, KeyError, TypeError, ValueError) as error:
        raise SandboxError(f"no Discord API answers at {api}: {error}") from error


def _cdn_for(api: str) -> str:
    parts = urlsplit(api)
    if parts.hostname is not None and parts.hostname.endswith(_OFFICIAL):
        return current().cdn
    return f"{parts.scheme}://{parts.netloc}/cdn"
