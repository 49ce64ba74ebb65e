"""What is said without repeating the word: "OLMo is.", "Llama isn't.", "not Llama", "unlike Llama"."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import Final

from bot.claimcheck.lexicon import Claimed, Sort
from bot.claimcheck.linking import first_of_list
from bot.claimcheck.mentions import Mention
from bot.claimcheck.quoting import Spot
from bot.claimcheck.scanner import Item

Left = tuple[tuple[Mention, ...], Claimed, bool, Spot]
_ENDS: Final = frozenset({Sort.COMMA, Sort.BUT, Sort.AND, Sort.COLON})
_FILL: Final = frozenset({Sort.ADVERB})


class _Fragment(Enum):
    """What a clause of a model and little more says, by what was said before."""

    SAME = auto()
    OPPOSITE = auto()
    DENIED = auto()


def leftovers(
    items: Sequence[Item], models: tuple[Mention, ...], claimed: Claimed | None, *, denied: bool
) -> Iterator[Left]:
    """Yield what clauses without a word for openness say, by the last one: models, word, denied, place."""
    if claimed is None:
        return
    for at, item in enumerate(items):
        if item.sort is Sort.UNLIKE:
            yield from _unlike(items, at, claimed, denied=denied)
        elif item.sort in (Sort.MODEL, Sort.PRONOUN):
            yield from _bare(items, at, models, claimed, denied=denied)


def _unlike(items: Sequence[Item], at: int, claimed: Claimed, *, denied: bool) -> Iterator[Left]:
    """As in "Unlike Llama": the opposite holds for Llama."""
    after = at + 1
    while after < len(items) and items[after].sort in (Sort.ARTICLE, Sort.NOUN):
        after += 1
    if after < len(items) and (mention := items[after].mention):
        yield (mention,), claimed, not denied, Spot(at, at, after)


def _bare(
    items: Sequence[Item], at: int, models: tuple[Mention, ...], claimed: Claimed, *, denied: bool
) -> Iterator[Left]:
    """As in "Llama isn't", "not Llama", "neither is Llama", "it's not", each up to the end of its clause."""
    mention = items[at].mention
    said = (mention,) if mention else models
    if not said:
        return
    start = first_of_list(items, at) if mention else at
    group = tuple(item.mention for item in items[start : at + 1] if item.mention) or said
    end = _end_of_clause(items, at + 1)
    sorts = [item.sort for item in items[at + 1 : end] if item.sort not in _FILL]
    if Sort.IS in sorts or Sort.NOT in sorts:
        if set(sorts) <= {Sort.IS, Sort.NOT} and _begins(items, start):
            yield group, claimed, sorts.count(Sort.NOT) % 2 == 1, Spot(at, start, end - 1)
    elif not sorts and mention and start > 0:
        fragment = _fragment(items, start)
        if fragment:
            now = {_Fragment.SAME: denied, _Fragment.OPPOSITE: not denied, _Fragment.DENIED: True}[fragment]
            yield group, claimed, now, Spot(at, start - (1 if fragment is _Fragment.OPPOSITE else 2), at)


def _fragment(items: Sequence[Item], start: int) -> _Fragment | None:
    """As in "..., not Llama" and "neither is Llama", "so is Qwen"."""
    before = [item for item in items[max(start - 3, 0) : start] if item.sort not in _FILL]
    words = [item.text.casefold() for item in before]
    if words[-1:] and before[-1].sort is Sort.NOT and (len(before) < 2 or before[-2].sort in _ENDS):
        return _Fragment.OPPOSITE
    if words[-2:] in (["neither", "is"], ["nor", "is"], ["neither", "are"]):
        return _Fragment.DENIED
    return _Fragment.SAME if words[-2:] in (["so", "is"], ["so", "are"]) else None


def _begins(items: Sequence[Item], start: int) -> bool:
    """Whether a clause begins here: nothing before that the models could depend on."""
    before = [item for item in items[:start] if item.sort not in _FILL]
    return not before or before[-1].sort in _ENDS or before[-1].sort in (Sort.NOT, Sort.SELF, Sort.TERM, Sort.NOUN)


def _end_of_clause(items: Sequence[Item], at: int) -> int:
    """Return where the clause ends that goes on at `at`."""
    return next((place for place in range(at, len(items)) if items[place].sort in _ENDS), len(items))
