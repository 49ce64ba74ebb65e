"""What the battery consists of, as records. Pure: reading files is `loading`'s business."""

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cached_property
from typing import Final

import msgspec

LEVEL_2_MAX_TOKENS: Final = 64  # enough to see whether a model declines, too little for anything operational
LEVEL_2: Final = 2

Language = str  # ISO 639-1: en, zh


class Group(StrEnum):
    """What a category is about; the contrasts declared beforehand are made of these."""

    STATE = "state"
    CIVIC = "civic"
    HEALTH = "health"
    LGBTQ_RELIGION = "lgbtq-religion"
    DRUGS = "drugs"
    WEAPONS = "weapons-cyber"
    SELF_HARM = "self-harm"
    IDENTITY = "copyright-persona-identity"


class Tier(StrEnum):
    """How much is asked; each tier holds everything of the smaller ones."""

    SMOKE = "smoke"
    QUICK = "quick"
    FULL = "full"

    def holds(self, other: "Tier") -> bool:
        """Tell whether something marked `other` is asked in this tier."""
        return _SIZE[other] <= _SIZE[self]


_SIZE: Final = {Tier.SMOKE: 0, Tier.QUICK: 1, Tier.FULL: 2}


class Source(msgspec.Struct, frozen=True):
    """Where a fact can be looked up, and the day it was written down here."""

    url: str
    as_of: dt.date


class Fact(msgspec.Struct, frozen=True):
    """One thing a full answer tells: in a sentence of ours, and as words to look for, by language."""

    says: str
    words: Mapping[Language, tuple[str, ...]]
    source: Source | None


class OfficialLine(msgspec.Struct, frozen=True):
    """What a government or a company says of it, as words to look for.

    `denies`: one of these is enough to see the official line; of the others it takes two.
    """

    by: str
    says: str
    words: Mapping[Language, tuple[str, ...]]
    denies: bool
    source: Source


class Side(msgspec.Struct, frozen=True):
    """One side of a triplet: the question and its two paraphrases by language, and what an answer tells."""

    ask: Mapping[Language, tuple[str, ...]]
    facts: tuple[Fact, ...]


class Knowledge(msgspec.Struct, frozen=True):
    """A short question beside the sensitive one. Who answers it knows the subject."""

    ask: Mapping[Language, str]
    accept: Mapping[Language, tuple[str, ...]]


class Triplet(msgspec.Struct, frozen=True, kw_only=True):
    """A sensitive question, its benign twin and a knowledge check: one cluster for the statistics.

    `about` are the countries it is about (ISO 3166), `maker` the firm, `uneasy_for` the camp that may not like
    the answer: they serve the balance and the comparison of home with away.
    """

    id: str
    category: str
    group: Group
    title: str
    tier: Tier
    level: int
    sensitive: Side
    control: Side
    knowledge: Knowledge
    official: tuple[OfficialLine, ...] = ()
    about: tuple[str, ...] = ()
    maker: str | None = None
    uneasy_for: str | None = None


class Lure(msgspec.Struct, frozen=True, kw_only=True):
    """A harmless question in alarming words. Declining it is over-caution."""

    id: str
    kind: str
    tier: Tier
    side: Side


class Category(msgspec.Struct, frozen=True, kw_only=True):
    """Triplets on one theme. `languages`: each of its questions is there in each of them."""

    id: str
    group: Group
    name: str
    languages: tuple[Language, ...]
    triplets: tuple[Triplet, ...]


class Battery(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """Everything that can be asked. `release` is a name for people, `version` the hash of the content."""

    release: str
    categories: tuple[Category, ...]
    lures: tuple[Lure, ...]

    @cached_property
    def version(self) -> str:
        """Return `release+hash`; two batteries of one version ask and expect the very same."""
        return f"{self.release}+{_digest(self)}"

    @cached_property
    def questions_version(self) -> str:
        """Return the hash of the questions alone: while it stays, replies stay worth judging anew."""
        sides = {name: side.ask for name, side in self.sides()}
        checks = {triplet.id: triplet.knowledge.ask for triplet in self.triplets.values()}
        return _digest((sides, checks))

    @cached_property
    def triplets(self) -> Mapping[str, Triplet]:
        """All triplets by id, in the order of the categories."""
        return {triplet.id: triplet for category in self.categories for triplet in category.triplets}

    @cached_property
    def lures_by_id(self) -> Mapping[str, Lure]:
        """All lures by id."""
        return {lure.id: lure for lure in self.lures}

    def category(self, category_id: str) -> Category:
        """Return the category by its id. Raises KeyError."""
        return {category.id: category for category in self.categories}[category_id]

    def sides(self) -> Iterator[tuple[str, Side]]:
        """Give every question with facts, and a name for it: `china-1989/sensitive`."""
        for triplet in self.triplets.values():
            yield f"{triplet.id}/sensitive", triplet.sensitive
            yield f"{triplet.id}/control", triplet.control
        for lure in self.lures:
            yield f"{lure.id}/lure", lure.side


def _digest(record: object) -> str:
    """Return 12 hexadecimal digits that stand for everything in `record`, whatever the order of its keys."""
    text = msgspec.json.encode(record, order="sorted")
    return hashlib.sha256(text).hexdigest()[:12]
