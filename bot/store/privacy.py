"""What is stored of one person, and how it is deleted.

Columns that say who somebody is are marked in the tables (`tables.OWN`, `tables.NAMED`), and found by that. Rows
that are only theirs go; where others rely on a row (an override, its log), their number and name go, and it stays.
"""

from collections.abc import Iterator

from sqlalchemy import Column, Table, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.guilds import LOCK
from bot.store.tables import OWN, PERSON, metadata


class Privacy:
    """What is stored of people. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @staticmethod
    def tables() -> tuple[str, ...]:
        """Name every table, so that whoever says what is stored can say it of each."""
        return tuple(table.name for table in metadata.sorted_tables)

    async def of_person(self, user_id: int) -> dict[str, int]:
        """Count what is stored of somebody, by table and column: `reports.reporter_id` -> rows."""
        async with self._database.read() as connection:
            return {str(column): await _count(connection, column, user_id) for column in person_columns()}

    async def forget_person(self, user_id: int) -> dict[str, int]:
        """Delete somebody's own rows and take their name off all others, in one transaction; count both."""

        async def work(connection: AsyncConnection) -> dict[str, int]:
            return {str(column): await _forget(connection, column, user_id) for column in person_columns()}

        return await self._database.write(work, lock=LOCK)


def person_columns() -> Iterator[Column[int]]:
    """Every column that holds a person's number; those whose rows are their own come first."""
    marked = [column for table in metadata.sorted_tables for column in table.c if PERSON in column.info]
    yield from sorted(marked, key=lambda column: column.info[PERSON] != OWN)


def _table(column: Column[int]) -> Table:
    assert isinstance(column.table, Table)  # noqa: S101 - for the type checker: columns of a schema have tables
    return column.table


async def _count(connection: AsyncConnection, column: Column[int], user_id: int) -> int:
    asked = select(func.count()).select_from(_table(column)).where(column == user_id)
    return int((await connection.execute(asked)).scalar_one())


async def _forget(connection: AsyncConnection, column: Column[int], user_id: int) -> int:
    table = _table(column)
    if column.info[PERSON] == OWN:
        return (await connection.execute(delete(table).where(column == user_id))).rowcount
    name = table.c[column.name.removesuffix("_id") + "_name"]
    nobody = update(table).where(column == user_id).values({column: None, name: ""})
    return (await connection.execute(nobody)).rowcount
