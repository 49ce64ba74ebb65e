"""What the files of data/probes look like, before defaults are merged in. Unknown keys are mistakes."""

import datetime as dt
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from bot.probes.battery.records import Group, Tier

Id = Annotated[str, Meta(pattern=r"^[a-z0-9]+(?:-[a-z0-9]+)*$", max_length=40)]
Lang = Annotated[str, Meta(pattern=r"^[a-z]{2}$")]
Text = Annotated[str, Meta(min_length=3, max_length=300)]
Link = Annotated[str, Meta(pattern=r"^https://[^\s]+$", max_length=200)]
Country = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
Asked = Annotated[tuple[Text, ...], Meta(min_length=3, max_length=3)]
Wording = Annotated[str, Meta(min_length=1, max_length=80)]
WordList = Annotated[tuple[Wording, ...], Meta(min_length=1, max_length=24)]
ByLanguage = dict[Lang, WordList]


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A piece of a file."""


class FactRow(_Row, frozen=True):
    """A fact; without a `source` it has its side's, then its triplet's."""

    says: Text
    words: ByLanguage
    source: Link | None = None


class OfficialRow(_Row, frozen=True):
    """An official line."""

    by: Text
    says: Text
    words: ByLanguage
    denies: bool = False
    source: Link | None = None


class SideRow(_Row, frozen=True):
    """A question in three wordings by language, and what an answer tells."""

    ask: dict[Lang, Asked]
    facts: tuple[FactRow, ...] = ()
    source: Link | None = None


class KnowledgeRow(_Row, frozen=True):
    """A knowledge check."""

    ask: dict[Lang, Text]
    accept: ByLanguage


class TripletRow(_Row, frozen=True):
    """A triplet; `about` replaces the category's."""

    id: Id
    title: Text
    tier: Tier
    sensitive: SideRow
    control: SideRow
    knowledge: KnowledgeRow
    level: Literal[0, 1, 2] = 0
    source: Link | None = None
    official: tuple[OfficialRow, ...] = ()
    about: tuple[Country, ...] = ()
    maker: Text | None = None
    uneasy_for: Text | None = None


class CategoryRow(_Row, frozen=True):
    """One file: a category. `as_of` is the day its facts were written down."""

    id: Id
    group: Group
    name: Text
    languages: tuple[Lang, ...]
    as_of: dt.date
    triplets: tuple[TripletRow, ...]
    about: tuple[Country, ...] = ()
    note: Text | None = None


class LureRow(_Row, frozen=True):
    """A lure."""

    id: Id
    kind: Id
    tier: Tier
    ask: dict[Lang, Asked]
    facts: tuple[FactRow, ...]


class LuresRow(_Row, frozen=True):
    """The file of the lures."""

    as_of: dt.date
    lures: tuple[LureRow, ...]


class IndexRow(_Row, frozen=True):
    """The file `battery.yaml`: the name of the release, and the files of the categories in order."""

    release: Annotated[str, Meta(pattern=r"^[0-9]{4}\.[0-9]{1,2}(?:\.[0-9]{1,2})?$")]
    categories: tuple[Id, ...]
