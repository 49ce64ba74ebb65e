"""Opens store and prober for the commands that look at runs of the past."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.cli.common import settings_from_environment

if TYPE_CHECKING:
    from bot.probes.runner import Prober


@asynccontextmanager
async def open_prober() -> "AsyncIterator[Prober]":
    """Open the database that the settings name, and the battery. Raises StoreError, DataError."""
    import asyncio

    from bot.folders import database_url
    from bot.probing import load_prober
    from bot.store.store import Store

    settings = settings_from_environment()
    async with await Store.open(database_url(settings)) as store:
        yield await asyncio.to_thread(load_prober, settings, store.runs)
