"""Autocomplete over millions of Hub repository names, from one memory-mapped file.

The file (written by `bot.catalog.index_build`) holds the names in order of popularity and a sorted list of
every place where a word begins. A search is a few binary searches in that list; of the hits the most popular
come first, which are those with the smallest place. Only the pages that a search touches are read.
"""

import mmap
import struct
from bisect import bisect_left
from collections.abc import Iterator
from heapq import nsmallest
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from bot.errors import BadFile

MAGIC: Final = b"isopenN1"
HEADER: Final = struct.Struct("<8sQQQQ")
"""Magic, number of names, bytes of names, number of starts, number of block minima; all little-endian."""
BLOCK: Final = 512
"""Starts per block; of each block the file holds the smallest, so the most popular can be found at once."""

PLAIN: Final = bytes(
    ord("-") if chr(byte) in "/_ -" else ord(chr(byte).lower()) if byte < 128 else byte for byte in range(256)
)
"""Translation of names for comparison: lower case, every separator a hyphen."""

_MAX_TYPED: Final = 200
_MAX_EQUAL: Final = 2000
_FEW_BLOCKS: Final = 6
_MIN_MENDED: Final = 4
_MAX_MENDED: Final = 16
_LETTERS: Final = tuple(bytes((byte,)) for byte in b"abcdefghijklmnopqrstuvwxyz0123456789")
_END: Final = b"\xff"


