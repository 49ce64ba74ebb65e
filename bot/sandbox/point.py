"""Aims discord.py at another server that speaks Discord's API: the sandbox, or any compatible one."""

from dataclasses import dataclass
from urllib.parse import urlsplit

import aiohttp
import yarl
from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route

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
        Route.BASE = self.api
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(self.gateway)
        Asset.BASE = self.cdn


def current() -> Endpoints:
    """Say where discord.py goes now."""
    return Endpoints(Route.BASE, str(DiscordWebSocket.DEFAULT_GATEWAY), Asset.BASE)


async def point_discord_at(api_url: str) -> Endpoints:
    """Make discord.py use the API at `api_url` (such as `http://127.0.0.1:8765/api/v10`).

    The gateway's address is read from `GET {api_url}/gateway`. Returns where discord.py goes now.
    Raises SandboxError if nothing there answers like Discord.
    """
    api = api_url.rstrip("/")
    gateway = await _read_gateway(api)
    endpoints = Endpoints(api, gateway, _cdn_for(api))
    endpoints.use()
    return endpoints


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
