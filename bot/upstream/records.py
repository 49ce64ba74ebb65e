"""What is read of an index: one entry per file of theirs, and the files themselves."""

import datetime as dt
from collections.abc import Callable
from enum import StrEnum

import msgspec

from bot.openness.license import License
from bot.openness.records import SecondOpinion


class Index(StrEnum):
    """The indexes that can be imported; the value is the id of `data/SOURCES.md`."""

    OSAI = "osai-index"
    MOT = "mot"
    OS_AI_MAP = "os-ai-map"


class Document(msgspec.Struct, frozen=True):
    """One file of an index: its name (with the folders above it, `/` between them) and its bytes."""

    name: str
    data: bytes

    @property
    def file(self) -> str:
        """The name without its folders."""
        return self.name.rpartition("/")[2]


class Documents(msgspec.Struct, frozen=True, kw_only=True):
    """What lay at a place. `whole` is False for a single file of an index, which says nothing about the others.

    `day` is when it was true, where that can be told; `revision` the commit, where the place names it.
    """

    found: tuple[Document, ...]
    whole: bool
    day: dt.date | None = None
    revision: str | None = None


class Edition(msgspec.Struct, frozen=True):
    """Which state of an index is read: the day it was true, the commit where it is known; and the licenses."""

    day: dt.date
    revision: str | None
    license_of: Callable[[str], License | None]


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of an index: its `file` (what tells it from others), its name, and what is said of it.

    `names` are tried in order, the most exact first; `hub` are the repositories it names; `producer` made it.
    """

    file: str
    name: str
    names: tuple[str, ...] = ()
    hub: tuple[str, ...] = ()
    producer: str = ""
    opinion: SecondOpinion


class Problem(msgspec.Struct, frozen=True):
    """A file that could not be read as what it should be."""

    file: str
    why: str


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """All entries of an index, sorted by file, and what could not be read."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()
