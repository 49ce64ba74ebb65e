"""What happens when somebody presses a button, picks from a menu, or sends the form below a card.

Nothing is remembered between the card and the press: the `custom_id` carries the model. So cards of
last year still work after any number of restarts.
"""

import re
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Final, Self

import discord
from discord import ui

from bot.client import Interaction, IsopenClient
from bot.engine_protocol import EngineProtocol
from bot.errors import BadName
from cogs.artifacts import export, show_artifacts, show_components, show_lineage
from cogs.asking import answer
from cogs.cards.answer import answer_card
from cogs.cards.compare import compare_card
from cogs.cards.controls import PICKED, PRESSED, Action
from cogs.cards.details import license_card, sources_card, why_card
from cogs.cards.form import FORM_ID, NAME_LIMIT, compare_form, typed
from cogs.errors import guarded
from cogs.listening import FormListener
from cogs.reporting import open_form

_NEAR: Final = 12
_DRAWN: Final = {
    Action.WHY: why_card,
    Action.LICENSE: license_card,
    Action.SOURCES: sources_card,
    Action.ASK: answer_card,
    Action.ASK_PRIVATELY: answer_card,
    Action.CHECK: answer_card,
}
_LOOKS: Final[dict[Action, Callable[[Interaction, str], Awaitable[None]]]] = {
    Action.ARTIFACTS: partial(show_artifacts, fresh=False),
    Action.LOOK_NOW: partial(show_artifacts, fresh=True),
    Action.LINEAGE: show_lineage,
    Action.EXPORT: export,
    Action.COMPONENTS: show_components,
}


def setup(client: IsopenClient) -> None:
    """Listen to buttons, menus and forms, those from before a restart included."""
    client.add_dynamic_items(ModelButton, ModelMenu)
    client.add_view(FormListener(FORM_ID, compare_with))


async def press(interaction: Interaction, action: Action, model_id: str) -> None:
    """Do what a button does with its model; only ASK answers in public."""
    if action is Action.COMPARE:
        await ask_second(interaction, model_id)
        return
    if action is Action.REPORT:
        await open_form(interaction, model_id)
        return
    if action in _LOOKS:
        await _LOOKS[action](interaction, model_id)
        return
    engine = interaction.client.engine
    question = engine.check(model_id) if action is Action.CHECK else engine.by_id(model_id)
    await answer(interaction, question, _DRAWN[action], private=action is not Action.ASK)


async def ask_second(interaction: Interaction, model_id: str) -> None:
    """Ask for the model to compare with. A form must be the first response, so nothing slow comes before."""
    engine, texts = interaction.client.engine, interaction.client.texts(interaction)
    model = engine.model(model_id)
    name = model.name if model else model_id
    near = [*engine.suggest(name, _NEAR), *engine.suggest("")]
    choices = [(item.value, item.label) for item in near if not _is_itself(engine, item.value, model_id)]
    await interaction.response.send_modal(compare_form(model_id, name, choices, texts))


def _is_itself(engine: EngineProtocol, name: str, model_id: str) -> bool:
    """Whether a name is answered for by that very model: its own, or its family's."""
    first = engine.standing(name).first
    return first is not None and first.id == model_id


async def compare_with(interaction: Interaction) -> None:
    """Answer a form that was sent."""
    first, second = typed(interaction.data or {})
    if not first or not second:
        raise BadName(limit=NAME_LIMIT)
    await answer(interaction, interaction.client.engine.compare(first, second), compare_card, private=True)


class ModelButton(ui.DynamicItem[ui.Button[Any]], template=PRESSED):
    """Any button that carries an action and a model."""

    def __init__(self, action: Action, model_id: str) -> None:
        super().__init__(ui.Button(custom_id=f"{action.value}:{model_id}"))
        self._action, self._model_id = action, model_id

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read action and model out of a `custom_id`."""
        del interaction, item
        return cls(Action(match["action"]), match["model"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the button says."""
        await guarded(interaction, press(interaction, self._action, self._model_id))


class ModelMenu(ui.DynamicItem[ui.Select[Any]], template=PICKED):
    """The menu of models that a name may have meant."""

    def __init__(self, action: Action) -> None:
        super().__init__(ui.Select(custom_id=f"menu:{action.value}"))
        self._action = action

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read the action out of a `custom_id`."""
        del interaction, item
        return cls(Action(match["action"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Answer for the model that was picked."""
        picked = next(iter(self.item.values), "")
        await guarded(interaction, press(interaction, self._action, picked))
