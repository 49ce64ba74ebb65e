"""aiosqlite with one trip to its thread per statement instead of four.

SQLAlchemy asks aiosqlite for a cursor, runs the statement, fetches the rows and closes the cursor: four trips at
about 80 us each, for a query that SQLite answers in 7 us. This connection does all of that in one, which
halves the time of a read. The seams are those SQLAlchemy's own aiosqlite dialect uses.
"""

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final, Self

import aiosqlite

_CHUNK: Final = 64

Parameters = Sequence[Any]
Run = Callable[[sqlite3.Cursor], object]


class OneTripConnection(aiosqlite.Connection):
    """A connection whose cursors fetch while they execute. Connecting and all work happen on its own thread."""

    def __init__(self, path: Path, pragmas: Sequence[str], wait: float) -> None:
        super().__init__(lambda: _connect(path, pragmas, wait), _CHUNK)
        # A program that ends without closing its store must not wait for this thread for ever.
        self._thread.daemon = True

    def cursor(self) -> "OneTripCursor":  # type: ignore[override]  # SQLAlchemy enters it, as it does the original
        """Make a cursor; SQLite is not asked yet."""
        return OneTripCursor(self)

    async def run(self, run: Run) -> tuple[sqlite3.Cursor, list[Any]]:
        """Run something on a new cursor on the connection's thread; return the cursor and every row."""
        result: tuple[sqlite3.Cursor, list[Any]] = await self._execute(self._fetch, run)  # type: ignore[no-untyped-call]
        return result

    def _fetch(self, run: Run) -> tuple[sqlite3.Cursor, list[Any]]:
        cursor = self._conn.cursor()
        run(cursor)
        return cursor, cursor.fetchall()


class OneTripCursor:
    """What SQLAlchemy needs of a cursor. The rows are here when `execute` returns."""

    def __init__(self, connection: OneTripConnection) -> None:
        self._connection = connection
        self._cursor: sqlite3.Cursor | None = None
        self._rows: list[Any] = []

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Parameters = ()) -> Self:
        """Run a statement and fetch what it returns."""
        self._cursor, self._rows = await self._connection.run(lambda cursor: cursor.execute(sql, parameters))
        return self

    async def executemany(self, sql: str, parameters: Sequence[Parameters]) -> Self:
        """Run a statement once for each set of parameters."""
        self._cursor, self._rows = await self._connection.run(lambda cursor: cursor.executemany(sql, parameters))
        return self

    async def fetchall(self) -> list[Any]:
        """Hand the rows over, once."""
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Forget the rows; the statement is done with already."""
        self._rows = []

    @property
    def description(self) -> Any:  # noqa: ANN401 - sqlite3's own type
        """Describe the columns; None where the statement returns none."""
        return self._cursor.description if self._cursor else None

    @property
    def rowcount(self) -> int:
        """Count the rows that were changed; -1 where that makes no sense."""
        return self._cursor.rowcount if self._cursor else -1

    @property
    def lastrowid(self) -> int | None:
        """Tell the key of the row that was added last."""
        return self._cursor.lastrowid if self._cursor else None


def _connect(path: Path, pragmas: Sequence[str], wait: float) -> sqlite3.Connection:
    # Used on one thread only; SQLAlchemy closes what was abandoned from whichever it is on.
    connection = sqlite3.connect(path, timeout=wait, isolation_level=None, check_same_thread=False)
    try:
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection
