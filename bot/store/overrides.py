"""Overrides, and the log of every change: state and log are written in one transaction, or not at all.

The version of a model's override is the number of its changes. It is unique in the log, so two writers who both
meant to follow the same version cannot both succeed, whatever the isolation of the database.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Row, and_, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import OverrideChanged
from bot.openness.assessment import Verdict
from bot.store.database import Database
from bot.store.guilds import LOCK, seen
from bot.store.override_records import Change, Deed, LogEntry, Occasion, OverrideRecord, Person, Said
from bot.store.tables import override_log, overrides

_STATE_KEY: Final = and_(overrides.c.guild_id == bindparam("guild"), overrides.c.model_id == bindparam("model"))
_LOG_KEY: Final = and_(
    override_log.c.guild_id == bindparam("guild"), override_log.c.model_id == bindparam("model")
)
_GET: Final = select(overrides).where(_STATE_KEY)
_ALL: Final = select(overrides).where(overrides.c.guild_id == bindparam("guild")).order_by(overrides.c.model_id)
_DELETE: Final = delete(overrides).where(_STATE_KEY)
_UPDATE: Final = update(overrides).where(_STATE_KEY)
_VERSION: Final = select(func.max(override_log.c.version)).where(_LOG_KEY)
_ENTRY: Final = select(override_log).where(_LOG_KEY, override_log.c.version == bindparam("number"))
_MODELS: Final = select(override_log.c.model_id).where(override_log.c.guild_id == bindparam("guild")).distinct()
_LOG: Final = select(override_log).order_by(override_log.c.id.desc()).limit(bindparam("limit"))


class Overrides:
    """Overrides by server and model. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def all(self, guild_id: int) -> tuple[OverrideRecord, ...]:
        """List what holds in a server, the expired included, by model."""
        async with self._database.read() as connection:
            rows = (await connection.execute(_ALL, {"guild": guild_id})).all()
        return tuple(_record(row) for row in rows)

    async def models(self, guild_id: int) -> tuple[str, ...]:
        """List the models that ever had an override in a server, those whose override was taken away included."""
        async with self._database.read() as connection:
            found = (await connection.execute(_MODELS, {"guild": guild_id})).scalars()
            return tuple(sorted(found))

    async def get(self, guild_id: int, model_id: str) -> OverrideRecord | None:
        """Find what holds for a model in a server."""
        async with self._database.read() as connection:
            return await _state(connection, guild_id, model_id)

    async def version(self, guild_id: int, model_id: str) -> int:
        """Tell how often a model's override has changed; 0 where it never was."""
        async with self._database.read() as connection:
            return await _version(connection, guild_id, model_id)

    async def write(self, when: Occasion, changes: Sequence[Change]) -> tuple[LogEntry, ...]:
        """Make changes, all or none. Raises OverrideChanged where a model's version is not the expected one."""

        async def work(connection: AsyncConnection) -> tuple[LogEntry, ...]:
            return tuple([await make(connection, when, change) for change in changes])

        return await self._database.write(work, lock=LOCK)

    async def undo(self, when: Occasion, model_id: str, expected: int | None = None) -> LogEntry | None:
        """Take a model's last change back, as one more change; None where there is none.

        Raises OverrideChanged where its version is not the expected one.
        """

        async def work(connection: AsyncConnection) -> LogEntry | None:
            version = await _version(connection, when.guild_id, model_id)
            if not version:
                return None
            before = await _entry(connection, when.guild_id, model_id, version - 1)
            said = before.said if before else None
            change = Change(model_id=model_id, said=said, deed=Deed.UNDO, expected=expected)
            return await make(connection, when, change)

        return await self._database.write(work, lock=LOCK)

    async def history(self, guild_id: int, model_id: str | None = None, limit: int = 100) -> tuple[LogEntry, ...]:
        """List the changes in a server, or of one model there, newest first."""
        asked = _LOG.where(override_log.c.guild_id == guild_id)
        if model_id is not None:
            asked = asked.where(override_log.c.model_id == model_id)
        async with self._database.read() as connection:
            rows = (await connection.execute(asked, {"limit": limit})).all()
        return tuple(_log_entry(row) for row in rows)


