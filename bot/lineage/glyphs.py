"""Text that a picture can show: characters the font has, in lines that fit. Names come from strangers."""

import unicodedata
from bisect import bisect_right
from collections.abc import Callable
from typing import Final

REPLACEMENT: Final = "\N{WHITE SQUARE}"
ELLIPSIS: Final = "…"
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_BREAKS: Final = "/-_ "


def drawable(text: str, has: Callable[[str], bool], limit: int = 200) -> str:
    """Return `text` on one line; what would be invisible is left out, what the font lacks becomes a square."""
    spaced = (" " if char.isspace() else char for char in text[:limit])
    kept = (char for char in spaced if unicodedata.category(char) not in _HIDDEN)
    return " ".join("".join(char if has(char) else REPLACEMENT for char in kept).split()) or ELLIPSIS


def wrapped(text: str, width: Callable[[str], float], limit: float, lines: int) -> list[str]:
    """Break `text` into at most `lines` lines of width `limit`, after `/`, `-`, `_` or a space where it can.

    What does not fit is cut off with an ellipsis.
    """
    found: list[str] = []
    rest = text
    while rest and len(found) < lines - 1 and width(rest) > limit:
        cut = _break(rest, width, limit)
        found.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*found, _fitted(rest, width, limit)] if rest else found


def _break(text: str, width: Callable[[str], float], limit: float) -> int:
    """Where to break a text that is too long for a line: at least one character goes on it."""
    fits = max(_fits(text, width, limit), 1)
    at = max((text.rfind(char, 0, fits) for char in _BREAKS), default=-1) + 1
    return at if at > fits // 3 else fits


def _fits(text: str, width: Callable[[str], float], limit: float) -> int:
    """How many characters of the beginning fit. The width grows with the text, so halving finds it."""
    return bisect_right(range(1, len(text) + 1), limit, key=lambda end: width(text[:end]))


def _fitted(text: str, width: Callable[[str], float], limit: float) -> str:
    if width(text) <= limit:
        return text
    return text[: _fits(text, width, limit - width(ELLIPSIS))].rstrip() + ELLIPSIS
