"""Probe runs: what was asked, what came back, what the judge says. Every reply is kept as it comes in."""

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, Final

import msgspec
from sqlalchemy import RowMapping, bindparam, delete, func, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.probes.battery import Tier
from bot.probes.labels import Label
from bot.probes.records import Arm, Key, Run, RunState, Scored, Settled
from bot.store.database import Database
from bot.store.location import Backend
from bot.store.tables import replies, reply_labels, runs

_GET: Final = select(runs.c.record).where(runs.c.id == bindparam("run"))
_UPDATE: Final = update(runs).where(runs.c.id == bindparam("run"))
_REPLIES: Final = (
    select(replies.c.record).where(replies.c.run_id == bindparam("run")).order_by(replies.c.at, replies.c.prompt)
)
_ONE: Final = (
    (replies.c.run_id == bindparam("run"))
    & (replies.c.prompt == bindparam("asked"))
    & (replies.c.arm == bindparam("drawn"))
    & (replies.c.sample == bindparam("nth"))
)
_FORGET: Final = delete(replies).where(_ONE)
_UNSETTLE: Final = delete(reply_labels).where(
    (reply_labels.c.run_id == bindparam("run"))
    & (reply_labels.c.prompt == bindparam("asked"))
    & (reply_labels.c.arm == bindparam("drawn"))
    & (reply_labels.c.sample == bindparam("nth"))
)
_SETTLED: Final = select(reply_labels).where(reply_labels.c.run_id == bindparam("run"))
_REJUDGE: Final = update(replies).where(_ONE)
_COUNT: Final = select(func.count()).select_from(replies).where(replies.c.run_id == bindparam("run"))


class Runs:
    """Runs by id, with their replies. Every method raises StoreError where the database fails."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._keep = _replacing(database.location.backend)

    async def begin(self, run: Run) -> None:
        """Keep a new run's head."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(insert(runs), _head(run) | {"id": run.id})

        await self._database.write(work, lock=f"run:{run.id}")

    async def change(self, run: Run) -> None:
        """Keep a run's head as it is now."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(_UPDATE.values(_head(run)), {"run": run.id})

        await self._database.write(work, lock=f"run:{run.id}")

    async def add(self, run_id: str, scored: Sequence[Scored], at: dt.datetime) -> None:
        """Keep replies, durably when this returns; one that was there already (a failure) is replaced."""

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(self._keep, [_row(run_id, one, at) for one in scored])

        if not scored:
            return
        await self._database.write(work, lock=f"run:{run_id}")

    async def forget(self, run_id: str, keys: Iterable[Key]) -> None:
        """Drop replies that turned out not to be this model's, or that are to be asked for again."""
        parameters = [_place(run_id, key) for key in keys]

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(_FORGET, parameters)
            await connection.execute(_UNSETTLE, parameters)

        if parameters:
            await self._database.write(work, lock=f"run:{run_id}")

    async def rejudge(self, run_id: str, scored: Iterable[Scored]) -> None:
        """Replace the judgments of these replies."""
        rows = [_place(run_id, one.asked.key) | _judged(one) for one in scored]

        async def work(connection: AsyncConnection) -> None:
            values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in ("label", "judge", "record")}
            await connection.execute(_REJUDGE.values(values), rows)

        if rows:
            await self._database.write(work, lock=f"run:{run_id}")

    async def settle(self, run_id: str, key: Key, said: Settled, author_id: int | None = None) -> None:
        """Keep what a person says of a reply; the newest word counts. `author_id` is theirs on Discord."""
        row = {
            "run_id": run_id,
            "prompt": key.prompt,
            "arm": key.arm.value,
            "sample": key.sample,
            "label": said.label.value,
            "why": said.why,
            "at": said.at,
            "author_id": author_id,
            "author_name": said.by,
        }

        async def work(connection: AsyncConnection) -> None:
            await connection.execute(_UNSETTLE, [_place(run_id, key)])
            await connection.execute(insert(reply_labels), row)

        await self._database.write(work, lock=f"run:{run_id}")

    async def get(self, run_id: str) -> Run | None:
        """Find a run's head."""
        async with self._database.read() as connection:
            record = (await connection.execute(_GET, {"run": run_id})).scalar_one_or_none()
        return None if record is None else msgspec.json.decode(record, type=Run)

    async def scored(self, run_id: str) -> tuple[Scored, ...]:
        """List what came back, in the order it came, with what people said of it."""
        async with self._database.read() as connection:
            rows = (await connection.execute(_REPLIES, {"run": run_id})).scalars().all()
            said = (await connection.execute(_SETTLED, {"run": run_id})).mappings().all()
        settled = {Key(row["prompt"], Arm(row["arm"]), row["sample"]): _settled(row) for row in said}
        found = (msgspec.json.decode(row, type=Scored) for row in rows)
        return tuple(
            msgspec.structs.replace(one, settled=settled[one.asked.key]) if one.asked.key in settled else one
            for one in found
        )

    async def count(self, run_id: str) -> int:
        """Count a run's replies."""
        async with self._database.read() as connection:
            return int((await connection.execute(_COUNT, {"run": run_id})).scalar_one())

    async def latest(
        self,
        *,
        model: str | None = None,
        host: str | None = None,
        tier: Tier | None = None,
        states: Sequence[RunState] = (),
        limit: int = 20,
    ) -> tuple[Run, ...]:
        """List runs, newest first."""
        query = select(runs.c.record).order_by(runs.c.started_at.desc(), runs.c.id.desc()).limit(limit)
        for column, wanted in ((runs.c.model, model), (runs.c.host, host), (runs.c.tier, tier)):
            if wanted is not None:
                query = query.where(column == str(wanted))
        if states:
            query = query.where(runs.c.state.in_([state.value for state in states]))
        async with self._database.read() as connection:
            found = (await connection.execute(query)).scalars().all()
        return tuple(msgspec.json.decode(record, type=Run) for record in found)


