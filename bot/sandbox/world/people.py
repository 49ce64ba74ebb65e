"""Who and where: users, servers, channels, roles. Plain records and the rules between them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from bot.sandbox.world import permissions


class ChannelType(IntEnum):
    """The kinds of channel the sandbox has."""

    TEXT = 0
    DIRECT = 1
    CATEGORY = 4


@dataclass(slots=True)
class User:
    """An account. `locale` is the language of its client; `has_app` says whether it installed the app itself."""

    id: str
    name: str
    display_name: str
    bot: bool = False
    locale: str = "en-US"
    has_app: bool = True


@dataclass(slots=True)
class Role:
    """A role of a server. The role whose id is the server's own is `@everyone`."""

    id: str
    name: str
    permissions: int
    position: int = 0
    color: int = 0


@dataclass(frozen=True, slots=True)
class Overwrite:
    """What one role (or member) may do more, or less, in one channel."""

    target_id: str
    allow: int = 0
    deny: int = 0
    is_member: bool = False


@dataclass(slots=True)
class Channel:
    """A channel of a server, or a direct message (`guild_id` is None, `recipient_id` the other side)."""

    id: str
    name: str
    guild_id: str | None = None
    recipient_id: str | None = None
    type: ChannelType = ChannelType.TEXT
    topic: str | None = None
    nsfw: bool = False
    position: int = 0
    overwrites: tuple[Overwrite, ...] = ()
    last_message_id: str | None = None


@dataclass(slots=True)
class Member:
    """A user in a server."""

    user: User
    role_ids: list[str] = field(default_factory=list)
    nick: str | None = None
    joined_at: str = "2026-01-01T00:00:00.000000+00:00"


@dataclass(slots=True)
class Guild:
    """A server. `installed` says whether the bot is in it; elsewhere only user installs reach."""

    id: str
    name: str
    owner_id: str
    locale: str = "en-US"
    installed: bool = True
    roles: dict[str, Role] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)

    def permissions_of(self, user_id: str, channel: Channel | None = None) -> int:
        """What a member may do here, or in one channel: base, then overwrites, in Discord's order."""
        member = self.members.get(user_id)
        if member is None:
            return 0
        base = self.roles[self.id].permissions
        for role_id in member.role_ids:
            base |= self.roles[role_id].permissions
        if user_id == self.owner_id or base & permissions.ADMINISTRATOR:
            return permissions.ALL
        return base if channel is None else self._overwritten(base, channel, member)

    def find_members(self, ids: object, prefix: object) -> Iterator[Member]:
        """Find members by their ids (one or a list), or else by the beginning of their names."""
        chosen = {str(one) for one in (ids if isinstance(ids, list) else [ids] if ids else ())}
        for member in self.members.values():
            if member.user.id in chosen if chosen else member.user.name.startswith(str(prefix or "")):
                yield member

    def _overwritten(self, base: int, channel: Channel, member: Member) -> int:
        roles = {*member.role_ids}
        everyone = [one for one in channel.overwrites if one.target_id == self.id]
        by_role = [one for one in channel.overwrites if one.target_id in roles]
        by_member = [one for one in channel.overwrites if one.is_member and one.target_id == member.user.id]
        for group in (everyone, by_role, by_member):
            deny = allow = 0
            for one in group:
                deny, allow = deny | one.deny, allow | one.allow
            base = base & ~deny | allow
        return base


@dataclass(slots=True)
class World:
    """Everything there is: the bot's account, users, servers and channels."""

    app: User
    users: dict[str, User] = field(default_factory=dict)
    guilds: dict[str, Guild] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)

    def add_guild(self, guild: Guild) -> None:
        """Put a server and its channels into the world."""
        self.guilds[guild.id] = guild
        self.channels |= guild.channels

    def member(self, guild: Guild, user_id: str) -> Member | None:
        """Look up a member of a server; the bot itself is one where it is installed."""
        return guild.members.get(user_id)

    def direct_channel(self, user_id: str) -> Channel | None:
        """Look up the direct message between the bot and a user, if it was ever opened."""
        return next((one for one in self.channels.values() if one.recipient_id == user_id), None)
