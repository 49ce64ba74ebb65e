"""Where a host is: named in the settings, or by its URL at a terminal. A key is never shown."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

import msgspec

from bot.errors import BadHostAddress, UnknownHost

_ENDINGS: Final = ("/chat/completions", "/v1", "/api")


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """A host's name, the root of its addresses (without `/v1`) and its key."""

    name: str
    root: str
    key: str | None = None

    def __repr__(self) -> str:
        """Show everything but the key."""
        return f"Address(name={self.name!r}, root={self.root!r}, key={'set' if self.key else 'not set'})"


def find_address(
    wanted: str, hosts: Mapping[str, str], keys: Mapping[str, str], *, allow_url: bool = False
) -> Address:
    """Return the host called `wanted` in the settings, or (`allow_url`: at a terminal only) at that URL.

    A URL that stands in the settings is the host of that name, key included. Raises UnknownHost, BadHostAddress.
    """
    if wanted in hosts:
        return Address(name=wanted, root=root_of(hosts[wanted]), key=keys.get(wanted))
    if not allow_url or "://" not in wanted:
        raise UnknownHost(name=wanted[:100], count=len(hosts), known=", ".join(sorted(hosts)))
    root = root_of(wanted)
    for name, url in hosts.items():
        if root_of(url) == root:
            return Address(name=name, root=root, key=keys.get(name))
    return Address(name=urlsplit(root).netloc, root=root)


def root_of(url: str) -> str:
    """Return the root: people write it with `/v1` or without. Raises BadHostAddress (never repeating the URL)."""
    try:
        parts = urlsplit(url.strip())
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        raise BadHostAddress(why="it cannot be read") from None
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadHostAddress(why="write http://address:port")
    if "@" in parts.netloc:
        raise BadHostAddress(why="a key does not belong in the address; put it into ISOPEN_HOST_KEYS as name=key")
    path = parts.path.rstrip("/")
    for ending in _ENDINGS:
        path = path.removesuffix(ending)
    return f"{parts.scheme}://{parts.netloc}{path.rstrip('/')}"
