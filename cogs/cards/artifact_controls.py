"""The buttons that have to do with what is really published."""

from typing import Any

from discord import ui

from bot.answer import Live
from bot.texts import Texts
from cogs.cards.controls import Action, fits, model_button

_OFFLINE = "offline"
_ROW = (Action.LOOK_NOW, Action.ARTIFACTS, Action.LINEAGE, Action.EXPORT, Action.ASK_PRIVATELY)


def artifact_rows(key: str, live: Live | None, texts: Texts, *, without: Action) -> list[ui.ActionRow[Any]]:
    """Return one row: look now, artifacts, lineage, export, and back to the verdict.

    `without` is what the card shows itself. Where there is no Hub to look at, nobody can look now.
    """
    if not fits(key):
        return []
    looks = live is not None and live.why != _OFFLINE
    # To look now shows the same as the artifacts that are known, only newer.
    left_out = {without, Action.ARTIFACTS if looks else Action.LOOK_NOW}
    return [ui.ActionRow(*(model_button(action, key, texts) for action in _ROW if action not in left_out))]
