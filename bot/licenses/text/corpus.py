"""The texts we know, as fingerprints: 64-bit hashes of their words, no words.

The file is MessagePack: a table of word hashes (with a mark on those that license texts write in lower case), and
per text the numbers of its words. It is written by `bot.licenses.text.fingerprint`.
"""

import sys
from array import array
from hashlib import blake2b, sha256
from itertools import pairwise
from pathlib import Path
from typing import Final

import msgspec

from bot.errors import DataError
from bot.licenses.text.tokens import fold

FORMAT: Final = 2
_ANCHOR: Final = 8
_GRAM: Final = 3
_SIZES: Final = (2, 3)
_MOST_SPELLINGS: Final = 100_000
Gram = tuple[int, int, int]


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One text. `words` numbers its words (16 bits each, little-endian), without titles and notices.

    `slots` are the places (indices into the words, 0 and the end aside) where a copyright notice may stand.
    `sha256` is that of the file it was made from.
    """

    license: str
    spdx: str
    words: bytes
    slots: tuple[int, ...] = ()
    source: str
    sha256: str


class Document(msgspec.Struct, frozen=True, kw_only=True):
    """The file: hashes of all words (8 bytes each), which of them are license language, and the texts.

    `files` leads from the SHA-256 of a file (UTF-8) that is a text and nothing else to the number of its entry.
    """

    format: int = FORMAT
    hashes: bytes
    legal: bytes
    entries: tuple[Entry, ...]
    files: dict[str, int] = {}


class Known:
    """One known text, ready to compare: its word numbers, and the pieces between its slots."""

    def __init__(self, entry: Entry) -> None:
        self.license = entry.license
        self.spdx = entry.spdx
        self.ids = unpack(entry.words, "H")
        self.slots = frozenset((0, *entry.slots, len(self.ids)))
        edges = sorted(self.slots)
        self.pieces = [as_bytes(self.ids[a:b]) for a, b in pairwise(edges)]


class Corpus:
    """Known texts, and how to find those that a text may be. Threads may share it.

    It remembers how known words are spelled (a cache, up to a size); nothing else changes once it is built.
    """

    def __init__(self, document: Document) -> None:
        hashes = unpack(document.hashes, "Q")
        self._numbers = {value: number for number, value in enumerate(hashes)}
        self._anchors = bytearray(value % _ANCHOR == 0 for value in hashes)
        self._legal = document.legal
        self.texts = tuple(Known(entry) for entry in document.entries)
        self._where: dict[Gram, list[int]] = {}
        self.grams = [self._index(number, known) for number, known in enumerate(self.texts)]
        self._beginnings = _beginnings(self.texts)
        self._openers = frozenset((known.ids[0], known.ids[1]) for known in self.texts if len(known.ids) > 1)
        self._spelled: dict[str, int] = {}
        self._files = document.files

    def _index(self, number: int, known: Known) -> int:
        found = set().union(*(self.anchors(unpack_ids(piece)) for piece in known.pieces))
        for gram in found:
            self._where.setdefault(gram, []).append(number)
        return len(found)

    def file(self, text: str) -> Known | None:
        """The known text whose very file this is, byte for byte: the common case, and a thousand times faster."""
        number = self._files.get(sha256(text.encode("utf-8", "surrogatepass")).hexdigest())
        return None if number is None else self.texts[number]

    def number(self, spelled: list[str]) -> "array[int]":
        """Number words as they stand; one that no known text has gets a number of its own above all others."""
        cache = self._spelled
        if len(cache) > _MOST_SPELLINGS:
            cache.clear()
        seen: dict[str, int] = {}
        for word in set(spelled).difference(cache):
            known = self._numbers.get(word_hash(fold(word)))
            if known is None:
                seen.setdefault(fold(word), len(self._numbers) + len(seen))
            else:
                cache[word] = known
        if not seen:
            return array("I", [cache[word] for word in spelled])
        return array("I", [cache[word] if word in cache else seen[fold(word)] for word in spelled])

    def beginning_at(self, ids: "array[int]") -> list[tuple[Known, int]]:
        """Where known texts may begin, as far as the first words tell: the longest texts first."""
        openers, found = self._openers, []
        likely = [at for at, pair in enumerate(pairwise(ids)) if pair in openers]
        for at in likely:
            for size in _SIZES:
                found += [(known, at) for known in self._beginnings.get(ids[at : at + size].tobytes(), ())]
        found.sort(key=lambda item: (-len(item[0].ids), item[0].spdx, item[1]))
        return found

    def is_legal(self, word: str) -> bool:
        """Whether license texts use the word as a common word."""
        number = self._numbers.get(word_hash(word))
        return number is not None and bool(self._legal[number >> 3] >> (number & 7) & 1)

    def anchors(self, ids: "array[int]") -> set[Gram]:
        """The runs of three words that begin at every eighth word of the table: enough to find candidates."""
        marks, count = self._anchors, len(self._anchors)
        return {
            (ids[at], ids[at + 1], ids[at + 2])
            for at in range(len(ids) - _GRAM + 1)
            if ids[at] < count and marks[ids[at]]
        }

    def shared(self, found: set[Gram]) -> dict[int, int]:
        """How many of the runs each known text has: texts that have any, and the few that have no such runs."""
        counts = {number: 0 for number, total in enumerate(self.grams) if not total}
        for gram in found:
            for number in self._where.get(gram, ()):
                counts[number] = counts.get(number, 0) + 1
        return counts


def _beginnings(texts: tuple[Known, ...]) -> dict[bytes, list[Known]]:
    """The known texts by their first words (two or three, as far as the first piece goes)."""
    found: dict[bytes, list[Known]] = {}
    for known in texts:
        if known.pieces:
            found.setdefault(known.pieces[0][: _SIZES[-1] * array("I").itemsize], []).append(known)
    return found


def load_corpus(path: Path) -> Corpus:
    """Read a corpus file. Raises DataError where it is missing, broken or of another format."""
    try:
        document = msgspec.msgpack.decode(path.read_bytes(), type=Document)
    except (OSError, msgspec.MsgspecError) as error:
        raise DataError(path=str(path), why=str(error)) from error
    if document.format != FORMAT:
        raise DataError(path=str(path), why=f"format {document.format}, not {FORMAT}")
    return Corpus(document)


def word_hash(word: str) -> int:
    """64 bits of BLAKE2b: nobody can make another word that passes for this one."""
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")


def unpack(packed: bytes, code: str) -> "array[int]":
    """Little-endian numbers of type `code` (array module), as an array of unsigned ints."""
    numbers = array(code)
    numbers.frombytes(packed)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers if code == "Q" else array("I", numbers)


def unpack_ids(piece: bytes) -> "array[int]":
    """Words of a piece as numbers again."""
    return array("I", piece)


def as_bytes(ids: "array[int]") -> bytes:
    """The array as bytes, to search in."""
    return ids.tobytes()
