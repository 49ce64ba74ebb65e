"""The SQLite file before anybody connects to it: its folder, its rights, its write-ahead log."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Final

from bot.errors import StoreError
from bot.store.engines import SQLITE_WAIT
from bot.store.faults import Fault, translated

_RETRY: Final = 0.02


def prepare(path: Path) -> None:
    """Make the file ready, folder included; blocks, so call it off the event loop.

    Raises StoreError where the file is a folder, no database, damaged or read-only, or cannot be made. The folder
    and the file are for their owner's eyes only: what people write in a server ends up here.
    """
    if path.is_dir():
        raise StoreError(reason=Fault.FOLDER.value, where=str(path), why="a folder is where the file should be")
    with translated(str(path)):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
        with closing(sqlite3.connect(path, timeout=SQLITE_WAIT, isolation_level=None)) as connection:
            _use_wal(connection)
            _try_writing(connection)


def _use_wal(connection: sqlite3.Connection) -> None:
    """Switch the write-ahead log on, which stays on.

    SQLite does not wait for other processes here, whatever the timeout, so that several that open a new database
    at once would fail. https://sqlite.org/wal.html (section "Sometimes Queries Return SQLITE_BUSY In WAL Mode")
    """
    end = time.monotonic() + SQLITE_WAIT
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > end:
                raise
            time.sleep(_RETRY)
        else:
            return


def _try_writing(connection: sqlite3.Connection) -> None:
    """Change a number in the header that nobody uses, and take it back: BEGIN IMMEDIATE alone proves nothing.

    SQLite lets a transaction begin on a file it may only read, as long as it can write the log beside it.
    """
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("PRAGMA user_version=1")
    connection.execute("ROLLBACK")
