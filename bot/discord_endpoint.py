"""Where Discord is: the real one, or another server that speaks the same protocol (the sandbox)."""

import re
from typing import Final

import discord.http
import yarl
from discord.asset import Asset
from discord.gateway import DiscordWebSocket

from bot.errors import SettingsError

DISCORD_API: Final = "https://discord.com/api/v10"
_DISCORD_GATEWAY: Final = "wss://gateway.discord.gg/"
_DISCORD_CDN: Final = "https://cdn.discordapp.com"
_VERSIONED: Final = re.compile(r"/api/v\d+$")


def api_base(url: str | None) -> str:
    """Return the versioned REST address for `url`: `http://host:port` becomes `http://host:port/api/v10`.

    Raises SettingsError for what is not an http(s) address.
    """
    if not url:
        return DISCORD_API
    parsed = yarl.URL(url.rstrip("/"))
    if parsed.scheme not in {"http", "https"} or not parsed.host:
        raise SettingsError(setting="DISCORD_API_URL", why="it must be an http or https address")
    text = str(parsed)
    if _VERSIONED.search(text):
        return text
    return text + ("/v10" if text.endswith("/api") else "/api/v10")


def point_at(url: str | None) -> str:
    """Send everything discord.py does in this process to `url` (None: to Discord); return the REST address.

    discord.py 2.7 keeps its addresses in three class attributes and offers no option for them, so one
    process talks to one Discord. Raises SettingsError for what is not an http(s) address.
    """
    base = api_base(url)
    discord.http.Route.BASE = base
    if base == DISCORD_API:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(_DISCORD_GATEWAY)
        Asset.BASE = _DISCORD_CDN
        return base
    root = yarl.URL(base).with_path("/")
    DiscordWebSocket.DEFAULT_GATEWAY = root.with_scheme("wss" if root.scheme == "https" else "ws")
    Asset.BASE = str(root.with_path("/cdn"))
    return base
