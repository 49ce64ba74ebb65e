"""Watched models, and an outbox of what servers are to be told, noted in the transaction of the change itself.

A message is noted once (its `once` is unique), taken by one process, and sent. What was being sent when a process
died stays SENDING until somebody has looked whether it arrived.
"""

import datetime as dt
import secrets
from collections.abc import Collection
from typing import Any, Final

import msgspec
from sqlalchemy import Row, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import TooManyWatches
from bot.store.alert_records import Alert, AlertState, Digest, Kind, News, Watched
from bot.store.database import Database
from bot.store.guilds import LOCK, seen
from bot.store.tables import alerts, digests, watches

MOST: Final = 50
"""Models that one server can watch."""


class Alerts:
    """Watches, digests and the outbox. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- watches --------------------------------------------------------------------------------

    async def add(self, watch: Watched, app_id: int) -> bool:
        """Watch a model in a channel; False where that is so already. Raises TooManyWatches."""

        async def work(connection: AsyncConnection) -> bool:
            rows = (await connection.execute(_of_guild(watch.guild_id))).all()
            if any((row.channel_id, row.key) == (watch.channel_id, watch.key) for row in rows):
                return False
            if len(rows) >= MOST:
                raise TooManyWatches(limit=MOST)
            await seen(connection, watch.guild_id, app_id)
            values = msgspec.structs.asdict(watch) | {"seen": watch.seen.decode(), "token": secrets.token_hex(8)}
            del values["id"]
            await connection.execute(insert(watches).values(values))
            return True

        return await self._database.write(work, lock=LOCK)

    async def remove(self, guild_id: int, key: str) -> int:
        """Stop watching a model in every channel of a server, and take back what has not been sent; count them."""

        async def work(connection: AsyncConnection) -> int:
            rows = (await connection.execute(_of_guild(guild_id).where(watches.c.key == key))).all()
            for row in rows:
                await connection.execute(delete(watches).where(watches.c.id == row.id))
                unsent = alerts.c.once.startswith(row.token, autoescape=True)
                pending = alerts.c.state == AlertState.PENDING
                await connection.execute(delete(alerts).where(alerts.c.guild_id == guild_id, unsent, pending))
            return len(rows)

        return await self._database.write(work, lock=LOCK)

    async def of_guild(self, guild_id: int) -> tuple[Watched, ...]:
        """List what a server watches, by name."""
        async with self._database.read() as connection:
            rows = (await connection.execute(_of_guild(guild_id))).all()
        return tuple(sorted(map(_watched, rows), key=lambda one: one.name.casefold()))

    async def keys(self) -> tuple[str, ...]:
        """List every model that somebody watches, once."""
        async with self._database.read() as connection:
            return tuple((await connection.execute(select(watches.c.key).distinct())).scalars())

    async def of_key(self, key: str) -> tuple[Watched, ...]:
        """List who watches a model."""
        async with self._database.read() as connection:
            rows = (await connection.execute(select(watches).where(watches.c.key == key))).all()
        return tuple(map(_watched, rows))

    async def note(self, watch: Watched, now_seen: bytes, news: News | None, at: dt.datetime) -> bool:
        """Keep how a model stands now and, with `news`, what to tell the server; False if somebody else did.

        Both in one transaction, and only if the watch is as it was read: two processes note the same change once.
        """

        async def work(connection: AsyncConnection) -> bool:
            as_read = (watches.c.id == watch.id) & (watches.c.version == watch.version)
            values = {"seen": now_seen.decode(), "version": watch.version + 1}
            done = await connection.execute(update(watches).where(as_read).values(values))
            if done.rowcount and news is not None:
                once = f"{watch.token}.{watch.version + 1}"
                new = Alert(
                    guild_id=watch.guild_id,
                    channel_id=watch.channel_id,
                    kind=Kind.CHANGE,
                    once=once,
                    news=news,
                    at=at,
                )
                await _put(connection, new)
            return bool(done.rowcount)

        return await self._database.write(work, lock=LOCK)

    # --- digests --------------------------------------------------------------------------------

    async def set_digest(self, digest: Digest, app_id: int) -> None:
        """Send a server a digest, or send it elsewhere from now on."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(digests).where(digests.c.guild_id == digest.guild_id))
            await connection.execute(insert(digests).values(msgspec.structs.asdict(digest)))
            await seen(connection, digest.guild_id, app_id)

        await self._database.write(work, lock=LOCK)

    async def no_digest(self, guild_id: int) -> None:
        """Send a server no digest any more."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(delete(digests).where(digests.c.guild_id == guild_id))

        await self._database.write(work, lock=LOCK)

    async def digest(self, guild_id: int) -> Digest | None:
        """Find a server's digest."""
        async with self._database.read() as connection:
            row = (await connection.execute(select(digests).where(digests.c.guild_id == guild_id))).first()
        return _digest(row) if row else None

    async def note_digests(self, now: dt.datetime, every: dt.timedelta) -> int:
        """Note a digest for each server whose turn it is, and when it is next; a missed week stays missed."""

        async def work(connection: AsyncConnection) -> int:
            due = (await connection.execute(select(digests).where(digests.c.next_at <= now))).all()
            for one in map(_digest, due):
                once = f"digest.{one.guild_id}.{one.next_at.date().isoformat()}"
                new = Alert(guild_id=one.guild_id, channel_id=one.channel_id, kind=Kind.DIGEST, once=once, at=now)
                await _put(connection, new)
                later = one.next_at + every * ((now - one.next_at) // every + 1)
                mine = digests.c.guild_id == one.guild_id
                await connection.execute(update(digests).where(mine).values(next_at=later))
            return len(due)

        return await self._database.write(work, lock=LOCK)

    # --- outbox ---------------------------------------------------------------------------------

    async def waiting(self, state: AlertState = AlertState.PENDING, limit: int = 100) -> tuple[Alert, ...]:
        """List messages in a state, the oldest first."""
        query = select(alerts).where(alerts.c.state == state).order_by(alerts.c.id).limit(limit)
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(map(_alert, rows))

    async def move(self, alert_id: int, before: AlertState, after: AlertState) -> bool:
        """Take a message from one state to the next; False if somebody else did."""

        async def work(connection: AsyncConnection) -> bool:
            mine = (alerts.c.id == alert_id) & (alerts.c.state == before)
            done = await connection.execute(update(alerts).where(mine).values(state=after))
            return bool(done.rowcount)

        return await self._database.write(work, lock=LOCK)

    async def told(self, guild_id: int, since: dt.datetime, limit: int = 50) -> tuple[Alert, ...]:
        """List the changes that a server was told since then, the newest first."""
        mine = (alerts.c.guild_id == guild_id) & (alerts.c.kind == Kind.CHANGE) & (alerts.c.at >= since)
        async with self._database.read() as connection:
            rows = (
                await connection.execute(select(alerts).where(mine).order_by(alerts.c.id.desc()).limit(limit))
            ).all()
        return tuple(map(_alert, rows))

    async def prune(self, before: dt.datetime, states: Collection[AlertState]) -> int:
        """Forget messages in these states from before a moment; count them."""

        async def work(connection: AsyncConnection) -> int:
            old = (alerts.c.at < before) & alerts.c.state.in_([state.value for state in states])
            return (await connection.execute(delete(alerts).where(old))).rowcount

        return await self._database.write(work, lock=LOCK)


def _of_guild(guild_id: int) -> Any:  # noqa: ANN401 - SQLAlchemy's own type says no more
    return select(watches).where(watches.c.guild_id == guild_id)


async def _put(connection: AsyncConnection, new: Alert) -> None:
    """Note a message, unless it is noted already."""
    known = (await connection.execute(select(alerts.c.id).where(alerts.c.once == new.once))).first()
    if known is None:
        values = msgspec.structs.asdict(new)
        values["record"] = msgspec.json.encode(new.news).decode() if new.news else ""
        del values["id"], values["news"]
        await connection.execute(insert(alerts).values(values))


def _watched(row: Row[Any]) -> Watched:
    values = row._asdict()
    return Watched(**(values | {"seen": values["seen"].encode()}))


def _digest(row: Row[Any]) -> Digest:
    return Digest(**row._asdict())


def _alert(row: Row[Any]) -> Alert:
    return Alert(
        id=row.id,
        guild_id=row.guild_id,
        channel_id=row.channel_id,
        kind=Kind(row.kind),
        once=row.once,
        news=msgspec.json.decode(row.record, type=News) if row.record else None,
        at=row.at,
        state=AlertState(row.state),
    )
