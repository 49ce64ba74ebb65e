"""Second opinions that were imported from other indexes, and the record of each import."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import Row, bindparam, delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.openness.opinions import Imported
from bot.store.database import Database
from bot.store.opinion_records import ImportRecord, IndexState, OpinionRow, gather
from bot.store.tables import opinion_imports, opinions

_ALL: Final = select(opinions).order_by(opinions.c.origin, opinions.c.model_id, opinions.c.file)
_IMPORTS: Final = select(opinion_imports).order_by(opinion_imports.c.origin)
_LAST: Final = select(opinion_imports).where(opinion_imports.c.origin == bindparam("index"))
_FORGET: Final = delete(opinions).where(opinions.c.origin == bindparam("index"))
_FORGET_FILE: Final = _FORGET.where(opinions.c.file == bindparam("entry"))
_FORGET_IMPORT: Final = delete(opinion_imports).where(opinion_imports.c.origin == bindparam("index"))


class Opinions:
    """Imported second opinions by index. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def put(self, record: ImportRecord, rows: Sequence[OpinionRow], files: Iterable[str]) -> None:
        """Keep an import, all of it or nothing. One that is complete replaces all of its index.

        Else only what came from the same `files` is replaced, and the index stays as complete as it was.
        """

        async def work(connection: AsyncConnection) -> None:
            before = (await connection.execute(_LAST, {"index": record.origin})).one_or_none()
            if record.complete:
                await connection.execute(_FORGET, {"index": record.origin})
            else:
                for file in files:
                    await connection.execute(_FORGET_FILE, {"index": record.origin, "entry": file})
            complete = record.complete or bool(before is not None and before.complete)
            await connection.execute(_FORGET_IMPORT, {"index": record.origin})
            await connection.execute(insert(opinion_imports), _values(record) | {"complete": int(complete)})
            if rows:
                await connection.execute(insert(opinions), [_opinion_values(row) for row in rows])

        await self._database.write(work, lock=f"opinions:{record.origin}")

    async def forget(self, origin: str) -> bool:
        """Go back to the shipped opinions of an index; tell whether there was an import."""

        async def work(connection: AsyncConnection) -> bool:
            await connection.execute(_FORGET, {"index": origin})
            return bool((await connection.execute(_FORGET_IMPORT, {"index": origin})).rowcount)

        return await self._database.write(work, lock=f"opinions:{origin}")

    async def imports(self) -> tuple[ImportRecord, ...]:
        """The last import of each index."""
        async with self._database.read() as connection:
            return tuple(_record(row) for row in (await connection.execute(_IMPORTS)).all())

    async def all(self) -> Imported:
        """Everything that was imported, as the engine shows it."""
        async with self._database.read() as connection:
            imports = [_record(row) for row in (await connection.execute(_IMPORTS)).all()]
            rows = (await connection.execute(_ALL)).all()
        states = [IndexState(one.origin, one.as_of, one.complete) for one in imports]
        return gather(states, [OpinionRow(row.origin, row.model_id, row.file, row.opinion) for row in rows])


def _values(record: ImportRecord) -> dict[str, Any]:
    return {
        "origin": record.origin,
        "at": record.at,
        "as_of": record.as_of.isoformat(),
        "source": record.source,
        "complete": int(record.complete),
        "entries": record.entries,
        "unmatched": msgspec.json.encode(record.unmatched).decode(),
    }


def _opinion_values(row: OpinionRow) -> dict[str, Any]:
    return {"origin": row.origin, "model_id": row.model_id, "file": row.file, "opinion": row.opinion}


def _record(row: Row[Any]) -> ImportRecord:
    return ImportRecord(
        origin=row.origin,
        at=row.at,
        as_of=dt.date.fromisoformat(row.as_of),
        source=row.source,
        complete=bool(row.complete),
        entries=row.entries,
        unmatched=msgspec.json.decode(row.unmatched, type=tuple[str, ...]),
    )
