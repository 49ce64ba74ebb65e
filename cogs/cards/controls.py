"""The buttons and menus below a card. What they mean stands in `custom_id`, so they outlive a restart.

A `custom_id` holds at most 100 characters: four for the action, the rest for a model's id (the longest
Hugging Face id has 96). People can send any `custom_id` they like, so it is a question, never a right.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Final

import discord
from discord import ui

from bot.answer import Answer
from bot.texts import Texts
from cogs.cards.layout import button
from cogs.cards.markdown import clean, cut

ID_LIMIT: Final = 96
_BUTTONS_IN_A_ROW: Final = 5
MENU_LIMIT: Final = 25
_LABEL: Final = 100
_OFFLINE: Final = "offline"


class Action(StrEnum):
    """What a button does with its model: the first three letters of its `custom_id`."""

    WHY = "why"
    LICENSE = "lic"
    COMPONENTS = "com"
    SOURCES = "src"
    COMPARE = "cmp"
    ASK = "ask"
    ASK_PRIVATELY = "prv"
    CHECK = "chk"
    REPORT = "bad"
    ARTIFACTS = "art"
    LOOK_NOW = "now"
    LINEAGE = "lin"
    EXPORT = "exp"


PRESSED: Final = re.compile(
    rf"(?P<action>{'|'.join(Action)}):(?P<model>[^\x00-\x1f\ud800-\udfff]{{1,{ID_LIMIT}}})"
)
PICKED: Final = re.compile(rf"menu:(?P<action>{Action.ASK}|{Action.ASK_PRIVATELY})")
SECOND_MODEL: Final = re.compile(rf"(?:2nd|opt):(?P<model>[^\x00-\x1f\ud800-\udfff]{{1,{ID_LIMIT}}})")
_ROW: Final = (Action.WHY, Action.LICENSE, Action.COMPONENTS, Action.SOURCES, Action.COMPARE)


def custom_id(action: Action, model_id: str) -> str:
    """Return the `custom_id` of a button. Raises ValueError for an id that does not fit."""
    made = f"{action.value}:{model_id}"
    if not PRESSED.fullmatch(made):
        raise ValueError(f"not a model id that a button can carry: {model_id!r}")
    return made


def fits(model_id: str) -> bool:
    """Whether a button can carry this id."""
    return PRESSED.fullmatch(f"{Action.WHY.value}:{model_id}") is not None


def answer_rows(model_id: str, texts: Texts, *, without: Action | None = None) -> list[ui.ActionRow[Any]]:
    """Return the row below an answer: why, license, components, sources, compare.

    On a card that is one of these itself (`without`), *Something wrong?* takes its place.
    """
    if not fits(model_id):
        return []
    actions = [action for action in (*_ROW, Action.REPORT) if action is not without]
    return [ui.ActionRow(*(model_button(action, model_id, texts) for action in actions[:_BUTTONS_IN_A_ROW]))]


def second_rows(answer: Answer, texts: Texts) -> list[ui.ActionRow[Any]]:
    """Return the second row: what a look at the Hub gives, the lineage where there is one, "Something wrong?"."""
    if not fits(answer.asks_for):
        return []
    looks = answer.live is not None and answer.live.why != _OFFLINE
    offered = {
        Action.CHECK: looks,
        Action.ARTIFACTS: answer.live is not None,
        Action.LINEAGE: bool(answer.assessment.lineage),
        Action.REPORT: True,
    }
    return [
        ui.ActionRow(*(model_button(action, answer.asks_for, texts) for action, is_ in offered.items() if is_))
    ]


def model_button(action: Action, model_id: str, texts: Texts) -> ui.Button[Any]:
    """Return the button that does that with the model."""
    style = discord.ButtonStyle.primary if action is Action.WHY else discord.ButtonStyle.secondary
    return button(texts(f"button-{action.value}"), custom_id(action, model_id), style=style)


def choice_rows(choices: Sequence[tuple[str, str]], action: Action, texts: Texts) -> list[ui.ActionRow[Any]]:
    """Return buttons for a few models, or a menu for many. `choices` are ids with labels."""
    usable = {model: label for model, label in choices if fits(model)}
    if not usable:
        return []
    if len(usable) <= _BUTTONS_IN_A_ROW:
        buttons = (
            button(clean(label, _LABEL) or model, custom_id(action, model)) for model, label in usable.items()
        )
        return [ui.ActionRow(*buttons)]
    menu: ui.Select[Any] = ui.Select(
        custom_id=f"menu:{action.value}",
        placeholder=texts("menu-placeholder"),
        options=options(list(usable.items())),
    )
    return [ui.ActionRow(menu)]


def options(choices: Sequence[tuple[str, str]]) -> list[discord.SelectOption]:
    """Return options of a menu, at most 25, without repetition."""
    unique = list(dict(choices).items())[:MENU_LIMIT]
    return [
        discord.SelectOption(value=model, label=clean(label, _LABEL) or cut(model, _LABEL))
        for model, label in unique
    ]
