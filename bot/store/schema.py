"""Migrations: bring a database to the schema this isopen knows, and refuse one from the future.

The steps are in `migrations/versions`, one file each, numbered; they travel with the package and run when the
database is opened, all in one transaction. Each has `upgrade(op)`, `op` being Alembic's `Operations`.
There is no way back: an older isopen says that the database is newer than it is.
"""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StoreError
from bot.store.database import Database
from bot.store.faults import Fault

if TYPE_CHECKING:
    from alembic.script import ScriptDirectory

HEAD: Final = "0009"
"""The newest migration. Kept here so that opening a database that has it does not load Alembic."""

VERSION_TABLE: Final = "isopen_schema"
"""Where Alembic notes what has run; not its usual name, which another program may use in the same database."""

_CURRENT: Final = text(f"SELECT version_num FROM {VERSION_TABLE}")  # noqa: S608 - a constant of our own
_FOLDER: Final = Path(__file__).parent / "migrations"


async def current(connection: AsyncConnection) -> str:
    """Tell the newest migration that has run; "" in a new database."""
    if not await connection.run_sync(lambda sync: inspect(sync).has_table(VERSION_TABLE)):
        return ""
    return (await connection.execute(_CURRENT)).scalar() or ""


async def bring_up(database: Database, target: str = HEAD) -> None:
    """Run the migrations that are missing, in one transaction; processes that open at once take turns.

    Raises StoreError where the database is newer than this isopen, or where it cannot be written.
    """

    async def work(connection: AsyncConnection) -> None:
        found = await current(connection)
        _check(found, database.location.shown)
        if found != target:
            scripts = await asyncio.to_thread(_scripts)
            await connection.run_sync(_migrate, scripts, target)

    await database.write(work, lock="schema")


def _check(found: str, where: str) -> None:
    if found and not found.isdecimal():
        why = f"its schema is {found[:40]!r}, which is none of isopen's"
        raise StoreError(reason=Fault.FOREIGN.value, where=where, why=why)
    if found and int(found) > int(HEAD):
        why = f"its schema is {found}, this isopen knows up to {HEAD}: install a newer isopen"
        raise StoreError(reason=Fault.NEWER.value, where=where, why=why)


def _scripts() -> "ScriptDirectory":
    """Load Alembic and the steps; slow, so it runs off the event loop and only where there is work."""
    from alembic.script import ScriptDirectory  # 100 ms that most starts need not spend

    return ScriptDirectory(str(_FOLDER))


def _migrate(connection: Connection, scripts: "ScriptDirectory", target: str) -> None:
    from alembic.operations import Operations
    from alembic.runtime.migration import MigrationContext, RevisionStep

    def steps(found: tuple[str, ...], _: MigrationContext) -> list[RevisionStep]:
        # What `alembic.command.upgrade` does; it has no public name.
        return scripts._upgrade_revs(target, found[0] if found else "base")  # noqa: SLF001

    options = {"version_table": VERSION_TABLE, "transactional_ddl": True, "fn": steps}
    context = MigrationContext.configure(connection=connection, opts=options)
    context.run_migrations(op=Operations(context))
