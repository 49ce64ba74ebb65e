"""A quick look into the database for a command that should start at once: no SQLAlchemy, no migration, no write.

Only SQLite can be looked into like this; what is not there yet is nothing that was imported.
"""

import contextlib
import datetime as dt
import logging
import re
from pathlib import Path
from typing import Final

from bot.openness.opinions import Imported
from bot.store.opinion_records import IndexState, OpinionRow, gather

_log: Final = logging.getLogger(__name__)
_URL: Final = re.compile(r"\s*sqlite(?:\+aiosqlite)?:///(?P<path>.+?)\s*", re.IGNORECASE)
_IMPORTS: Final = "SELECT origin, as_of, complete FROM opinion_imports ORDER BY origin"
_OPINIONS: Final = "SELECT origin, model_id, file, opinion FROM opinions ORDER BY origin, model_id, file"


def can_glance(url: str) -> bool:
    """Whether the database is one that can be looked into."""
    return _URL.fullmatch(url) is not None


def glance_opinions(url: str) -> Imported:
    """The imported second opinions; none where there is no database, or where it cannot be read. Never raises."""
    named = _URL.fullmatch(url)
    path = Path(named["path"]).expanduser() if named else None
    if path is None or not path.is_file():
        return Imported()
    import sqlite3  # 8 ms that a machine without a database need not spend

    try:
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as database:
            states = [
                IndexState(by, dt.date.fromisoformat(day), bool(complete))
                for by, day, complete in database.execute(_IMPORTS)
            ]
            return gather(states, [OpinionRow(*row) for row in database.execute(_OPINIONS)] if states else [])
    except (sqlite3.Error, OSError, ValueError) as error:
        if "no such table" not in str(error):  # from before the first import: nothing to say
            _log.warning("Imported second opinions could not be read; the shipped ones are shown: %s", error)
        return Imported()
