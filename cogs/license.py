"""`/license`: what a license lets you do, by name or by model; or which license an attached text really is."""

import asyncio
import re
from typing import Any, Final, Self

import discord
from discord import app_commands, ui
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.errors import BadName, NoLicenseNamed, TextTooLarge, TooManyNamed, UnknownLicense
from bot.licenses.comparison import LicenseComparison, compare
from bot.licenses.expressions import Group, Part
from bot.licenses.lookup import look_up, look_up_whole
from bot.licenses.text import MAX_BYTES, load_identifier
from bot.licenses.text.files import decode
from bot.licenses.text.result import Identification
from bot.openness.license import License
from cogs.asking import answer
from cogs.cards.layout import Block, render
from cogs.cards.license import (
    DIFFERENCES,
    TextPages,
    comparison_card,
    license_card,
    terms_card,
    text_card,
    text_pages,
)
from cogs.cards.license_controls import FORM_ID, PRESSED, TURNED, LicenseAction, compare_form, typed
from cogs.cards.symbols import NEUTRAL_COLOR
from cogs.errors import NAME_LIMIT, guarded
from cogs.replying import patiently, reply
from cogs.suggesting import suggestions

_Name = app_commands.Range[str, 1, NAME_LIMIT]
_CHOICES = 25
_LABEL = 100
_MAX_DIFFERENCES: Final = 2_000_000
# Offered in the form that asks for a second license: those people compare with most.
_KNOWN: Final = (
    "apache-2.0", "mit", "gpl-3.0", "cc-by-4.0", "cc-by-nc-4.0", "openmdw-1.0", "llama3.1", "llama4", "gemma",
    "openrail++", "creativeml-openrail-m", "deepseek", "qwen",
)  # fmt: skip


