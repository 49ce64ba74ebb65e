"""Buttons, menus and forms that are none of ours: they do nothing, are logged, and whoever sent them is told.

The library drops them silently, and Discord then says that the interaction failed. People can send any `custom_id`
for any message they see; what we listen to is only heard where it stands on the message it is said to come from.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import discord

from bot.client import Interaction, IsopenClient
from bot.errors import Tampered
from cogs.errors import report


def setup(client: IsopenClient) -> None:
    """Look at every press and every form, beside whoever answers it."""

    async def on_interaction(interaction: Interaction) -> None:
        data: Mapping[str, Any] = interaction.data or {}
        custom_id = str(data.get("custom_id", ""))
        if interaction.type is discord.InteractionType.component:
            ours = client.hears_press(custom_id, interaction.message) and custom_id in _on(interaction.message)
        elif interaction.type is discord.InteractionType.modal_submit:
            ours = client.hears_form(custom_id)
        else:
            return
        if not ours:
            await report(interaction, Tampered(what=custom_id[:100]))

    client.event(on_interaction)


def _on(message: discord.Message | None) -> set[str]:
    """Every `custom_id` on a message."""
    components = message.components if message else []
    return set(_ids([component.to_dict() for component in components]))


def _ids(components: Any) -> Iterator[str]:  # noqa: ANN401 - JSON
    for one in components:
        if isinstance(one.get("custom_id"), str):
            yield one["custom_id"]
        yield from _ids(one.get("components") or ())
        if one.get("accessory"):
            yield from _ids([one["accessory"]])
