"""Engines: how isopen connects to SQLite and to PostgreSQL, and with which settings.

SQLite: write-ahead log, so that readers never wait for the writer; one connection that writes, whose transactions
begin with BEGIN IMMEDIATE (a deferred one that reads first fails at once when somebody else has written since);
`synchronous=FULL`, so that an acknowledged write survives a power cut. https://sqlite.org/pragma.html
"""

import functools
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import StoreError
from bot.store.faults import Fault
from bot.store.location import Backend, Location
from bot.store.sqlite_driver import OneTripConnection

SQLITE_WAIT: Final = 15.0
"""How long (s) an SQLite connection waits for another process to finish writing."""

_READERS: Final = 2
_POSTGRES_CONNECTIONS: Final = 5
_CONNECT_TIMEOUT: Final = 10.0
_COMMAND_TIMEOUT: Final = 30.0

_PRAGMAS: Final = ("foreign_keys=ON", "trusted_schema=OFF")
_WRITER: Final = (*_PRAGMAS, "synchronous=FULL")
_READER: Final = (*_PRAGMAS, "query_only=ON")


@dataclass(frozen=True, slots=True)
class Engines:
    """`read` runs every statement on its own; `write` runs transactions."""

    read: AsyncEngine
    write: AsyncEngine

    async def dispose(self) -> None:
        """Close every connection, and with it the threads of SQLite."""
        await self.read.dispose()
        await self.write.dispose()


def connect(location: Location) -> Engines:
    """Prepare the engines; nothing is connected yet. Raises StoreError where the driver is not installed."""
    return _sqlite(location) if location.backend is Backend.SQLITE else _postgresql(location)


def _sqlite(location: Location) -> Engines:
    write = _sqlite_engine(location, _WRITER, connections=1)
    read = _sqlite_engine(
        location, _READER, connections=_READERS, isolation_level="AUTOCOMMIT", skip_autocommit_rollback=True
    )
    event.listen(write.sync_engine, "begin", _begin_immediate)
    return Engines(read=read, write=write)


def _sqlite_engine(
    location: Location, pragmas: tuple[str, ...], *, connections: int, **options: object
) -> AsyncEngine:
    def creator() -> OneTripConnection:
        return OneTripConnection(location.file, pragmas, SQLITE_WAIT)

    return create_async_engine(
        f"sqlite+aiosqlite:///{location.file}",
        async_creator=creator,
        pool_size=connections,
        max_overflow=0,
        hide_parameters=True,
        **options,
    )


def _begin_immediate(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _postgresql(location: Location) -> Engines:
    try:
        write = create_async_engine(
            "postgresql+asyncpg://",
            async_creator=functools.partial(_dial, location),
            pool_size=_POSTGRES_CONNECTIONS,
            pool_pre_ping=True,
            hide_parameters=True,
            skip_autocommit_rollback=True,
        )
    except ImportError as error:
        why = "the PostgreSQL driver is not installed: pip install isopen[postgres]"
        raise StoreError(reason=Fault.DRIVER.value, where=location.shown, why=why) from error
    return Engines(read=write.execution_options(isolation_level="AUTOCOMMIT"), write=write)


async def _dial(location: Location) -> object:
    """Connect; asyncpg reads the URL itself, as libpq would."""
    import asyncpg

    try:
        return await asyncpg.connect(location.dsn, timeout=_CONNECT_TIMEOUT, command_timeout=_COMMAND_TIMEOUT)
    except ValueError:
        # The message can repeat parts of the URL, so neither it nor its cause is kept.
        why = "a parameter of the URL is not understood"
        raise StoreError(reason=Fault.URL.value, where=location.shown, why=why) from None
