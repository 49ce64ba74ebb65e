"""What went wrong, told apart: the drivers' error codes -> the one `StoreError` that the rest of isopen sees.

Sources: https://sqlite.org/rescode.html and PostgreSQL's manual, appendix A (error codes).
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from typing import Final

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.errors import StoreError


class Fault(StrEnum):
    """Data `reason` of a StoreError: what a person has to mend."""

    URL = "url"
    DRIVER = "driver"
    FULL = "full"
    READ_ONLY = "read-only"
    CORRUPT = "corrupt"
    FOLDER = "folder"
    UNREACHABLE = "unreachable"
    LOGIN = "login"
    NO_DATABASE = "no-database"
    PERMISSION = "permission"
    BUSY = "busy"
    DISK = "disk"
    NEWER = "newer"
    FOREIGN = "foreign"
    CLOSED = "closed"
    OTHER = "other"


_SQLITE: Final = {
    sqlite3.SQLITE_FULL: Fault.FULL,
    sqlite3.SQLITE_READONLY: Fault.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Fault.CORRUPT,
    sqlite3.SQLITE_NOTADB: Fault.CORRUPT,
    sqlite3.SQLITE_CANTOPEN: Fault.UNREACHABLE,
    sqlite3.SQLITE_PERM: Fault.PERMISSION,
    sqlite3.SQLITE_AUTH: Fault.PERMISSION,
    sqlite3.SQLITE_IOERR: Fault.DISK,
    sqlite3.SQLITE_BUSY: Fault.BUSY,
    sqlite3.SQLITE_LOCKED: Fault.BUSY,
}

# By state, or by class (its first two characters).
_POSTGRESQL: Final = {
    "08": Fault.UNREACHABLE,
    "25006": Fault.READ_ONLY,
    "28": Fault.LOGIN,
    "3D000": Fault.NO_DATABASE,
    "42501": Fault.PERMISSION,
    "53100": Fault.FULL,
    "53300": Fault.BUSY,
    "55P03": Fault.BUSY,
    "57": Fault.UNREACHABLE,
    "57014": Fault.BUSY,
    "58030": Fault.DISK,
    "XX001": Fault.CORRUPT,
    "XX002": Fault.CORRUPT,
}


@contextmanager
def translated(where: str) -> Iterator[None]:
    """Let every error of a database or its files out as a StoreError; `where` is shown, so no password in it."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise StoreError(reason=classify(error).value, where=where, why=_words(error)) from error


def classify(error: BaseException) -> Fault:
    """Tell what a driver's error means."""
    inner = _innermost(error)
    if isinstance(inner, sqlite3.Error):
        # The low byte is the primary code; errors that sqlite3 itself raises have none.
        return _SQLITE.get(getattr(inner, "sqlite_errorcode", 0) & 0xFF, Fault.OTHER)
    state = getattr(inner, "sqlstate", None)
    if isinstance(state, str):
        return _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2], Fault.OTHER)
    if isinstance(inner, PoolTimeout):
        return Fault.BUSY
    return _of_the_system(inner)


def _of_the_system(error: BaseException) -> Fault:
    if isinstance(error, IsADirectoryError):
        return Fault.FOLDER
    if isinstance(error, PermissionError):
        return Fault.PERMISSION
    return Fault.UNREACHABLE if isinstance(error, OSError) else Fault.OTHER


def _innermost(error: BaseException) -> BaseException:
    return error.orig if isinstance(error, DBAPIError) and error.orig is not None else error


def _words(error: BaseException) -> str:
    inner = _innermost(error)
    return f"{type(inner).__name__}: {inner}" if str(inner) else type(inner).__name__
