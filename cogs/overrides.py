"""`/override`: what a server's moderators say of a model, beside the computed verdict."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from io import BytesIO
from typing import Any, Final

import discord
from discord import app_commands
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.errors import BadOverride, NothingKept, StoreError
from bot.moderation.exchange import FILE_LIMIT, write_document
from bot.moderation.saying import EXPIRY_LIMIT, REASON_LIMIT, SOURCE_LIMIT
from bot.openness.assessment import Verdict
from bot.stored_names import shown_name
from cogs.cards.markdown import clean
from cogs.cards.override_form import FORM_ID, Draft, override_form
from cogs.cards.overrides import file_card
from cogs.errors import NAME_LIMIT
from cogs.listening import FormListener
from cogs.override_controls import history_named, override_buttons, show_list, take_form
from cogs.override_deeds import (
    PendingImports,
    look_at_import,
    put,
    remove,
    undo_named,
)
from cogs.replying import patiently
from cogs.rights import NEED, Need, may_moderate, occasion
from cogs.suggesting import suggestions

_Name = app_commands.Range[str, 1, NAME_LIMIT]
_Reason = app_commands.Range[str, 1, REASON_LIMIT]
_Expires = app_commands.Range[str, 1, EXPIRY_LIMIT]
_Source = app_commands.Range[str, 1, SOURCE_LIMIT]
_FORM_WAIT: Final = 2.0
_CHOICES: Final = 25
_LENGTH: Final = 100


def setup(client: IsopenClient) -> None:
    """Add the commands, the form and the buttons."""
    texts, imports = client.texts_for, PendingImports()
    group = app_commands.Group(
        name=said(texts, "command-override"),
        description=said(texts, "command-override.description"),
        extras={NEED: Need.MODERATOR},
        default_permissions=discord.Permissions(manage_guild=True),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
    )
    _add_setting(client, group)
    _add_looking(client, group)
    _add_exchange(client, group, imports)
    client.tree.add_command(group)
    client.add_dynamic_items(override_buttons(imports))
    client.add_view(FormListener(FORM_ID, take_form))


def _add_setting(client: IsopenClient, group: app_commands.Group) -> None:
    words = [(said(client.texts_for, f"verdict-{verdict.value}"), verdict.value) for verdict in Verdict]

    @_command(client, group, "set", "model", "verdict", "reason", "expires", "source", "everywhere")
    @app_commands.choices(verdict=[Choice(name=word, value=value) for word, value in words])
    async def set_(  # noqa: PLR0913, PLR0917 - the command's options
        interaction: Interaction,
        model: _Name,
        verdict: str,
        reason: _Reason | None = None,
        expires: _Expires | None = None,
        source: _Source | None = None,
        everywhere: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        draft = Draft(
            model_id=model,
            everywhere=everywhere,
            version=0,
            verdict=verdict,
            reason=reason or "",
            expires=expires or "",
            source=source or "",
        )
        await _set(interaction, draft)

    @_command(client, group, "remove", "model", "everywhere")
    async def remove_(interaction: Interaction, model: _Name, everywhere: bool = False) -> None:  # noqa: FBT001, FBT002
        await remove(interaction, model, everywhere=everywhere)

    @_command(client, group, "undo", "model", "everywhere")
    async def undo_(interaction: Interaction, model: _Name, everywhere: bool = False) -> None:  # noqa: FBT001, FBT002
        await undo_named(interaction, model, everywhere=everywhere)

    @set_.autocomplete("model")
    async def complete_any(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggestions(interaction.client.engine, typed) if await may_moderate(interaction) else []

    remove_.autocomplete("model")(complete_set)
    undo_.autocomplete("model")(complete_changed)


def _add_looking(client: IsopenClient, group: app_commands.Group) -> None:
    @_command(client, group, "list", "everywhere")
    async def list_(interaction: Interaction, everywhere: bool = False) -> None:  # noqa: FBT001, FBT002
        await show_list(interaction, 0, everywhere=everywhere)

    @_command(client, group, "history", "model", "everywhere")
    async def history(
        interaction: Interaction,
        model: _Name | None = None,
        everywhere: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        await history_named(interaction, model or "", everywhere=everywhere)

    history.autocomplete("model")(complete_changed)


def _add_exchange(client: IsopenClient, group: app_commands.Group, imports: PendingImports) -> None:
    @_command(client, group, "export", "everywhere")
    async def export(interaction: Interaction, everywhere: bool = False) -> None:  # noqa: FBT001, FBT002
        when = await occasion(interaction, everywhere=everywhere)
        records = await interaction.client.services.moderation.overrides.all(when.guild_id)
        texts = interaction.client.texts(interaction)
        file = discord.File(BytesIO(write_document(records)), filename="overrides.json")
        card = file_card(texts("override-export-done", count=len(records)), file)
        await interaction.response.send_message(view=card, file=file, ephemeral=True)

    @_command(client, group, "import", "file", "everywhere")
    async def import_(
        interaction: Interaction,
        file: discord.Attachment,
        everywhere: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        await occasion(interaction, everywhere=everywhere)  # before anything is read for somebody who may not
        if file.size > FILE_LIMIT:
            raise BadOverride(what="file-large", limit=FILE_LIMIT // 1000)
        data = await patiently(interaction, file.read(), private=True)
        await look_at_import(interaction, data, imports, everywhere=everywhere)


Callback = Callable[..., Awaitable[None]]
Command = app_commands.Command[Any, Any, Any]


def _command(
    client: IsopenClient, group: app_commands.Group, name: str, *options: str
) -> Callable[[Callback], Command]:
    """Add a command to the group, its name, options and descriptions from the message catalog."""
    texts = client.texts_for

    def decorate(callback: Callback) -> Command:
        labels = {option: said(texts, _option(option)) for option in options}
        described = {option: said(texts, f"{_option(option)}.description") for option in options}
        callback = app_commands.rename(**labels)(app_commands.describe(**described)(callback))
        known = f"command-override-{name}"
        return group.command(name=said(texts, known), description=said(texts, f"{known}.description"))(callback)  # type: ignore[arg-type]  # options differ

    return decorate


def _option(option: str) -> str:
    return "option-model" if option == "model" else f"option-override-{option}"


async def complete_set(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """Offer the models of this server that have an override, to those who may know."""
    if not await may_moderate(interaction):
        return []
    try:
        records = await interaction.client.services.moderation.overrides.all(interaction.guild_id or 0)
    except (NothingKept, StoreError):  # suggestions are never what fails
        return []
    return _offered(interaction, typed, [one.model_id for one in records])


async def complete_changed(interaction: Interaction, typed: str) -> list[Choice[str]]:
    """Offer the models of this server whose override was ever changed, to those who may know."""
    if not await may_moderate(interaction):
        return []
    try:
        found = await interaction.client.services.moderation.overrides.models(interaction.guild_id or 0)
    except (NothingKept, StoreError):
        return []
    return _offered(interaction, typed, found)


def _offered(interaction: Interaction, typed: str, models: Sequence[str]) -> list[Choice[str]]:
    """The models whose name or id has in it what is typed, by name."""
    names = {one: shown_name(interaction.client.engine, one) for one in models if len(one) <= _LENGTH}
    found = {one: name for one, name in names.items() if typed.casefold() in f"{name} {one}".casefold()}
    return [Choice(name=clean(name, _LENGTH) or one, value=one) for one, name in found.items()][:_CHOICES]


async def _set(interaction: Interaction, draft: Draft) -> None:
    """Set an override, or ask for the reason first: a form, which must be the first response."""
    when = await occasion(interaction, everywhere=draft.everywhere)
    question = interaction.client.engine.ask(draft.model_id)
    if draft.reason:
        answer = await patiently(interaction, question, private=True)
    else:
        try:
            answer = await asyncio.wait_for(question, _FORM_WAIT)
        except TimeoutError:
            raise BadOverride(what="reason", limit=REASON_LIMIT) from None
    _, version = await interaction.client.services.moderation.overrides.current(when.guild_id, answer.model.id)
    draft = Draft(
        model_id=answer.model.id,
        everywhere=draft.everywhere,
        version=version,
        verdict=draft.verdict,
        reason=draft.reason,
        expires=draft.expires,
        source=draft.source,
    )
    if draft.reason:
        await put(interaction, draft, answer)
        return
    form = override_form(draft, answer.model.name, interaction.client.texts(interaction))
    await interaction.response.send_modal(form)
