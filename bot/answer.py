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
    """A moderator's verdict for one server, or the bot owner's for all, shown beside the computed one.

    `author` is "" for somebody who asked to be forgotten. `review`: what was computed then has changed since.
    """

    verdict: str
    reason: str
    author: str
    at: dt.datetime
    expires: dt.datetime | None = None
    source: str | None = None
    everywhere: bool = False
    review: bool = False


class Live(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the Hub has to do with an answer.

    `hub_id` is the repository. `checked_at` is when somebody last looked there (None: nobody has), `fresh` that
    this is recent enough; `state` is how the repository stood (a `bot.hub.artifacts.State`), `revision` its
    commit. `why` is why nobody could look now (a `bot.hub.outcomes.Why`); `seconds` until asking again makes
    sense, where that is known. `unseen` is what could not be seen of it.
    """

    hub_id: str
    checked_at: dt.datetime | None = None
    fresh: bool = False
    state: str | None = None
    revision: str | None = None
    why: str | None = None
    seconds: int | None = None
    unseen: tuple[str, ...] = ()


class Refusals(msgspec.Struct, frozen=True, kw_only=True):
    """What the newest probe run of a model found: beside the verdict, never a part of it.

    `run` is its id, `model` what the server called it, `server` the kind of server, `tier` how much was asked.
    """

    headline: Phrase
    run: str
    model: str
    quantization: str | None
    server: str
    tier: str
    day: dt.date


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One question answered.

    `headline` names the family where one was asked for and its versions agree, else the model.
    `candidates` are the other versions of what was asked for ("llama") that stand differently.
    `as_of` is when the newest claim was true; `computed_at` when the verdict was computed; `stale` is
    True where a fresh look at the Hub was due and could not be had yet. `live` is what the Hub has to do with it:
    None where there is nothing to look at. `key` is what asks for the very same again: the model's id, or that of
    the repository; buttons carry it. `changes` are what differed the last time something did.
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
    refusals: Refusals | None = None
    computed_at: dt.datetime
    stale: bool = False
    live: Live | None = None
    key: str = ""
    changes: tuple[Phrase, ...] = ()
    changed_at: dt.datetime | None = None

    @property
    def asks_for(self) -> str:
        """What a button below this answer carries."""
        return self.key or self.model.id


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
