"""Licenses to offer while somebody types."""

from collections.abc import Iterable
from typing import Final

from rapidfuzz import fuzz

from bot.licenses.names import MAX_NAME, exact_names, key, spoken_names
from bot.openness.license import Kind, License

_LIKELY: Final = 70.0
_EXACT: Final = 400.0
_PREFIX: Final = 300.0
_INSIDE: Final = 200.0


def rank(typed: str, licenses: Iterable[License], limit: int) -> list[License]:
    """Sort by likeness to what was typed (spelling errors allowed); by id where nothing was typed."""
    folded = key(typed[:MAX_NAME])
    if not folded:
        return sorted(licenses, key=lambda terms: (terms.kind is Kind.POLICY, terms.id))[:limit]
    scored = [(_best(folded, terms), terms) for terms in licenses]
    likely = [item for item in scored if item[0] >= _LIKELY]
    likely.sort(key=lambda item: (-item[0], item[1].kind is Kind.POLICY, item[1].id))
    return [terms for _, terms in likely[:limit]]


def _best(folded: str, terms: License) -> float:
    return max(_score(folded, key(name)) for name in (*exact_names(terms), *spoken_names(terms)))


def _score(folded: str, name: str) -> float:
    """Exact, beginning, inside, then likeness in percent; shorter names first among equals."""
    if folded == name:
        return _EXACT
    shortness = len(folded) / max(len(name), len(folded))
    if name.startswith(folded):
        return _PREFIX + shortness
    if folded in name:
        return _INSIDE + shortness
    return fuzz.ratio(folded, name)
