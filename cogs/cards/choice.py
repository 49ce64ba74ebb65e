"""Cards for names that are not clear: which one is meant, or nothing by that name."""

from bot.errors import UnclearName
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.controls import MENU_LIMIT, Action, choice_rows
from cogs.cards.layout import Block, Card, joined, render
from cogs.cards.markdown import plain
from cogs.cards.symbols import NEUTRAL_COLOR


def choice_card(error: UnclearName, action: Action, texts: Texts) -> Card:
    """Draw the question, with a button (or one menu) per model that may be meant, and what tells them apart."""
    nearest = error.nearest[:MENU_LIMIT]
    differences = [f"- **{plain(item.name, 80)}**: {plain(item.says, 150)}" for item in nearest if item.says]
    blocks = (
        Block(said(error.phrase, texts), weight=9),
        Block(joined(differences, 2_000)) if differences else None,
    )
    choices = [(item.id, item.name or item.id) for item in nearest]
    return render(blocks, accent=NEUTRAL_COLOR, rows=choice_rows(choices, action, texts))
