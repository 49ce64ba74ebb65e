"""One setting says where Discord is."""

from collections.abc import Iterator

import discord
import pytest
from discord.gateway import DiscordWebSocket

from bot.discord_endpoint import DISCORD_API, api_base, point_at
from bot.errors import SettingsError


@pytest.fixture(autouse=True)
def back_to_discord() -> Iterator[None]:
    yield
    point_at(None)


@pytest.mark.parametrize(
    ("given", "base"),
    [
        (None, DISCORD_API),
        ("http://127.0.0.1:8765", "http://127.0.0.1:8765/api/v10"),
        ("http://127.0.0.1:8765/", "http://127.0.0.1:8765/api/v10"),
        ("http://127.0.0.1:8765/api", "http://127.0.0.1:8765/api/v10"),
        ("http://127.0.0.1:8765/api/v10", "http://127.0.0.1:8765/api/v10"),
        ("https://chat.example.org/api/v9", "https://chat.example.org/api/v9"),
    ],
)
def test_addresses(given: str | None, base: str) -> None:
    assert api_base(given) == base


@pytest.mark.parametrize("given", ["127.0.0.1:8765", "ws://127.0.0.1", "http://"])
def test_what_is_no_address(given: str) -> None:
    with pytest.raises(SettingsError) as raised:
        point_at(given)
    assert raised.value.data["setting"] == "DISCORD_API_URL"


def test_the_library_follows_and_comes_back() -> None:
    gateway, base = DiscordWebSocket.DEFAULT_GATEWAY, discord.http.Route.BASE
    point_at("http://127.0.0.1:8765")
    assert discord.http.Route("GET", "/users/@me").url == "http://127.0.0.1:8765/api/v10/users/@me"
    assert str(DiscordWebSocket.DEFAULT_GATEWAY) == "ws://127.0.0.1:8765/"
    point_at(None)
    assert (gateway, base) == (DiscordWebSocket.DEFAULT_GATEWAY, discord.http.Route.BASE)
