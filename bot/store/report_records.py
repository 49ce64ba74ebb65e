"""Reports by members: this claim of a card is wrong, that is right."""

import datetime as dt
from enum import StrEnum

import msgspec

from bot.openness.assessment import Verdict
from bot.store.override_records import Person


class Status(StrEnum):
    """What became of a report."""

    OPEN = "open"
    ASKED = "asked"
    ACCEPTED = "accepted"
    REJECTED = "rejected"

    @property
    def pending(self) -> bool:
        """Whether moderators have yet to decide."""
        return self in (Status.OPEN, Status.ASKED)


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """One report. `guild_id` 0: it came from outside of any server, and is for the catalog.

    claim: what is wrong: `verdict`, `license`, `lineage`, or a component's id.
    says, link: what is right, in the member's words, and where to see it.
    verdict, digest: what was computed then.
    words: of the moderator who decided or asked; reply: what the member answered.
    version counts the changes. channel_id, message_id: where it was posted for review.
    """

    id: int
    guild_id: int
    model_id: str
    claim: str
    says: str
    link: str | None
    reporter: Person
    at: dt.datetime
    verdict: Verdict
    digest: str
    status: Status = Status.OPEN
    words: str = ""
    reply: str = ""
    decided_by: Person | None = None
    decided_at: dt.datetime | None = None
    version: int = 1
    channel_id: int | None = None
    message_id: int | None = None


class Limits(msgspec.Struct, frozen=True):
    """How many reports are taken within an hour: of one member, and in one server."""

    member: int = 5
    guild: int = 60
