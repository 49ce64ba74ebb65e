"""The verdict cache and the history of what changed."""

import datetime as dt
from typing import Any, Final, NamedTuple

import msgspec
from sqlalchemy import Row, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.openness.assessment import Verdict
from bot.store.database import Database
from bot.store.records import Change, HistoryEntry, VerdictRecord, changes, read_evidence
from bot.store.tables import verdict_history, verdicts

_GET: Final = select(verdicts).where(verdicts.c.model_id == bindparam("model"))
_HISTORY: Final = (
    select(verdict_history)
    .where(verdict_history.c.model_id == bindparam("model"))
    .order_by(verdict_history.c.id.desc())
    .limit(bindparam("limit"))
)
_UPDATE: Final = update(verdicts).where(verdicts.c.model_id == bindparam("model"))
_PURGE: Final = delete(verdicts).where(verdicts.c.computed_at < bindparam("moment"))


class _Before(NamedTuple):
    """What was known of a model before a write. `claims` is None where purged; `kept`: there is a row."""

    verdict: Verdict | None = None
    license: str | None = None
    digest: str = ""
    claims: str | None = "[]"
    kept: bool = False


class Verdicts:
    """Verdicts by model id, with the history of each. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, model_id: str) -> VerdictRecord | None:
        """Find the verdict kept for a model, however old it is (see `VerdictRecord.is_stale`)."""
        async with self._database.read() as connection:
            row = (await connection.execute(_GET, {"model": model_id})).one_or_none()
        return None if row is None else _record(row)

    async def put(self, record: VerdictRecord, *, why: str = "") -> HistoryEntry | None:
        """Keep a verdict. Where verdict, license or evidence differ from before, say so in the history too.

        Verdict and history entry are written together, durably, before this returns. `why` is the occasion, kept
        with the entry (a message's id or a sentence). Returns the entry, or None where nothing changed.
        """

        async def work(connection: AsyncConnection) -> HistoryEntry | None:
            before = await _before(connection, record.model_id)
            await _keep(connection, record, replace=before.kept)
            if (before.verdict, before.license, before.digest) == _essence(record):
                return None
            return await _note(connection, _entry(before, record, why))

        return await self._database.write(work, lock=f"verdict:{record.model_id}")

    async def history(self, model_id: str, limit: int = 20) -> tuple[HistoryEntry, ...]:
        """List what changed for a model, newest first, at most `limit` entries."""
        async with self._database.read() as connection:
            rows = (await connection.execute(_HISTORY, {"model": model_id, "limit": limit})).all()
        return tuple(_history_entry(row) for row in rows)

    async def purge(self, older_than: dt.datetime) -> int:
        """Forget the verdicts computed before `older_than`; tell how many. The history stays."""

        async def work(connection: AsyncConnection) -> int:
            return (await connection.execute(_PURGE, {"moment": older_than})).rowcount

        return await self._database.write(work, lock="verdicts")


def _essence(record: VerdictRecord) -> tuple[Verdict, str | None, str]:
    return (record.verdict, record.license, record.claims_digest)


async def _before(connection: AsyncConnection, model_id: str) -> _Before:
    """What to compare with: the verdict that is kept, or else where the history ends."""
    row = (await connection.execute(_GET, {"model": model_id})).one_or_none()
    if row is not None:
        return _Before(Verdict(row.verdict), row.license, row.claims_digest, row.claims, kept=True)
    last = (await connection.execute(_HISTORY, {"model": model_id, "limit": 1})).one_or_none()
    if last is not None:
        return _Before(Verdict(last.new_verdict), last.new_license, last.claims_digest, claims=None)
    return _Before()


async def _keep(connection: AsyncConnection, record: VerdictRecord, *, replace: bool) -> None:
    values = msgspec.structs.asdict(record) | {"verdict": record.verdict.value, "claims": record.claims.decode()}
    if replace:
        await connection.execute(_UPDATE.values(values), {"model": record.model_id})
    else:
        await connection.execute(insert(verdicts), values)


def _entry(before: _Before, record: VerdictRecord, why: str) -> HistoryEntry:
    changed: tuple[Change, ...] = ()
    if before.claims is not None and before.digest != record.claims_digest:
        changed = changes(read_evidence(before.claims), record.read_evidence())
    return HistoryEntry(
        id=0,
        model_id=record.model_id,
        at=record.computed_at,
        old_verdict=before.verdict,
        new_verdict=record.verdict,
        old_license=before.license,
        new_license=record.license,
        why=why,
        claims_digest=record.claims_digest,
        changed=changed,
    )


async def _note(connection: AsyncConnection, entry: HistoryEntry) -> HistoryEntry:
    values = msgspec.structs.asdict(entry) | {"changed": msgspec.json.encode(entry.changed).decode()}
    del values["id"]
    result = await connection.execute(insert(verdict_history).values(values))
    key = result.inserted_primary_key
    return msgspec.structs.replace(entry, id=key[0] if key else 0)


def _record(row: Row[Any]) -> VerdictRecord:
    return VerdictRecord(
        model_id=row.model_id,
        verdict=Verdict(row.verdict),
        license=row.license,
        claims_digest=row.claims_digest,
        claims=row.claims.encode(),
        assessment=row.assessment,
        source=row.source,
        revision=row.revision,
        computed_at=row.computed_at,
        expires_at=row.expires_at,
    )


def _history_entry(row: Row[Any]) -> HistoryEntry:
    return HistoryEntry(
        id=row.id,
        model_id=row.model_id,
        at=row.at,
        old_verdict=None if row.old_verdict is None else Verdict(row.old_verdict),
        new_verdict=Verdict(row.new_verdict),
        old_license=row.old_license,
        new_license=row.new_license,
        why=row.why,
        claims_digest=row.claims_digest,
        changed=msgspec.json.decode(row.changed, type=tuple[Change, ...]),
    )
