"""A question from Discord, answered: ask the engine, draw the card, reply. Every surface goes through here."""

from collections.abc import Awaitable, Callable, Coroutine
from typing import TypeVar

from bot.client import Interaction
from bot.texts import Texts
from cogs.cards.layout import Card
from cogs.moderating import with_overrides
from cogs.refusals import with_refusals
from cogs.replying import patiently, reply
from cogs.serving import enter

Found = TypeVar("Found")
Draw = Callable[[Found, Texts], Card]


async def answer(
    interaction: Interaction, question: Awaitable[Found], draw: Draw[Found], *, private: bool
) -> None:
    """Reply with the card that `draw` makes of what the engine finds, as the server's settings want it.

    Raises what the engine raises, WrongChannel and TooFast.
    """
    try:
        house = await enter(interaction, private=private)
    except BaseException:
        if isinstance(question, Coroutine):
            question.close()
        raise
    work = with_refusals(interaction, question)
    found = await with_overrides(interaction, await patiently(interaction, work, private=house.private))
    await reply(interaction, draw(found, house.texts), private=house.private)
