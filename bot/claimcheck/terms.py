"""Finds the words for how open something is."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

from bot.claimcheck.lexicon import Claimed, Pattern

# Names of things that hold such a word and claim nothing: the definition, the initiative.
_NAMES: Final = re.compile(
    r"open[\s-]source\s+(?:initiative|ai\s+definition|definition)|osaid|(?:open|free)\s+source\s+(?:week|summit|day)",
    re.IGNORECASE,
)


class Term(msgspec.Struct, frozen=True):
    """One such word in a text. `verb`: something was done to what follows ("open-sourced Llama")."""

    start: int
    end: int
    claimed: Claimed
    verb: bool = False


class TermFinder:
    """Finds terms by patterns; the first that fits counts."""

    def __init__(self, patterns: tuple[Pattern, ...]) -> None:
        self._patterns = patterns
        words = (f"(?P<t{number}>{'|'.join(one.patterns)})" for number, one in enumerate(patterns))
        self._any = re.compile("|".join(words), re.IGNORECASE)

    def find(self, text: str) -> Iterator[Term]:
        """Yield every term of a text, from left to right."""
        names = [match.span() for match in _NAMES.finditer(text)]
        for match in self._any.finditer(text):
            if not any(start <= match.start() < end for start, end in names) and not _inside_a_word(text, match):
                pattern = self._patterns[int((match.lastgroup or "t0")[1:])]
                yield Term(match.start(), match.end(), pattern.claimed, pattern.verb)


def _inside_a_word(text: str, match: re.Match[str]) -> bool:
    """Whether Latin letters go on before or after: "nonopensourced" is no word of ours."""
    around = (text[: match.start()][-1:], text[match.end() :][:1])
    return match[0].isascii() and any(char.isascii() and char.isalnum() for char in around)
