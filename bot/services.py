"""What the bot runs on, opened together and closed together: one place for `isopen run` and the sandbox."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from bot.alerts.service import Alerts
from bot.catalog.repositories import Repositories
from bot.engine import Engine, data_folder, open_catalog
from bot.engine_protocol import EngineProtocol
from bot.moderation.service import Moderation
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.probes.service.facade import Probes
    from bot.store.store import Store


@dataclass(frozen=True, kw_only=True)
class Services:
    """What cogs may use. `store` is None where nothing is remembered; what needs it then says so.

    `reads_messages`: the operator has the privileged intent for the content of messages, and wants it used.
    """

    engine: EngineProtocol
    store: "Store | None" = None
    moderation: Moderation = field(default_factory=Moderation)
    reads_messages: bool = False
    probes: "Probes | None" = None

    @cached_property
    def alerts(self) -> Alerts:
        """What servers watch."""
        return Alerts(self.engine, self.store)


@asynccontextmanager
async def open_services(settings: Settings, *, practice: bool = False) -> AsyncIterator[Services]:
    """Open the store, the watch over the Hub, the engine, the queue of runs. Raises StoreError, DataError.

    `practice`: offer the practice model as a host, where the machine has its server.
    """
    from bot.folders import database_url, index_file
    from bot.looking import open_watch
    from bot.probing import open_probes
    from bot.store.store import Store

    async with await Store.open(database_url(settings)) as store:
        catalog = await asyncio.to_thread(open_catalog, settings)
        watch = await asyncio.to_thread(open_watch, settings, catalog)
        try:
            engine = Engine(catalog, store, data_folder=data_folder(settings), watch=watch)
            engine.repositories = Repositories(index_file(settings))
            async with open_probes(settings, store, practice=practice) as probes:
                yield Services(
                    engine=engine,
                    store=store,
                    moderation=Moderation(store),
                    reads_messages=settings.read_messages,
                    probes=probes,
                )
        finally:
            await watch.close()
