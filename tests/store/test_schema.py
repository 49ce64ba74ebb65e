"""Migrations: the real way from the first version to today's, with data in it, on both databases."""

import asyncio
import datetime as dt

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, bindparam, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StoreError
from bot.openness.assessment import Verdict
from bot.store import schema, sqlite_file
from bot.store.database import Database
from bot.store.location import Backend, locate
from bot.store.store import Store
from bot.store.tables import UtcTime, metadata
from tests.store.samples import NOW, record

HISTORY_OF_0001 = text(
    "INSERT INTO verdict_history (model_id, at, old_verdict, new_verdict, new_license, claims_digest, changed)"
    " VALUES ('llama', :at, 'unknown', 'closed', 'llama2', 'abc', '[]')"
).bindparams(bindparam("at", type_=UtcTime))


async def at_version(url: str, version: str) -> Database:
    """A database as an isopen of the past left it."""
    location = locate(url)
    if location.backend is Backend.SQLITE:
        sqlite_file.prepare(location.file)
    database = Database(location)
    await schema.bring_up(database, version)
    return database


async def run(database: Database, *statements: str) -> None:
    async def work(connection: AsyncConnection) -> None:
        for statement in statements:
            await connection.execute(text(statement))

    await database.write(work, lock="test")


async def version_and_columns(database: Database) -> tuple[str, set[str]]:
    def columns(connection: Connection) -> set[str]:
        return {column["name"] for column in inspect(connection).get_columns("verdict_history")}

    async with database.read() as connection:
        return await schema.current(connection), await connection.run_sync(columns)


async def add_old_history(database: Database) -> None:
    async def work(connection: AsyncConnection) -> None:
        await connection.execute(HISTORY_OF_0001, {"at": NOW})

    await database.write(work, lock="test")


async def test_a_new_database_gets_the_newest_schema(store: Store):
    assert (await store.check()).schema == schema.HEAD


async def test_an_old_database_is_brought_up_with_its_data(store_url: str):
    database = await at_version(store_url, "0001")
    await add_old_history(database)
    assert "why" not in (await version_and_columns(database))[1]
    await database.close()
    async with await Store.open(store_url) as store:
        (entry,) = await store.verdicts.history("llama")
        assert (entry.new_verdict, entry.new_license, entry.why, entry.at) == (Verdict.CLOSED, "llama2", "", NOW)
        after = await store.verdicts.put(record("llama", now=NOW + dt.timedelta(days=1)), why="today")
        assert after is not None
        assert (after.old_license, after.why) == ("llama2", "today")


async def test_a_migration_that_fails_leaves_everything_as_it_was(store_url: str):
    database = await at_version(store_url, "0001")
    # 0002 adds a column and then this index: it gets half way.
    await run(database, "CREATE INDEX ix_verdict_history_model_id ON verdict_history (at)")
    with pytest.raises(StoreError, match="already exists"):
        await schema.bring_up(database)
    version, columns = await version_and_columns(database)
    assert version == "0001"
    assert "why" not in columns
    await run(database, "DROP INDEX ix_verdict_history_model_id")
    await schema.bring_up(database)
    assert (await version_and_columns(database))[0] == schema.HEAD
    await database.close()


@pytest.mark.parametrize(("version", "reason"), [("0999", "newer"), ("ae1027a6acf", "foreign")])
async def test_a_database_from_the_future_or_another_program_is_left_alone(
    store_url: str, version: str, reason: str
):
    database = await at_version(store_url, schema.HEAD)
    await run(database, f"UPDATE isopen_schema SET version_num = '{version}'")  # noqa: S608 - from just above
    await database.close()
    with pytest.raises(StoreError) as caught:
        await Store.open(store_url)
    assert caught.value.data["reason"] == reason
    assert version in str(caught.value.data["why"])


async def test_several_that_open_a_new_database_at_once_take_turns(store_url: str):
    stores = await asyncio.gather(*(Store.open(store_url) for _ in range(4)))
    await stores[0].verdicts.put(record())
    assert await stores[3].verdicts.get(record().model_id) == record()
    for store in stores:
        await store.close()


async def test_the_migrations_make_the_tables_that_the_code_has(store_url: str):
    database = await at_version(store_url, schema.HEAD)

    def differences(connection: Connection) -> list[object]:
        options = {"version_table": schema.VERSION_TABLE}
        return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))

    async with database.read() as connection:
        assert await connection.run_sync(differences) == []
    await database.close()


def test_the_steps_are_one_numbered_line_that_ends_where_the_code_says():
    steps = list(schema._scripts().walk_revisions())[::-1]
    assert [step.revision for step in steps] == [f"{number:04}" for number in range(1, len(steps) + 1)]
    assert steps[-1].revision == schema.HEAD