def setup(client: IsopenClient) -> None:
    """Add the command."""
    client.add_dynamic_items(LicenseButton, PageButton)
    client.add_view(SentForm())
    texts = client.texts_for
    options = ("name", "with_", "model", "file", "private")

    @client.tree.command(
        name=said(texts, "command-license"), description=said(texts, "command-license.description")
    )
    @app_commands.rename(**{option: said(texts, _message(option)) for option in options})
    @app_commands.describe(**{option: said(texts, f"{_message(option)}.description") for option in options})
    async def license(  # noqa: A001, PLR0913, PLR0917  (the command's name and its five options)
        interaction: Interaction,
        name: _Name | None = None,
        with_: _Name | None = None,
        model: _Name | None = None,
        file: discord.Attachment | None = None,
        private: bool = False,  # noqa: FBT001, FBT002  (Discord's options are what they are)
    ) -> None:
        if sum(one is not None for one in (name, with_, model)) > (0 if file else 2):
            raise TooManyNamed
        if file is not None:
            await identify(interaction, file, private=private)
        elif (second := with_ or (name if model else None)) is not None:
            question = compared(interaction.client, name if with_ else None, model, second)
            await answer(interaction, question, comparison_card, private=private)
        else:
            await answer(interaction, _asked(interaction.client, name, model), license_card, private=private)

    @license.autocomplete("name")
    @license.autocomplete("with_")
    async def complete_name(interaction: Interaction, typed: str) -> list[Choice[str]]:
        found = interaction.client.engine.licenses.suggest(typed, _CHOICES)
        return [Choice(name=f"{terms.name} ({terms.id})"[:_LABEL], value=terms.id[:_LABEL]) for terms in found]

    @license.autocomplete("model")
    async def complete_model(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggestions(interaction.client.engine, typed)


def _message(option: str) -> str:
    return f"option-{option}" if option in ("model", "private") else f"option-license-{option.rstrip('_')}"


async def _asked(client: IsopenClient, name: str | None, model: str | None) -> License | Part | Group:
    """As `_terms`, but all of an expression ("MIT OR GPL-3.0-only")."""
    return look_up_whole(name, client.engine.licenses) if name else await _terms(client, name, model)


async def _terms(client: IsopenClient, name: str | None, model: str | None) -> License:
    """The license by name, or that of a model's weights. Raises NoLicenseNamed, UnknownLicense, UnknownModel."""
    if name:
        return look_up(name, client.engine.licenses)
    if not model:
        raise NoLicenseNamed
    terms = (await client.engine.ask(model)).assessment.license
    if terms is None:
        raise UnknownLicense(query=model[:NAME_LIMIT], count=0, nearest="")
    return terms


async def compared(client: IsopenClient, name: str | None, model: str | None, other: str) -> LicenseComparison:
    """Two licenses side by side. Raises NoLicenseNamed, UnknownLicense, UnknownModel."""
    return compare(await _terms(client, name, model), look_up(other, client.engine.licenses))


async def identify(interaction: Interaction, file: discord.Attachment, *, private: bool) -> None:
    """Answer what an attached text is; many differences go along as a file, and are shown page by page."""
    texts = interaction.client.texts(interaction)
    found, terms = await patiently(interaction, _identify(interaction.client, file), private=private)
    await reply(interaction, text_card(text_pages(found, terms, texts), texts), private=private)


async def turn(interaction: Interaction, page: int) -> None:
    """Show another page of the differences that lie beside the card, whoever sent it and whenever."""
    texts = interaction.client.texts(interaction)
    beside = interaction.message.attachments if interaction.message else []
    file = next((one for one in beside if one.filename == DIFFERENCES and one.size <= _MAX_DIFFERENCES), None)
    try:
        pages = TextPages.from_file(await file.read()) if file else None
    except discord.HTTPException:
        pages = None
    if pages is None:
        card = render([Block(texts("license-pages-gone"))], accent=NEUTRAL_COLOR)
        await reply(interaction, card, private=True)
        return
    await interaction.response.edit_message(view=text_card(pages, texts, page))


async def press_license(interaction: Interaction, action: LicenseAction, license_id: str) -> None:
    """Do what a button below a license does. Raises UnknownLicense."""
    index = interaction.client.engine.licenses
    terms = look_up(license_id, index)
    texts = interaction.client.texts(interaction)
    if action is LicenseAction.TERMS:
        await reply(interaction, terms_card(terms, texts), private=True)
        return
    near = [known for known_id in _KNOWN if (known := index.get(known_id)) is not None]
    await interaction.response.send_modal(compare_form(terms, near, texts))


async def compare_sent(interaction: Interaction) -> None:
    """Answer the form that asks for the second license. Raises BadName, UnknownLicense."""
    first, second = typed(interaction.data or {})
    if not first or not second:
        raise BadName(limit=NAME_LIMIT)
    await answer(interaction, compared(interaction.client, first, None, second), comparison_card, private=True)


class LicenseButton(ui.DynamicItem[ui.Button[Any]], template=PRESSED):
    """A button that carries an action and a license."""

    def __init__(self, action: LicenseAction, license_id: str) -> None:
        super().__init__(ui.Button(custom_id=f"{action.value}:{license_id}"))
        self._action, self._license = action, license_id

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read action and license out of a `custom_id`."""
        del interaction, item
        return cls(LicenseAction(match["action"]), match["license"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the button says."""
        await guarded(interaction, press_license(interaction, self._action, self._license))


class PageButton(ui.DynamicItem[ui.Button[Any]], template=TURNED):
    """A button that turns to a page of differences."""

    def __init__(self, page: int) -> None:
        super().__init__(ui.Button(custom_id=f"dif:{page}"))
        self._page = page

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Read the page out of a `custom_id`."""
        del interaction, item
        return cls(int(match["page"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Turn the page."""
        await guarded(interaction, turn(interaction, self._page))


class SentForm(ui.Modal):
    """Receives every form that asks for a second license."""

    def __init__(self) -> None:
        super().__init__(title=FORM_ID, custom_id=FORM_ID, timeout=None)

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Compare the two licenses."""
        await guarded(interaction, compare_sent(interaction))

    def stop(self) -> None:
        """Go on listening: the library stops a form after it was sent once."""


async def _identify(client: IsopenClient, file: discord.Attachment) -> tuple[Identification, "License | None"]:
    """Identify an attached text, off the event loop. Raises BadFile for what is no small text."""
    if file.size > MAX_BYTES:
        raise TextTooLarge(path=file.filename[:_LABEL], size=file.size, limit=MAX_BYTES)
    text = decode(await file.read(), file.filename[:_LABEL])
    index = client.engine.licenses
    identifier = await asyncio.to_thread(load_identifier, client.engine.data_folder, index)
    found = await identifier.identify_async(text)
    return found, index.resolve(found.license) if found.license else None
