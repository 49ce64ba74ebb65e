"""`/override`: what a server's moderators say of a model, beside the computed verdict."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from io import BytesIO
from typing import Any, Final, Self

import discord
from discord import app_commands, ui
from discord.app_commands import Choice

from bot.client import Interaction, IsopenClient
from bot.discord_texts import said
from bot.errors import BadOverride, Tampered
from bot.moderation.exchange import FILE_LIMIT, write_document
from bot.moderation.saying import EXPIRY_LIMIT, REASON_LIMIT, SOURCE_LIMIT
from bot.openness.assessment import Verdict
from bot.store.records import claims_digest
from cogs.cards.markdown import clean
from cogs.cards.override_form import FORM_ID, Draft, override_form, read_form
from cogs.cards.overrides import PAGE, file_card, history_card, list_card
from cogs.errors import NAME_LIMIT, guarded
from cogs.override_deeds import (
    PendingImports,
    apply_import,
    find,
    look_at_import,
    put,
    remove,
    undo,
)
from cogs.replying import patiently, reply
from cogs.rights import may_moderate, occasion
from cogs.suggesting import suggestions

_Name = app_commands.Range[str, 1, NAME_LIMIT]
_Reason = app_commands.Range[str, 1, REASON_LIMIT]
_Expires = app_commands.Range[str, 1, EXPIRY_LIMIT]
_Source = app_commands.Range[str, 1, SOURCE_LIMIT]
_FORM_WAIT: Final = 2.0
_CHOICES: Final = 25
_PAGES: Final = 1_000


def setup(client: IsopenClient) -> None:
    """Add the commands, the form and the buttons."""
    texts, imports = client.texts_for, PendingImports()
    group = app_commands.Group(
        name=said(texts, "command-override"),
        description=said(texts, "command-override.description"),
        default_permissions=discord.Permissions(manage_guild=True),
        allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
    )
    _add_setting(client, group)
    _add_looking(client, group)
    _add_exchange(client, group, imports)
    client.tree.add_command(group)
    client.add_dynamic_items(_buttons(imports))
    client.add_view(SentOverride())


def _add_setting(client: IsopenClient, group: app_commands.Group) -> None:
    @_command(client, group, "set", "model", "verdict", "reason", "expires", "source", "everywhere")
    @app_commands.choices(verdict=[Choice(name=verdict.value, value=verdict.value) for verdict in Verdict])
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
        await undo(interaction, model, everywhere=everywhere)

    @set_.autocomplete("model")
    async def complete_any(interaction: Interaction, typed: str) -> list[Choice[str]]:
        return suggestions(interaction.client.engine, typed) if await may_moderate(interaction) else []

    remove_.autocomplete("model")(complete_set)
    undo_.autocomplete("model")(complete_set)


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
        await show_history(interaction, 0, model or "", everywhere=everywhere)

    history.autocomplete("model")(complete_set)


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
    records = await interaction.client.services.moderation.overrides.all(interaction.guild_id or 0)
    found = [one.model_id for one in records if typed.casefold() in one.model_id.casefold()]
    return [Choice(name=clean(one, 100) or one[:100], value=one) for one in found if len(one) <= 100][:_CHOICES]


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


async def show_list(interaction: Interaction, page: int, *, everywhere: bool) -> None:
    """Show what holds, and which of it has lost its ground."""
    when = await occasion(interaction, everywhere=everywhere)
    records = await interaction.client.services.moderation.overrides.all(when.guild_id)
    shown = records[page * PAGE : (page + 1) * PAGE]
    changed = {}
    for one in shown:
        changed[one.model_id] = await _outdated(interaction, one)
    marked = [(one, changed.get(one.model_id, False)) for one in records]
    texts = interaction.client.texts(interaction)
    await reply(interaction, list_card(marked, page, when.guild_id, when.at, texts), private=True)


async def _outdated(interaction: Interaction, record: Any) -> bool:  # noqa: ANN401
    model = interaction.client.engine.model(record.model_id)
    if model is None:
        return False
    found = (await find(interaction, record.model_id)).assessment
    return bool(record.said.outdated(found.verdict, claims_digest(found.claims)))


async def show_history(interaction: Interaction, page: int, model_id: str, *, everywhere: bool) -> None:
    """Show one page of the log."""
    when = await occasion(interaction, everywhere=everywhere)
    book = interaction.client.services.moderation.overrides
    entries = await book.history(when.guild_id, model_id or None, (page + 1) * PAGE + 1)
    card = history_card(
        entries[page * PAGE :], page, when.guild_id, model_id, interaction.client.texts(interaction)
    )
    await reply(interaction, card, private=True)


async def sent(interaction: Interaction) -> None:
    """Take a form that was sent. Its rights and everything in it are checked anew."""
    draft = read_form(interaction.data or {})
    await occasion(interaction, everywhere=draft.everywhere)
    await put(interaction, draft, await find(interaction, draft.model_id))


class SentOverride(ui.Modal):
    """Receives every override form, for as long as the bot runs."""

    def __init__(self) -> None:
        super().__init__(title=FORM_ID, custom_id=FORM_ID, timeout=None)

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Set the override."""
        await guarded(interaction, sent(interaction))

    def stop(self) -> None:
        """Go on listening: the library stops a form after it was sent once."""


_BUTTON: Final = r"ov(?P<act>[ulhi]):(?P<rest>[^\x00-\x1f]{1,96})"
_PLACE: Final = re.compile(r"(?P<scope>[se]):(?P<number>\d{1,9}):(?P<model>.{0,96})")


def _buttons(imports: PendingImports) -> type[ui.DynamicItem[ui.Button[Any]]]:
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
