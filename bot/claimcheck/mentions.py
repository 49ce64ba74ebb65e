"""Names of models in running text. A name that is a common word, too, has to look like a name to count."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, Protocol

import msgspec

from bot.claimcheck.lexicon import NameRules

_WORD: Final = re.compile(r"[A-Za-z0-9À-ɏ][A-Za-z0-9À-ɏ._+:/-]*[A-Za-z0-9À-ɏ+]|[A-Za-z0-9À-ɏ]|[^\W\d_A-Za-zÀ-ɏ]+")
_MOST_WORDS: Final = 6
_TRAILING: Final = "."


class Mention(msgspec.Struct, frozen=True):
    """A model's name in a text, and where it stands."""

    start: int
    end: int
    name: str


class Known(Protocol):
    """Who knows names."""

    def is_name(self, text: str) -> bool:
        """Whether `text` is, to the letter or in another spelling, a name of a model or family."""
        ...


class MentionFinder:
    """Finds names. `known` knows which there are, `rules` which of them are ordinary words, too."""

    def __init__(self, known: Known, rules: NameRules) -> None:
        self._known = known
        self._rules = rules

    def find(self, text: str) -> list[Mention]:
        """Return the models named in a text, from left to right; the longest name where several fit."""
        hidden = [match.span() for match in self._rules.programs.finditer(text)]
        words = [match for match in _WORD.finditer(text) if not _covered(match, hidden)]
        found, at = [], 0
        while at < len(words):
            mention, count = self._longest(text, words, at)
            found += [mention] if mention else []
            at += count
        return found

    def _longest(self, text: str, words: list[re.Match[str]], at: int) -> tuple[Mention | None, int]:
        """Return the longest name that begins at a word, and how many words it takes."""
        for count in range(min(_MOST_WORDS, len(words) - at), 0, -1):
            group = words[at : at + count]
            name = text[group[0].start() : group[-1].end()].rstrip(_TRAILING)
            if not _apart(text, group) and self._may_be(words, at, name) and self._known.is_name(name):
                return Mention(group[0].start(), group[0].start() + len(name), name), count
        return None, 1

    def _may_be(self, words: list[re.Match[str]], at: int, name: str) -> bool:
        """Whether it looks like a name here: "the step" and "OpenAI" do not."""
        rules, low = self._rules, name.casefold()
        parts = low.split()
        if not any(char.isalpha() for char in name) or all(part in rules.companies for part in parts):
            return False
        if parts[0] in rules.never_first | rules.articles or parts[-1] in rules.never_last:
            return False
        if low in rules.needs_number and not name.isupper():  # CLIP is a model, a clip is none
            return False
        before = words[at - 1][0].casefold() if at else ""
        return not (low in rules.common and name == low and before in rules.articles)


def _covered(match: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in spans)


def _apart(text: str, group: list[re.Match[str]]) -> bool:
    """Whether something other than a space stands between the words: then they are no one name."""
    return any(text[one.end() : two.start()].strip(" ") for one, two in pairwise(group))
