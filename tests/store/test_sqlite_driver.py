"""The one-trip connection behaves as SQLAlchemy expects of aiosqlite's own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import event, insert, select, text, update
from sqlalchemy.exc import IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.engines import Engines, connect
from bot.store.location import locate, sqlite_url
from bot.store.tables import app_state, metadata


@pytest.fixture
async def engines(tmp_path: Path) -> AsyncIterator[Engines]:
    made = connect(locate(sqlite_url(tmp_path / "isopen.db")))
    async with made.write.begin() as connection:
        await connection.run_sync(metadata.create_all)
    yield made
    await made.dispose()


async def test_many_rows_go_in_and_come_out(engines: Engines):
    rows = [{"key": f"{number:03}", "value": "x"} for number in range(300)]
    async with engines.write.begin() as connection:
        await connection.execute(insert(app_state), rows)
        changed = await connection.execute(update(app_state).values(value="y"))
        assert changed.rowcount == 300
        found = (await connection.execute(select(app_state.c.key).order_by(app_state.c.key))).scalars()
        assert found.all() == [row["key"] for row in rows]


async def test_errors_are_sqlalchemys(engines: Engines):
    async with engines.write.begin() as connection:
        await connection.execute(insert(app_state), {"key": "a", "value": "x"})
        with pytest.raises(IntegrityError):
            await connection.execute(insert(app_state), {"key": "a", "value": "y"})
        with pytest.raises(OperationalError):
            await connection.execute(text("SELECT nothing FROM nowhere"))
    async with engines.read.connect() as connection:
        assert (await connection.execute(select(app_state.c.value))).scalars().all() == ["x"]


async def test_what_an_error_undoes_is_gone(engines: Engines):
    async def fail() -> None:
        async with engines.write.begin() as connection:
            await connection.execute(insert(app_state), {"key": "a", "value": "x"})
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    async with engines.read.connect() as connection:
        assert (await connection.execute(select(app_state))).all() == []


async def test_readers_cannot_write(engines: Engines):
    async with engines.read.connect() as connection:
        with pytest.raises(OperationalError, match="readonly"):
            await connection.execute(insert(app_state), {"key": "a", "value": "x"})


async def test_the_settings_that_matter_are_on(engines: Engines):
    async def ask(connection: AsyncConnection, pragma: str) -> object:
        return (await connection.execute(text(f"PRAGMA {pragma}"))).scalar_one()

    async with engines.write.connect() as connection:
        full = 2
        assert await ask(connection, "synchronous") == full
        assert await ask(connection, "foreign_keys") == 1
        assert await ask(connection, "busy_timeout") == 15_000


async def test_writing_begins_at_once_with_the_lock(engines: Engines):
    statements: list[str] = []
    event.listen(engines.write.sync_engine, "before_cursor_execute", lambda *seen: statements.append(seen[2]))
    async with engines.write.begin() as connection:
        await connection.execute(select(app_state))
    assert statements[0] == "BEGIN IMMEDIATE"
