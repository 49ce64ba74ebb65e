"""Finds known texts that stand word for word in a text. Not one word may differ inside."""

from collections.abc import Iterable
from typing import Final

import msgspec

from bot.licenses.text.corpus import Corpus, Known
from bot.licenses.text.notices import MAX_NOTICE, is_notices
from bot.licenses.text.source import Source

_WIDTH: Final = 4
_MAX_GAP: Final = 120
_MAX_STARTS: Final = 20


class Place(msgspec.Struct, frozen=True):
    """Where a known text stands: words `first` to `last` (exclusive), and the notices within."""

    known: Known
    first: int
    last: int
    notices: tuple[tuple[int, int], ...] = ()


class ExactFinder:
    """Searches one source for known texts."""

    def __init__(self, source: Source, corpus: Corpus) -> None:
        self._source = source
        self._corpus = corpus
        self._bytes = source.ids.tobytes()

    def first_of(self, candidates: Iterable[Known], first: int, last: int) -> Place | None:
        """The first candidate that stands whole within the words `first` to `last`."""
        return next((place for known in candidates if (place := self._place(known, first, last))), None)

    def _place(self, known: Known, first: int, last: int) -> Place | None:
        start = first
        for _ in range(_MAX_STARTS):
            at = self._find(known.pieces[0], start, last)
            if at is None:
                return None
            place = self._follow(known, at, last)
            if place:
                return place
            start = at + 1
        return None

    def _follow(self, known: Known, at: int, last: int) -> Place | None:
        """The rest of the text after its first piece: piece by piece, with nothing but notices between."""
        end = at + len(known.pieces[0]) // _WIDTH
        notices: list[tuple[int, int]] = []
        for piece in known.pieces[1:]:
            size = len(piece) // _WIDTH
            found = self._find(piece, end, min(last, end + _MAX_GAP + size))
            if found is None or not self.is_notice(end, found):
                return None
            if found > end:
                notices.append((end, found))
            end = found + size
        return Place(known, at, end, tuple(notices))

    def is_notice(self, first: int, last: int) -> bool:
        """Whether the words from `first` to `last` are nothing, or copyright notices."""
        if first == last:
            return True
        text = self._source.lines(first, last)
        return len(text) <= MAX_NOTICE * _MAX_GAP and is_notices(text, self._corpus.is_legal)

    def _find(self, piece: bytes, first: int, last: int) -> int | None:
        """Where the words of `piece` stand, as an index of words."""
        at = first * _WIDTH
        while (at := self._bytes.find(piece, at, last * _WIDTH)) >= 0:
            if at % _WIDTH == 0:
                return at // _WIDTH
            at += 1
        return None
