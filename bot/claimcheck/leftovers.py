"""What is said without repeating the word: "OLMo is.", "Llama isn't.", "not Llama", "unlike Llama"."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from typing import Final

import msgspec

from bot.claimcheck.lexicon import Claimed, Sort
from bot.claimcheck.mentions import Mention
from bot.claimcheck.quoting import Spot
from bot.claimcheck.rows import NO, first_of_list
from bot.claimcheck.scanner import Item

Left = tuple[tuple[Mention, ...], Claimed, bool, Spot]
_ENDS: Final = frozenset({Sort.COMMA, Sort.BUT, Sort.AND, Sort.COLON})
_FILL: Final = frozenset({Sort.ADVERB})


def of_weights(claimed: Claimed) -> Claimed:
    """Return what a word claims that is said of the weights only, or of the license."""
    return Claimed.OPEN_LICENSE if claimed is Claimed.OPEN_SOURCE else claimed


def predicate(items: Sequence[Item]) -> tuple[int, Claimed, bool] | None:
    """Return the last word for openness said of anything, as in "Ollama is open source": place, word, denied."""
    for at in range(len(items) - 1, 0, -1):
        before = items[at - 1]
        ends = at + 1 == len(items) or items[at + 1].sort in _ENDS
        if (term := items[at].term) and ends and before.sort in (Sort.IS, Sort.NOT, *_FILL):
            return at, term.claimed, before.sort is Sort.NOT
    return None


def _dropped(items: Sequence[Item], at: int, models: tuple[Mention, ...], claimed: Claimed) -> Iterator[Left]:
    """As in "but isn't", "mas não é": no subject at all."""
    end = _end_of_clause(items, at + 1)
    sorts = [item.sort for item in items[at + 1 : end] if item.sort not in _FILL]
    answers = sorts == [Sort.NOT] and items[end - 1].text.casefold() in NO
    if at and Sort.NOT in sorts and set(sorts) <= {Sort.IS, Sort.NOT} and not answers:
        yield models, claimed, sorts.count(Sort.NOT) % 2 == 1, Spot(at, at, end - 1)


class _Fragment(Enum):
    """What a clause of a model and little more says, by what was said before."""

    SAME = auto()
    TOO = auto()
    OPPOSITE = auto()
    DENIED = auto()


class Said(msgspec.Struct, frozen=True):
    """What a clause can go back to: models, a word, and whether it was denied of them. `ahead`: it comes later."""

    models: tuple[Mention, ...]
    claimed: Claimed | None
    denied: bool
    ahead: bool = False


def leftovers(items: Sequence[Item], said: Callable[[int], Said]) -> Iterator[Left]:
    """Yield what clauses without a word for openness say: models, word, denied, place.

    `said` tells what was said before an item, or where nothing was, right after it.
    """
    for at, item in enumerate(items):
        known = said(at)
        claimed, denied = known.claimed, known.denied
        if claimed is None:
            continue
        if item.sort is Sort.UNLIKE:
            yield from _unlike(items, at, claimed, denied=denied)
        elif item.sort in (Sort.MODEL, Sort.PRONOUN):
            yield from _bare(items, at, known, claimed)
        elif item.sort is Sort.BUT and known.models:
            yield from _dropped(items, at, known.models, claimed)


def _unlike(items: Sequence[Item], at: int, claimed: Claimed, *, denied: bool) -> Iterator[Left]:
    """As in "Unlike Llama": the opposite holds for Llama."""
    after = at + 1
    while after < len(items) and items[after].sort in (Sort.ARTICLE, Sort.NOUN):
        after += 1
    if after < len(items) and (mention := items[after].mention):
        yield (mention,), claimed, not denied, Spot(at, at, after)


def _bare(items: Sequence[Item], at: int, known: Said, claimed: Claimed) -> Iterator[Left]:
    """As in "Llama isn't", "not Llama", "neither is Llama", "it's not", each up to the end of its clause."""
    mention = items[at].mention
    said = (mention,) if mention else known.models
    if not said:
        return
    start = first_of_list(items, at) if mention else at
    group = tuple(item.mention for item in items[start : at + 1] if item.mention) or said
    end = _end_of_clause(items, at + 1)
    sorts = [item.sort for item in items[at + 1 : end] if item.sort not in _FILL]
    weights, sorts = sorts[:1] == [Sort.MADE], sorts[1:] if sorts[:1] == [Sort.MADE] else sorts
    if Sort.IS in sorts or Sort.NOT in sorts:
        if set(sorts) <= {Sort.IS, Sort.NOT} and _begins(items, start):
            yield (
                group,
                of_weights(claimed) if weights else claimed,
                sorts.count(Sort.NOT) % 2 == 1,
                Spot(at, start, end - 1),
            )
    elif not sorts and mention and start > 0 and not known.ahead:
        fragment = _fragment(items, start)
        if fragment:
            denied = fragment is _Fragment.DENIED or known.denied is not (fragment is _Fragment.OPPOSITE)
            begin = start if fragment is _Fragment.TOO else start - (1 if fragment is _Fragment.OPPOSITE else 2)
            yield group, claimed, denied, Spot(at, max(begin, 0), at)


_TOO: Final = frozenset("too aussi auch también tambien também tambem".split())


def _fragment(items: Sequence[Item], start: int) -> _Fragment | None:
    """As in "..., not Llama" and "neither is Llama", "so is Qwen"."""
    before = [item for item in items[max(start - 3, 0) : start] if item.sort not in _FILL]
    words = [item.text.casefold() for item in before]
    if words[-1:] and before[-1].sort is Sort.NOT and (len(before) < 2 or before[-2].sort in _ENDS):
        return _Fragment.OPPOSITE
    if words[-2:] in (["neither", "is"], ["nor", "is"], ["neither", "are"]):
        return _Fragment.DENIED
    too = start + 1 < len(items) and items[start + 1].text.casefold() in _TOO and _begins(items, start)
    if too:
        return _Fragment.TOO
    return _Fragment.SAME if words[-2:] in (["so", "is"], ["so", "are"]) else None


def _begins(items: Sequence[Item], start: int) -> bool:
    """Whether a clause begins here: nothing before that the models could depend on."""
    before = [item for item in items[:start] if item.sort not in _FILL | {Sort.ARTICLE}]
    return not before or before[-1].sort in _ENDS or before[-1].sort in (Sort.NOT, Sort.SELF, Sort.TERM, Sort.NOUN)


def _end_of_clause(items: Sequence[Item], at: int) -> int:
    """Return where the clause ends that goes on at `at`."""
    return next((place for place in range(at, len(items)) if items[place].sort in _ENDS), len(items))
