"""A sentence as a row of items: models, words for openness, and the words that connect them."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from bot.claimcheck.lexicon import Lexicon, Sort, plain
from bot.claimcheck.mentions import Mention
from bot.claimcheck.terms import Term, TermFinder

_SPACE: Final = re.compile(r'[\s*_~`|"\u201c-\u201f«»「」『』]+')
"""Bold, spoilers and quotation marks connect nothing; `sentences` knows where quotations are."""
_ANY: Final = re.compile(r"[^\W\d_][\w'\u2019-]*|\d[\w.,]*|.", re.DOTALL)


class Item(msgspec.Struct, frozen=True):
    """One item: what it does (`Sort`), where it stands in the message, and the model or term that it is."""

    sort: Sort
    start: int
    end: int
    text: str
    mention: Mention | None = None
    term: Term | None = None


class Scanner:
    """Finds items. Holds the patterns made of the lexicon; nothing else is remembered."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._sorts = lexicon.sorts
        self._terms = TermFinder(lexicon.terms)
        joined = [word for word in self._sorts if _needs_no_space(word)]
        spaced = [word for word in self._sorts if not _needs_no_space(word)]
        self._spaced = _alternatives(spaced, r"(?:(?<![^\W\d_])|(?=['\u2019]))(?:{})(?![^\W_])")
        self._joined = _alternatives(joined, "(?:{})")
        self._inside = _alternatives([one for one in joined if _stands_out(one, self._sorts[one])], "(?:{})")

    def items(self, text: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Item]:
        """Return the items of `text[start:end]`; places count from the beginning of `text`."""
        known = {one.start: one for one in mentions}
        terms = {one.start: one for one in self._terms.find(text) if not _inside(one, mentions)}
        return list(self._scan(text, start, end, known, terms))

    def _scan(
        self, text: str, at: int, end: int, mentions: dict[int, Mention], terms: dict[int, Term]
    ) -> Iterator[Item]:
        while at < end:
            if space := _SPACE.match(text, at, end):
                at = space.end()
                continue
            item = self._item(text, at, end, mentions, terms)
            yield item
            at = max(item.end, at + 1)

    def _item(self, text: str, at: int, end: int, mentions: dict[int, Mention], terms: dict[int, Term]) -> Item:
        if mention := mentions.get(at):
            return Item(Sort.MODEL, at, mention.end, text[at : mention.end], mention=mention)
        if term := terms.get(at):
            return Item(Sort.TERM, at, term.end, text[at : term.end], term=term)
        limit = min((one for one in (*mentions, *terms) if one > at), default=end)
        match = self._spaced.match(text, at, min(limit, end)) or self._joined.match(text, at, min(limit, end))
        if match:
            return Item(self._sorts[plain(match[0])], at, match.end(), match[0])
        inside = self._inside.search(text, at + 1, min(limit, end))
        word = _ANY.match(text, at, inside.start() if inside else min(limit, end))
        return Item(Sort.WORD, at, word.end() if word else at + 1, text[at : word.end()] if word else text[at])


def _needs_no_space(word: str) -> bool:
    """Whether a word is written without spaces around it: signs, Chinese, Japanese, Korean."""
    return not any(char.isalpha() and char < "\u2e80" for char in word)


def _stands_out(word: str, sort: Sort) -> bool:
    """Whether a word counts in the midst of others, too: "同事说" is a report, though nobody listed colleagues."""
    return word[0] > "\u2e80" and (sort is Sort.REPORT or (len(word) > 1 and sort in (Sort.MAYBE, Sort.QUESTION)))


def _alternatives(words: list[str], form: str) -> re.Pattern[str]:
    longest = sorted(words, key=len, reverse=True)
    made = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest)
    return re.compile(form.format(made), re.IGNORECASE)


def _inside(term: Term, mentions: Sequence[Mention]) -> bool:
    return any(one.start < term.end and term.start < one.end for one in mentions)
