"""The lists, the form and the buttons of `/override`. Each asks again who acts."""

import asyncio
import re
from collections.abc import Callable, Sequence
from typing import Any, Final, Self

import discord
from discord import ui

from bot.client import Interaction
from bot.errors import NotFound, Tampered
from bot.store.override_records import LogEntry, OverrideRecord
from bot.store.records import claims_digest
from bot.stored_names import names_of
from cogs.cards.override_form import read_form
from cogs.cards.overrides import PAGE, history_card, list_card
from cogs.errors import guarded
from cogs.override_deeds import PendingImports, apply_import, find, named, put, undo
from cogs.replying import patiently, reply
from cogs.rights import occasion

_PAGES: Final = 1_000


async def show_list(interaction: Interaction, page: int, *, everywhere: bool) -> None:
    """Show what holds, and which of it has lost its ground."""
    when = await occasion(interaction, everywhere=everywhere)
    records = await interaction.client.services.moderation.overrides.all(when.guild_id)
    shown = records[page * PAGE : (page + 1) * PAGE]
    looks = asyncio.gather(*(_outdated(interaction, one) for one in shown))
    changed = dict(
        zip((one.model_id for one in shown), await patiently(interaction, looks, private=True), strict=True)
    )
    marked = [(one, changed.get(one.model_id, False)) for one in records]
    texts = interaction.client.texts(interaction)
    await reply(
        interaction,
        list_card(marked, page, when.guild_id, when.at, _names(interaction, records), texts),
        private=True,
    )


def _names(interaction: Interaction, listed: Sequence[OverrideRecord | LogEntry]) -> Callable[[str], str]:
    return names_of(interaction.client.engine, (one.model_id for one in listed))


async def _outdated(interaction: Interaction, record: OverrideRecord) -> bool:
    """Whether what is published has changed since; no for a model that nobody knows any more."""
    try:
        found = (await interaction.client.engine.by_id(record.model_id)).assessment
    except NotFound:
        return False
    return record.said.outdated(found.verdict, claims_digest(found.claims))


async def history_named(interaction: Interaction, typed: str, *, everywhere: bool) -> None:
    """Show the log of the model that goes by a name, or of all."""
    when = await occasion(interaction, everywhere=everywhere)
    model_id = await named(interaction, when, typed) if typed else ""
    await show_history(interaction, 0, model_id, everywhere=everywhere)


async def show_history(interaction: Interaction, page: int, model_id: str, *, everywhere: bool) -> None:
    """Show one page of the log."""
    when = await occasion(interaction, everywhere=everywhere)
    book = interaction.client.services.moderation.overrides
    entries = await book.history(when.guild_id, model_id or None, (page + 1) * PAGE + 1)
    shown, texts = entries[page * PAGE :], interaction.client.texts(interaction)
    card = history_card(shown, page, when.guild_id, model_id, _names(interaction, entries), texts)
    await reply(interaction, card, private=True)


async def take_form(interaction: Interaction) -> None:
    """Take a form that was sent. Its rights and everything in it are checked anew."""
    draft = read_form(interaction.data or {})
    await occasion(interaction, everywhere=draft.everywhere)
    await put(interaction, draft, await find(interaction, draft.model_id))


_BUTTON: Final = r"ov(?P<act>[ulhi]):(?P<rest>[^\x00-\x1f]{1,96})"
_PLACE: Final = re.compile(r"(?P<scope>[se]):(?P<number>\d{1,9}):(?P<model>.{0,96})")


def override_buttons(imports: PendingImports) -> type[ui.DynamicItem[ui.Button[Any]]]:
    """The buttons below the cards of `/override`; `imports` are those that wait for *Apply*."""

    class OverrideButton(ui.DynamicItem[ui.Button[Any]], template=_BUTTON):
        """Undo, another page of list or history, or applying an import."""

        def __init__(self, act: str, rest: str) -> None:
            super().__init__(ui.Button(custom_id=f"ov{act}:{rest}"))
            self._act, self._rest = act, rest

        @classmethod
        async def from_custom_id(
            cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
        ) -> Self:
            """Read what it does out of a `custom_id`."""
            del interaction, item
            return cls(match["act"], match["rest"])

        async def callback(self, interaction: discord.Interaction[Any]) -> None:
            """Do it, for those who may."""
            await guarded(interaction, pressed(interaction, self._act, self._rest, imports))

    return OverrideButton


async def pressed(interaction: Interaction, act: str, rest: str, imports: PendingImports) -> None:
    """Do what a button says. Raises Tampered for one that says nothing sensible."""
    if act == "i":
        await apply_import(interaction, rest, imports)
        return
    place = _PLACE.fullmatch(rest)
    if place is None or (act != "u" and int(place["number"]) > _PAGES) or (act == "u" and not place["model"]):
        raise Tampered(what=f"ov{act}:{rest}")
    everywhere, number = place["scope"] == "e", int(place["number"])
    if act == "u":
        await undo(interaction, place["model"], everywhere=everywhere, version=number)
    elif act == "l":
        await show_list(interaction, number, everywhere=everywhere)
    else:
        await show_history(interaction, number, place["model"], everywhere=everywhere)
