"""Finds known texts that stand word for word in a text. Not one word may differ inside."""

from typing import Final

import msgspec

from bot.licenses.text.corpus import Corpus, Known
from bot.licenses.text.notices import MAX_NOTICE, is_notices
from bot.licenses.text.source import Source

_WIDTH: Final = 4
_MAX_GAP: Final = 120


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

    def places(self, most: int) -> list[Place]:
        """Up to `most` places, the longest texts first; none lies within another."""
        taken: list[Place] = []
        for known, at in self._corpus.beginning_at(self._source.ids):
            limit = _free_until(taken, at, len(self._source.ids))
            if at < limit and self._bytes.startswith(known.pieces[0], at * _WIDTH):
                place = self._follow(known, at, limit)
                if place:
                    taken.append(place)
            if len(taken) == most:
                break
        return taken

    def _follow(self, known: Known, at: int, last: int) -> Place | None:
        """The rest of the text after its first piece: piece by piece, with nothing but notices between."""
        end = at + len(known.pieces[0]) // _WIDTH
        if end > last:
            return None
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


def _free_until(taken: list[Place], at: int, last: int) -> int:
    """Where the free stretch ends that a word stands in; the word itself where it is taken."""
    if any(place.first <= at < place.last for place in taken):
        return at
    return min((place.first for place in taken if place.first > at), default=last)
