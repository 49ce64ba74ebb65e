"""The messages there are, in every channel, with who may see them."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass, field

from bot.sandbox.jsonio import Json
from bot.sandbox.messages.compose import timestamp
from bot.sandbox.messages.kinds import Flag
from bot.sandbox.snowflake import Snowflakes
from bot.sandbox.world.people import Channel


@dataclass(slots=True)
class Stored:
    """A message: Discord's JSON, the guild, and for an ephemeral one the only user who sees it.

    In a direct message `direct_with` is the user on the other side. `token` is the interaction's that made it.
    """

    json: Json
    guild_id: str | None
    viewer: str | None = None
    token: str | None = None
    direct_with: str | None = None

    @property
    def id(self) -> str:
        """The message's id."""
        return str(self.json["id"])

    @property
    def loading(self) -> bool:
        """Whether it still says "thinking ..."."""
        return bool(self.json["flags"] & Flag.LOADING)

    @property
    def only_for(self) -> str | None:
        """The only user who may see it; None: everybody in the channel."""
        return self.viewer or self.direct_with


@dataclass(slots=True)
class Messages:
    """All messages by id, oldest first; beyond `kept` the oldest go."""

    snowflakes: Snowflakes
    kept: int
    _all: OrderedDict[str, Stored] = field(default_factory=OrderedDict)

    def add(
        self, message: Json, channel: Channel, *, viewer: str | None = None, token: str | None = None
    ) -> Stored:
        """Keep a composed message under a new id; fills in what every message has."""
        message_id = self.snowflakes.next()
        message |= {"id": message_id, "timestamp": timestamp(), "edited_timestamp": None, "pinned": False}
        stored = Stored(message, channel.guild_id, viewer, token, channel.recipient_id)
        self._all[message_id] = stored
        if len(self._all) > self.kept:
            self._all.popitem(last=False)
        return stored

    def get(self, message_id: str | None) -> Stored | None:
        """Look up a message."""
        return self._all.get(message_id or "")

    def remove(self, message_id: str) -> None:
        """Delete a message, if it is there."""
        self._all.pop(message_id, None)

    def select(self, channel_id: str | None = None) -> Iterator[Stored]:
        """Give the messages of a channel (or of all), oldest first."""
        return (one for one in self._all.values() if channel_id in (None, one.json["channel_id"]))

    def clear(self) -> None:
        """Forget all messages."""
        self._all.clear()
