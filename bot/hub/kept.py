"""Looks that were taken earlier, one small file each in the cache folder. Needs no network and no asyncio."""

import contextlib
import os
import tempfile
from pathlib import Path
from typing import Final

import msgspec

from bot.hub.artifacts import Artifacts
from bot.hub.ids import repo_id

FORMAT: Final = 1
MAX_KEPT: Final = 5_000
MAX_BYTES: Final = 1 << 20
_FOLDER: Final = "hub"


class _Document(msgspec.Struct, frozen=True):
    format: int
    look: Artifacts


_decoder: Final = msgspec.json.Decoder(_Document)


class Kept:
    """Reads and writes looks by the id that was asked for. A folder that cannot be used costs no answer."""

    def __init__(self, cache: Path) -> None:
        self._folder = cache / _FOLDER

    def has(self, name: str) -> bool:
        """Whether there is a look at all."""
        path = self._path(name)
        return path is not None and path.is_file()

    def read(self, name: str) -> Artifacts | None:
        """The last look; None where there is none, or one that is no longer understood."""
        path = self._path(name)
        if path is None:
            return None
        try:
            if path.stat().st_size > MAX_BYTES:
                return None
            document = _decoder.decode(path.read_bytes())
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return None
        return document.look if document.format == FORMAT else None

    def write(self, name: str, look: Artifacts) -> None:
        """Keep a look, whole or not at all."""
        path = self._path(name)
        if path is None:
            return
        data = msgspec.json.encode(_Document(FORMAT, look))
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            _replace(path, data)

    def prune(self, most: int = MAX_KEPT) -> int:
        """Forget the oldest looks beyond `most`; return how many."""
        try:
            files = sorted(self._folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
        except OSError:
            return 0
        for path in files[most:]:
            path.unlink(missing_ok=True)
        return max(len(files) - most, 0)

    def _path(self, name: str) -> Path | None:
        """The file of an id. Ids have one slash and no `--`, so that names can neither clash nor lead away."""
        if repo_id(name) is None:
            return None
        return self._folder / f"{name.lower().replace('/', '--')}.json"


def _replace(path: Path, data: bytes) -> None:
    handle, temporary = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(temporary).replace(path)
    except OSError:
        Path(temporary).unlink(missing_ok=True)
        raise
