"""What the bot's owner says of a model, read without loading SQLAlchemy: for a question at a terminal.

Only from an SQLite file, which is opened for reading and never made. `isopen ask` answers in a third of a second;
opening the store would take longer than that.
"""

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

from bot.openness.assessment import Verdict
from bot.store.guild_records import NO_GUILD
from bot.store.override_records import OverrideRecord, Person, Said

_PREFIX: Final = "sqlite:///"
_WAIT: Final = 0.2
_COLUMNS: Final = (
    "version, verdict, reason, source, author_id, author_name, said_at, expires_at, basis_verdict, basis_digest"
)
_GET: Final = f"SELECT {_COLUMNS} FROM overrides WHERE guild_id = ? AND model_id = ?"  # noqa: S608 - our own names


def owners_word(url: str, model_id: str) -> OverrideRecord | None:
    """Find what the owner says of a model; None where nothing, and where it cannot be read. Never raises."""
    path = Path(unquote(url.removeprefix(_PREFIX).partition("?")[0]))
    if not url.startswith(_PREFIX) or not path.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, timeout=_WAIT)) as connection:
            row = connection.execute(_GET, (NO_GUILD, model_id)).fetchone()
        return None if row is None else _record(model_id, *row)
    except (sqlite3.Error, ValueError):
        return None


def _record(  # noqa: PLR0913, PLR0917 - the columns
    model_id: str,
    version: int,
    verdict: str,
    reason: str,
    source: str | None,
    author_id: int | None,
    author: str,
    said_at: str,
    expires_at: str | None,
    basis_verdict: str,
    basis_digest: str,
) -> OverrideRecord:
    said = Said(
        verdict=Verdict(verdict),
        reason=reason,
        source=source,
        author=Person(author_id, author),
        said_at=_time(said_at),
        expires_at=_time(expires_at) if expires_at else None,
        basis_verdict=Verdict(basis_verdict),
        basis_digest=basis_digest,
    )
    return OverrideRecord(guild_id=NO_GUILD, model_id=model_id, version=version, said=said)


def _time(text: str) -> dt.datetime:
    """A time as SQLAlchemy writes it: UTC without saying so."""
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)
