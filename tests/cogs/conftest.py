"""The engine over the real catalog, opened once; a Discord with the bot in it per test."""

from collections.abc import AsyncIterator

import pytest

from bot.engine import Engine, open_engine
from bot.sandbox.testing import Handle
from bot.settings import Settings
from tests.cogs.discord import bot_in_discord


@pytest.fixture(scope="session")
def engine() -> Engine:
    return open_engine(Settings())


@pytest.fixture
async def home(engine: Engine) -> AsyncIterator[Handle]:
    async with bot_in_discord(engine) as handle:
        yield handle
