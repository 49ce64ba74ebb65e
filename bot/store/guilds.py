"""Servers: their settings, whether the bot is still there, and how everything of theirs is forgotten.

Every table with a column `guild_id` is a server's; what is deleted is found by that, so a new table cannot be
left out. 0 stands for no server: what the bot's owner said for all of them.
"""

import datetime as dt
from collections.abc import Callable, Collection
from typing import Any, Final

import msgspec
from sqlalchemy import Table, and_, bindparam, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.database import Database
from bot.store.guild_records import DEFAULTS, NO_GUILD, GuildSettings, read_settings, write_settings
from bot.store.tables import guild_presence, guild_settings, metadata

LOCK: Final = "moderation"
"""Whatever servers write takes turns: moderators act rarely, and deletions must not miss what is being written."""

_GET: Final = select(guild_settings.c.settings).where(guild_settings.c.guild_id == bindparam("guild"))
_UPDATE: Final = update(guild_settings).where(guild_settings.c.guild_id == bindparam("guild"))
_HERE: Final = select(guild_presence.c.app_id, guild_presence.c.left_at).where(
    guild_presence.c.guild_id == bindparam("guild")
)
_HERE_UPDATE: Final = update(guild_presence).where(guild_presence.c.guild_id == bindparam("guild"))
_GONE: Final = select(guild_presence.c.guild_id).where(
    and_(guild_presence.c.left_at.is_not(None), guild_presence.c.left_at < bindparam("moment"))
)


class Guilds:
    """Servers by id. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def settings(self, guild_id: int) -> GuildSettings:
        """Find a server's settings, or the defaults."""
        async with self._database.read() as connection:
            return await _settings(connection, guild_id) or DEFAULTS

    async def change(self, guild_id: int, app_id: int, changes: dict[str, Any]) -> GuildSettings:
        """Change some settings and leave the others, whoever changes those at the same time; return them all."""

        async def work(connection: AsyncConnection) -> GuildSettings:
            found = await _settings(connection, guild_id)
            new = msgspec.structs.replace(found or DEFAULTS, **changes)
            await _keep(connection, guild_id, new, replace=found is not None)
            await seen(connection, guild_id, app_id)
            return new

        return await self._database.write(work, lock=LOCK)

    async def left(self, guild_id: int, at: dt.datetime) -> None:
        """Note that the bot was removed from a server; where nothing is kept of it, there is nothing to note."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(_HERE_UPDATE.values(left_at=at), {"guild": guild_id})

        await self._database.write(work, lock=LOCK)

    async def joined(self, guild_id: int) -> None:
        """Note that the bot is (again) in a server: its data stay."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(_HERE_UPDATE.values(left_at=None), {"guild": guild_id})

        await self._database.write(work, lock=LOCK)

    async def reconcile(
        self, app_id: int, present: Collection[int], mine: Callable[[int], bool], now: dt.datetime
    ) -> tuple[int, ...]:
        """Compare what is kept with where the bot is, for what happened while it was away.

        Only servers that this application has written of and that this process serves (`mine`) count. Returns
        those that were found to be left.
        """

        async def work(connection: AsyncConnection) -> tuple[int, ...]:
            known = select(guild_presence.c.guild_id, guild_presence.c.left_at)
            rows = (await connection.execute(known.where(guild_presence.c.app_id == app_id))).all()
            own = [row for row in rows if mine(row.guild_id)]
            gone = tuple(row.guild_id for row in own if row.left_at is None and row.guild_id not in present)
            back = tuple(row.guild_id for row in own if row.left_at is not None and row.guild_id in present)
            for guild_id, left_at in [*((one, now) for one in gone), *((one, None) for one in back)]:
                await connection.execute(_HERE_UPDATE.values(left_at=left_at), {"guild": guild_id})
            return gone

        return await self._database.write(work, lock=LOCK)

    async def sweep(self, left_before: dt.datetime) -> tuple[int, ...]:
        """Delete everything of the servers that the bot left before a moment; return which."""

        async def work(connection: AsyncConnection) -> tuple[int, ...]:
            gone = tuple((await connection.execute(_GONE, {"moment": left_before})).scalars())
            for guild_id in gone:
                await _forget(connection, guild_id)
            return gone

        return await self._database.write(work, lock=LOCK)

    async def forget(self, guild_id: int) -> int:
        """Delete everything of one server; return how many rows that were."""

        async def work(connection: AsyncConnection) -> int:
            return await _forget(connection, guild_id)

        return await self._database.write(work, lock=LOCK)

    async def counts(self, guild_id: int) -> dict[str, int]:
        """Tell how many rows of a server each table holds."""
        async with self._database.read() as connection:
            return {table.name: await _count(connection, table, guild_id) for table in guild_tables()}


def guild_tables() -> tuple[Table, ...]:
    """Every table that belongs to servers."""
    return tuple(table for table in metadata.sorted_tables if "guild_id" in table.c)


async def seen(connection: AsyncConnection, guild_id: int, app_id: int) -> None:
    """Note, within a transaction that writes something of a server, which application is there."""
    if guild_id == NO_GUILD:
        return
    found = (await connection.execute(_HERE, {"guild": guild_id})).one_or_none()
    if found is None:
        await connection.execute(insert(guild_presence), {"guild_id": guild_id, "app_id": app_id, "left_at": None})
    elif found.app_id != app_id or found.left_at is not None:
        await connection.execute(_HERE_UPDATE.values(app_id=app_id, left_at=None), {"guild": guild_id})


async def _settings(connection: AsyncConnection, guild_id: int) -> GuildSettings | None:
    text = (await connection.execute(_GET, {"guild": guild_id})).scalar_one_or_none()
    return None if text is None else read_settings(text)


async def _keep(connection: AsyncConnection, guild_id: int, settings: GuildSettings, *, replace: bool) -> None:
    values = {"settings": write_settings(settings)}
    if replace:
        await connection.execute(_UPDATE.values(values), {"guild": guild_id})
    else:
        await connection.execute(insert(guild_settings), {"guild_id": guild_id, **values})


async def _forget(connection: AsyncConnection, guild_id: int) -> int:
    rows = 0
    for table in reversed(guild_tables()):
        rows += (await connection.execute(delete(table).where(table.c.guild_id == guild_id))).rowcount
    return rows


async def _count(connection: AsyncConnection, table: Table, guild_id: int) -> int:
    asked = select(func.count()).select_from(table).where(table.c.guild_id == guild_id)
    return int((await connection.execute(asked)).scalar_one())
