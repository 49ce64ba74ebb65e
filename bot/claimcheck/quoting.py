"""The words to quote for each claim of a sentence: its own clause, where a sentence makes more than one. Pure."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import msgspec

from bot.claimcheck.lexicon import Sort
from bot.claimcheck.scanner import Item

_JOINTS: Final = (Sort.BUT, Sort.COMMA, Sort.COLON, Sort.AND)
"""Where a sentence is cut, the best place first."""


class Spot(msgspec.Struct, frozen=True, order=True):
    """Where a claim is made: its word, or what stands for it; the items it reaches over, both included."""

    at: int
    first: int
    last: int


def clauses(items: Sequence[Item], spots: Sequence[Spot], start: int, end: int) -> dict[Spot, tuple[int, int]]:
    """Return the place in the text to quote for each claim of the sentence that stands at `start` to `end`."""
    if not spots:
        return {}
    ordered = sorted(set(spots))
    begins, ends = [start], []
    for one, other in pairwise(ordered):
        before, after = _cut(items, one, other)
        ends.append(before)
        begins.append(begins[-1] if other.first <= one.last else after)
    return dict(zip(ordered, zip(begins, [*ends, end], strict=True), strict=True))


def _cut(items: Sequence[Item], one: Spot, other: Spot) -> tuple[int, int]:
    """Return where the clause of one claim ends and that of the next begins: the joint stands between them."""
    stop = other.first if other.first > one.last else other.at
    gap = range(min(one.last, stop - 1) + 1, stop)
    joint = next((at for sort in _JOINTS for at in reversed(gap) if items[at].sort is sort), None)
    if joint is None:
        return items[gap.start - 1].end, items[stop].start
    left = right = joint
    while left - 1 in gap and items[left - 1].sort in _JOINTS:
        left -= 1
    while right + 1 in gap and items[right + 1].sort in _JOINTS:
        right += 1
    return items[left - 1].end, items[right + 1].start
