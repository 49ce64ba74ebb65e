"""Sentences that only name a license, as READMEs do: "This project is licensed under the MIT License."

A sentence names the license and nothing more only if every other word of it is one of a closed list. "Apache 2.0,
for research purposes only" has words that are not: it does not grant Apache-2.0. Such a text is never EXACT.
"""

import re
from itertools import pairwise
from typing import Final

import msgspec

from bot.licenses.index import LicenseIndex
from bot.licenses.names import exact_names, spoken_names
from bot.licenses.text.clean import clean
from bot.licenses.text.result import Added, Identification, Match, MatchKind
from bot.licenses.text.source import Source
from bot.licenses.text.titles import Title
from bot.licenses.text.tokens import tokens
from bot.openness.license import Category, Kind, License

_SHORT_TEXT: Final = 300
_MOST_WORDS: Final = 5000
_MAX_NAME: Final = 12
_END: Final = re.compile(r"[.!?](?=\s|$)|\n\s*\n|\n(?=\s*(?:#|[-*]\s))|(?<=[-=])\n")
_LINK: Final = re.compile(r"\]\([^()\s]*\)|https?://\S+")
_SAYS: Final = frozenset(
    (
        "a all an and are as at available be been by checkpoint checkpoints code codebase content contents "
        "copy data dataset datasets detail details distributed file files for found full here identifier in "
        "information is it its library license licensed licenses made md model models more of open or our "
        "package parameters please project provided published read refer released repo repository root see "
        "software source spdx terms text that the these this to txt under version was weights were which with "
        "work works"
    ).split()
)
_NO_GRANT: Final = frozenset((Category.NO_LICENSE, Category.PROPRIETARY))
_NOT_NAMES: Final = frozenset(
    ("other", "unknown", "none", "closed", "flux", "exaone", "qwen", "deepseek", "creativeml")
)


class _Sentence(msgspec.Struct, frozen=True):
    """Words `first` to `last`; the licenses named in it; the runs of words that say more."""

    first: int
    last: int
    licenses: tuple[str, ...]
    extra: tuple[tuple[int, int], ...]


class Mentions:
    """Finds names of licenses in sentences."""

    def __init__(self, index: LicenseIndex) -> None:
        self._index = index
        self._names: dict[Title, str] = {}
        for terms in index:
            for name in _nameable(terms):
                words = tuple(tokens(clean(name)))
                self._names.setdefault(words, terms.id)
                if words[-1:] and words[-1][0].isdigit():
                    self._names.setdefault((*words[:-1], "version", words[-1]), terms.id)
        self._names.pop((), None)
        self._firsts = {words[0] for words in self._names}

    def conclude(self, source: Source) -> Identification | None:
        """What a text says it is licensed under; None where it names no license."""
        sentences = self._sentences(source)
        named = [sentence for sentence in sentences if sentence.licenses]
        if not named:
            return None
        matches = tuple(self._match(source, sentence, name) for sentence in named for name in sentence.licenses)
        other = [(s.first, s.last) for s in sentences if not s.licenses and s.extra]
        short = len(source.ids) <= _SHORT_TEXT
        kind = _worst(matches) if short else MatchKind.UNKNOWN
        ids = dict.fromkeys(match.license for match in matches)
        return Identification(
            kind=kind,
            license=" AND ".join(ids) if short else None,
            spdx=" AND ".join(dict.fromkeys(match.spdx for match in matches)) if short else None,
            matches=matches,
            added=tuple(Added(source.slice(a, b), source.line(a)) for a, b in other) if short else (),
            words=len(source.ids),
        )

    def _match(self, source: Source, sentence: _Sentence, name: str) -> Match:
        terms = self._index.get(name)
        return Match(
            license=name,
            spdx=(terms.spdx if terms else None) or name,
            kind=MatchKind.MODIFIED if sentence.extra else MatchKind.NEAR,
            score=0.0,
            added=tuple(Added(source.slice(a, b), source.line(a)) for a, b in sentence.extra),
            first_line=source.line(sentence.first),
            last_line=source.line(sentence.last - 1),
            named=True,
        )

    def _sentences(self, source: Source) -> list[_Sentence]:
        """Cut the text at full stops, blank lines, headings and list items."""
        found: list[_Sentence] = []
        first = 0
        for part in _cut(source.text):
            last = first + len(tokens(part))
            if last > _MOST_WORDS:
                break
            if last > first:
                found.append(self._sentence(source.words, first, last, set(tokens(" ".join(_LINK.findall(part))))))
            first = last
        return found

    def _sentence(self, words: list[str], first: int, last: int, links: set[str]) -> _Sentence:
        licenses: dict[str, None] = {}
        extra: list[tuple[int, int]] = []
        at = first
        while at < last:
            size, name = self._name_at(words, at, last)
            if name:
                licenses[name] = None
            elif words[at] not in _SAYS and words[at] not in links:
                extra.append((extra.pop()[0], at + 1) if extra and extra[-1][1] == at else (at, at + 1))
            at += size
        return _Sentence(first, last, tuple(licenses), tuple(extra))

    def _name_at(self, words: list[str], at: int, last: int) -> tuple[int, str | None]:
        """The longest license name that begins at a word, and its number of words."""
        if words[at] not in self._firsts:
            return 1, None
        for size in range(min(_MAX_NAME, last - at), 0, -1):
            name = self._names.get(tuple(words[at : at + size]))
            if name:
                return size, name
        return 1, None


def _cut(text: str) -> list[str]:
    edges = [0, *(match.end() for match in _END.finditer(text)), len(text)]
    return [text[a:b] for a, b in pairwise(edges) if a < b]


def _worst(matches: tuple[Match, ...]) -> MatchKind:
    return MatchKind.MODIFIED if any(match.kind is MatchKind.MODIFIED for match in matches) else MatchKind.NEAR


def _nameable(terms: License) -> list[str]:
    """Names that cannot be mistaken for an ordinary word."""
    if not terms.identified or terms.kind is Kind.POLICY or terms.category in _NO_GRANT:
        return []
    return [name for name in (*exact_names(terms), *spoken_names(terms)) if name.lower() not in _NOT_NAMES]
