"""Cards for names that are not clear: which one is meant, or nothing by that name."""

from collections.abc import Callable, Sequence

from bot.errors import AmbiguousName, UnknownModel
from bot.openness.records import Model
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.controls import MENU_LIMIT, Action, choice_rows
from cogs.cards.layout import Block, Card, render
from cogs.cards.symbols import NEUTRAL_COLOR

ModelById = Callable[[str], Model | None]


def choice_card(error: AmbiguousName | UnknownModel, models: ModelById, action: Action, texts: Texts) -> Card:
    """Draw the question, with a button (or one menu) per model that may be meant."""
    choices = labels(error.candidates, models)
    return render(
        [Block(said(error.phrase, texts))], accent=NEUTRAL_COLOR, rows=choice_rows(choices, action, texts)
    )


def labels(ids: Sequence[str], models: ModelById) -> list[tuple[str, str]]:
    """Return model ids with what to write on a button: name and, in brackets, who made it."""
    found = [(model_id, models(model_id)) for model_id in ids[:MENU_LIMIT]]
    return [(model_id, f"{model.name} ({model.producer})" if model else model_id) for model_id, model in found]
