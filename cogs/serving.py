"""The rules of the house: what a server's settings mean for a question that is asked in it."""

from typing import Final, NamedTuple

import discord

from bot.client import Interaction
from bot.errors import TooFast, WrongChannel
from bot.store.guild_records import GuildSettings
from bot.texts import Texts

_NAMED: Final = 10


class House(NamedTuple):
    """How a question is answered here: whether only whoever asked sees it, and in which language."""

    settings: GuildSettings
    private: bool
    texts: Texts

    @property
    def may_show(self) -> bool:
        """Whether answers may be shown to everybody here."""
        return not self.settings.quiet


async def enter(interaction: Interaction, *, private: bool) -> House:
    """Take a question in. Raises WrongChannel and TooFast where the server's settings say so.

    `private` is what was asked for; a quiet server makes every answer private. Buttons and menus are pressed on
    cards that are there already, so only commands have to be in the right channel and wait their turn.
    """
    moderation = interaction.client.services.moderation
    settings = await moderation.settings(interaction.guild_id)
    if interaction.type is discord.InteractionType.application_command:
        _check_channel(interaction, settings)
        left = moderation.cooldowns.wait(interaction.guild_id or 0, interaction.user.id, settings.cooldown)
        if left > 0:
            raise TooFast(seconds=max(1, round(left)))
    private = private or settings.quiet
    return House(settings, private, _texts(interaction, settings, private=private))


def _check_channel(interaction: Interaction, settings: GuildSettings) -> None:
    """Threads count as the channel they are in."""
    here = {interaction.channel_id, getattr(interaction.channel, "parent_id", None)}
    if settings.channels and here.isdisjoint(settings.channels):
        raise WrongChannel(channels=",".join(str(one) for one in settings.channels[:_NAMED]))


def _texts(interaction: Interaction, settings: GuildSettings, *, private: bool) -> Texts:
    if settings.language and not private:
        return interaction.client.texts_for(settings.language)
    return interaction.client.texts(interaction)
