"""Who does something, where, in which language, and what they and the app may do there."""

from dataclasses import dataclass

import msgspec

from bot.sandbox.core import Core
from bot.sandbox.errors import BadRequest
from bot.sandbox.interactions.ask import Ask
from bot.sandbox.jsonio import Json
from bot.sandbox.world import objects, permissions
from bot.sandbox.world.people import Channel, Guild, Member, User

GUILD, BOT_DM, PRIVATE = 0, 1, 2
GUILD_INSTALL, USER_INSTALL = "0", "1"


@dataclass(frozen=True, slots=True)
class Scene:
    """The setting of an interaction. `granted` are permissions the asker put in place of the user's own."""

    user: User
    guild: Guild | None
    channel: Channel
    locale: str
    allowed: int
    app_allowed: int
    granted: bool
    user_install: bool

    @property
    def guild_id(self) -> str | None:
        """The server's id, or None in a direct message."""
        return self.guild.id if self.guild else None

    @property
    def context(self) -> int:
        """Discord's interaction context."""
        return GUILD if self.guild else BOT_DM

    @property
    def bot_present(self) -> bool:
        """Whether the app is installed in the server (in a direct message with it, it always is)."""
        return not self.user_install and (self.guild is None or self.guild.installed)

    def owners(self, integration_types: list[int]) -> dict[str, str]:
        """Say by whose install the app is reached (`authorizing_integration_owners`)."""
        found = {}
        if self.bot_present and int(GUILD_INSTALL) in integration_types:
            found[GUILD_INSTALL] = self.guild.id if self.guild else "0"
        if self.user.has_app and int(USER_INSTALL) in integration_types:
            found[USER_INSTALL] = self.user.id
        return found


def set_scene(core: Core, ask: Ask) -> Scene:
    """Find the user and the place an ask speaks of; whom nobody knows joins as a plain member."""
    guild = _guild(core, ask)
    user = _user(core, ask)
    channel = _channel(core, ask, guild, user)
    if guild is not None and user.id not in guild.members:
        guild.members[user.id] = Member(user)
    own = permissions.DIRECT if guild is None else guild.permissions_of(user.id, channel)
    granted = _granted(ask)
    return Scene(
        user=user,
        guild=guild,
        channel=channel,
        locale=ask.locale or user.locale,
        allowed=own if granted is None else granted,
        app_allowed=core.app_permissions(guild, channel),
        granted=granted is not None,
        user_install=ask.install == "user",
    )


def setting(core: Core, scene: Scene) -> Json:
    """Write the part of an interaction that says who, where and with what rights."""
    shared: Json = {
        "channel_id": scene.channel.id,
        "channel": objects.partial_channel(scene.channel, core.world, scene.allowed),
        "locale": scene.locale,
        "app_permissions": str(scene.app_allowed),
        "context": scene.context,
    }
    if scene.guild is None:
        return {**shared, "user": objects.user(scene.user)}
    member = {**objects.member(scene.guild.members[scene.user.id]), "permissions": str(scene.allowed)}
    guild = {"id": scene.guild.id, "locale": scene.guild.locale, "features": []}
    return {
        **shared,
        "guild_id": scene.guild.id,
        "guild_locale": scene.guild.locale,
        "guild": guild,
        "member": member,
    }


def _guild(core: Core, ask: Ask) -> Guild | None:
    if ask.guild_id is None:
        return None
    if ask.guild_id is msgspec.UNSET:
        channel = core.world.channels.get(str(ask.channel_id))
        if channel is None:
            return next(iter(core.world.guilds.values()))
        return core.world.guilds.get(channel.guild_id or "")
    return core.guild(str(ask.guild_id))


def _user(core: Core, ask: Ask) -> User:
    if ask.user_id is not None:
        return core.user(str(ask.user_id))
    return next(one for one in core.world.users.values() if not one.bot)


def _channel(core: Core, ask: Ask, guild: Guild | None, user: User) -> Channel:
    if guild is None:
        return core.direct_channel(user)
    if ask.channel_id is None:
        return next(iter(guild.channels.values()))
    channel = guild.channels.get(str(ask.channel_id))
    if channel is None:
        raise BadRequest("unknown_channel", f"no channel {ask.channel_id} in {guild.name}", status=404)
    return channel


def _granted(ask: Ask) -> int | None:
    if ask.permissions is None:
        return None
    if isinstance(ask.permissions, list):
        try:
            return permissions.bits(ask.permissions)
        except KeyError as unknown:
            raise BadRequest("unknown_permission", f"no permission is called {unknown}") from None
    if not str(ask.permissions).isdecimal():
        raise BadRequest("unknown_permission", "permissions: a list of names, or a number")
    return int(ask.permissions)