class HubIndex:
    """Suggests Hub repository names. Close it after use, or use it in a `with` statement."""

    def __init__(self, path: Path) -> None:
        """Open the file. Raises BadFile where it is missing or no index."""
        try:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise BadFile(path=str(path), why=str(error)) from error
        self.count, self._names_end, starts, minima = self._read_header(path)
        view = memoryview(self._map)
        first = HEADER.size + _padded(self._names_end)
        self._base = HEADER.size
        self._starts = view[first : first + 4 * starts].cast("I")
        self._minima = view[first + 4 * starts : first + 4 * (starts + minima)].cast("I")

    def _read_header(self, path: Path) -> tuple[int, int, int, int]:
        if len(self._map) >= HEADER.size:
            magic, count, size, starts, minima = HEADER.unpack_from(self._map)
            if magic == MAGIC and len(self._map) == HEADER.size + _padded(size) + 4 * (starts + minima):
                return count, size, starts, minima
        self._map.close()
        raise BadFile(path=str(path), why="not an index of names, or half of one")

    def __len__(self) -> int:
        """Return the number of names."""
        return self.count

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self._starts.release()
        self._minima.release()
        self._map.close()

    def suggest(self, typed: str, limit: int = 25) -> list[str]:
        """Return names in which words begin as typed, the most popular first. Never raises.

        First names that hold all that was typed in one piece; then, if words were typed or nothing was found,
        names that hold each of them, a word that nobody uses taken for one a slip away. Of a word that very many
        names hold only the most popular few thousand are looked at. Empty where nothing was typed.
        """
        phrase = typed[:_MAX_TYPED].encode("ascii", "ignore").translate(PLAIN).strip(b"-")
        if not phrase:
            return []
        low, high = self._range(phrase)
        found = dict.fromkeys(self._name(start) for start in self._most_popular(low, high, 2 * limit))
        if len(found) < limit and (not found or " " in typed.strip()):
            found |= dict.fromkeys(islice(self._with_words(phrase), limit))
        return list(found)[:limit]

    def find(self, name: str) -> str | None:
        """Return the repository of that name as it is listed, whatever the case; None where none is."""
        line = name[:_MAX_TYPED].encode("ascii", "replace").translate(PLAIN) + b"\n"
        low, high = self._range(line)
        for start in islice(self._starts[low:high], _MAX_EQUAL):
            listed = self._name(start)
            if listed.lower() == name.lower():
                return listed
        return None

    # --- searching ------------------------------------------------------------------------------

    def _key(self, length: int, start: int) -> bytes:
        place = self._base + start
        return self._map[place : place + length].translate(PLAIN)

    def _range(self, prefix: bytes, low: int = 0, high: int | None = None) -> tuple[int, int]:
        """Return the part of the starts, within `low` and `high`, at which the text begins with `prefix`."""
        length = len(prefix)
        top = len(self._starts) if high is None else high

        def key(start: int) -> bytes:
            return self._key(length, start)

        first = bisect_left(self._starts, prefix, low, top, key=key)
        return first, bisect_left(self._starts, prefix + _END, first, top, key=key)

    def _most_popular(self, low: int, high: int, limit: int, blocks: int | None = None) -> list[int]:
        """Return the smallest starts of a range; with fewer `blocks` than `limit` most of the smallest.

        The n smallest lie in the n blocks with the smallest minima, or at the ends, which fill no block.
        """
        first, last = -(-low // BLOCK), high // BLOCK
        if last - first <= _FEW_BLOCKS:
            return nsmallest(limit, self._starts[low:high])
        minima = self._minima[first:last].tolist()
        best = nsmallest(blocks or limit, range(len(minima)), key=minima.__getitem__)
        starts = [*self._starts[low : first * BLOCK], *self._starts[last * BLOCK : high]]
        for block in best:
            starts += self._starts[(first + block) * BLOCK : (first + block + 1) * BLOCK]
        return nsmallest(limit, starts)

    def _name(self, start: int) -> str:
        return self._line(start).decode("ascii", "replace")

    def _line(self, start: int) -> bytes:
        """Return the name that the place is in, as it was listed."""
        place = self._base + start
        begin = self._map.rfind(b"\n", self._base, place) + 1
        return self._map[begin : self._map.find(b"\n", place)]

    def _with_words(self, phrase: bytes) -> Iterator[str]:
        """Yield names that hold every word, of the rarest word's most popular names; mends words nobody uses."""
        words = list(dict.fromkeys(word for word in phrase.split(b"-") if word))
        ranges = {}
        for word in words:
            low, high = self._range(word)
            mended = word if low < high else self._mended(word)
            if mended is None:
                return
            ranges[mended] = self._range(mended)
        rarest = min(ranges, key=lambda word: ranges[word][1] - ranges[word][0])
        others = [b"-" + word for word in ranges if word != rarest]
        low, high = ranges[rarest]
        for start in self._most_popular(low, high, _FEW_BLOCKS * BLOCK, _FEW_BLOCKS):
            line = self._line(start)
            plain = b"-" + line.translate(PLAIN)
            for other in others:
                if other not in plain:
                    break
            else:
                yield line.decode("ascii", "replace")

    # --- typing errors --------------------------------------------------------------------------

    def _mended(self, word: bytes) -> bytes | None:
        """Return the word that most names use of those one slip away, or None."""
        if not _MIN_MENDED <= len(word) <= _MAX_MENDED:
            return None
        counts = {near: high - low for near, low, high in self._near(word)}
        return max(counts, key=lambda near: (counts[near], near)) if counts else None

    def _near(self, word: bytes) -> Iterator[tuple[bytes, int, int]]:
        """Yield words that begin names and are one slip from `word`; walks only along beginnings that exist."""
        low, high = self._range(word[:1])
        for at in range(1, len(word) + 1):
            if low == high:
                return
            for near in _slips(word, at):
                first, last = self._range(near, low, high)
                if first < last:
                    yield near, first, last
            low, high = self._range(word[: at + 1], low, high)


def _slips(word: bytes, at: int) -> Iterator[bytes]:
    """Yield the word with one slip at a place: a letter left out, two swapped, one replaced, one added."""
    head, tail = word[:at], word[at:]
    if tail:
        yield head + tail[1:]
    if len(tail) > 1:
        yield head + tail[1:2] + tail[:1] + tail[2:]
    for letter in _LETTERS:
        if tail and letter != tail[:1]:
            yield head + letter + tail[1:]
        yield head + letter + tail


def _padded(size: int) -> int:
    """Round up to a multiple of four, as the numbers behind must be aligned."""
    return -(-size // 4) * 4
