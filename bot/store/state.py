"""A little state that has to survive a restart: text by key, changed by one process at a time."""

from typing import Final

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.tables import app_state

_GET: Final = select(app_state.c.value).where(app_state.c.key == bindparam("name"))
_UPDATE: Final = update(app_state).where(app_state.c.key == bindparam("name"))
_DELETE: Final = delete(app_state).where(app_state.c.key == bindparam("name"))


class State:
    """Text by key. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def get(self, key: str) -> str | None:
        """Find what is kept under a key."""
        async with self._database.read() as connection:
            return await _value(connection, key)

    async def set(self, key: str, value: str) -> None:
        """Keep `value` under `key`, whatever was there."""

        async def work(connection: AsyncConnection) -> None:
            await _put(connection, key, await _value(connection, key), value)

        await self._database.write(work, lock=f"state:{key}")

    async def compare_and_set(self, key: str, expected: str | None, value: str | None) -> bool:
        """Change a key only if it still holds `expected`; tell whether it did.

        None is nothing: `expected=None` sets a key only where it is not there yet, `value=None` deletes it.
        """

        async def work(connection: AsyncConnection) -> bool:
            found = await _value(connection, key)
            if found != expected:
                return False
            await _put(connection, key, found, value)
            return True

        return await self._database.write(work, lock=f"state:{key}")


async def _value(connection: AsyncConnection, key: str) -> str | None:
    value: str | None = (await connection.execute(_GET, {"name": key})).scalar_one_or_none()
    return value


async def _put(connection: AsyncConnection, key: str, found: str | None, value: str | None) -> None:
    if value is None:
        await connection.execute(_DELETE, {"name": key})
    elif found is None:
        await connection.execute(insert(app_state), {"key": key, "value": value})
    else:
        await connection.execute(_UPDATE.values(value=value), {"name": key})
