"""Typing errors: is one word another with one slip of the finger?"""

from typing import Final

_SHORTEST: Final = 4
_LONG: Final = 6


def is_slip(typed: str, word: str) -> bool:
    """Whether `typed` is `word` with one letter missing or too many, or two swapped; in long words also replaced.

    Words of fewer than four letters have no near words, and a replaced letter needs six and the same first
    letter: "grow" is not "grok", "gamma" is not "gemma", but "mistrel" is "mistral".
    """
    if typed == word or min(len(typed), len(word)) < _SHORTEST:
        return False
    if len(typed) == len(word):
        return _swapped(typed, word) or _replaced(typed, word)
    short, long = sorted((typed, word), key=len)
    return len(long) - len(short) == 1 and _left_out(short, long)


def _first_difference(a: str, b: str) -> int:
    return next((at for at, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _left_out(short: str, long: str) -> bool:
    at = _first_difference(short, long)
    return short[at:] == long[at + 1 :]


def _swapped(typed: str, word: str) -> bool:
    at = _first_difference(typed, word)
    return typed[at : at + 2] == word[at : at + 2][::-1] and typed[at + 2 :] == word[at + 2 :]


def _replaced(typed: str, word: str) -> bool:
    at = _first_difference(typed, word)
    return at > 0 and len(word) >= _LONG and typed[at + 1 :] == word[at + 1 :]
