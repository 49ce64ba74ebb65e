"""What is concluded of a text."""

from enum import StrEnum

import msgspec


class MatchKind(StrEnum):
    """How a text relates to a license. Only EXACT, without one differing word, says that it is the license."""

    EXACT = "exact"
    MODIFIED = "modified"
    NEAR = "near"
    UNKNOWN = "unknown"


class Added(msgspec.Struct, frozen=True):
    """Words that the license does not have: the `text` in full, and the `line` (from 1) where it begins."""

    text: str
    line: int


class Removed(msgspec.Struct, frozen=True):
    """Words of the license that are missing: how many, and between which words of the file.

    The corpus holds hashes, so the missing words themselves cannot be shown.
    """

    words: int
    line: int
    after: str
    before: str


class Match(msgspec.Struct, frozen=True, kw_only=True):
    """One license found in a text, on the lines `first_line` to `last_line`.

    `license` is an id of `data/licenses`; `spdx` the SPDX id or LicenseRef of that very text. `score` is
    the share of words in common, 0 to 1; it is 1 for EXACT alone. `named` is True where a sentence only
    names the license.
    """

    license: str
    spdx: str
    kind: MatchKind
    score: float
    added: tuple[Added, ...] = ()
    removed: tuple[Removed, ...] = ()
    first_line: int = 1
    last_line: int = 1
    named: bool = False


class Identification(msgspec.Struct, frozen=True, kw_only=True):
    """What a whole text is.

    `kind` is EXACT only if every word of the text belongs to an exact match, a title of that license or a
    copyright notice. `license` is the id, or the ids joined with AND where the text holds several; None for
    UNKNOWN. `copyright` are the notices that were left out of the comparison, to be shown. `added` are the
    words outside of every match.
    """

    kind: MatchKind
    license: str | None = None
    spdx: str | None = None
    score: float = 0.0
    matches: tuple[Match, ...] = ()
    added: tuple[Added, ...] = ()
    copyright: tuple[str, ...] = ()
    words: int = 0

    @property
    def all_added(self) -> tuple[Added, ...]:
        """Every word that no license here has, in the order of the text."""
        inside = (item for match in self.matches for item in match.added)
        return tuple(sorted((*self.added, *inside), key=lambda item: item.line))

    @property
    def all_removed(self) -> tuple[Removed, ...]:
        """Every place where words are missing."""
        return tuple(item for match in self.matches for item in match.removed)
