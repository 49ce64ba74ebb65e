"""The engine over the real catalog, opened once; a Discord with the bot in it per test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.engine import Engine, open_engine
from bot.sandbox.testing import Handle
from bot.settings import Settings
from bot.store.location import sqlite_url
from bot.store.store import Store
from tests.cogs.discord import bot_in_discord


@pytest.fixture(scope="session")
def engine() -> Engine:
    return open_engine(Settings())


@pytest.fixture
async def home(engine: Engine) -> AsyncIterator[Handle]:
    async with bot_in_discord(engine) as handle:
        yield handle


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Store]:
    """A new database."""
    async with await Store.open(sqlite_url(tmp_path / "isopen.db")) as store:
        yield store


@pytest.fixture
async def server(engine: Engine, kept: Store) -> AsyncIterator[Handle]:
    """A Discord with a bot in it that remembers."""
    async with bot_in_discord(engine, store=kept) as handle:
        yield handle
