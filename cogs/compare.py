"""`/compare`: two models side by side."""

from discord import app_commands
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from cogs.asking import answer
from cogs.cards.compare import compare_card
from cogs.errors import NAME_LIMIT
from cogs.suggesting import suggestions

_Name = app_commands.Range[str, 1, NAME_LIMIT]


def setup(client: IsopenClient) -> None:
    """Add the command."""
    texts = client.texts_for

    @client.tree.command(
        name=said(texts, "command-compare"), description=said(texts, "command-compare.description")
    )
    @app_commands.rename(
        a=said(texts, "option-a"), b=said(texts, "option-b"), private=said(texts, "option-private")
    )
    @app_commands.describe(
        a=said(texts, "option-a.description"),
        b=said(texts, "option-b.description"),
        private=said(texts, "option-private.description"),
    )
    async def compare(interaction: Interaction, a: _Name, b: _Name, *, private: bool = False) -> None:
        question = interaction.client.engine.compare(a, b)
        await answer(interaction, question, compare_card, private=private)

    @compare.autocomplete("a")
    @compare.autocomplete("b")
    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggestions(interaction.client.engine, typed)
