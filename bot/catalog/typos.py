"""Typing errors: is one word another with one slip of the finger?"""

from typing import Final

_SHORTEST: Final = 4
_SWAPPED_ALONE: Final = 5
_MISSING_ALONE: Final = 7
_REPLACED: Final = 7


def is_slip(typed: str, word: str, *, alone: bool = False) -> bool:
    """Whether `typed` is `word` with one letter missing or too many, or two swapped; in long words also replaced.

    Words of fewer than four letters have no near words, and a replaced letter needs seven and the same first
    letter: "grow" is not "grok", "gamma" is not "gemma", but "mistrel" is "mistral". Where the word stands
    `alone` nothing else confirms it, so it must be nearer, for many names are near everyday words: a double
    letter ("lama"), or a longer word, but no plural and no replaced letter ("starting" is not "starling").
    """
    if typed == word or min(len(typed), len(word)) < _SHORTEST:
        return False
    if len(typed) == len(word):
        swapped = _swapped(typed, word) and (not alone or len(word) >= _SWAPPED_ALONE)
        return swapped or (not alone and _replaced(typed, word))
    short, long = sorted((typed, word), key=len)
    return len(long) - len(short) == 1 and _one_more(short, long, alone=alone)


def _first_difference(a: str, b: str) -> int:
    return next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _one_more(short: str, long: str, *, alone: bool) -> bool:
    """Whether the long word is the short one with a letter more; alone, of which kind."""
    at = _first_difference(short, long)
    if short[at:] != long[at + 1 :]:
        return False
    doubled = long[at] in {long[at - 1 : at], long[at + 1 : at + 2]}
    plural = at == len(short) and long.endswith("s")
    return not alone or doubled or (len(long) >= _MISSING_ALONE and not plural)


def _swapped(typed: str, word: str) -> bool:
    at = _first_difference(typed, word)
    return typed[at : at + 2] == word[at : at + 2][::-1] and typed[at + 2 :] == word[at + 2 :]


def _replaced(typed: str, word: str) -> bool:
    at = _first_difference(typed, word)
    return at > 0 and len(word) >= _REPLACED and typed[at + 1 :] == word[at + 1 :]
