"""Reports by members and what became of them."""

import datetime as dt
from typing import Any, Final

import msgspec
from sqlalchemy import ColumnElement, Row, bindparam, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import ReportDecided, TooManyReports
from bot.openness.assessment import Verdict
from bot.store.database import Database
from bot.store.guilds import LOCK, seen
from bot.store.override_records import Change, Occasion, Person
from bot.store.overrides import make
from bot.store.report_records import Limits, Report, Status
from bot.store.tables import reports

_HOUR: Final = dt.timedelta(hours=1)
_PENDING: Final = [status.value for status in Status if status.pending]
_NEWEST: Final = select(reports).order_by(reports.c.id.desc()).limit(bindparam("limit"))
_GET: Final = select(reports).where(reports.c.guild_id == bindparam("guild"), reports.c.id == bindparam("number"))
_UPDATE: Final = update(reports).where(reports.c.id == bindparam("number"))


class Reports:
    """Reports by server and number. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, report: Report, app_id: int, limits: Limits) -> Report:
        """Keep a new report and return it with its number. Raises TooManyReports.

        The same member's pending report of the same claim counts as too many, too.
        """

        async def work(connection: AsyncConnection) -> Report:
            await _check_limits(connection, report, limits)
            await seen(connection, report.guild_id, app_id)
            made = (await connection.execute(insert(reports).values(_columns(report)))).inserted_primary_key
            return msgspec.structs.replace(report, id=made[0] if made else 0)

        return await self._database.write(work, lock=LOCK)

    async def get(self, guild_id: int, number: int) -> Report | None:
        """Find a report of a server by its number; those of other servers are not there."""
        async with self._database.read() as connection:
            return await _find(connection, guild_id, number)

    async def pending(self, guild_id: int, limit: int = 50) -> tuple[Report, ...]:
        """List the reports of a server that nobody has decided on, newest first."""
        return await self._list(limit, reports.c.guild_id == guild_id, reports.c.status.in_(_PENDING))

    async def of_member(self, guild_id: int, user_id: int, limit: int = 10) -> tuple[Report, ...]:
        """List what a member reported in a server, newest first."""
        return await self._list(limit, reports.c.guild_id == guild_id, reports.c.reporter_id == user_id)

    async def everywhere(self, limit: int = 10_000) -> tuple[Report, ...]:
        """List the reports of all servers, newest first, for the catalog."""
        return await self._list(limit)

    async def posted(self, number: int, channel_id: int, message_id: int) -> None:
        """Note where a report was posted for review."""

        async def work(connection: AsyncConnection) -> None:
            where = {"channel_id": channel_id, "message_id": message_id}
            await connection.execute(_UPDATE.values(where), {"number": number})

        await self._database.write(work, lock=LOCK)

    async def posted_by(self, user_id: int) -> tuple[tuple[int, int], ...]:
        """Tell where a member's reports were posted for review: channels and messages."""
        asked = select(reports.c.channel_id, reports.c.message_id).where(
            reports.c.reporter_id == user_id, reports.c.message_id.is_not(None)
        )
        async with self._database.read() as connection:
            rows = (await connection.execute(asked)).all()
        return tuple((row.channel_id, row.message_id) for row in rows)

    async def decide(
        self, when: Occasion, number: int, status: Status, words: str, override: Change | None = None
    ) -> Report:
        """Decide on a pending report, and set the override that comes of it in the same transaction.

        Raises ReportDecided where somebody was quicker (or there is no such report here), OverrideChanged.
        """

        async def work(connection: AsyncConnection) -> Report:
            found = await _find(connection, when.guild_id, number)
            if found is None or not found.status.pending:
                raise ReportDecided(status=found.status.value if found else "gone")
            if override is not None:
                await make(connection, when, override)
            decision = {"status": status.value, "words": words, "version": found.version + 1}
            decider = {"decided_by_id": when.by.id, "decided_by_name": when.by.name, "decided_at": when.at}
            await connection.execute(_UPDATE.values({**decision, **decider}), {"number": number})
            return await _sure(connection, when.guild_id, number)

        return await self._database.write(work, lock=LOCK)

    async def answer(self, guild_id: int, number: int, user_id: int, reply: str) -> Report:
        """Keep a member's answer to the moderators' question. Raises ReportDecided."""

        async def work(connection: AsyncConnection) -> Report:
            found = await _find(connection, guild_id, number)
            if found is None or found.reporter.id != user_id or found.status is not Status.ASKED:
                raise ReportDecided(status=found.status.value if found else "gone")
            new = {"status": Status.OPEN.value, "reply": reply, "version": found.version + 1}
            await connection.execute(_UPDATE.values(new), {"number": number})
            return await _sure(connection, guild_id, number)

        return await self._database.write(work, lock=LOCK)

    async def _list(self, limit: int, *conditions: ColumnElement[bool]) -> tuple[Report, ...]:
        async with self._database.read() as connection:
            rows = (await connection.execute(_NEWEST.where(*conditions), {"limit": limit})).all()
        return tuple(_report(row) for row in rows)


async def _check_limits(connection: AsyncConnection, report: Report, limits: Limits) -> None:
    own = reports.c.reporter_id == report.reporter.id
    recent = reports.c.at > report.at - _HOUR
    here = reports.c.guild_id == report.guild_id
    same = (reports.c.model_id == report.model_id, reports.c.claim == report.claim)
    if await _count(connection, own, here, *same, reports.c.status.in_(_PENDING)):
        raise TooManyReports(why="same")
    if await _count(connection, own, recent) >= limits.member:
        raise TooManyReports(why="member")
    if await _count(connection, here, recent) >= limits.guild:
        raise TooManyReports(why="server")


async def _count(connection: AsyncConnection, *conditions: ColumnElement[bool]) -> int:
    asked = select(func.count()).select_from(reports).where(*conditions)
    return int((await connection.execute(asked)).scalar_one())


async def _find(connection: AsyncConnection, guild_id: int, number: int) -> Report | None:
    row = (await connection.execute(_GET, {"guild": guild_id, "number": number})).one_or_none()
    return None if row is None else _report(row)


async def _sure(connection: AsyncConnection, guild_id: int, number: int) -> Report:
    return _report((await connection.execute(_GET, {"guild": guild_id, "number": number})).one())


def _columns(report: Report) -> dict[str, Any]:
    return {
        "guild_id": report.guild_id,
        "model_id": report.model_id,
        "claim": report.claim,
        "says": report.says,
        "link": report.link,
        "reporter_id": report.reporter.id,
        "reporter_name": report.reporter.name,
        "at": report.at,
        "verdict": report.verdict.value,
        "digest": report.digest,
        "status": report.status.value,
        "words": report.words,
        "reply": report.reply,
        "version": report.version,
    }


def _report(row: Row[Any]) -> Report:
    decided = row.decided_at is not None
    return Report(
        id=row.id,
        guild_id=row.guild_id,
        model_id=row.model_id,
        claim=row.claim,
        says=row.says,
        link=row.link,
        reporter=Person(row.reporter_id, row.reporter_name),
        at=row.at,
        verdict=Verdict(row.verdict),
        digest=row.digest,
        status=Status(row.status),
        words=row.words,
        reply=row.reply,
        decided_by=Person(row.decided_by_id, row.decided_by_name) if decided else None,
        decided_at=row.decided_at,
        version=row.version,
        channel_id=row.channel_id,
        message_id=row.message_id,
    )