def _replacing(backend: Backend) -> Any:  # noqa: ANN401 - an insert of either dialect
    """Write the statement that keeps a reply, in place of one that is there."""
    dialect = sqlite if backend is Backend.SQLITE else postgresql
    statement = dialect.insert(replies)
    new = {column.name: statement.excluded[column.name] for column in replies.c if not column.primary_key}
    return statement.on_conflict_do_update(index_elements=list(replies.primary_key), set_=new)


def _head(run: Run) -> dict[str, Any]:
    return {
        "model": run.model,
        "digest": run.served.digest or "",
        "host": run.served.host,
        "tier": run.tier.value,
        "questions": run.questions,
        "state": run.state.value,
        "started_at": run.started_at,
        "ended_at": run.ended_at,
        "record": msgspec.json.encode(run).decode(),
    }


def _row(run_id: str, scored: Scored, at: dt.datetime) -> dict[str, Any]:
    asked = scored.asked
    return {
        "run_id": run_id,
        "prompt": asked.prompt,
        "arm": asked.arm.value,
        "sample": asked.sample,
        "seed": asked.seed,
        "at": at,
        "label": scored.judgment.label.value,
        "judge": scored.judgment.judge,
        "record": _record(scored),
    }


def _record(scored: Scored) -> str:
    """What a person said stands in a table of its own, so that their name can be forgotten."""
    kept = msgspec.structs.replace(scored, settled=None) if scored.settled else scored
    return msgspec.json.encode(kept).decode()


def _settled(row: RowMapping) -> Settled:
    return Settled(label=Label(row["label"]), at=row["at"], by=row["author_name"], why=row["why"])


def _judged(scored: Scored) -> dict[str, str]:
    return {
        "new_label": scored.judgment.label.value,
        "new_judge": scored.judgment.judge,
        "new_record": _record(scored),
    }


def _place(run_id: str, key: Key) -> dict[str, Any]:
    return {"run": run_id, "asked": key.prompt, "drawn": key.arm.value, "nth": key.sample}
