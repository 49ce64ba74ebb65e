"""Bodies of `/sandbox` requests other than interactions and faults."""

import msgspec

from bot.sandbox.interactions.ask import Ask, Id


class NewMessage(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """A plain message that a user posts. Left out: the first server, its first channel, its owner."""

    content: str
    user_id: Id | None = None
    channel_id: Id | None = None
    guild_id: Id | msgspec.UnsetType | None = msgspec.UNSET

    def as_ask(self) -> Ask:
        """Write who and where as an ask, so that both find their scene the same way."""
        return Ask(user_id=self.user_id, channel_id=self.channel_id, guild_id=self.guild_id)


class Nothing(msgspec.Struct):
    """A body that may be empty: `{}`."""
