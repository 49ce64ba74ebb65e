"""Nearest names, for "unknown, did you mean ...". Imports rapidfuzz, which takes its time: only for misses."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA

from bot.catalog import tokens as words
from bot.catalog.table import Spelling, Table, Target
from bot.catalog.tokens import Tokens

LIMIT: Final = 5
_NEAR_WORD: Final = 0.6
_SHORT: Final = 3
"""Words of so few letters are near to many others: they must be the same."""
_NEAR_NAME: Final = 75
"""How alike (of 100) a whole name must be to be offered: for the rest, none is better than any."""
_WORDS_PER_TOKEN: Final = 12
_MAX_TOKENS: Final = 12
_SAME_NUMBER: Final = 0.5
_NEWEST: Final = 3


class Nearest:
    """Finds the models and families whose names are nearest to a text that is no name."""

    def __init__(self, table: Table, spellings: Iterable[Spelling]) -> None:
        self._table = table
        self._names = [one for one in spellings if not one.hub]
        self._words = [one.text.split() for one in self._names]
        self._holding: defaultdict[str, list[int]] = defaultdict(list)
        for row, name in enumerate(self._words):
            for word in dict.fromkeys(name):
                self._holding[word].append(row)
        self._vocabulary = sorted(word for word in self._holding if words.names_something((word,)))
        self._families = [one for one in self._names if one.target < 0]

    def find(self, text: str, limit: int = LIMIT) -> list[Target]:
        """Return the nearest targets, nearest first.

        First families that the text names, or whose producer it names; then names with words like those of the
        text; if there is none, names that look like it as a whole. Empty where no word is left of the text.
        """
        tokens = words.tokenize(text)[:_MAX_TOKENS]
        if not tokens:
            return []
        found = dict.fromkeys(self._mentioned(tokens))
        found |= dict.fromkeys(self._with_near_words(tokens))
        if not found:
            found = dict.fromkeys(self._alike(" ".join(tokens)))
        return list(found)[:limit]

    def _mentioned(self, tokens: Tokens) -> Iterator[Target]:
        """Yield families whose name stands in the text, with their newest models; else a named producer's."""
        padded = f" {' '.join(tokens)} "
        named = [one for one in self._families if f" {one.text} " in padded]
        for family in dict.fromkeys(one.target for one in sorted(named, key=lambda one: -len(one.text))):
            yield family
            yield from self._newest(family)
        if not named:
            asked = set(tokens)
            yield from (~at for at, family in enumerate(self._table.families) if asked & set(family.makers))

    def _newest(self, family: Target) -> Sequence[Target]:
        models = self._table.families[~family].models
        return sorted(models, key=lambda model: self._table.models[model].released, reverse=True)[:_NEWEST]

    def _with_near_words(self, tokens: Tokens) -> list[Target]:
        """Return targets by how many words of the text are in the name, or nearly so, for its length."""
        near = self._near_words(tokens)
        scores: defaultdict[Target, float] = defaultdict(float)
        for row in {row for word in near for row in self._holding[word]}:
            target, name = self._names[row].target, self._words[row]
            alike = sum(near.get(word, 0.0) for word in name)
            same = sum(_SAME_NUMBER for word in name if word in tokens and words.is_number(word))
            scores[target] = max(scores[target], (alike + same) / (1 + len(name)))
        return sorted(scores, key=lambda target: (-scores[target], target))

    def _near_words(self, tokens: Tokens) -> dict[str, float]:
        """Return known words like those of the text, with how alike they are (0 to 1)."""
        near: dict[str, float] = {}
        for token in tokens:
            if not words.names_something((token,)):
                continue
            for word, alike, _ in process.extract(
                token,
                self._vocabulary,
                scorer=OSA.normalized_similarity,
                processor=None,
                limit=_WORDS_PER_TOKEN,
                score_cutoff=_near_enough(token),
            ):
                near[word] = max(near.get(word, 0.0), alike)
        return near

    def _alike(self, text: str) -> Iterator[Target]:
        """Yield targets by how alike the whole names are."""
        choices = [one.text for one in self._names]
        for _, _, at in process.extract(
            text, choices, scorer=fuzz.ratio, limit=LIMIT * 4, score_cutoff=_NEAR_NAME
        ):
            yield self._names[at].target


def _near_enough(token: str) -> float:
    """How alike (0 to 1) a word must be to one of the text."""
    return 1.0 if len(token) <= _SHORT else _NEAR_WORD
