"""What was asked for, by whom and where: one record for each run that was begun from a chat. Pure and storable."""

import datetime as dt
import secrets
from enum import StrEnum
from typing import Final

import msgspec

from bot.openness.phrases import Phrase
from bot.probes.battery import Tier
from bot.probes.battery.records import Language

PREFIX: Final = "d"
"""Ids of runs from a chat begin so. Without its job such a run is nobody's, and never shown."""

NOBODY: Final = 0
"""Whoever asked, once they wanted to be forgotten."""

DIRECT: Final = 0
"""The server of a direct message."""


class JobState(StrEnum):
    """How far a job is. QUEUED and RUNNING go on after a restart of the bot; the others are over."""

    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    CANCELED = "canceled"
    FAILED = "failed"

    @property
    def over(self) -> bool:
        """Whether nothing more will happen."""
        return self not in {JobState.QUEUED, JobState.RUNNING}


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What to run: a model, the name of a host in the settings, how much, in which languages."""

    model: str
    host: str
    tier: Tier
    languages: tuple[Language, ...] = ("en",)


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where the answer goes; ids are Discord's.

    `guild` is DIRECT outside of servers, `message` 0 until there is one, `app` the bot, `locale` the language of
    the card, `private` whether only whoever asked sees it.
    """

    guild: int
    channel: int
    user: int
    app: int
    locale: str
    message: int = 0
    private: bool = False


class Viewer(msgspec.Struct, frozen=True, kw_only=True):
    """Who looks: what a run's results are shown for."""

    guild: int
    user: int


class Job(msgspec.Struct, frozen=True, kw_only=True):
    """One run that was asked for. Its id is the run's. `why` says why it failed, for people.

    `told`: whoever asked was shown how it ended, so nothing is left to do.
    """

    id: str
    wanted: Wanted
    place: Place
    state: JobState
    asked_at: dt.datetime
    why: Phrase | None = None
    told: bool = False

    def seen_by(self, viewer: Viewer) -> bool:
        """Whether `viewer` may see it: in the server it was run in; outside of servers only who asked."""
        if self.place.guild == DIRECT:
            return viewer.guild == DIRECT and viewer.user == self.place.user != NOBODY
        return viewer.guild == self.place.guild


def new_id() -> str:
    """Return a new id, short enough for a button."""
    return f"{PREFIX}{secrets.token_hex(6)}"


def from_chat(run_id: str) -> bool:
    """Whether a run was begun from a chat, so that it has a job, or had one."""
    return run_id.startswith(PREFIX)
