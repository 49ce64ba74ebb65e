"""Claims: one statement about one component, with its evidence. A verdict is computed from nothing else."""

import datetime as dt
from enum import StrEnum

import msgspec

from bot.openness.components import Component


class Status(StrEnum):
    """How much of a component is published."""

    RELEASED = "released"
    PARTIAL = "partial"
    WITHHELD = "withheld"
    UNKNOWN = "unknown"


class Topic(StrEnum):
    """What a document tells in full, beyond being there (OSAID 1.0, Data Information)."""

    DATA_INFORMATION = "data-information"


class Claim(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One statement about one component.

    `license` is a license id of `data/licenses`, an SPDX expression of them, the word `none` (there is
    evidence that no license is declared), or None (nobody has established it). `covers` says what a
    document or data set tells in full: a paper that exists is not yet a description of the training data.
    `source` names who said so (an id of `data/SOURCES.md`), `as_of` when.
    """

    component: Component
    status: Status
    license: str | None = None
    covers: tuple[Topic, ...] = ()
    url: str | None = None
    revision: str | None = None
    source: str
    as_of: dt.date
    note: str | None = None


Claims = dict[Component, Claim]
