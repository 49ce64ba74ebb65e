"""The words that claims are made with: read from `words/`, where people can add to them."""

import re
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import msgspec

from bot.catalog.yaml_reader import read_yaml

_FOLDER: Final = Path(__file__).parent / "words"


class Sort(StrEnum):
    """What a word does in a claim. The last three are not in the lexicon: models, terms, and every other word."""

    IS = "is"
    NOT = "not"
    ADVERB = "adverb"
    ARTICLE = "article"
    NOUN = "noun"
    LIKE = "like"
    AND = "and"
    BUT = "but"
    COMMA = "comma"
    COLON = "colon"
    PREPOSITION = "preposition"
    THAT = "that"
    PRONOUN = "pronoun"
    REPORT = "report"
    CALL = "call"
    SELF = "self"
    MAYBE = "maybe"
    QUESTION = "question"
    FALSE = "false"
    DEGREE = "degree"
    UNLIKE = "unlike"
    INSTEAD = "instead"
    AROUND = "around"
    LICENSE = "license"
    PART = "part"
    RELEASED = "released"
    MADE = "made"
    MODEL = "model"
    TERM = "term"
    WORD = "word"


class Claimed(StrEnum):
    """What somebody says of a model. The words are those of the verdicts; two more are asked of the license.

    OPEN_LICENSE: its weights, or its license, are called open source. PROPRIETARY: its license is called so.
    """

    OPEN_SOURCE = "open-source"
    OPEN_WEIGHTS = "open-weights"
    OPEN_LICENSE = "open-license"
    MODEL_AVAILABLE = "model-available"
    PROPRIETARY = "proprietary"
    CLOSED = "closed"


class Pattern(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Regular expressions that all claim one thing. `verb`: something is done to what follows."""

    claimed: Claimed
    patterns: tuple[str, ...]
    verb: bool = False


class NameRules(msgspec.Struct, frozen=True):
    """What keeps ordinary words, companies and programs from being taken for models."""

    programs: re.Pattern[str]
    companies: frozenset[str]
    common: frozenset[str]
    needs_number: frozenset[str]
    articles: frozenset[str]
    never_first: frozenset[str]
    never_last: frozenset[str]


class Lexicon(msgspec.Struct, frozen=True):
    """Every word: `sorts` by its spelling (lower case), `terms` in the order in which they are tried."""

    sorts: dict[str, Sort]
    terms: tuple[Pattern, ...]
    names: NameRules


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """Read the words that come with isopen. Raises DataError where the files are broken."""
    return Lexicon(
        sorts=_sorts(read_yaml(_FOLDER / "lexicon.yaml")),
        terms=msgspec.convert(read_yaml(_FOLDER / "terms.yaml"), tuple[Pattern, ...]),
        names=_names(read_yaml(_FOLDER / "names.yaml")),
    )


def plain(word: str) -> str:
    """Return a word or phrase as the lexicon spells it."""
    return " ".join(word.casefold().split())


def _sorts(read: dict[str, str]) -> dict[str, Sort]:
    sorts: dict[str, Sort] = {}
    for name, words in read.items():
        for word in words.split(" | "):
            sorts.setdefault(plain(word), Sort(name))
    return sorts


def _names(read: dict[str, Any]) -> NameRules:
    words = {name: frozenset(text.split()) for name, text in read.items() if name != "programs"}
    programs = re.compile(rf"(?<!\w)(?:{'|'.join(read['programs'])})(?!\w)", re.IGNORECASE)
    return NameRules(programs=programs, **words)