async def make(connection: AsyncConnection, when: Occasion, change: Change) -> LogEntry:
    """Make one change within a transaction that holds the lock. Raises OverrideChanged."""
    version = await _version(connection, when.guild_id, change.model_id)
    if change.expected is not None and change.expected != version:
        raise OverrideChanged(model=change.model_id, version=version)
    await seen(connection, when.guild_id, when.app_id)
    await _put(connection, when.guild_id, change, version + 1)
    return await _note(connection, when, change, version + 1)


async def _put(connection: AsyncConnection, guild_id: int, change: Change, version: int) -> None:
    """Let the state be what was said."""
    key = {"guild": guild_id, "model": change.model_id}
    if change.said is None:
        await connection.execute(_DELETE, key)
        return
    values = {"guild_id": guild_id, "model_id": change.model_id, "version": version, **_columns(change.said)}
    if await _state(connection, guild_id, change.model_id):
        await connection.execute(_UPDATE.values(values), key)
    else:
        await connection.execute(insert(overrides), values)


async def _note(connection: AsyncConnection, when: Occasion, change: Change, version: int) -> LogEntry:
    """Add to the log what was done."""
    values = {
        "guild_id": when.guild_id,
        "model_id": change.model_id,
        "version": version,
        "deed": change.deed.value,
        "by_id": when.by.id,
        "by_name": when.by.name,
        "at": when.at,
        **(_columns(change.said) if change.said else {}),
    }
    key = (await connection.execute(insert(override_log).values(values))).inserted_primary_key
    return LogEntry(
        id=key[0] if key else 0,
        guild_id=when.guild_id,
        model_id=change.model_id,
        version=version,
        deed=change.deed,
        by=when.by,
        at=when.at,
        said=change.said,
    )


async def _version(connection: AsyncConnection, guild_id: int, model_id: str) -> int:
    found = await connection.execute(_VERSION, {"guild": guild_id, "model": model_id})
    return found.scalar_one() or 0


async def _state(connection: AsyncConnection, guild_id: int, model_id: str) -> OverrideRecord | None:
    row = (await connection.execute(_GET, {"guild": guild_id, "model": model_id})).one_or_none()
    return None if row is None else _record(row)


async def _entry(connection: AsyncConnection, guild_id: int, model_id: str, version: int) -> LogEntry | None:
    key = {"guild": guild_id, "model": model_id, "number": version}
    row = (await connection.execute(_ENTRY, key)).one_or_none()
    return None if row is None else _log_entry(row)


def _columns(said: Said) -> dict[str, Any]:
    return {
        "verdict": said.verdict.value,
        "reason": said.reason,
        "source": said.source,
        "author_id": said.author.id,
        "author_name": said.author.name,
        "said_at": said.said_at,
        "expires_at": said.expires_at,
        "basis_verdict": said.basis_verdict.value,
        "basis_digest": said.basis_digest,
    }


def _said(row: Row[Any]) -> Said:
    return Said(
        verdict=Verdict(row.verdict),
        reason=row.reason,
        source=row.source,
        author=Person(row.author_id, row.author_name),
        said_at=row.said_at,
        expires_at=row.expires_at,
        basis_verdict=Verdict(row.basis_verdict),
        basis_digest=row.basis_digest,
    )


def _record(row: Row[Any]) -> OverrideRecord:
    return OverrideRecord(guild_id=row.guild_id, model_id=row.model_id, version=row.version, said=_said(row))


def _log_entry(row: Row[Any]) -> LogEntry:
    return LogEntry(
        id=row.id,
        guild_id=row.guild_id,
        model_id=row.model_id,
        version=row.version,
        deed=Deed(row.deed),
        by=Person(row.by_id, row.by_name),
        at=row.at,
        said=None if row.verdict is None else _said(row),
    )
