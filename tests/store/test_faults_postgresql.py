"""PostgreSQL that cannot be used: what went wrong is told apart, and no password gets out."""

import asyncio
import sys

import pytest

from bot.errors import StoreError
from bot.store.store import Store
from tests.store import postgres
from tests.store.samples import LLAMA, record

END_CONNECTIONS = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE usename = current_user AND pid <> pg_backend_pid()"
)


async def refused(url: str) -> StoreError:
    with pytest.raises(StoreError) as caught:
        await Store.open(url)
    return caught.value


async def test_no_driver_for_postgresql(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "asyncpg", None)
    error = await refused("postgresql://me:hunter2@host/isopen")
    assert error.data["reason"] == "driver"
    assert "pip install isopen[postgres]" in str(error.data["why"])
    assert "hunter2" not in str(error)


async def test_nobody_answers():
    error = await refused("postgresql://me:hunter2@127.0.0.1:1/isopen")
    assert error.data["reason"] == "unreachable"
    assert error.data["where"] == "postgresql://me@127.0.0.1:1/isopen"


async def test_a_parameter_that_makes_no_sense():
    error = await refused("postgresql://me@127.0.0.1:1/isopen?sslmode=hunter2")
    assert error.data["reason"] == "url"
    assert "hunter2" not in str(error)


@pytest.mark.postgres
async def test_a_wrong_password_is_not_repeated(
    postgres_server: postgres.Server, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(0)
    error = await refused(postgres_server.url("postgres", password="hunter2"))
    assert error.data["reason"] == "login"
    told = [str(error), repr(error), str(error.__cause__), caplog.text]
    assert not any("hunter2" in text for text in told)


@pytest.mark.postgres
async def test_a_database_that_does_not_exist(postgres_server: postgres.Server):
    assert (await refused(postgres_server.url("nowhere", scheme="postgres"))).data["reason"] == "no-database"


@pytest.mark.postgres
def test_a_user_who_may_not_create_tables(postgres_server: postgres.Server):
    postgres_server.run("CREATE ROLE guest LOGIN PASSWORD 'guest'")
    url = f"postgresql://guest:guest@127.0.0.1:{postgres_server.port}/postgres"
    assert asyncio.run(refused(url)).data["reason"] == "permission"


@pytest.mark.postgres
def test_a_database_that_may_only_be_read(postgres_server: postgres.Server):
    url = postgres_server.new_database()
    settings = "%20-cdefault_transaction_read_only%3Don"

    async def put() -> None:
        await (await Store.open(url)).close()
        async with await Store.open(url + settings) as store:
            await store.verdicts.put(record())

    with pytest.raises(StoreError) as caught:
        asyncio.run(put())
    assert caught.value.data["reason"] == "read-only"


@pytest.mark.postgres
def test_a_server_that_ends_a_connection_is_asked_again(postgres_server: postgres.Server):
    url = postgres_server.new_database()

    async def survive() -> None:
        async with await Store.open(url) as store:
            await store.verdicts.put(record())
            await asyncio.to_thread(postgres_server.run, END_CONNECTIONS)
            assert await store.verdicts.get(LLAMA) == record()
            await asyncio.to_thread(postgres_server.run, END_CONNECTIONS)
            assert await store.verdicts.put(record()) is None

    asyncio.run(survive())
