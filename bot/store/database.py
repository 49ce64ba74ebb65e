"""One database, open: reads that never wait for a write, and writes that happen wholly or not at all."""

import asyncio
import contextlib
import hashlib
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Final, TypeVar

from sqlalchemy import BigInteger, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StoreError
from bot.store.engines import Engines, connect
from bot.store.faults import Fault, translated
from bot.store.location import Backend, Location

_log = logging.getLogger(__name__)

T = TypeVar("T")
Work = Callable[[AsyncConnection], Awaitable[T]]

# Two PostgreSQL sessions that mean to write the same thing wait for each other, also where it is not there yet.
_TAKE_TURNS: Final = select(func.pg_advisory_xact_lock(bindparam("number", type_=BigInteger)))


class Database:
    """Connections to one database. The event loop it is first used on is the one it belongs to."""

    def __init__(self, location: Location) -> None:
        self.location = location
        self._engines: Engines = connect(location)
        self._turn = asyncio.Lock()
        self._writes: set[asyncio.Task[object]] = set()
        self._reads = 0
        self._no_reads = asyncio.Event()
        self._no_reads.set()
        self._closed = False

    @contextlib.asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Lend a connection for reading; each statement sees everything committed before it."""
        self._check_open()
        self._reads += 1
        self._no_reads.clear()
        try:
            with translated(self.location.shown):
                async with self._engines.read.connect() as connection:
                    yield connection
        finally:
            self._reads -= 1
            if not self._reads:
                self._no_reads.set()

    async def write(self, work: Work[T], *, lock: str) -> T:
        """Run `work` in one transaction and commit it durably; nobody else runs one with the same `lock`.

        On SQLite there is one writer at a time whatever the lock. A caller that is canceled stops waiting; the
        transaction is finished all the same, so that it is never left open or half done.
        """
        self._check_open()
        task: asyncio.Task[T] = asyncio.create_task(self._transaction(work, lock))
        self._writes.add(task)
        task.add_done_callback(self._writes.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(_report)
            raise

    async def close(self) -> None:
        """Finish what is under way, then close every connection. May be called again."""
        self._closed = True
        await self._no_reads.wait()
        if self._writes:
            await asyncio.wait(self._writes)
        await self._engines.dispose()

    def _check_open(self) -> None:
        if self._closed:
            why = "it has been closed already"
            raise StoreError(reason=Fault.CLOSED.value, where=self.location.shown, why=why)

    async def _transaction(self, work: Work[T], lock: str) -> T:
        if self.location.backend is Backend.SQLITE:
            async with self._turn:
                return await self._commit(work)

        async def locked(connection: AsyncConnection) -> T:
            await connection.execute(_TAKE_TURNS, {"number": _number(lock)})
            return await work(connection)

        return await self._commit(locked)

    async def _commit(self, work: Work[T]) -> T:
        with translated(self.location.shown):
            async with self._engines.write.begin() as connection:
                return await work(connection)


def _number(lock: str) -> int:
    """Turn a lock's name into the 64-bit number that PostgreSQL wants; other programs have their own."""
    name = f"isopen:{lock}".encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.sha256(name).digest()[:8], signed=True)


def _report(task: "asyncio.Task[T]") -> None:
    """Log what became of a write nobody waits for any more, where it failed."""
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.error("a write that nobody waited for failed", exc_info=error)
