"""Takes a source apart into known texts and what is left over."""

from collections.abc import Iterator
from typing import Final

import msgspec

from bot.licenses.text.changes import Changes, Run, compare, is_broken_word
from bot.licenses.text.corpus import Corpus, Known
from bot.licenses.text.exact import ExactFinder, Place
from bot.licenses.text.source import Source
from bot.licenses.text.titles import Title, find_titles, strip_titles

_MAX_EXACT: Final = 300
_MAX_CHANGED: Final = 12
_CANDIDATES: Final = 3
_LARGE: Final = 40
_RESEMBLES: Final = 0.35
_CONTAINS: Final = 0.6
_WINDOW: Final = 1000
_MAX_CELLS: Final = 1_000_000_000
_MAX_MOVE: Final = 4
_MAX_HEAD: Final = 200


class Part(msgspec.Struct, frozen=True):
    """Words `first` to `last` of the source are a known text: unchanged (None), or with these changes."""

    first: int
    last: int
    known: Known
    changes: Changes | None = None


class Reading:
    """One pass over one source. After `read`: `parts` in order, `rest` nobody knows, `notices` left out."""

    def __init__(self, source: Source, corpus: Corpus, titles: dict[str, frozenset[Title]]) -> None:
        self.parts: list[Part] = []
        self.rest: list[tuple[int, int]] = []
        self.notices: list[tuple[int, int]] = []
        self._source = source
        self._corpus = corpus
        self._titles = titles
        self._exact = ExactFinder(source, corpus)
        self._cells = _MAX_CELLS

    def read(self) -> None:
        """Take the whole source apart."""
        for first, last in self._gaps(self._exact.places(_MAX_EXACT)):
            self._settle(first, last)
        self.parts.sort(key=lambda part: part.first)
        self.rest.sort()
        self.notices.sort()

    def _gaps(self, places: list[Place]) -> list[tuple[int, int]]:
        """Keep the exact texts; the stretches before, between and after them."""
        places.sort(key=lambda place: place.first)
        for place in places:
            self.parts.append(Part(place.first, place.last, place.known))
            self.notices += place.notices
        firsts = [0, *(place.last for place in places)]
        lasts = [*(place.first for place in places), len(self._source.ids)]
        return [(first, last) for first, last in zip(firsts, lasts, strict=True) if first < last]

    def _settle(self, first: int, last: int) -> None:
        """A stretch beside exact texts: titles and notices, a changed text, or words nobody knows."""
        head = self._head(first, last, self._titles_beside(first, last))
        if head is not None:
            self.notices += head
        elif last - first < _LARGE or not self._resembling(first, last):
            self.rest.append((first, last))

    def _titles_beside(self, first: int, last: int) -> frozenset[Title]:
        beside = [part.known.license for part in self.parts if part.last == first or part.first == last]
        return frozenset[Title]().union(*(self._titles.get(license_id, frozenset()) for license_id in beside))

    def _head(self, first: int, last: int, titles: frozenset[Title]) -> list[tuple[int, int]] | None:
        """The notices of a stretch that is nothing but titles and notices; None for any other stretch."""
        start, end = strip_titles(self._source.words[first:last], titles)
        start, end = first + start, first + end
        if self._exact.is_notice(start, end):
            return [(start, end)] if start < end else []
        for at, size in find_titles(self._source.words, start, min(end, start + _MAX_HEAD), titles):
            rest = self._head(at + size, end, titles) if self._exact.is_notice(start, at) else None
            if rest is not None:
                return [(start, at), *rest]
        return None

    def _resembling(self, first: int, last: int) -> bool:
        """Find the known text that a stretch is a changed copy of, if any."""
        if sum(part.changes is not None for part in self.parts) >= _MAX_CHANGED:
            return False
        best = max(self._compared(first, last), key=_likeness, default=None)
        if best is None or _likeness(best) < _RESEMBLES:
            return False
        first_kept, last_kept = self._take(best)
        for start, end in ((first, first_kept), (last_kept, last)):
            if start < end:
                self._settle(start, end)
        return True

    def _compared(self, first: int, last: int) -> list[Part]:
        """The stretch compared with each of the likeliest texts, as far as time allows (it goes by the cells)."""
        found: list[Part] = []
        for known in self._likely(first, last):
            start, end = self._window(known, first, last)
            self._cells -= len(known.ids) * (end - start)
            if self._cells < 0:
                break
            found.append(Part(start, end, known, compare(self._source, known, start, end)))
        return found

    def _likely(self, first: int, last: int) -> list[Known]:
        """The texts that share most rare runs: for their own length, and for the stretch's."""
        found = self._corpus.anchors(self._source.ids[first:last])
        grams = self._corpus.grams
        shared = self._corpus.shared(found)
        alike = sorted(shared, key=lambda n: (-shared[n] / (len(found) + grams[n] or 1), n))[:_CANDIDATES]
        within = sorted(shared, key=lambda n: (-shared[n] / (grams[n] or 1), n))[:_CANDIDATES]
        within = [n for n in within if shared[n] >= _CONTAINS * grams[n]]
        return [self._corpus.texts[n] for n in dict.fromkeys(alike + within)]

    def _window(self, known: Known, first: int, last: int) -> tuple[int, int]:
        """The stretch itself, or in a very long one the part where the known text's rare runs are densest."""
        if last - first <= 2 * len(known.ids) + _WINDOW:
            return first, last
        hits = self._hits(known, first, last)
        reach = len(known.ids) + _LARGE
        start = densest(hits, reach)
        return max(first, start - reach // 2), min(last, start + reach + reach // 2)

    def _hits(self, known: Known, first: int, last: int) -> list[int]:
        """Where rare runs of a known text begin in a stretch."""
        wanted, ids = self._corpus.anchors(known.ids), self._source.ids
        return [at for at in range(first, last - 2) if (ids[at], ids[at + 1], ids[at + 2]) in wanted]

    def _take(self, part: Part) -> tuple[int, int]:
        """Keep a changed text; return its range without the words before and after it, which may be anything."""
        first, last, runs, size = part.first, part.last, [], len(part.known.ids)
        for run in part.changes.runs if part.changes else ():
            if run.at == 0:
                first = run.last
                runs += [Run(first, first, 0, run.missing)] if run.missing else []
            elif run.at + run.missing == size:
                last = run.first
                runs += [Run(last, last, run.at, run.missing)] if run.missing else []
            elif not self._neutral(part.known, run):
                runs.append(run)
        kept = part.changes.kept if part.changes else last - first
        self.parts.append(Part(first, last, part.known, Changes(tuple(runs), kept)))
        return first, last

    def _neutral(self, known: Known, run: Run) -> bool:
        """Whether a run is only a word broken over two lines, or a notice where the known text may have one."""
        if run.missing:
            return is_broken_word(self._source, self._corpus, known, run)
        moved = next((near for near in self._moved(run) if near.at in known.slots), None)
        if moved is None or not self._exact.is_notice(moved.first, moved.last):
            return False
        self.notices.append((moved.first, moved.last))
        return True

    def _moved(self, run: Run) -> Iterator[Run]:
        """The same insertion told differently: "a b a" after "a" is "b a a" before it."""
        yield run
        ids = self._source.ids
        for step in range(1, _MAX_MOVE):
            if run.last + step > len(ids) or ids[run.first + step - 1] != ids[run.last + step - 1]:
                return
            yield Run(run.first + step, run.last + step, run.at + step, 0)


def _likeness(part: Part) -> float:
    """Share of words in common, or for a short known text inside a longer one the share of it that is there."""
    kept = part.changes.kept if part.changes else part.last - part.first
    both = 2 * kept / (len(part.known.ids) + part.last - part.first)
    return max(both, 0.9 * kept / len(part.known.ids))


def densest(places: list[int], reach: int) -> int:
    """Where a window of `reach` holds most of the places (in ascending order); 0 where there are none."""
    best, most, first = 0, 0, 0
    for last, place in enumerate(places):
        while place - places[first] >= reach:
            first += 1
        if last - first + 1 > most:
            best, most = places[first], last - first + 1
    return best
