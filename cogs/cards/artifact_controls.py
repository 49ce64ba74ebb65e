"""The buttons that have to do with what is really published."""

from typing import Any

from discord import ui

from bot.texts import Texts
from cogs.cards.controls import Action, fits, model_button

_ROW = (Action.LOOK_NOW, Action.ARTIFACTS, Action.LINEAGE, Action.EXPORT, Action.ASK_PRIVATELY)


def artifact_rows(
    key: str, texts: Texts, *, without: Action | None = None, looks: bool = True
) -> list[ui.ActionRow[Any]]:
    """Return one row: look now, artifacts, lineage, export, and back to the verdict.

    `without` is what the card shows itself; `looks`: there is a Hub to look at.
    """
    if not fits(key):
        return []
    left_out = {without, None if looks else Action.LOOK_NOW}
    if without is Action.ARTIFACTS or Action.LOOK_NOW not in left_out:
        left_out.add(Action.ARTIFACTS)  # to look now shows the same, only newer
    return [ui.ActionRow(*(model_button(action, key, texts) for action in _ROW if action not in left_out))]
