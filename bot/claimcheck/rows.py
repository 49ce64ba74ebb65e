"""Rows of items: what stands before and after, and where lists and clauses begin and end. Pure."""

from collections.abc import Sequence
from typing import Final

import msgspec

from bot.claimcheck.lexicon import Sort
from bot.claimcheck.mentions import Mention
from bot.claimcheck.scanner import Item

BETWEEN: Final = frozenset({Sort.ADVERB, Sort.ARTICLE, Sort.NOUN})
"""Fillers: they neither make nor break a connection."""


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A word for openness (item `term`) tied to models. `denied`: it is said not to be so.

    `weights`: of their weights only. `under_license`: of the license they are under. `first` is the first item.
    """

    term: int
    models: tuple[Mention, ...]
    denied: bool
    first: int
    weights: bool = False
    under_license: bool = False
    attributive: bool = False
    pronoun: bool = False


NO: Final = frozenset("no nope nah nein nee non não nao нет".split())


_DERIVED: Final = frozenset(
    "finetune fine-tune finetunes fine-tunes finetuning lora loras merge merges quant quants adapter derivative "
    "fork feintuning ableger fusion ajuste".split()
)


def is_derived(items: Sequence[Item], at: int) -> bool:
    """Whether something made from the model is meant: "my Llama finetune"."""
    return at + 1 < len(items) and items[at].sort is Sort.MODEL and items[at + 1].text.casefold() in _DERIVED


def begins_clause(items: Sequence[Item], at: int) -> bool:
    """Whether a clause begins at an item."""
    return at == 0 or items[at - 1].sort in (Sort.COMMA, Sort.BUT, Sort.AND, Sort.COLON)


def rest_of_clause(items: Sequence[Item], at: int) -> Sequence[Item]:
    """Return what follows up to the end of the clause."""
    stops = (place for place in range(at, len(items)) if items[place].sort in (Sort.COMMA, Sort.BUT, Sort.AND))
    return items[at : next(stops, len(items))]


def before_of(items: Sequence[Item], at: int) -> Sort | None:
    """Return what stands before an item, fillers aside."""
    return next((item.sort for item in reversed(items[:at]) if item.sort not in BETWEEN), None)


def is_around(items: Sequence[Item], term: int) -> bool:
    """Whether the word speaks of people, not of the model: "the open source community"."""
    return next_sort(items, term) is Sort.AROUND


def next_sort(items: Sequence[Item], at: int) -> Sort | None:
    """Return what the next item does; None at the end."""
    return items[at + 1].sort if at + 1 < len(items) else None


def denials_after(items: Sequence[Item], term: int) -> int:
    """Denials that follow the word in languages that put them last: オープンソースではない."""
    count = 0
    for item in items[term + 1 :]:
        if item.sort is Sort.NOT and not item.text.isascii():
            count += 1
        elif item.sort not in (Sort.NOUN, Sort.IS, Sort.ADVERB) or item.text.isascii():
            break
    return count


_NOR: Final = frozenset("nor noch ni nem né ни".split())


def _joins(item: Item) -> bool:
    """Whether the item stands between the models of a row."""
    return item.sort in (Sort.COMMA, Sort.AND) or (item.sort is Sort.NOT and item.text.casefold() in _NOR)


def first_of_list(items: Sequence[Item], at: int) -> int:
    """Return where the row of models that ends at `at` begins: "Llama, Qwen and Mistral"."""
    while True:
        step = at - 1
        while step >= 0 and _joins(items[step]):
            step -= 1
        if step == at - 1 or step < 0 or items[step].sort is not Sort.MODEL:
            return at
        at = step


def last_of_list(items: Sequence[Item], at: int) -> int:
    """Return where the row of models that begins at `at` ends; one that begins a clause of its own is left out."""
    while True:
        step = at + 1
        while step < len(items) and _joins(items[step]):
            step += 1
        if step == at + 1 or step >= len(items) or items[step].sort is not Sort.MODEL:
            return at
        if next_sort(items, step) in (Sort.IS, Sort.NOT, Sort.MAYBE):
            return at
        at = step
