"""`/isopen`: is this AI model open source?"""

from discord import app_commands
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from cogs.asking import answer
from cogs.cards.cache import CardCache
from cogs.errors import NAME_LIMIT
from cogs.suggesting import suggestions


def setup(client: IsopenClient) -> None:
    """Add the command."""
    texts, cards = client.texts_for, CardCache()

    @client.tree.command(name=said(texts, "command-isopen"), description=said(texts, "command-isopen.description"))
    @app_commands.rename(model=said(texts, "option-model"), private=said(texts, "option-private"))
    @app_commands.describe(
        model=said(texts, "option-model.description"), private=said(texts, "option-private.description")
    )
    async def isopen(
        interaction: Interaction, model: app_commands.Range[str, 1, NAME_LIMIT], *, private: bool = False
    ) -> None:
        await answer(interaction, interaction.client.engine.ask(model), cards.answer, private=private)

    @isopen.autocomplete("model")
    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggestions(interaction.client.engine, typed)
