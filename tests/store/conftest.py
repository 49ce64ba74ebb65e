"""What the store's tests share: both databases, and records to put into them."""

import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.store.location import sqlite_url
from bot.store.store import Store
from tests.store import postgres


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Server]:
    """A PostgreSQL on loopback; tests that need it are skipped where Debian's package is missing."""
    folder = postgres.binaries()
    if folder is None:
        pytest.skip("needs PostgreSQL's server programs in /usr/lib/postgresql: apt-get install postgresql")
    with postgres.running(folder) as server:
        yield server


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def store_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A new database on each of the two backends in turn."""
    if request.param == "sqlite":
        return sqlite_url(tmp_path / "isopen.db")
    server: postgres.Server = request.getfixturevalue("postgres_server")
    return server.new_database()


@pytest.fixture
async def store(store_url: str) -> AsyncIterator[Store]:
    """An open store, closed again; none of its threads may stay."""
    before = set(threading.enumerate())
    async with await Store.open(store_url) as opened:
        yield opened
    for thread in set(threading.enumerate()) - before:
        if not thread.name.startswith("asyncio"):  # the loop's own pool, which ends with the loop
            thread.join(timeout=5)
            assert not thread.is_alive()
