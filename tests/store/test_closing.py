"""Closing: writes under way are finished, threads end, and no program hangs because it forgot."""

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from bot.store.location import sqlite_url
from bot.store.store import Store
from tests.store.samples import LLAMA, record

FORGETFUL = """
import asyncio, sys
from bot.store.store import Store

async def main():
    store = await Store.open(sys.argv[1])
    await store.state.set("key", "value")
    print(await store.state.get("key"))
    if sys.argv[2] == "fail":
        raise SystemExit(3)

asyncio.run(main())
"""


async def test_closing_finishes_the_writes_under_way(store_url: str):
    store = await Store.open(store_url)
    tasks = [asyncio.create_task(store.verdicts.put(record(f"model-{number}"))) for number in range(20)]
    await asyncio.sleep(0)
    await store.close()
    assert all(await asyncio.gather(*tasks))
    async with await Store.open(store_url) as again:
        assert await again.verdicts.get("model-19") == record("model-19")


async def test_closing_waits_for_reads_and_leaves_no_thread(tmp_path: Path):
    before = set(threading.enumerate())
    store = await Store.open(sqlite_url(tmp_path / "isopen.db"))
    await store.verdicts.put(record())
    tasks = [asyncio.create_task(store.verdicts.get(LLAMA)) for _ in range(20)]
    await asyncio.sleep(0.0005)
    await store.close()
    assert await asyncio.gather(*tasks) == [record()] * 20
    for thread in set(threading.enumerate()) - before:
        if "connection_worker" in thread.name:
            thread.join(timeout=5)
            assert not thread.is_alive()


async def test_a_canceled_write_is_finished_before_closing(store_url: str):
    async with await Store.open(store_url) as store:
        task = asyncio.create_task(store.verdicts.put(record()))
        await asyncio.sleep(0.001)
        task.cancel()
    async with await Store.open(store_url) as again:
        assert await again.verdicts.get(LLAMA) == record()


def test_closing_leaves_one_file(tmp_path: Path):
    async def write() -> None:
        async with await Store.open(sqlite_url(tmp_path / "isopen.db")) as store:
            await store.verdicts.put(record())

    asyncio.run(write())
    assert [path.name for path in tmp_path.iterdir()] == ["isopen.db"]


@pytest.mark.parametrize(("way", "code"), [("return", 0), ("fail", 3)])
def test_a_program_that_forgets_to_close_ends_all_the_same(tmp_path: Path, project: Path, way: str, code: int):
    command = [sys.executable, "-c", FORGETFUL, sqlite_url(tmp_path / "isopen.db"), way]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout.strip()) == (code, "value")
