"""Names to offer while somebody types. Pure look-up: a few milliseconds at most, never an error."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from typing import Final

import msgspec

from bot.catalog import tokens as words
from bot.catalog.names import Names
from bot.catalog.table import Target

MAX_CHOICE: Final = 100
"""Discord shows at most 100 characters of a choice, and takes no more as its value."""
_MAX_TYPED: Final = 100
_ENOUGH: Final = 5
_MIN_FUZZY: Final = 3
_FUZZY_CUTOFF: Final = 0.72


class Suggestion(msgspec.Struct, frozen=True):
    """A name to offer: `value` is what to ask for (it resolves to just that), `label` what to show."""

    value: str
    label: str


class Search:
    """Suggests names over a catalog: whole prefix, then word prefix, then anywhere, then near."""

    def __init__(self, names: Names) -> None:
        self._names = names
        rows = sorted((one.text, one.target) for one in names.spellings)
        self._texts = [text for text, _ in rows]
        self._targets = [target for _, target in rows]
        starts = ((text[at:], row) for row, text in enumerate(self._texts) for at in _word_starts(text))
        self._starts = sorted(starts)

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        """Return at most `limit` suggestions, best first; the flagships where nothing was typed."""
        text = _partial(typed[:_MAX_TYPED])
        offered = self._ranked(text, limit) if text else [] if typed.strip() else self._flagships
        shown = dict.fromkeys(self._answering(target) for target in offered)
        return [self._suggestions[target] for target in islice(shown, limit)]

    def _ranked(self, text: str, limit: int) -> list[Target]:
        found: dict[Target, None] = {}
        for step in (self._by_prefix, self._by_word, self._anywhere):
            rows = sorted(step(text), key=lambda row: self._rank(row, text))
            found |= dict.fromkeys(self._targets[row] for row in rows)
            if len(found) >= limit:
                return list(found)
        if len(found) < _ENOUGH and len(text) >= _MIN_FUZZY:
            found |= dict.fromkeys(self._near(text, limit))
        return list(found)

    def _by_prefix(self, text: str) -> Iterator[int]:
        """Yield the rows of names that begin so."""
        at = bisect_left(self._texts, text)
        while at < len(self._texts) and self._texts[at].startswith(text):
            yield at
            at += 1

    def _by_word(self, text: str) -> Iterator[int]:
        """Yield the rows of names in which a later word begins so."""
        at = bisect_left(self._starts, (text,))
        while at < len(self._starts) and self._starts[at][0].startswith(text):
            yield self._starts[at][1]
            at += 1

    def _anywhere(self, text: str) -> Iterator[int]:
        """Yield the rows of names that hold it anywhere, or all of its words in any order."""
        longest, *parts = sorted(text.split(), key=len, reverse=True)
        texts = self._texts
        for row in [row for row, name in enumerate(texts) if longest in name]:
            if all(part in texts[row] for part in parts):
                yield row

    def _near(self, text: str, limit: int) -> Iterator[Target]:
        """Yield names that are nearly so. Imports rapidfuzz at the first use."""
        from rapidfuzz import process
        from rapidfuzz.distance import JaroWinkler

        found = process.extract(
            text,
            self._texts,
            scorer=JaroWinkler.normalized_similarity,
            processor=None,
            limit=limit * 4,
            score_cutoff=_FUZZY_CUTOFF,
        )
        return (self._targets[row] for _, _, row in found)

    def _rank(self, row: int, typed: str) -> tuple[bool, bool, int, str, str]:
        """Order: families first, whole words before parts of words, short names before long, new before old."""
        target, name = self._targets[row], self._texts[row]
        newness = "" if target < 0 else _reversed(self._names.table.models[target].released)
        return target >= 0, f" {typed} " not in f" {name} ", name.count(" "), newness, name

    def _answering(self, target: Target) -> Target:
        """Return the target, or for a family with one entry that entry: nobody needs both."""
        models = self._names.table.families[~target].models if target < 0 else ()
        return models[0] if len(models) == 1 else target

    @cached_property
    def _flagships(self) -> list[Target]:
        """Every family, the one whose flagship is newest first."""
        table = self._names.table
        newest = sorted(
            range(len(table.families)),
            key=lambda at: (_reversed(table.models[table.families[at].flagship].released), at),
        )
        return [~at for at in newest]

    @cached_property
    def _suggestions(self) -> dict[Target, Suggestion]:
        table = self._names.table
        targets: Iterable[Target] = (*(~at for at in range(len(table.families))), *range(len(table.models)))
        return {target: self._make(target) for target in targets}

    def _make(self, target: Target) -> Suggestion:
        """Offer the name where it means just this, else the id (which buttons use too)."""
        named = self._names.named(target)
        producer = self._names.table.families[self._names.table.family_of(target)].producer
        value = named.name if self._means(named.name, target) else named.id
        return Suggestion(value[:MAX_CHOICE], _label(named.name, producer))

    def _means(self, name: str, target: Target) -> bool:
        key = words.key(words.tokenize(name))
        table = self._names.table
        return table.keys.get(key) == (target,) and key not in table.clashes


def _label(name: str, producer: str) -> str:
    label = f"{name} · {producer}"
    return label if len(label) <= MAX_CHOICE else f"{label[: MAX_CHOICE - 1]}…"


def _partial(typed: str) -> str:
    """Normalize what is not finished yet: "deepseek v" is on its way to v3, which is normalized to 3."""
    text = words.normalize(typed)
    return text.removesuffix(" v") if text != "v" else text


def _word_starts(text: str) -> Iterator[int]:
    return (at + 1 for at, char in enumerate(text) if char == " ")


def _reversed(date: str) -> str:
    """Return a text that sorts the newest date first; an unknown date comes last."""
    return "".join(chr(ord("9") - ord(char) + ord("0")) if char.isdigit() else char for char in date) or "~"
