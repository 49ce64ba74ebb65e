"""`/settings`: what a server can set, as a panel of menus. Each change acts at once."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Self

import discord
from discord import app_commands, ui

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.errors import NotAllowed, Tampered
from bot.store.guild_records import Probing
from bot.texts import available_locales
from cogs.cards.settings import COOLDOWNS, MANY, READERS_OWN, settings_card
from cogs.errors import guarded
from cogs.replying import reply
from cogs.rights import NEED, Need, require_admin


def setup(client: IsopenClient) -> None:
    """Add the command and listen to its menus."""
    texts = client.texts_for

    @client.tree.command(
        name=said(texts, "command-settings"),
        description=said(texts, "command-settings.description"),
        extras={NEED: Need.ADMIN},
    )
    @app_commands.allowed_installs(guilds=True, users=False)
    @app_commands.allowed_contexts(guilds=True, dms=False, private_channels=False)
    @app_commands.default_permissions(manage_guild=True)
    async def settings(interaction: Interaction) -> None:
        found = await require_admin(interaction)
        kept = await interaction.client.services.moderation.settings(found.guild_id)
        card = settings_card(kept, available_locales(), interaction.client.texts(interaction))
        await reply(interaction, card, private=True)

    client.add_dynamic_items(SettingsMenu)


async def change(interaction: Interaction, field: str) -> None:
    """Set what was picked in a menu, and show the panel as it is now. Raises NotAllowed, Tampered, NothingKept."""
    found = await require_admin(interaction)
    value = _READ[field](interaction, _picked(interaction))
    new = await interaction.client.services.moderation.change_settings(found, {field: value})
    card = settings_card(new, available_locales(), interaction.client.texts(interaction))
    await interaction.response.edit_message(view=card)


class SettingsMenu(ui.DynamicItem[ui.Select[Any]], template=r"set:(?P<field>[a-z_]{1,20})"):
    """Any menu of the panel. The field must be one of ours; the server is the one it was pressed in."""

    def __init__(self, item: ui.Select[Any], field: str) -> None:
        super().__init__(item)
        self._field = field

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read the field out of a `custom_id`."""
        del interaction
        return cls(item, match["field"])  # type: ignore[arg-type]  # whatever kind of menu it is

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Set what was picked."""
        await guarded(interaction, self._change(interaction))

    async def _change(self, interaction: Interaction) -> None:
        if self._field not in _READ:
            raise Tampered(what=self.custom_id)
        await change(interaction, self._field)


def _picked(interaction: Interaction) -> list[str]:
    """The values as Discord sent them; ids of roles and channels are text."""
    data: Mapping[str, Any] = interaction.data or {}
    return [str(one) for one in data.get("values") or ()]


def _one(picked: Sequence[str], allowed: Sequence[str]) -> str:
    if len(picked) != 1 or picked[0] not in allowed:
        raise Tampered(what=f"a menu with {picked[:3]!r}")
    return picked[0]


def _ids(picked: Sequence[str]) -> list[int]:
    if len(picked) > MANY or not all(one.isdecimal() and len(one) < 20 for one in picked):
        raise Tampered(what=f"a menu with {picked[:3]!r}")
    return [int(one) for one in picked]


def _roles(interaction: Interaction, picked: Sequence[str]) -> tuple[int, ...]:
    """Roles of this server; @everyone is none that could be trusted with more than others."""
    known = {role.id for role in interaction.guild.roles} if interaction.guild else set()
    roles = _ids(picked)
    if not known.issuperset(roles):
        raise Tampered(what="a role of another server")
    return tuple(role for role in roles if role != interaction.guild_id)


def _channels(interaction: Interaction, picked: Sequence[str]) -> tuple[int, ...]:
    known = {channel.id for channel in interaction.guild.channels} if interaction.guild else set()
    channels = _ids(picked)
    if not known.issuperset(channels):
        raise Tampered(what="a channel of another server")
    return tuple(channels)


def _channel(interaction: Interaction, picked: Sequence[str]) -> int | None:
    """One channel that the bot can write in, or none. Raises NotAllowed where it cannot."""
    found = _channels(interaction, picked)
    if not found:
        return None
    channel = interaction.guild.get_channel(found[0]) if interaction.guild else None
    if channel is not None and interaction.guild is not None:
        allowed = channel.permissions_for(interaction.guild.me)
        if not (allowed.view_channel and allowed.send_messages):
            raise NotAllowed(need="bot-channel")
    return found[0]


def _language(_: Interaction, picked: Sequence[str]) -> str | None:
    chosen = _one(picked, [READERS_OWN, *available_locales()])
    return None if chosen == READERS_OWN else chosen


_READ: Final[dict[str, Callable[[Interaction, Sequence[str]], Any]]] = {
    "moderator_roles": _roles,
    "probing": lambda _, picked: Probing(_one(picked, list(Probing))),
    "probe_roles": _roles,
    "review_channel": _channel,
    "watch_channel": _channel,
    "channels": _channels,
    "quiet": lambda _, picked: _one(picked, ["yes", "no"]) == "yes",
    "claim_marks": lambda _, picked: _one(picked, ["yes", "no"]) == "yes",
    "language": _language,
    "cooldown": lambda _, picked: int(_one(picked, [str(seconds) for seconds in COOLDOWNS])),
}
