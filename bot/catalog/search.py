"""Names to offer while somebody types. Pure look-up: a few milliseconds at most, never an error."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Final

import msgspec

from bot.catalog import tokens as words
from bot.catalog.names import Names
from bot.catalog.resolution import Kind
from bot.catalog.table import Target

if TYPE_CHECKING:
    from bot.catalog.index import HubIndex

MAX_CHOICE: Final = 100
"""Discord shows at most 100 characters of a choice, and takes no more as its value."""
_MAX_TYPED: Final = 100
_ENOUGH: Final = 5
_MIN_FUZZY: Final = 3
_FUZZY_CUTOFF: Final = 0.72
_LAST: Final = "\U0010ffff"
"""Comes after every other character."""


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
        starts = sorted((text[at:], row) for row, text in enumerate(self._texts) for at in _word_starts(text))
        self._starts = [text for text, _ in starts]
        self._start_rows = [row for _, row in starts]
        by_rank = sorted(range(len(rows)), key=self._rank)
        self._order = [0] * len(rows)
        for place, row in enumerate(by_rank):
            self._order[row] = place
        self._made: dict[Target, Suggestion] = {}

    def __len__(self) -> int:
        """Return the number of spellings."""
        return len(self._texts)

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        """Return at most `limit` suggestions, best first; the families where nothing was typed."""
        text = _partial(typed[:_MAX_TYPED])
        offered = self._ranked(text, limit) if text else [] if typed.strip() else self._largest
        shown = islice(dict.fromkeys(self._answering(target) for target in offered), limit)
        unique = {one.value: one for one in reversed([self.suggestion(target) for target in shown])}
        return list(reversed(unique.values()))

    @property
    def repositories(self) -> Mapping[str, Target]:
        """Return every listed repository, lower case."""
        return self._names.table.hub

    def suggestion(self, target: Target) -> Suggestion:
        """Return how a target is offered."""
        if target not in self._made:
            self._made[target] = self._make(target)
        return self._made[target]

    # --- finding --------------------------------------------------------------------------------

    def _ranked(self, text: str, limit: int) -> list[Target]:
        """Take targets step by step until there are enough (twice the limit: some are told as one)."""
        found: dict[Target, None] = {}
        for rows in self._steps(text):
            found |= dict.fromkeys(self._targets[row] for row in sorted(rows, key=self._order.__getitem__))
            if len(found) >= 2 * limit:
                return list(found)
        if len(found) < _ENOUGH and len(text) >= _MIN_FUZZY:
            found |= dict.fromkeys(self._near(text, limit))
        return list(found)

    def _steps(self, text: str) -> Iterator[Sequence[int]]:
        """Yield rows of names that begin so, in which a word begins so, that hold it; whole words first."""
        for end in (" ", ""):
            exact = _between(self._texts, text, text + "\0") if end else range(0)
            yield [*exact, *_between(self._texts, text + end, text + end + _LAST)]
        for end in (" ", ""):
            exact = _between(self._starts, text, text + "\0") if end else range(0)
            places = [*exact, *_between(self._starts, text + end, text + end + _LAST)]
            yield [self._start_rows[place] for place in places]
        yield self._anywhere(text)

    def _anywhere(self, text: str) -> list[int]:
        """Return rows of names that hold it anywhere, or all of its words in any order."""
        longest, *parts = sorted(text.split(), key=len, reverse=True)
        rows = [row for row, name in enumerate(self._texts) if longest in name]
        for part in parts:
            rows = [row for row in rows if part in self._texts[row]]
        return rows

    def _near(self, text: str, limit: int) -> Iterator[Target]:
        """Yield names that are nearly so. Imports rapidfuzz at the first use."""
        from rapidfuzz import process
        from rapidfuzz.distance import JaroWinkler

        found = process.extract(
            text,
            self._texts,
            scorer=JaroWinkler.normalized_similarity,
            processor=None,
            limit=limit * 2,
            score_cutoff=_FUZZY_CUTOFF,
        )
        return (self._targets[row] for _, _, row in found)

    def _rank(self, row: int) -> tuple[bool, int, int, str, str]:
        """Order: families before models, short names before long ones, large families and new models first."""
        target, name = self._targets[row], self._texts[row]
        newness = "" if target < 0 else _reversed(self._names.table.models[target].released)
        size = len(self._names.table.families[~target].models) if target < 0 else 0
        return target >= 0, name.count(" "), -size, newness, name

    @cached_property
    def _largest(self) -> list[Target]:
        """Every family, the one with the most entries first: those are what people ask about most."""
        sizes = [len(family.models) for family in self._names.table.families]
        return [~at for at in sorted(range(len(sizes)), key=lambda at: (-sizes[at], at))]

    # --- offering -------------------------------------------------------------------------------

    def _answering(self, target: Target) -> Target:
        """Return the target, or for a family with one entry that entry: nobody needs both."""
        models = self._names.table.families[~target].models if target < 0 else ()
        return models[0] if len(models) == 1 else target

    def _make(self, target: Target) -> Suggestion:
        named = self._names.named(target)
        producer = self._names.table.families[self._names.table.family_of(target)].producer
        value = next((text for text in self._values(target) if self._means(text, target)), named.id)
        return Suggestion(value, _label(named.name, producer))

    def _values(self, target: Target) -> Iterator[str]:
        """Yield what could be asked for to get just this: its name, its id, a repository."""
        named = self._names.named(target)
        yield from (named.name, named.id)
        yield from (repo for repo, model in self._names.table.hub.items() if model == target)

    def _means(self, text: str, target: Target) -> bool:
        if not 0 < len(text) <= MAX_CHOICE:
            return False
        found = self._names.resolve(text)
        if target < 0:
            return found.kind is not Kind.AMBIGUOUS and found.family == self._names.named(target).id
        return found.model == self._names.table.models[target].id


def complete(search: Search, index: "HubIndex | None", typed: str, limit: int = 25) -> list[Suggestion]:
    """Suggest from the catalog, then repositories of the Hub index where there is one. Never raises."""
    offered = search.suggest(typed, limit)
    if index is None or len(offered) >= limit:
        return offered
    listed = {repo.lower() for repo in (one.value for one in offered)} | search.repositories.keys()
    found = (repo for repo in index.suggest(typed, limit) if len(repo) <= MAX_CHOICE)
    repos = (repo for repo in found if repo.lower() not in listed)
    return [*offered, *(Suggestion(repo, repo) for repo in islice(repos, limit - len(offered)))]


def _between(texts: Sequence[str], start: str, end: str) -> range:
    """Return the places of the sorted texts from `start` on and before `end`."""
    return range(bisect_left(texts, start), bisect_left(texts, end))


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
