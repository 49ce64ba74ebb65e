"""Which host a run is asked at: by name, by address, or the practice model that comes with isopen."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.errors import OrganismFailed, WhichHost
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.probes.hosts import Address, Host


def only_host(settings: Settings) -> str:
    """Return the one host of the settings. Raises WhichHost where there are more, or none."""
    if len(settings.hosts) == 1:
        return next(iter(settings.hosts))
    raise WhichHost(count=len(settings.hosts), known=", ".join(sorted(settings.hosts)))


def practices(settings: Settings, name: str) -> bool:
    """Whether the practice model is meant: no host of the settings is called so."""
    from bot.probes.hostbook import ORGANISM

    return name == ORGANISM and name not in settings.hosts


def address_of(settings: Settings, name: str) -> "Address":
    """Return the address of a host; a run at an address is remembered by `address:port`.

    Raises UnknownHost, BadHostAddress.
    """
    from bot.probing import host_address

    by_port = name not in settings.hosts and "://" not in name and ":" in name
    return host_address(settings, f"http://{name}" if by_port else name, allow_url=True)


def name_of(settings: Settings, name: str) -> str:
    """Return the name a host's runs are kept under. Raises UnknownHost, BadHostAddress."""
    return name if practices(settings, name) else address_of(settings, name).name


@asynccontextmanager
async def open_named(settings: Settings, name: str) -> "AsyncIterator[Host]":
    """Lend a host. Raises UnknownHost, BadHostAddress, OrganismFailed, DataError."""
    from bot.probes.hosts import open_host
    from bot.probing import host_limits

    limits = host_limits(settings)
    if not practices(settings, name):
        async with open_host(address_of(settings, name), limits) as host:
            yield host
        return
    from bot.catalog.location import find_data_dir
    from bot.probes.hostbook import HostBook, practice_possible

    if not practice_possible():
        raise OrganismFailed(reason="package", why="")

    book = HostBook({}, limits=limits, practice=settings.data_dir or find_data_dir())
    try:
        async with book.open(name) as host:
            yield host
    finally:
        await book.close()
