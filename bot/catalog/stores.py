"""Where a compiled catalog lies: in a folder (the wheel's, or the user's cache), or in memory.

A cached catalog is a folder that is written beside and renamed into place, so that nobody ever reads half of
one; two processes that compile at once both end with a whole one, whoever was first.
"""

import contextlib
import zlib
from pathlib import Path
from typing import Final, Protocol

import msgspec

from bot.catalog.state import data_state

META: Final = "meta.json"
_PREFIX: Final = "catalog-"
_KEPT: Final = 3


class Store(Protocol):
    """Reads the files of a compiled catalog."""

    def read(self, name: str) -> bytes:
        """Return a file's content. Raises OSError where it cannot be read."""
        ...


class FolderStore:
    """A compiled catalog in a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, name: str) -> bytes:
        """Return a file's content. Raises OSError where it cannot be read."""
        return (self._folder / name).read_bytes()


class MemoryStore:
    """A compiled catalog in memory."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self._files = files

    def read(self, name: str) -> bytes:
        """Return a file's content. Raises FileNotFoundError where there is none."""
        try:
            return self._files[name]
        except KeyError as error:
            raise FileNotFoundError(name) from error


def open_cached(data_dir: Path, cache_dir: Path | None) -> Store:
    """Return the compiled catalog of the data as they are now: cached, or compiled and cached.

    Without a cache folder that can be written it is kept in memory. Raises DataError where the data are broken.
    """
    state = data_state(data_dir)
    folder = _folder(cache_dir, state) if cache_dir else None
    if folder and _is_current(folder, state):
        return FolderStore(folder)
    return compile_store(data_dir, folder, state)


def compile_store(data_dir: Path, folder: Path | None = None, state: str = "") -> Store:
    """Compile the data, and put them into `folder` if that can be done. Raises DataError."""
    from bot.catalog.compile import compile_catalog

    files = compile_catalog(data_dir, state)
    if folder is not None:
        with contextlib.suppress(OSError):
            _put(files, folder)
    return MemoryStore(files)


def recompile(data_dir: Path, cache_dir: Path | None) -> Store:
    """Compile the data as they are now, whatever the cache holds, and cache them anew. Raises DataError."""
    state = data_state(data_dir)
    return compile_store(data_dir, _folder(cache_dir, state) if cache_dir else None, state)


def _folder(cache_dir: Path, state: str) -> Path:
    return cache_dir / f"{_PREFIX}{zlib.crc32(state.encode()):08x}"


def _is_current(folder: Path, state: str) -> bool:
    try:
        return bool(msgspec.json.decode((folder / META).read_bytes())["state"] == state)
    except (OSError, msgspec.DecodeError, KeyError, TypeError):
        return False


def _put(files: dict[str, bytes], folder: Path) -> None:
    """Write the files beside, then rename. What was there before (broken, or another's) is moved away."""
    import shutil
    import tempfile

    from bot.catalog.compile import write_files

    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="new-", ignore_cleanup_errors=True) as spare:
        fresh = Path(spare) / "fresh"
        write_files(files, fresh)
        with contextlib.suppress(FileNotFoundError):
            folder.replace(Path(spare) / "old")
        fresh.replace(folder)
    for stale in _stale(folder):
        shutil.rmtree(stale, ignore_errors=True)


def _stale(folder: Path) -> list[Path]:
    """Return the oldest cached catalogs but the newest few: other checkouts may use those."""
    others = [path for path in folder.parent.glob(f"{_PREFIX}*") if path != folder]
    others.sort(key=lambda path: path.stat().st_mtime_ns, reverse=True)
    return others[_KEPT:]
