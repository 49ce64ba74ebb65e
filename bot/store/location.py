"""Where the database is: the URLs people write, read strictly and shown without their passwords."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, parse_qsl, urlencode, urlsplit

from bot.errors import StoreError
from bot.store.faults import Fault

_ESCAPE_HINT: Final = "write @, /, ? and # in a name or password as %40, %2F, %3F and %23"
_HOST: Final = re.compile(r"(\[[0-9A-Fa-f:.%]+\]|[^:\[\]@]*)(:\d+)?")
# Words of libpq that asyncpg would send to the server as settings, which then refuses the connection.
_LIBPQ_ONLY: Final = frozenset({"channel_binding", "connect_timeout", "gssencmode"})


class Backend(StrEnum):
    """The databases isopen runs on."""

    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"


_SCHEMES: Final = {
    "sqlite": Backend.SQLITE,
    "sqlite+aiosqlite": Backend.SQLITE,
    "postgres": Backend.POSTGRESQL,
    "postgresql": Backend.POSTGRESQL,
    "postgresql+asyncpg": Backend.POSTGRESQL,
}


@dataclass(frozen=True, slots=True)
class Location:
    """A database: `shown` may be logged, `dsn` (PostgreSQL only) holds the password and may not."""

    backend: Backend
    shown: str
    path: Path | None = None
    dsn: str = field(default="", repr=False)

    @property
    def file(self) -> Path:
        """The SQLite file. Asking for it anywhere else is a programming error (TypeError)."""
        if self.path is None:
            raise TypeError(f"{self.backend} has no file")
        return self.path


def sqlite_url(path: Path) -> str:
    """Write the URL of an SQLite file."""
    return f"sqlite:///{path}"


def locate(url: str) -> Location:
    """Read a database URL: `sqlite:///relative`, `sqlite:////absolute`, `postgresql://...`, `postgres://...`.

    Raises StoreError (without repeating the URL, which may hold a password) where it is none of these.
    """
    scheme, separator, rest = url.strip().partition("://")
    backend = _SCHEMES.get(scheme.lower()) if separator else None
    if backend is None:
        raise _malformed("it starts with neither sqlite:/// nor postgresql://")
    return _sqlite(rest) if backend is Backend.SQLITE else _postgresql(rest)


def _sqlite(rest: str) -> Location:
    path = rest.removeprefix("/")
    if not rest.startswith("/") or path in {"", ":memory:"}:
        raise _malformed("an SQLite URL names a file: sqlite:///folder/isopen.db (or //// and a full path)")
    if "?" in path:
        raise _malformed("an SQLite URL takes no parameters")
    if "\0" in path:
        raise _malformed("a file's name holds no NUL")
    file = Path(path).expanduser()
    return Location(Backend.SQLITE, shown=str(file), path=file)


def _postgresql(rest: str) -> Location:
    try:
        parts = urlsplit(f"postgresql://{rest}")
    except ValueError:
        raise _malformed("the host cannot be read") from None
    login, at, hosts = parts.netloc.rpartition("@")
    # A reserved character in a password moves a part of it into the host or the path, which are shown.
    if "@" in login or "@" in f"{parts.path}{parts.query}{parts.fragment}" or parts.fragment:
        raise _malformed(_ESCAPE_HINT)
    if not all(_HOST.fullmatch(host) for host in hosts.split(",")):
        raise _malformed(f"the host or the port cannot be read; {_ESCAPE_HINT}")
    user = login.partition(":")[0]
    return Location(
        Backend.POSTGRESQL, shown=f"postgresql://{user}{at}{hosts}{parts.path}", dsn=_without_libpq(parts)
    )


def _without_libpq(parts: SplitResult) -> str:
    try:
        query = parse_qsl(parts.query, strict_parsing=True) if parts.query else []
    except ValueError:
        raise _malformed("the part after ? is not name=value&name=value") from None
    kept = [(name, value) for name, value in query if name not in _LIBPQ_ONLY]
    return parts._replace(query=urlencode(kept)).geturl()


def _malformed(why: str) -> StoreError:
    return StoreError(reason=Fault.URL.value, where="ISOPEN_DATABASE_URL", why=why)
