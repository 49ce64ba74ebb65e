"""Writes the index of Hub repository names that `bot.catalog.index` reads.

A list holds one repository a line: plain (further columns are ignored), or as JSON (a string, or an object with
`id`, `modelId` or `repo_id`, as the Hub's own answers have them). It may be packed with gzip.
"""

import gzip
import re
import tempfile
import zlib
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator
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
_MAX_LINE: Final = 1 << 20
_GZIP: Final = b"\x1f\x8b"
_KEYS: Final = ("id", "modelId", "repo_id")
_STEP: Final = 100_000
_SHOWN_BAD: Final = 20
_SHOWN_TEXT: Final = 80


class BadLine(msgspec.Struct, frozen=True):
    """A line that holds no name: its number, from 1, and how it begins."""

    line: int
    text: str


class Built(msgspec.Struct, frozen=True):
    """What was built: the number of names, of lines that hold none, and the size of the file in bytes.

    `bad` are the first of those lines.
    """

    names: int
    skipped: int
    size: int
    bad: tuple[BadLine, ...] = ()


Progress = Callable[[int], object]
"""Told how many lines were read, now and then."""


def build_index(list_path: Path, out_path: Path, progress: Progress = lambda _: None) -> Built:
    """Build the index from a list: one repository per line, the most popular first; further columns are ignored.

    The file appears whole or not at all. Raises BadFile where the list cannot be read or the file written.
    """
    try:
        names, count, skipped, bad = _read_names(list_path, progress)
        buckets = _buckets(names)
        with tempfile.TemporaryDirectory(dir=out_path.parent) as folder:
            fresh = Path(folder) / out_path.name
            with fresh.open("wb") as file:
                _write(file, names, count, buckets)
                size = file.tell()
            fresh.replace(out_path)
    except OSError as error:
        raise BadFile(path=str(error.filename or out_path), why=error.strerror or str(error)) from error
    return Built(count, skipped, size, bad)


def _read_names(path: Path, progress: Progress) -> tuple[bytes, int, int, tuple[BadLine, ...]]:
    """Return the names between line feeds, how many there are, how many lines hold none, and the first of those.

    Raises BadFile where there is not one name, or too many.
    """
    names, count, skipped = bytearray(b"\n"), 0, 0
    bad: list[BadLine] = []
    for number, line in enumerate(_lines(path), 1):
        name = _name_in(line)
        if name:
            names += name + b"\n"
            count += 1
        elif name is not None:
            skipped += 1
            if len(bad) < _SHOWN_BAD:
                bad.append(BadLine(number, line[:_SHOWN_TEXT].decode("utf-8", "replace").strip()))
        if number % _STEP == 0:
            progress(number)
        if len(names) > _MAX_BYTES:
            raise BadFile(path=str(path), why="more than four gigabytes of names")
    if skipped and not count:
        raise BadFile(path=str(path), why="there is not one repository name in it")
    return bytes(names), count, skipped, tuple(bad)


def _lines(path: Path) -> Iterator[bytes]:
    """Yield the lines of a list, unpacked where it is packed; of a line without end only its beginning."""
    with path.open("rb") as file:
        packed = file.read(2) == _GZIP
    try:
        with gzip.open(path) if packed else path.open("rb") as lines:
            while line := lines.readline(_MAX_LINE):
                yield line
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise BadFile(path=str(path), why="it is packed, and cannot be unpacked") from error


def _name_in(line: bytes) -> bytes | None:
    """Return the name in a line; b"" where it holds something else, None where it holds nothing at all."""
    line = line.removeprefix(b"\xef\xbb\xbf").strip()
    if not line or line.startswith(b"#"):
        return None
    found = _in_json(line) if line[:1] in (b"{", b'"') else line.split(None, 1)[0]
    return found if _NAME.fullmatch(found) else b""


def _in_json(line: bytes) -> bytes:
    try:
        row = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return b""
    if isinstance(row, dict):
        row = next((row[key] for key in _KEYS if isinstance(row.get(key), str)), "")
    return row.encode() if isinstance(row, str) else b""


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
