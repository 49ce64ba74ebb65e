"""The card of *Check openness claims*."""

from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.claimcheck.checking import Assessment, Checked
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.controls import Action, choice_rows
from cogs.cards.layout import Block, Card, button, render
from cogs.cards.markdown import link, plain
from cogs.cards.symbols import NEUTRAL_COLOR

MARK: Final = "🔎"
SHOW_ID: Final = "claims:show"
_SIGNS: Final = {
    Assessment.RIGHT: "✅",
    Assessment.WRONG: "❌",
    Assessment.DEPENDS: "🔶",
    Assessment.UNCLEAR: "❔",
}
_SHOWN: Final = 8
_MOST_MODELS: Final = 5


def claims_card(found: Sequence[Checked], address: str, texts: Texts, *, public: bool) -> Card:
    """Draw what was found in the message at `address`; with `public`, a button shows it to everybody."""
    if not found:
        return render([Block(texts("claims-none-here"))], accent=NEUTRAL_COLOR)
    more = len(found) - _SHOWN
    blocks = [
        Block(f"## {texts('claims-title')}", weight=100),
        *(Block(_row(one, texts), weight=90 - at, parted=True) for at, one in enumerate(found[:_SHOWN])),
        Block(f"-# {texts('claims-more', count=more)}") if more > 0 else None,
        Block(f"-# {link(texts('claims-message'), address)}", weight=95, parted=True),
    ]
    models = {one.model_id: one.model for one in found if one.model_id}
    rows = choice_rows(list(models.items())[:_MOST_MODELS], Action.ASK_PRIVATELY, texts)
    if public:
        style = discord.ButtonStyle.primary
        rows.append(ui.ActionRow(button(texts("claims-show"), SHOW_ID, style=style)))
    return render(blocks, accent=NEUTRAL_COLOR, rows=rows)


def _row(one: Checked, texts: Texts) -> str:
    word = texts(f"claim-is-{one.assessment.value}")
    why = said(one.why, texts) + (f" {said(one.because, texts)}" if one.because else "")
    return f"{_SIGNS[one.assessment]} **{word}**: *{plain(one.quote, 200)}*\n{why}"


def for_everyone(components: Sequence[dict[str, Any]]) -> Card:
    """Return the card of these components without the button that shows it."""
    return Card([one for one in components if not _has_button(one)])


def _has_button(component: dict[str, Any]) -> bool:
    return any(inner.get("custom_id") == SHOW_ID for inner in component.get("components") or ())
