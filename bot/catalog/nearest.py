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
_WORDS_PER_TOKEN: Final = 12
_SAME_NUMBER: Final = 0.5
_NEWEST: Final = 3


def nearest(text: str, table: Table, spellings: Sequence[Spelling], limit: int = LIMIT) -> list[Target]:
    """Return the models and families whose names are nearest to `text`, nearest first.

    First families that the text names, or whose producer it names; then names with words like those of the
    text; if there is none, names that look like it as a whole. Empty where no word is left of the text.
    """
    tokens = words.tokenize(text)
    if not tokens:
        return []
    plain = [one for one in spellings if not one.hub]
    found = dict.fromkeys(_mentioned(tokens, table, plain))
    found |= dict.fromkeys(_with_near_words(tokens, plain))
    if not found:
        found = dict.fromkeys(_alike(" ".join(tokens), plain))
    return list(found)[:limit]


def _mentioned(tokens: Tokens, table: Table, spellings: Iterable[Spelling]) -> Iterator[Target]:
    """Yield families whose whole name stands in the text, with their newest models; else a named producer's."""
    padded = f" {' '.join(tokens)} "
    named = [one for one in spellings if one.target < 0 and f" {one.text} " in padded]
    for family in dict.fromkeys(one.target for one in sorted(named, key=lambda one: -len(one.text))):
        yield family
        yield from _newest(table, family)
    if not named:
        yield from (~at for at, family in enumerate(table.families) if set(tokens) & set(family.makers))


def _newest(table: Table, family: Target) -> list[Target]:
    models = table.families[~family].models
    return sorted(models, key=lambda model: table.models[model].released, reverse=True)[:_NEWEST]


def _with_near_words(tokens: Tokens, spellings: Sequence[Spelling]) -> list[Target]:
    """Return targets by how many words of the text are in the name, or nearly so, for its length."""
    near = _near_words(tokens, {word for one in spellings for word in one.text.split()})
    scores: defaultdict[Target, float] = defaultdict(float)
    for one in spellings:
        name = one.text.split()
        alike = sum(near.get(word, 0.0) for word in name)
        if alike:
            same = sum(_SAME_NUMBER for word in name if words.is_number(word) and word in tokens)
            score = (alike + same) / (1 + len(name))
            scores[one.target] = max(scores[one.target], score)
    return sorted(scores, key=lambda target: (-scores[target], target))


def _near_words(tokens: Tokens, known: set[str]) -> dict[str, float]:
    """Return known words like those of the text, with how alike they are (0 to 1)."""
    vocabulary = sorted(word for word in known if words.names_something((word,)))
    near: dict[str, float] = {}
    for token in tokens:
        if not words.names_something((token,)):
            continue
        for word, alike, _ in process.extract(
            token,
            vocabulary,
            scorer=OSA.normalized_similarity,
            processor=None,
            limit=_WORDS_PER_TOKEN,
            score_cutoff=_NEAR_WORD,
        ):
            near[word] = max(near.get(word, 0.0), alike)
    return near


def _alike(text: str, spellings: Sequence[Spelling]) -> Iterator[Target]:
    """Yield targets by how alike the whole names are."""
    choices = [one.text for one in spellings]
    for _, _, at in process.extract(text, choices, scorer=fuzz.ratio, processor=None, limit=LIMIT * 4):
        yield spellings[at].target
