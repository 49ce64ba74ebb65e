"""Writes the index of Hub repository names that `bot.catalog.index` reads."""

import re
import tempfile
from array import array
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

import msgspec

from bot.catalog.index import BLOCK, HEADER, MAGIC, PLAIN
from bot.errors import BadFile

_NAME: Final = re.compile(rb"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}|[A-Za-z0-9][\w.-]{0,95}", re.ASCII)
_WORD: Final = re.compile(rb"(?<=[\n/_-])[A-Za-z0-9]")
_BUCKET: Final = 3
_COMPARED: Final = 48
_MAX_BYTES: Final = 2**32 - 1


class Built(msgspec.Struct, frozen=True):
    """What was built: the number of names, of lines that hold none, and the size of the file in bytes."""

    names: int
    skipped: int
    size: int


def build_index(list_path: Path, out_path: Path) -> Built:
    """Build the index from a list: one repository per line, the most popular first; further columns are ignored.

    The file appears whole or not at all. Raises BadFile where the list cannot be read or the file written.
    """
    try:
        names, count, skipped = _read_names(list_path)
        buckets = _buckets(names)
        with tempfile.TemporaryDirectory(dir=out_path.parent) as folder:
            fresh = Path(folder) / out_path.name
            with fresh.open("wb") as file:
                _write(file, names, count, buckets)
                size = file.tell()
            fresh.replace(out_path)
    except OSError as error:
        raise BadFile(path=str(error.filename or out_path), why=error.strerror or str(error)) from error
    return Built(count, skipped, size)


def _read_names(path: Path) -> tuple[bytes, int, int]:
    """Return the names between line feeds, how many there are, and how many lines hold none. Raises BadFile."""
    names, count, skipped = bytearray(b"\n"), 0, 0
    with path.open("rb") as lines:
        for line in lines:
            columns = line.split(None, 1)
            if columns and _NAME.fullmatch(columns[0]):
                names += columns[0] + b"\n"
                count += 1
            elif columns and not line.startswith(b"#"):
                skipped += 1
    if len(names) > _MAX_BYTES:
        raise BadFile(path=str(path), why="more than four gigabytes of names")
    return bytes(names), count, skipped


def _buckets(names: bytes) -> dict[bytes, "array[int]"]:
    """Return where words begin, by their first letters: small heaps sort in little memory."""
    plain = names.translate(PLAIN)
    heaps: defaultdict[bytes, array[int]] = defaultdict(lambda: array("I"))
    for word in _WORD.finditer(names):
        start = word.start()
        heaps[plain[start : start + _BUCKET]].append(start)
    return heaps


def _write(file: IO[bytes], names: bytes, count: int, buckets: dict[bytes, "array[int]"]) -> None:
    starts = array("I")
    for heap in _sorted(names, buckets):
        starts += heap
    minima = array("I", (min(starts[at : at + BLOCK]) for at in range(0, len(starts), BLOCK)))
    file.write(HEADER.pack(MAGIC, count, len(names), len(starts), len(minima)))
    file.write(names + b"\0" * (-len(names) % 4))
    file.write(starts)
    file.write(minima)


def _sorted(names: bytes, buckets: dict[bytes, "array[int]"]) -> Iterator["array[int]"]:
    """Yield the heaps in order, each sorted, and forget them."""
    plain = names.translate(PLAIN)
    for letters in sorted(buckets):
        heap = buckets.pop(letters)
        yield array("I", sorted(heap, key=lambda start: plain[start : start + _COMPARED]))
