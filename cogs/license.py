"""`/license`: what a license lets you do, by name or by model; or which license an attached text really is."""

import asyncio

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.errors import BadName, TextTooLarge, UnknownLicense
from bot.licenses.lookup import look_up
from bot.licenses.text import MAX_BYTES, load_identifier
from bot.licenses.text.files import decode
from bot.licenses.text.result import Identification
from bot.openness.license import License
from cogs.asking import answer
from cogs.cards.license import terms_card, text_card
from cogs.errors import NAME_LIMIT
from cogs.suggesting import suggestions

_Name = app_commands.Range[str, 1, NAME_LIMIT]
_CHOICES = 25
_LABEL = 100


def setup(client: IsopenClient) -> None:
    """Add the command."""
    texts = client.texts_for
    options = ("name", "model", "file", "private")

    @client.tree.command(
        name=said(texts, "command-license"), description=said(texts, "command-license.description")
    )
    @app_commands.rename(**{option: said(texts, _message(option)) for option in options})
    @app_commands.describe(**{option: said(texts, f"{_message(option)}.description") for option in options})
    async def license(  # noqa: A001  (the command's name and its four options)
        interaction: Interaction,
        name: _Name | None = None,
        model: _Name | None = None,
        file: discord.Attachment | None = None,
        private: bool = False,  # noqa: FBT001, FBT002  (Discord's options are what they are)
    ) -> None:
        if file is not None:
            await answer(interaction, _identify(interaction.client, file), text_card, private=private)
        else:
            await answer(interaction, _terms(interaction.client, name, model), terms_card, private=private)

    @license.autocomplete("name")
    async def complete_name(interaction: Interaction, typed: str) -> list[Choice[str]]:
        found = interaction.client.engine.licenses.suggest(typed, _CHOICES)
        return [Choice(name=f"{terms.name} ({terms.id})"[:_LABEL], value=terms.id[:_LABEL]) for terms in found]

    @license.autocomplete("model")
    async def complete_model(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggestions(interaction.client.engine, typed)


def _message(option: str) -> str:
    return f"option-{option}" if option in ("model", "private") else f"option-license-{option}"


async def _terms(client: IsopenClient, name: str | None, model: str | None) -> License:
    """The license by name, or that of a model's weights. Raises BadName, UnknownLicense, UnknownModel."""
    if name:
        return look_up(name, client.engine.licenses)
    if not model:
        raise BadName(limit=NAME_LIMIT)
    terms = (await client.engine.ask(model)).assessment.license
    if terms is None:
        raise UnknownLicense(query=model[:NAME_LIMIT], count=0, nearest="")
    return terms


async def _identify(client: IsopenClient, file: discord.Attachment) -> tuple[Identification, "License | None"]:
    """Identify an attached text, off the event loop. Raises BadFile for what is no small text."""
    if file.size > MAX_BYTES:
        raise TextTooLarge(path=file.filename[:_LABEL], size=file.size, limit=MAX_BYTES)
    text = decode(await file.read(), file.filename[:_LABEL])
    index = client.engine.licenses
    identifier = await asyncio.to_thread(load_identifier, client.engine.data_folder, index)
    found = await identifier.identify_async(text)
    return found, index.resolve(found.license) if found.license else None
