"""Who is acting, as Discord says it, and whether they may. Asked again at every step: command, button, form.

Server and rights come from the interaction, which Discord signs by sending it over the bot's own connection;
never from a `custom_id`, which anybody can write.
"""

from enum import StrEnum
from typing import Final

import discord
import msgspec

from bot.client import Interaction
from bot.errors import NotAllowed, NothingKept
from bot.moderation import rights
from bot.moderation.rights import Actor
from bot.probes.service.facade import Probes
from bot.probes.service.jobs import DIRECT, Viewer
from bot.store.guild_records import NO_GUILD, GuildSettings
from bot.store.override_records import Occasion


def actor(interaction: Interaction) -> Actor | None:
    """Tell who acts; None where nobody has rights: outside of servers, and in servers the bot is not in."""
    member, guild_id = interaction.user, interaction.guild_id
    if guild_id is None or not isinstance(member, discord.Member) or not interaction.is_guild_integration():
        return None
    return Actor(
        user_id=member.id,
        name=member.name,
        guild_id=guild_id,
        app_id=interaction.application_id,
        roles=frozenset(role.id for role in member.roles) - {guild_id},
        permissions=interaction.permissions.value,
    )


async def require_admin(interaction: Interaction) -> Actor:
    """Let those with Manage Server pass. Raises NotAllowed."""
    found = _in_a_server(interaction)
    if not rights.may_configure(found):
        raise NotAllowed(need="admin")
    return found


async def require_moderator(interaction: Interaction) -> Actor:
    """Let those with Manage Server, or a role that the server's settings name, pass. Raises NotAllowed."""
    found = _in_a_server(interaction)
    if not rights.may_moderate(found, await _settings(interaction)):
        raise NotAllowed(need="moderator")
    return found


async def occasion(interaction: Interaction, *, everywhere: bool = False) -> Occasion:
    """Let moderators change something in their server, and the bot's owner something everywhere.

    Raises NotAllowed. Asked outside of a server, neither may.
    """
    if not everywhere:
        return interaction.client.services.moderation.occasion(await require_moderator(interaction))
    found = _in_a_server(interaction)
    if not is_owner(interaction):
        raise NotAllowed(need="owner")
    here = interaction.client.services.moderation.occasion(found)
    return msgspec.structs.replace(here, guild_id=NO_GUILD)


async def may_moderate(interaction: Interaction) -> bool:
    """Whether whoever acts may speak for the moderators here."""
    found = actor(interaction)
    return found is not None and rights.may_moderate(found, await _settings(interaction))


async def may_probe(interaction: Interaction) -> bool:
    """Whether whoever acts may start a probe run here; the bot's owner may everywhere."""
    return is_owner(interaction) or rights.may_probe(actor(interaction), await _settings(interaction))


async def require_prober(interaction: Interaction) -> None:
    """Let those pass who may start a probe run here. Raises NotAllowed."""
    if not await may_probe(interaction):
        raise NotAllowed(need="prober")


NEED: Final = "need"


class Need(StrEnum):
    """What a command asks of whoever uses it, where not everybody may; it says so in its `extras`."""

    ADMIN = "admin"
    MODERATOR = "moderator"
    PROBER = "prober"


async def may(interaction: Interaction, need: str | None) -> bool:
    """Whether whoever acts has here what a command needs (None: nothing)."""
    if need == Need.PROBER:
        return await may_probe(interaction)
    if need == Need.MODERATOR:
        return await may_moderate(interaction)
    return need is None or rights.may_configure(actor(interaction))


def probes_of(interaction: Interaction) -> Probes:
    """Return what probes. Raises NothingKept where nothing could be kept."""
    probes = interaction.client.services.probes
    if probes is None:
        raise NothingKept
    return probes


def viewer(interaction: Interaction) -> Viewer:
    """Say who looks and where, as Discord says it."""
    return Viewer(guild=interaction.guild_id or DIRECT, user=interaction.user.id)


def is_owner(interaction: Interaction) -> bool:
    """Whether whoever acts owns the bot (or is in the team that does), as Discord says."""
    application = interaction.client.application
    if application is None:
        return False
    if application.team is None:
        return interaction.user.id == application.owner.id
    return any(member.id == interaction.user.id and _speaks(member) for member in application.team.members)


def _speaks(member: discord.TeamMember) -> bool:
    """Whether a team member has joined, and may do more than look."""
    joined = member.membership_state is discord.TeamMembershipState.accepted
    return joined and member.role is not discord.TeamMemberRole.read_only


def _in_a_server(interaction: Interaction) -> Actor:
    found = actor(interaction)
    if found is None:
        raise NotAllowed(need="server")
    return found


async def _settings(interaction: Interaction) -> GuildSettings:
    return await interaction.client.services.moderation.settings(interaction.guild_id)
