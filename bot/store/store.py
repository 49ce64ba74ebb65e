"""The store: everything isopen remembers, behind one object."""

import asyncio
from types import TracebackType
from typing import Self

from bot.store import health, schema, sqlite_file
from bot.store.alerts import Alerts
from bot.store.database import Database
from bot.store.guilds import Guilds
from bot.store.jobs import Jobs
from bot.store.location import Backend, locate
from bot.store.opinions import Opinions
from bot.store.overrides import Overrides
from bot.store.privacy import Privacy
from bot.store.records import Health
from bot.store.reports import Reports
from bot.store.runs import Runs
from bot.store.state import State
from bot.store.verdicts import Verdicts


class Store:
    """What isopen remembers. Open it with `Store.open`, close it with `close` or `async with`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.verdicts = Verdicts(database)
        self.alerts = Alerts(database)
        self.state = State(database)
        self.opinions = Opinions(database)
        self.guilds = Guilds(database)
        self.runs = Runs(database)
        self.overrides = Overrides(database)
        self.reports = Reports(database)
        self.privacy = Privacy(database)
        self.jobs = Jobs(database)

    @classmethod
    async def open(cls, url: str) -> Self:
        """Open the database at a URL (see `bot.store.location.locate`), migrations included.

        Raises StoreError, whose `reason` tells what is wrong (see `bot.store.faults.Fault`).
        """
        location = locate(url)
        if location.backend is Backend.SQLITE:
            await asyncio.to_thread(sqlite_file.prepare, location.file)
        database = Database(location)
        try:
            await schema.bring_up(database)
        except BaseException:
            await database.close()
            raise
        return cls(database)

    async def close(self) -> None:
        """Finish what is under way and let go of the database. May be called again."""
        await self._database.close()

    async def check(self) -> Health:
        """Examine the database, writing once. Raises StoreError where it cannot be used."""
        return await health.examine(self._database)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
