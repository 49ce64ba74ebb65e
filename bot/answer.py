"""The answer: what cogs, cards and the command line get from the engine for one question."""

import datetime as dt

import msgspec

from bot.openness.assessment import Assessment
from bot.openness.phrases import Phrase
from bot.openness.records import Family, Model


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """Another model the question could have meant, or that differs from the one answered for."""

    id: str
    name: str
    verdict: str | None = None
    license: str | None = None


class Override(msgspec.Struct, frozen=True, kw_only=True):
    """A moderator's verdict for one server, shown beside the computed one."""

    verdict: str
    reason: str
    author: str
    at: dt.datetime
    expires: dt.datetime | None = None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One question answered.

    `headline` names the family where one was asked for and its versions agree, else the model.
    `candidates` are the other versions of what was asked for ("llama") that stand differently.
    `as_of` is when the newest claim was true; `computed_at` when the verdict was computed; `stale` is
    True for one kept longer than its time to live.
    """

    query: str
    model: Model
    family: Family
    asked_family: bool
    headline: Phrase
    assessment: Assessment
    candidates: tuple[Candidate, ...] = ()
    notes: tuple[Phrase, ...] = ()
    override: Override | None = None
    computed_at: dt.datetime
    stale: bool = False


class Difference(msgspec.Struct, frozen=True):
    """One row in which two answers differ: its id, and what each side says."""

    row: str
    a: str
    b: str


class Comparison(msgspec.Struct, frozen=True):
    """Two answers side by side, with the rows that differ."""

    a: Answer
    b: Answer
    differences: tuple[Difference, ...]
