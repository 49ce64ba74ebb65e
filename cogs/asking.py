"""A question from Discord, answered: ask the engine, draw the card, reply. Every surface goes through here."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.client import Interaction
from bot.texts import Texts
from cogs.cards.layout import Card
from cogs.replying import patiently, reply

Found = TypeVar("Found")
Draw = Callable[[Found, Texts], Card]


async def answer(
    interaction: Interaction, question: Awaitable[Found], draw: Draw[Found], *, private: bool
) -> None:
    """Reply with the card that `draw` makes of what the engine finds. Raises what the engine raises."""
    found = await patiently(interaction, question, private=private)
    await reply(interaction, draw(found, interaction.client.texts(interaction)), private=private)
