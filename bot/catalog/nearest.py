"""Nearest names, for "unknown, did you mean ...". Imports rapidfuzz, which takes its time: only for misses."""

from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from bot.catalog import tokens as words
from bot.catalog.table import Spelling, Table, Target
from bot.catalog.tokens import Tokens

LIMIT: Final = 5
_CUTOFF: Final = 55.0
_POOL: Final = 40


def nearest(text: str, table: Table, spellings: Sequence[Spelling], limit: int = LIMIT) -> list[Target]:
    """Return the models and families whose names are nearest to `text`, nearest first; empty if none is near."""
    tokens = words.tokenize(text)
    if not tokens:
        return []
    found = [*_mentioned(tokens, table, spellings), *_similar(" ".join(tokens), spellings)]
    return list(dict.fromkeys(found))[:limit]


def _mentioned(tokens: Tokens, table: Table, spellings: Sequence[Spelling]) -> Iterator[Target]:
    """Yield families whose whole name, or whose producer, stands in the text; the longest name first."""
    padded = f" {' '.join(tokens)} "
    named = [one for one in spellings if one.target < 0 and f" {one.text} " in padded]
    yield from (one.target for one in sorted(named, key=lambda one: -len(one.text)))
    if not named:
        makers = set(tokens)
        yield from (~at for at, family in enumerate(table.families) if makers & set(family.makers))


def _similar(text: str, spellings: Sequence[Spelling]) -> Iterator[Target]:
    """Yield targets by similarity: as a word that was mistyped, or as a name with words too many."""
    plain = [one for one in spellings if not one.hub]
    choices = [one.text for one in plain]
    scores: dict[int, float] = {}
    for scorer, weight in ((JaroWinkler.normalized_similarity, 100.0), (fuzz.token_sort_ratio, 1.0)):
        cutoff = _CUTOFF / weight
        for _, score, at in process.extract(
            text, choices, scorer=scorer, processor=None, limit=_POOL, score_cutoff=cutoff
        ):
            scores[at] = scores.get(at, 0.0) + score * weight
    for at in sorted(scores, key=lambda at: (-scores[at], at)):
        yield plain[at].target
