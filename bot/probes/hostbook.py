"""Which hosts may be probed: those that the operator named, and nobody else's."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from bot.errors import OrganismFailed
from bot.probes.hosts import Address, Host, Limits, find_address, open_host
from bot.probes.organism import find_organism, serve_organism

ORGANISM: Final = "organism"
"""The name of the host with the practice model."""


def practice_possible() -> bool:
    """Whether the practice model can be served here: its server is a package that not every machine has."""
    return find_spec("xllamacpp") is not None


class HostBook:
    """Hosts by name. The practice model's is started when it is first needed, and ends with `close`.

    `practice` is the data folder to take it from; None: there is none. A host of the settings that is called
    `organism` is the operator's own.
    """

    def __init__(
        self,
        hosts: Mapping[str, str],
        keys: Mapping[str, str] | None = None,
        *,
        limits: Limits | None = None,
        practice: Path | None = None,
    ) -> None:
        self._limits = limits
        self._hosts = dict(hosts)
        self._keys = dict(keys or {})
        self._practice = practice if ORGANISM not in hosts and practice_possible() else None
        self._stack = AsyncExitStack()
        self._starting = asyncio.Lock()
        self._url: str | None = None
        self._closed = False

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, in the settings' order."""
        return (*self._hosts, *((ORGANISM,) if self._practice else ()))

    @asynccontextmanager
    async def open(self, name: str) -> AsyncIterator[Host]:
        """Lend a host, having started the practice model where it is meant.

        Raises UnknownHost, BadHostAddress, OrganismFailed, DataError.
        """
        async with open_host(await self._address(name), self._limits) as host:
            yield host

    async def _address(self, name: str) -> Address:
        if name == ORGANISM and self._practice:
            return find_address(name, {ORGANISM: await self._start(self._practice)}, {})
        return find_address(name, self._hosts, self._keys)

    async def close(self) -> None:
        """End the practice model's server, if it runs."""
        self._closed = True
        async with self._starting:
            await self._stack.aclose()

    async def _start(self, data: Path) -> str:
        async with self._starting:
            if self._url is None:
                if self._closed:
                    raise OrganismFailed(reason="start", why="isopen is ending")
                model = await asyncio.to_thread(find_organism, data)
                self._url = (await self._stack.enter_async_context(serve_organism(model))).url
            return self._url
