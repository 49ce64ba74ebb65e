"""Who may what. Pure rules over what Discord says of a member; nothing that a person can write is asked here."""

from typing import Final

import msgspec

from bot.store.guild_records import GuildSettings, Probing

# https://discord.com/developers/docs/topics/permissions
_ADMINISTRATOR: Final = 1 << 3
_MANAGE_GUILD: Final = 1 << 5


class Actor(msgspec.Struct, frozen=True, kw_only=True):
    """A member of a server that the bot is in, at the moment they did something.

    All of it comes from Discord's own connection: `guild_id` is where it happened, `permissions` their rights
    there (bits), `roles` their roles' ids without @everyone.
    """

    user_id: int
    name: str
    guild_id: int
    app_id: int
    roles: frozenset[int]
    permissions: int


def may_configure(actor: Actor | None) -> bool:
    """Whether they may change the server's settings: Manage Server, which nobody can hand on here."""
    return actor is not None and bool(actor.permissions & (_ADMINISTRATOR | _MANAGE_GUILD))


def may_moderate(actor: Actor | None, settings: GuildSettings) -> bool:
    """Whether they may speak for the moderators: Manage Server, or a role that the settings name."""
    if actor is None:
        return False
    return may_configure(actor) or not actor.roles.isdisjoint(settings.moderator_roles)


def may_probe(actor: Actor | None, settings: GuildSettings) -> bool:
    """Whether they may start a probe run here. Outside of servers nobody may (but the bot's owner)."""
    if actor is None or settings.probing is Probing.NOBODY:
        return False
    if settings.probing is Probing.EVERYONE:
        return True
    return may_moderate(actor, settings) or not actor.roles.isdisjoint(settings.probe_roles)
