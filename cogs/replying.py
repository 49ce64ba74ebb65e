"""How an answer reaches whoever asked: at once where it can, announced where it takes longer."""

import asyncio
from collections.abc import Awaitable
from typing import Final, TypeVar

import discord

from bot.client import Interaction
from cogs.cards.layout import Card

T = TypeVar("T")

# Discord takes a first response within 3 seconds; what takes longer than this is announced first.
_PATIENCE: Final = 1.5


async def patiently(interaction: Interaction, work: Awaitable[T], *, private: bool) -> T:
    """Await `work`; if it takes long, tell Discord that an answer is being written ("thinking").

    Quick work, the usual case, costs one timer.
    """
    announcing: list[asyncio.Task[object]] = []

    def announce() -> None:
        announcing.append(asyncio.ensure_future(interaction.response.defer(thinking=True, ephemeral=private)))

    timer = asyncio.get_running_loop().call_later(_PATIENCE, announce)
    try:
        return await work
    finally:
        timer.cancel()
        if announcing:
            await asyncio.gather(*announcing, return_exceptions=True)


async def reply(interaction: Interaction, card: Card, *, private: bool) -> None:
    """Send `card` as the answer: the first response, or in place of "thinking"."""
    files = [card.attached.file()] if card.attached else []
    if not interaction.response.is_done():
        await interaction.response.send_message(view=card, ephemeral=private, files=files)
    elif interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
        await interaction.edit_original_response(view=card, attachments=files)
    else:
        await interaction.followup.send(view=card, ephemeral=private, files=files)
