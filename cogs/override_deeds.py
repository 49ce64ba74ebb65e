"""What moderators do to overrides: set, remove, undo, import; from commands, forms and buttons alike.

Every step asks again who acts (`cogs.rights`); scope, version and model of a `custom_id` are only questions.
"""

import logging
import secrets
from collections import OrderedDict
from typing import Final

import discord
import msgspec

from bot.answer import Answer
from bot.client import Interaction
from bot.errors import BadOverride, NotFound, OverrideChanged, Tampered
from bot.moderation.exchange import FILE_LIMIT, Planned, read_document
from bot.moderation.overrides import saying
from bot.moderation.saying import checked_reason, checked_source, read_expiry
from bot.openness.assessment import Verdict
from bot.store.guild_records import NO_GUILD
from bot.store.override_records import Change, Deed, LogEntry, Occasion, Said
from bot.store.report_records import Report, Status
from bot.stored_names import shown_name, stored_as
from cogs.cards.override_form import Draft
from cogs.cards.overrides import changed_card, done_card, import_card, note_card
from cogs.cards.reports import review_card
from cogs.replying import patiently, reply
from cogs.rights import occasion

_PENDING: Final = 200
_log = logging.getLogger(__name__)


class Pending(msgspec.Struct, frozen=True):
    """An import that was looked at and not yet applied: by whom, where, and what was there then."""

    user_id: int
    guild_id: int
    planned: tuple[Planned, ...]
    versions: dict[str, int]


