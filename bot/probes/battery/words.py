"""The little language in which the battery names words: what a reply must say to have told a fact.

| written | matches |
|---|---|
| `martial law` | these words, in any case, with any white space between them |
| `demonstrat*` | a word that begins so |
| `no ... evidence` | both, in this order, in one sentence, at most 60 characters apart |

Nothing else is special, so every list is a regular expression without nested repetition: matching takes time
linear in the reply. Words of alphabetic scripts match whole words only; Chinese has no word ends to ask for.
"""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

MAX_LENGTH: Final = 80
_SPACED: Final = "0-9a-zß-ɏͰ-ϿЀ-ӿ"  # digits and the letters of scripts that put spaces between words
_GAP: Final = "..."
_BETWEEN: Final = r"[^.!?。！？\n]{0,60}?"  # noqa: RUF001 - Chinese ends of sentences
_SPECIAL: Final = re.compile(r"[\\^$+?()\[\]{}|<>_]")
_TYPOGRAPHY: Final = str.maketrans("‘’ʼ“”‐‑–—", "'''\"\"----")  # noqa: RUF001 - what is put right
_HAS_SPACED: Final = re.compile(f"[{_SPACED}]")


class Span(NamedTuple):
    """Where something stands in a text, in characters, the end not included."""

    start: int
    end: int


class _Alternative:
    """One of several ways to say it. Its pattern is compiled when its longest piece was seen, which is rare."""

    __slots__ = ("_pattern", "core", "written")

    def __init__(self, written: str) -> None:
        _check(written)
        self.written = written
        pieces = (word.rstrip("*") for word in written.replace(_GAP, " ").split())
        self.core = max(pieces, key=len)
        self._pattern: re.Pattern[str] | None = None

    def search(self, folded: str) -> "Span | None":
        if self.core not in folded:
            return None
        if self._pattern is None:
            self._pattern = re.compile(_pattern(self.written))
        match = self._pattern.search(folded)
        return Span(*match.span()) if match else None


def fold(text: str) -> str:
    """Return `text` in lower case with plain quotes and dashes; every character keeps its place."""
    plain = text.translate(_TYPOGRAPHY)
    lower = plain.lower()
    return lower if len(lower) == len(text) else "".join(_lower(letter) for letter in plain)


class Words:
    """Alternatives, any of which will do. Raises ValueError for what the little language does not know."""

    __slots__ = ("_alternatives",)

    def __init__(self, alternatives: Iterable[str]) -> None:
        self._alternatives = tuple(_Alternative(fold(written)) for written in alternatives)
        if not self._alternatives:
            raise ValueError("no words at all")

    def find(self, folded: str) -> Span | None:
        """Return where one of them stands in a text that went through `fold`; None where none does."""
        for alternative in self._alternatives:
            if span := alternative.search(folded):
                return span
        return None

    def find_all(self, folded: str) -> tuple[Span, ...]:
        """Return where each alternative stands first: one span for each that is there."""
        return tuple(span for alternative in self._alternatives if (span := alternative.search(folded)))


def _lower(letter: str) -> str:
    lower = letter.lower()
    return lower if len(lower) == 1 else letter


def _pattern(written: str) -> str:
    parts = (part.split() for part in written.split(_GAP))
    return _BETWEEN.join(r"\s{1,4}".join(_word(word) for word in part) for part in parts)


def _word(word: str) -> str:
    stem = word.rstrip("*")
    before = f"(?<![{_SPACED}])" if _HAS_SPACED.match(stem[0]) else ""
    if word != stem:
        return f"{before}{re.escape(stem)}[{_SPACED}]{{0,30}}"
    return before + re.escape(stem) + (f"(?![{_SPACED}])" if _HAS_SPACED.match(stem[-1]) else "")


def _check(written: str) -> None:
    if not written.strip() or len(written) > MAX_LENGTH:
        raise ValueError(f"`{written}`: between 1 and {MAX_LENGTH} characters")
    if not all(part.split() for part in written.split(_GAP)):
        raise ValueError(f"`{written}`: words belong on both sides of `...`")
    if special := _SPECIAL.search(written):
        raise ValueError(f"`{written}`: `{special.group()}` means nothing here; see data/probes/README.md")
    if written.count(_GAP) > 1:
        raise ValueError(f"`{written}`: one `...` at most")
    if any("*" in word.rstrip("*") or word.strip("*") == "" or word.endswith("**") for word in written.split()):
        raise ValueError(f"`{written}`: `*` belongs at the end of a word")
    if not written.isdigit() and max(len(word.strip("*")) for word in written.replace(_GAP, " ").split()) < 2:
        raise ValueError(f"`{written}`: too short to say anything")
