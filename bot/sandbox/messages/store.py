"""The messages there are, in every channel, with who may see them."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.sandbox.jsonio import Json
from bot.sandbox.messages.compose import timestamp
from bot.sandbox.messages.kinds import Flag
from bot.sandbox.snowflake import Snowflakes


@dataclass(slots=True)
class Stored:
    """A message: Discord's JSON, the guild, and for an ephemeral one the only user who sees it."""

    json: Json
    guild_id: str | None
    viewer: str | None = None
    token: str | None = None

    @property
    def id(self) -> str:
        """The message's id."""
        return str(self.json["id"])

    @property
    def loading(self) -> bool:
        """Whether it still says "thinking ..."."""
        return bool(self.json["flags"] & Flag.LOADING)

    def seen_by(self, user_id: str | None) -> bool:
        """Whether a user may see it; None stands for somebody who sees everything."""
        return self.viewer is None or user_id is None or self.viewer == user_id


@dataclass(slots=True)
class Messages:
    """All messages by id, oldest first; beyond `kept` the oldest go."""

    snowflakes: Snowflakes
    kept: int
    _all: OrderedDict[str, Stored] = field(default_factory=OrderedDict)

    def add(self, message: Json, *, guild_id: str | None, viewer: str | None, token: str | None) -> Stored:
        """Keep a composed message under a new id; fills in what every message has."""
        message_id = self.snowflakes.next()
        message |= {"id": message_id, "timestamp": timestamp(), "edited_timestamp": None, "pinned": False}
        stored = self._all[message_id] = Stored(message, guild_id, viewer, token)
        if len(self._all) > self.kept:
            self._all.popitem(last=False)
        return stored

    def get(self, message_id: str | None) -> Stored | None:
        """Look up a message."""
        return self._all.get(message_id or "")

    def remove(self, message_id: str) -> None:
        """Delete a message, if it is there."""
        self._all.pop(message_id, None)

    def select(self, channel_id: str | None = None, viewer: str | None = None) -> Iterator[Stored]:
        """Give the messages of a channel (or of all), as one user sees them, oldest first."""
        for stored in self._all.values():
            if channel_id in (None, stored.json["channel_id"]) and stored.seen_by(viewer):
                yield stored

    def clear(self) -> None:
        """Forget all messages."""
        self._all.clear()
