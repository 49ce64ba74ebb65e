"""Probe runs asked for from a chat: who asked where, and how far they are."""

from collections.abc import Iterable
from typing import Any, Final

import msgspec
from sqlalchemy import Row, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.probes.service.jobs import NOBODY, PREFIX, Job
from bot.store.database import Database
from bot.store.guilds import seen
from bot.store.tables import probe_jobs, replies, reply_labels, runs

_GET: Final = select(probe_jobs.c.record, probe_jobs.c.user_id).where(probe_jobs.c.id == bindparam("job"))
_SOME: Final = select(probe_jobs.c.record, probe_jobs.c.user_id).where(
    probe_jobs.c.id.in_(bindparam("jobs", expanding=True))
)
_UPDATE: Final = update(probe_jobs).where(probe_jobs.c.id == bindparam("job"))
_UNTOLD: Final = (
    select(probe_jobs.c.record, probe_jobs.c.user_id)
    .where(probe_jobs.c.told == 0)
    .order_by(probe_jobs.c.asked_at, probe_jobs.c.id)
)


class Jobs:
    """Jobs by id. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, job: Job) -> None:
        """Keep a new job."""

        async def work(connection: AsyncConnection) -> None:
            whose = {"id": job.id, "user_id": job.place.user, "user_name": ""}
            await connection.execute(insert(probe_jobs), whose | _row(job))
            await seen(connection, job.place.guild, job.place.app)

        await self._database.write(work, lock=f"job:{job.id}")

    async def change(self, job: Job) -> None:
        """Keep a job as it is now; one that was forgotten meanwhile stays forgotten."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(_UPDATE.values(_row(job)), {"job": job.id})

        await self._database.write(work, lock=f"job:{job.id}")

    async def get(self, job_id: str) -> Job | None:
        """Find a job."""
        async with self._database.read() as connection:
            row = (await connection.execute(_GET, {"job": job_id})).one_or_none()
        return None if row is None else _job(row)

    async def some(self, job_ids: Iterable[str]) -> dict[str, Job]:
        """Find several at once, by id."""
        wanted = list(job_ids)
        async with self._database.read() as connection:
            rows = (await connection.execute(_SOME, {"jobs": wanted})).all() if wanted else []
        return {job.id: job for job in map(_job, rows)}

    async def untold(self) -> tuple[Job, ...]:
        """List what is not over, or over without anybody having been told; the oldest first."""
        async with self._database.read() as connection:
            return tuple(_job(row) for row in (await connection.execute(_UNTOLD)).all())

    async def sweep(self) -> int:
        """Delete the runs, with their replies, whose jobs were forgotten (with a server); return how many runs."""

        async def work(connection: AsyncConnection) -> int:
            lost = select(runs.c.id).where(runs.c.id.startswith(PREFIX), runs.c.id.not_in(select(probe_jobs.c.id)))
            for table in (replies, reply_labels):
                await connection.execute(delete(table).where(table.c.run_id.in_(lost)))
            return (await connection.execute(delete(runs).where(runs.c.id.in_(lost)))).rowcount

        return await self._database.write(work, lock="probe_jobs")


def _job(row: Row[Any, Any]) -> Job:
    """Who asked stands in a column of its own, so that it can be forgotten."""
    job = msgspec.json.decode(row.record, type=Job)
    return msgspec.structs.replace(job, place=msgspec.structs.replace(job.place, user=row.user_id or NOBODY))


def _row(job: Job) -> dict[str, Any]:
    nobody = msgspec.structs.replace(job, place=msgspec.structs.replace(job.place, user=NOBODY))
    return {
        "guild_id": job.place.guild,
        "state": job.state.value,
        "told": int(job.told),
        "asked_at": job.asked_at,
        "record": msgspec.json.encode(nobody).decode(),
    }
