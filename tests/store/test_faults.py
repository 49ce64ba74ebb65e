"""Databases that cannot be used: a StoreError that says which, why, and nothing secret."""

import asyncio
import os
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.errors import StoreError
from bot.store.faults import Fault
from bot.store.location import sqlite_url
from bot.store.store import Store
from bot.texts import load_texts
from tests.store.samples import LLAMA, record


async def refused(url: str) -> StoreError:
    with pytest.raises(StoreError) as caught:
        await Store.open(url)
    return caught.value


async def filled(path: Path, models: int = 300) -> None:
    async with await Store.open(sqlite_url(path)) as store:
        for number in range(models):
            await store.verdicts.put(record(f"model-{number}"))


async def test_a_folder_in_place_of_the_file(tmp_path: Path):
    error = await refused(sqlite_url(tmp_path))
    assert error.data["reason"] == "folder"
    assert error.data["where"] == str(tmp_path)


async def test_a_folder_that_cannot_be_made(tmp_path: Path):
    (tmp_path / "file").touch()
    assert (await refused(sqlite_url(tmp_path / "file" / "isopen.db"))).data["reason"] == "unreachable"


async def test_missing_folders_are_made_for_the_owner_only(tmp_path: Path):
    path = tmp_path / "a" / "b" / "isopen.db"
    await filled(path, models=1)
    assert path.parent.stat().st_mode & 0o077 == 0
    assert path.stat().st_mode & 0o077 == 0


async def test_a_file_that_is_no_database(tmp_path: Path):
    path = tmp_path / "isopen.db"
    path.write_bytes(b"No. Llama is model-available. " * 100)
    assert (await refused(sqlite_url(path))).data["reason"] == "corrupt"
    assert path.read_bytes().startswith(b"No.")


async def test_an_empty_file_is_a_new_database(tmp_path: Path):
    (tmp_path / "isopen.db").touch()
    await filled(tmp_path / "isopen.db", models=1)


async def test_a_file_cut_short(tmp_path: Path):
    path = tmp_path / "isopen.db"
    await filled(path)
    os.truncate(path, 3000)
    assert (await refused(sqlite_url(path))).data["reason"] == "corrupt"


async def test_a_file_damaged_inside(tmp_path: Path):
    path = tmp_path / "isopen.db"
    await filled(path)
    with path.open("r+b") as file:
        file.seek(3 * 4096)
        file.write(b"\xff" * (path.stat().st_size - 4 * 4096))

    async def read_everything() -> None:
        async with await Store.open(sqlite_url(path)) as store:
            for number in range(300):
                await store.verdicts.get(f"model-{number}")

    with pytest.raises(StoreError) as caught:
        await read_everything()
    assert caught.value.data["reason"] == "corrupt"


READ_ONLY = """
import asyncio, os, sys
from bot.errors import StoreError
from bot.store.store import Store

async def open_and_close(url):
    await (await Store.open(url)).close()

asyncio.run(open_and_close(sys.argv[2]))  # loads everything while it may
if os.geteuid() == 0:  # root may write whatever the file says
    os.setegid(65534)
    os.seteuid(65534)
try:
    asyncio.run(open_and_close(sys.argv[1]))
except StoreError as error:
    print(error.data["reason"])
"""


@pytest.mark.parametrize("folder_too", [False, True])
def test_a_file_that_may_only_be_read(folder_too: bool, tmp_path: Path, project: Path):
    folder = Path(tempfile.mkdtemp(prefix="isopen-read-only-"))
    try:
        asyncio.run(filled(folder / "isopen.db", models=1))
        (folder / "isopen.db").chmod(0o444)
        folder.chmod(0o555 if folder_too else 0o777)
        urls = [sqlite_url(folder / "isopen.db"), sqlite_url(tmp_path / "other.db")]
        command = [sys.executable, "-W", "error", "-c", READ_ONLY, *urls]
        done = subprocess.run(command, cwd=project, capture_output=True, text=True, timeout=60, check=False)
        assert (done.stdout.strip(), done.stderr) == ("read-only", "")
    finally:
        folder.chmod(0o700)
        shutil.rmtree(folder)


class SmallDisk:
    """A disk with little room: a file system of its own, or without the right to mount one, a limit on files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        mount = ("mount", "-t", "tmpfs", "-o", "size=1m", "none")
        self._mounted = shutil.which("mount") is not None and self._run(*mount)
        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        self.fault = Fault.FULL if self._mounted else Fault.DISK

    def leave(self, room: int) -> None:
        """Leave so many bytes free."""
        if self._mounted:
            (self.folder / "ballast").write_bytes(b"x" * (1024 * 1024 - room))
        else:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, self._limits[1]))

    def clear(self) -> None:
        """Make room."""
        (self.folder / "ballast").unlink(missing_ok=True)
        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)

    def close(self) -> None:
        self.clear()
        if self._mounted:
            assert self._run("umount")

    def _run(self, *command: str) -> bool:
        return subprocess.run([*command, str(self.folder)], capture_output=True, check=False).returncode == 0


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk with little room, mended at the end."""
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = SmallDisk(folder)
    yield disk
    disk.close()


async def until_it_fails(store: Store) -> tuple[StoreError, int]:
    """Write until an error comes; return it and how many writes were acknowledged."""
    for number in range(5000):
        try:
            await store.verdicts.put(record(f"model-{number}"))
        except StoreError as error:
            return error, number
    raise AssertionError("the disk did not fill up")


async def test_a_full_disk_loses_nothing_and_mends(small_disk: SmallDisk):
    async with await Store.open(sqlite_url(small_disk.folder / "isopen.db")) as store:
        small_disk.leave(room=500_000)
        error, kept = await until_it_fails(store)
        assert error.data["reason"] == small_disk.fault
        assert kept
        assert all([await store.verdicts.get(f"model-{number}") for number in range(kept)])
        assert await store.verdicts.get(f"model-{kept}") is None
        small_disk.clear()
        await store.verdicts.put(record(f"model-{kept}"))
        assert (await store.check()).integrity == "ok"


async def test_a_disk_too_full_to_begin_with(small_disk: SmallDisk):
    small_disk.leave(room=4096)
    url = sqlite_url(small_disk.folder / "isopen.db")
    assert (await refused(url)).data["reason"] in {"full", "disk"}
    small_disk.clear()
    await (await Store.open(url)).close()


async def test_somebody_who_does_not_stop_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("bot.store.engines.SQLITE_WAIT", 0.1)
    path = tmp_path / "isopen.db"
    async with await Store.open(sqlite_url(path)) as store:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError) as caught:
            await store.verdicts.put(record())
        assert caught.value.data["reason"] == "busy"
        other.close()
        await store.verdicts.put(record())


async def test_a_store_that_is_closed(store: Store):
    await store.close()
    await store.close()
    for use in (store.verdicts.get(LLAMA), store.verdicts.put(record())):
        with pytest.raises(StoreError) as caught:
            await use
        assert caught.value.data["reason"] == "closed"


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault is not Fault.OTHER])
def test_each_fault_is_said_in_its_own_words(fault: Fault):
    write = load_texts().write
    data: dict[str, str] = {"where": "/data/isopen.db", "why": "the driver's words"}
    said = write(StoreError(reason=fault.value, **data).phrase)
    assert said != write(StoreError(reason="other", **data).phrase)
    assert "$" not in said
