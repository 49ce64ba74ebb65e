"""*Check openness claims*, on a message: what it says about models, and whether that holds.

Discord sends the message along with the press, so no intent is needed. Where the operator has the intent for the
content of messages, and a server wants it, messages that say something wrong get a small mark; nothing is written.
"""

import logging
from collections.abc import Callable
from typing import Any, Final

import discord
from discord import ui

from bot.claimcheck.checking import Assessment, ClaimChecker
from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.errors import Tampered
from bot.moderation.cooldown import Cooldowns
from cogs.cards.claims import MARK, SHOW_ID, claims_card, for_everyone
from cogs.errors import guarded
from cogs.replying import reply
from cogs.serving import enter

_MARK_PAUSE: Final = 10
_log: Final = logging.getLogger(__name__)


def setup(client: IsopenClient) -> None:
    """Add the context menu, the button below its answer, and the marks where they are wanted."""
    checker = ClaimChecker(client.engine)

    @client.tree.context_menu(name=said(client.texts_for, "command-claims"))
    async def claims(interaction: Interaction, message: discord.Message) -> None:
        house = await enter(interaction, private=True)
        found = checker.check(message.content)
        card = claims_card(found, message.jump_url, interaction.client.texts(interaction), public=house.may_show)
        await reply(interaction, card, private=True)

    client.add_dynamic_items(ShowButton)
    if client.services.reads_messages:
        client.event(_marker(client, checker))


class ShowButton(ui.DynamicItem[ui.Button[Any]], template=SHOW_ID):
    """Shows to everybody what only one person saw."""

    def __init__(self) -> None:
        super().__init__(ui.Button(custom_id=SHOW_ID))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: object, /
    ) -> "ShowButton":
        """There is nothing in the `custom_id` but its name."""
        del interaction, item, match
        return cls()

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show the card."""
        await guarded(interaction, show(interaction))


async def show(interaction: Interaction) -> None:
    """Send the card that the button is on again, for everybody. Raises Tampered where there is none of ours."""
    house = await enter(interaction, private=False)
    message = interaction.message
    if message is None or not message.components or message.author.id != interaction.application_id:
        raise Tampered(what=SHOW_ID)
    components: list[Any] = [component.to_dict() for component in message.components]
    card = for_everyone(components)
    await reply(interaction, card, private=house.private)


def _marker(client: IsopenClient, checker: ClaimChecker) -> Callable[..., Any]:
    """Return the listener that marks messages, at most one in ten seconds per channel."""
    pauses = Cooldowns()

    async def on_message(message: discord.Message) -> None:
        if message.guild is None or message.author.bot or not message.content:
            return
        settings = await client.services.moderation.settings(message.guild.id)
        if not settings.claim_marks or not _is_wrong(checker, message.content):
            return
        if pauses.wait(message.guild.id, message.channel.id, _MARK_PAUSE) > 0:
            return
        try:
            await message.add_reaction(MARK)
        except discord.HTTPException as error:
            _log.info("Could not mark a message in channel %s: %s", message.channel.id, error)

    return on_message


def _is_wrong(checker: ClaimChecker, content: str) -> bool:
    return any(one.assessment is Assessment.WRONG for one in checker.check(content))
