"""Overrides as the store holds them: what a server's moderators say of a model, and the log of every change."""

import datetime as dt
from enum import StrEnum

import msgspec

from bot.openness.assessment import Verdict


class Person(msgspec.Struct, frozen=True):
    """Who did something. `id` is None for somebody at the owner's terminal, and for who asked to be forgotten."""

    id: int | None
    name: str


class Occasion(msgspec.Struct, frozen=True, kw_only=True):
    """Where, by whom and when something is changed; `guild_id` 0 is everywhere, `app_id` the bot's application."""

    guild_id: int
    app_id: int
    by: Person
    at: dt.datetime


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """What moderators say of a model, who said it, and what the computed verdict was then.

    `basis_digest` is the digest of the claims (`bot.store.records.claims_digest`).
    """

    verdict: Verdict
    reason: str
    source: str | None
    author: Person
    said_at: dt.datetime
    expires_at: dt.datetime | None
    basis_verdict: Verdict
    basis_digest: str

    def expired(self, now: dt.datetime) -> bool:
        """Whether its time is over."""
        return self.expires_at is not None and self.expires_at <= now

    def outdated(self, verdict: Verdict, digest: str) -> bool:
        """Whether the computed verdict or the evidence is no longer what it was when this was said."""
        return (self.basis_verdict, self.basis_digest) != (verdict, digest)


class OverrideRecord(msgspec.Struct, frozen=True, kw_only=True):
    """An override in force (or expired): `guild_id` 0 is everywhere. `version` counts a model's changes."""

    guild_id: int
    model_id: str
    version: int
    said: Said


class Deed(StrEnum):
    """How an override changed."""

    SET = "set"
    REMOVE = "remove"
    UNDO = "undo"
    IMPORT = "import"
    REPORT = "report"


class LogEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One change. `said` is what holds since, None where nothing does. Entries are added, never taken away."""

    id: int
    guild_id: int
    model_id: str
    version: int
    deed: Deed
    by: Person
    at: dt.datetime
    said: Said | None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """A change to be made: `said` None removes. `expected` is the version it was decided on, None: any."""

    model_id: str
    said: Said | None
    deed: Deed
    expected: int | None = None
