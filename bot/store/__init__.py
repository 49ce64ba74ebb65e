"""SQL, and nothing but SQL: the verdict cache, its history and a little state.

Only the records are imported here. `bot.store.store` (the `Store`) brings in SQLAlchemy, which takes longer to
import than most questions take to answer: import it where a database is really opened.
"""

from bot.store.records import Change, Evidence, Health, HistoryEntry, VerdictRecord, claims_digest

__all__ = ["Change", "Evidence", "Health", "HistoryEntry", "VerdictRecord", "claims_digest"]
