"""The tables as they are today. Their way here is in `migrations`; a test holds the two together."""

import datetime as dt
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    Column,
    DateTime,
    Dialect,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)
from typing_extensions import override


class UtcTime(TypeDecorator[dt.datetime]):
    """Aware UTC on both databases: SQLite keeps no time zone, so it is taken off and put back on."""

    impl = DateTime(timezone=True)
    cache_ok = True

    @override
    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a time zone")
        utc = value.astimezone(dt.UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    @override
    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


class Words(TypeDecorator[str]):
    """Text that both databases take: PostgreSQL refuses NUL, and neither encodes half a surrogate pair."""

    impl = Text
    cache_ok = True

    @override
    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None or (value.isascii() and "\0" not in value):
            return value
        storable = value.replace("\0", "\N{REPLACEMENT CHARACTER}")
        return storable.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


# SQLite numbers rows by itself only where the key is called INTEGER.
_RowId: Final = BigInteger().with_variant(Integer(), "sqlite")

PERSON: Final = "person"
"""Key in a column's `info`: it holds a person's number on Discord, and is found when they ask (`privacy`)."""

OWN: Final = "own"
"""The row is that person's own and is deleted with them."""

NAMED: Final = "named"
"""The row is relied on by others: the number becomes NULL, and the column `..._name` beside it empty."""

metadata: Final = MetaData()

verdicts: Final = Table(
    "verdicts",
    metadata,
    Column("model_id", Words, primary_key=True),
    Column("verdict", Words, nullable=False),
    Column("license", Words),
    Column("claims_digest", Words, nullable=False),
    Column("claims", Words, nullable=False),
    Column("assessment", LargeBinary, nullable=False),
    Column("source", Words, nullable=False),
    Column("revision", Words, nullable=False),
    Column("computed_at", UtcTime, nullable=False),
    Column("expires_at", UtcTime, nullable=False),
)

verdict_history: Final = Table(
    "verdict_history",
    metadata,
    Column("id", _RowId, primary_key=True),
    Column("model_id", Words, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("old_verdict", Words),
    Column("new_verdict", Words, nullable=False),
    Column("old_license", Words),
    Column("new_license", Words),
    Column("why", Words, nullable=False, server_default=""),
    Column("claims_digest", Words, nullable=False),
    Column("changed", Words, nullable=False),
    Index("ix_verdict_history_model_id", "model_id", "id"),
)

app_state: Final = Table(
    "app_state",
    metadata,
    Column("key", Words, primary_key=True),
    Column("value", Words, nullable=False),
)

guild_settings: Final = Table(
    "guild_settings",
    metadata,
    Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
    Column("settings", Words, nullable=False),
)

guild_presence: Final = Table(
    "guild_presence",
    metadata,
    Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
    Column("app_id", BigInteger, nullable=False),
    Column("left_at", UtcTime),
)

runs: Final = Table(
    "runs",
    metadata,
    Column("id", Words, primary_key=True),
    Column("model", Words, nullable=False),
    Column("digest", Words, nullable=False),
    Column("host", Words, nullable=False),
    Column("tier", Words, nullable=False),
    Column("questions", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("started_at", UtcTime, nullable=False),
    Column("ended_at", UtcTime),
    Column("record", Words, nullable=False),
    Index("ix_runs_model", "model", "started_at"),
)

replies: Final = Table(
    "replies",
    metadata,
    Column("run_id", Words, primary_key=True),
    Column("prompt", Words, primary_key=True),
    Column("arm", Words, primary_key=True),
    Column("sample", Integer, primary_key=True),
    Column("seed", BigInteger, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("label", Words, nullable=False),
    Column("judge", Words, nullable=False),
    Column("record", Words, nullable=False),
)


def _said(*, nullable: bool) -> tuple[Column[Any], ...]:
    """What moderators say; in the log all of it is NULL where an override was taken away."""
    return (
        Column("verdict", Words, nullable=nullable),
        Column("reason", Words, nullable=nullable),
        Column("source", Words),
        Column("author_id", BigInteger, info={PERSON: NAMED}),
        Column("author_name", Words, nullable=nullable),
        Column("said_at", UtcTime, nullable=nullable),
        Column("expires_at", UtcTime),
        Column("basis_verdict", Words, nullable=nullable),
        Column("basis_digest", Words, nullable=nullable),
    )


overrides: Final = Table(
    "overrides",
    metadata,
    Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
    Column("model_id", Words, primary_key=True),
    Column("version", Integer, nullable=False),
    *_said(nullable=False),
)

override_log: Final = Table(
    "override_log",
    metadata,
    Column("id", _RowId, primary_key=True),
    Column("guild_id", BigInteger, nullable=False),
    Column("model_id", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("deed", Words, nullable=False),
    Column("by_id", BigInteger, info={PERSON: NAMED}),
    Column("by_name", Words, nullable=False),
    Column("at", UtcTime, nullable=False),
    *_said(nullable=True),
    UniqueConstraint("guild_id", "model_id", "version", name="uq_override_log_version"),
)

reports: Final = Table(
    "reports",
    metadata,
    Column("id", _RowId, primary_key=True),
    Column("guild_id", BigInteger, nullable=False),
    Column("model_id", Words, nullable=False),
    Column("claim", Words, nullable=False),
    Column("says", Words, nullable=False),
    Column("link", Words),
    Column("reporter_id", BigInteger, nullable=False, info={PERSON: OWN}),
    Column("reporter_name", Words, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("verdict", Words, nullable=False),
    Column("digest", Words, nullable=False),
    Column("status", Words, nullable=False),
    Column("words", Words, nullable=False),
    Column("reply", Words, nullable=False),
    Column("decided_by_id", BigInteger, info={PERSON: NAMED}),
    Column("decided_by_name", Words),
    Column("decided_at", UtcTime),
    Column("version", Integer, nullable=False),
    Column("channel_id", BigInteger),
    Column("message_id", BigInteger),
    Index("ix_reports_guild_id", "guild_id", "status"),
    Index("ix_reports_reporter_id", "reporter_id"),
)

probe_jobs: Final = Table(
    "probe_jobs",
    metadata,
    Column("id", Words, primary_key=True),
    Column("guild_id", BigInteger, nullable=False),
    Column("user_id", BigInteger, info={PERSON: NAMED}),
    Column("user_name", Words, nullable=False),
    Column("state", Words, nullable=False),
    Column("told", Integer, nullable=False),
    Column("asked_at", UtcTime, nullable=False),
    Column("record", Words, nullable=False),
    Index("ix_probe_jobs_told", "told", "asked_at"),
)

reply_labels: Final = Table(
    "reply_labels",
    metadata,
    Column("run_id", Words, primary_key=True),
    Column("prompt", Words, primary_key=True),
    Column("arm", Words, primary_key=True),
    Column("sample", Integer, primary_key=True),
    Column("label", Words, nullable=False),
    Column("why", Words, nullable=False),
    Column("author_id", BigInteger, info={PERSON: NAMED}),
    Column("author_name", Words, nullable=False),
    Column("at", UtcTime, nullable=False),
)

watches: Final = Table(
    "watches",
    metadata,
    Column("id", _RowId, primary_key=True),
    Column("guild_id", BigInteger, nullable=False),
    Column("channel_id", BigInteger, nullable=False),
    Column("key", Words, nullable=False),
    Column("name", Words, nullable=False),
    Column("seen", Words, nullable=False),
    Column("version", Integer, nullable=False),
    Column("token", Words, nullable=False),
    Column("since", UtcTime, nullable=False),
    UniqueConstraint("guild_id", "channel_id", "key", name="uq_watches_key"),
    Index("ix_watches_key", "key"),
)

digests: Final = Table(
    "digests",
    metadata,
    Column("guild_id", BigInteger, primary_key=True, autoincrement=False),
    Column("channel_id", BigInteger, nullable=False),
    Column("next_at", UtcTime, nullable=False),
)

alerts: Final = Table(
    "alerts",
    metadata,
    Column("id", _RowId, primary_key=True),
    Column("guild_id", BigInteger, nullable=False),
    Column("channel_id", BigInteger, nullable=False),
    Column("kind", Words, nullable=False),
    Column("once", Words, nullable=False, unique=True),
    Column("record", Words, nullable=False),
    Column("at", UtcTime, nullable=False),
    Column("state", Words, nullable=False),
    Index("ix_alerts_state", "state", "id"),
    Index("ix_alerts_guild_id", "guild_id", "at"),
)

opinions: Final = Table(
    "opinions",
    metadata,
    Column("origin", Words, primary_key=True),
    Column("model_id", Words, primary_key=True),
    Column("file", Words, primary_key=True),
    Column("opinion", Words, nullable=False),
)

opinion_imports: Final = Table(
    "opinion_imports",
    metadata,
    Column("origin", Words, primary_key=True),
    Column("at", UtcTime, nullable=False),
    Column("as_of", Words, nullable=False),
    Column("source", Words, nullable=False),
    Column("complete", Integer, nullable=False),
    Column("entries", Integer, nullable=False),
    Column("unmatched", Words, nullable=False),
)
