"""What servers watch, and what they are to be told."""

import datetime as dt
from enum import StrEnum

import msgspec

from bot.openness.phrases import Phrase


class Watched(msgspec.Struct, frozen=True, kw_only=True):
    """One model that a server watches in a channel. `seen` is a snapshot as JSON; `version` counts what was told.

    `token` tells this watch from an earlier one of the same model in the same channel.
    """

    id: int
    guild_id: int
    channel_id: int
    key: str
    name: str
    seen: bytes
    version: int
    token: str
    since: dt.datetime


class Kind(StrEnum):
    """What a message is about."""

    CHANGE = "change"
    DIGEST = "digest"


class AlertState(StrEnum):
    """How far a message is. SENDING: begun; after a crash it may have arrived. FAILED: Discord refuses it."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


class News(msgspec.Struct, frozen=True, kw_only=True):
    """What changed of a model, ready to be written in any language."""

    key: str
    name: str
    verdict: str
    changes: tuple[Phrase, ...]
    why: Phrase | None = None


class Alert(msgspec.Struct, frozen=True, kw_only=True):
    """One message to one channel. `once` is unique: the same news is never noted twice."""

    id: int = 0
    guild_id: int
    channel_id: int
    kind: Kind
    once: str
    news: News | None = None
    at: dt.datetime
    state: AlertState = AlertState.PENDING


class Digest(msgspec.Struct, frozen=True, kw_only=True):
    """A server's weekly digest: where, and when the next one is due."""

    guild_id: int
    channel_id: int
    next_at: dt.datetime