class PendingImports:
    """Imports that wait for *Apply*, by a word nobody can guess. After a restart they have to be sent again."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Pending] = OrderedDict()

    def add(self, pending: Pending) -> str:
        """Keep an import; return its word."""
        token = secrets.token_urlsafe(12)
        self._kept[token] = pending
        if len(self._kept) > _PENDING:
            self._kept.popitem(last=False)
        return token

    def get(self, token: str) -> Pending:
        """Find an import. Raises Tampered for a strange word."""
        found = self._kept.get(token)
        if found is None:
            raise Tampered(what="an import that is not there")
        return found

    def take(self, token: str, when: Occasion) -> Pending:
        """Give an import to the one who sent it, where it was sent, once. Raises Tampered for anybody else."""
        found = self.get(token)
        if (found.user_id, found.guild_id) != (when.by.id, when.guild_id):
            raise Tampered(what="an import of somebody else")
        del self._kept[token]
        return found


async def find(interaction: Interaction, model_id: str) -> Answer:
    """Answer for a model by its id, as cards know it. Raises UnknownModel."""
    return await patiently(interaction, interaction.client.engine.by_id(model_id), private=True)


async def put(interaction: Interaction, draft: Draft, answer: Answer) -> None:
    """Set an override, or accept a report with it, and show what was done."""
    when = await occasion(interaction, everywhere=draft.everywhere)
    said = _said(draft, when, answer)
    if draft.report:
        await _accept(interaction, draft, when, said, answer)
        return
    book = interaction.client.services.moderation.overrides
    try:
        entry = await book.set(when, answer.model.id, said, draft.version)
    except OverrideChanged as error:
        await show_changed(interaction, error, when.guild_id, answer.model.id)
        return
    await _show_done(interaction, entry, answer)


async def named(interaction: Interaction, when: Occasion, typed: str) -> str:
    """The id of a model with overrides, found by any of its names; what was typed where there is none."""
    engine, book = interaction.client.engine, interaction.client.services.moderation.overrides
    names = {model_id: shown_name(engine, model_id) for model_id in await book.models(when.guild_id)}
    return await patiently(interaction, stored_as(engine, typed, names), private=True) or typed


async def remove(interaction: Interaction, typed: str, *, everywhere: bool) -> None:
    """Take an override away."""
    when = await occasion(interaction, everywhere=everywhere)
    book = interaction.client.services.moderation.overrides
    model_id = await named(interaction, when, typed)
    try:
        entry = await book.remove(when, model_id)
    except OverrideChanged as error:
        await show_changed(interaction, error, when.guild_id, model_id)
        return
    if entry is None:
        raise BadOverride(what="none", given=typed[:100])
    await _show_done(interaction, entry, await _still(interaction, model_id))


async def undo_named(interaction: Interaction, typed: str, *, everywhere: bool) -> None:
    """Take the last change back of the model that goes by a name."""
    when = await occasion(interaction, everywhere=everywhere)
    await undo(interaction, await named(interaction, when, typed), everywhere=everywhere)


async def undo(interaction: Interaction, model_id: str, *, everywhere: bool, version: int | None = None) -> None:
    """Take the last change back, if it is still the one that was seen (`version`; None: whichever it is)."""
    when = await occasion(interaction, everywhere=everywhere)
    book = interaction.client.services.moderation.overrides
    try:
        entry = await book.undo(when, model_id, version)
    except OverrideChanged as error:
        await show_changed(interaction, error, when.guild_id, model_id)
        return
    if entry is None:
        raise BadOverride(what="none", given=model_id[:100])
    await _show_done(interaction, entry, await _still(interaction, model_id))


async def look_at_import(
    interaction: Interaction, data: bytes, imports: PendingImports, *, everywhere: bool
) -> None:
    """Show what a file would do. Nothing is written yet."""
    when = await occasion(interaction, everywhere=everywhere)
    if len(data) > FILE_LIMIT:
        raise BadOverride(what="file-large", limit=FILE_LIMIT // 1000)
    book, engine = interaction.client.services.moderation.overrides, interaction.client.engine
    wanted = read_document(data)
    planned, versions = await book.plan(when.guild_id, wanted, lambda model: engine.model(model) is not None)
    token = imports.add(Pending(when.by.id or 0, when.guild_id, planned, versions))
    await reply(interaction, import_card(planned, token, interaction.client.texts(interaction)), private=True)


async def apply_import(interaction: Interaction, token: str, imports: PendingImports) -> None:
    """Do what was shown, all or none, if nothing has changed since. Raises Tampered, NotAllowed."""
    when = await occasion(interaction, everywhere=imports.get(token).guild_id == NO_GUILD)
    pending, texts = imports.take(token, when), interaction.client.texts(interaction)
    try:
        done = await patiently(interaction, _import(interaction, when, pending), private=True)
    except OverrideChanged as error:
        await show_changed(interaction, error, when.guild_id, str(error.data["model"]))
        return
    await reply(interaction, note_card(texts("override-import-done", count=len(done))), private=True)


async def _import(interaction: Interaction, when: Occasion, pending: Pending) -> tuple[LogEntry, ...]:
    """Look at each model as it is computed now, then write them all."""
    sayings = {}
    for one in (planned.wanted for planned in pending.planned if planned.fate.writes):
        found = (await interaction.client.engine.by_id(one.model)).assessment
        sayings[one.model] = saying(
            found, one.verdict, one.reason, author=when.by, at=when.at, source=one.source, expires=one.expires
        )
    return await interaction.client.services.moderation.overrides.apply(when, sayings, pending.versions)


async def show_changed(interaction: Interaction, error: OverrideChanged, guild_id: int, model_id: str) -> None:
    """Tell whoever came second, with what holds now."""
    texts = interaction.client.texts(interaction)
    now, _ = await interaction.client.services.moderation.overrides.current(guild_id, model_id)
    await reply(interaction, changed_card(texts.write(error.phrase), now, texts), private=True)


def _said(draft: Draft, when: Occasion, answer: Answer) -> Said:
    if draft.verdict not in list(Verdict):
        raise Tampered(what="a verdict that is none")
    return saying(
        answer.assessment,
        Verdict(draft.verdict),
        checked_reason(draft.reason),
        author=when.by,
        at=when.at,
        source=checked_source(draft.source),
        expires=read_expiry(draft.expires, when.at),
    )


async def _accept(interaction: Interaction, draft: Draft, when: Occasion, said: Said, answer: Answer) -> None:
    """Decide on a report and set its override, in one step. Raises Tampered, ReportDecided."""
    book = interaction.client.services.moderation.reports
    report = await book.get(when.guild_id, draft.report)
    if draft.everywhere or report is None or report.model_id != answer.model.id:
        raise Tampered(what="a report that is not here")
    change = Change(model_id=answer.model.id, said=said, deed=Deed.REPORT, expected=draft.version)
    try:
        decided = await book.decide(when, draft.report, Status.ACCEPTED, said.reason, change)
    except OverrideChanged as error:
        await show_changed(interaction, error, when.guild_id, answer.model.id)
        return
    await show_review(interaction, decided)


async def show_review(interaction: Interaction, report: Report) -> None:
    """Let the card of a report show what has become of it, here and where it was posted for review."""
    name = shown_name(interaction.client.engine, report.model_id)
    card = review_card(report, name, interaction.client.texts(interaction))
    here = interaction.message.id if interaction.message else None
    if not interaction.response.is_done() and here is not None:
        await interaction.response.edit_message(view=card)
    else:
        await reply(interaction, card, private=True)
    if report.message_id is None or report.channel_id is None or report.message_id == here:
        return
    posted = interaction.client.get_partial_messageable(report.channel_id).get_partial_message(report.message_id)
    try:
        await posted.edit(view=card, allowed_mentions=discord.AllowedMentions.none())
    except discord.HTTPException as error:
        _log.info("The posted report %s could not be brought up to date: %s", report.id, error)


async def _still(interaction: Interaction, model_id: str) -> Answer | None:
    """The model, if it is still known: an override may outlive it."""
    try:
        return await find(interaction, model_id)
    except NotFound:
        return None


async def _show_done(interaction: Interaction, entry: LogEntry, answer: Answer | None) -> None:
    texts = interaction.client.texts(interaction)
    name = answer.model.name if answer else entry.model_id
    computed = answer.assessment.verdict if answer else Verdict.UNKNOWN
    await reply(interaction, done_card(entry, name, computed, texts), private=True)
