"""Listens to forms: one listener for every form of a kind, for as long as the bot runs."""

from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import ui

from bot.client import Interaction
from cogs.errors import guarded


class FormListener(ui.Modal):
    """Does `work` for each form called `form_id` that comes in, those opened before a restart included."""

    def __init__(self, form_id: str, work: Callable[[Interaction], Awaitable[object]]) -> None:
        super().__init__(title=form_id, custom_id=form_id, timeout=None)
        self._work = work

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Take the form."""
        await guarded(interaction, self._work(interaction))

    def stop(self) -> None:
        """Go on listening: the library stops a form after it was sent once."""
