"""How the database is: what `isopen doctor` asks."""

import time
from typing import Any, Final

from sqlalchemy import Select, TextClause, func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import schema
from bot.store.database import Database
from bot.store.location import Backend
from bot.store.records import Health
from bot.store.state import State
from bot.store.tables import verdict_history, verdicts

_PROBE: Final = "doctor.probe"
_VERSION: Final = {Backend.SQLITE: "SELECT sqlite_version()", Backend.POSTGRESQL: "SHOW server_version"}
_SIZE: Final = {
    Backend.SQLITE: "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()",
    Backend.POSTGRESQL: "SELECT pg_database_size(current_database())",
}


async def examine(database: Database) -> Health:
    """Write once and look around. Raises StoreError where that fails."""
    write_ms = await _time_a_write(State(database))
    backend = database.location.backend
    async with database.read() as connection:
        return Health(
            backend=backend.value,
            where=database.location.shown,
            server_version=str(await _ask(connection, text(_VERSION[backend]))),
            schema=await schema.current(connection),
            size=int(await _ask(connection, text(_SIZE[backend]))),
            verdicts=int(await _ask(connection, select(func.count()).select_from(verdicts))),
            history=int(await _ask(connection, select(func.count()).select_from(verdict_history))),
            write_ms=write_ms,
            **(await _sqlite_only(connection) if backend is Backend.SQLITE else {}),
        )


async def _sqlite_only(connection: AsyncConnection) -> dict[str, str]:
    return {
        "integrity": str(await _ask(connection, text("PRAGMA quick_check(1)"))),
        "journal_mode": str(await _ask(connection, text("PRAGMA journal_mode"))),
    }


async def _time_a_write(state: State) -> float:
    began = time.perf_counter()
    await state.set(_PROBE, "writable")
    elapsed = time.perf_counter() - began
    await state.compare_and_set(_PROBE, "writable", None)
    return round(elapsed * 1000, 2)


async def _ask(connection: AsyncConnection, statement: TextClause | Select[Any]) -> Any:  # noqa: ANN401 - one cell
    return (await connection.execute(statement)).scalar_one()
