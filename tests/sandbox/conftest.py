"""A sandbox per test, alone, with a raw REST client, or with the example bot in it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.testing import Handle, running
from tests.conftest import SHARED
from tests.sandbox.example_bot import ExampleBot
from tests.sandbox.rest import Rest

OPENAPI = SHARED / "data" / "discord" / "openapi.json"


@pytest.fixture(scope="session")
def openapi_file() -> Path:
    if not OPENAPI.is_file():
        pytest.skip(f"needs Discord's OpenAPI file at {OPENAPI}, which is not on this machine")
    return OPENAPI


@pytest.fixture
async def sandbox() -> AsyncIterator[Handle]:
    """Nobody connected; judged by the sandbox's own rules alone, as on a machine without the OpenAPI file."""
    async with running(openapi=None) as handle:
        yield handle


@pytest.fixture
async def rest(sandbox: Handle) -> AsyncIterator[Rest]:
    async with Rest.to(sandbox) as client:
        yield client


@pytest.fixture
async def example() -> AsyncIterator[Handle]:
    """The example bot, connected; every request is also judged by the OpenAPI file where it is there."""
    async with running(openapi=OPENAPI, require_no_mentions=True) as handle, handle.run(ExampleBot()):
        yield handle
        assert handle.violations == []
