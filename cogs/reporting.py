"""What members and moderators do with reports; from commands, forms and buttons alike.

A report goes to the server it was made in, and nowhere else. Numbers in a `custom_id` are looked up among the
reports of the server that the press came from, so those of another server are not there.
"""

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import discord

from bot.answer import Answer
from bot.client import Interaction
from bot.errors import ReportDecided, Tampered
from bot.moderation.reports import WORDS_LIMIT, checked_claim, checked_link, checked_says
from bot.store.guild_records import NO_GUILD
from bot.store.override_records import Person
from bot.store.records import claims_digest
from bot.store.report_records import Report, Status
from bot.stored_names import names_of, shown_name
from cogs.cards.controls import ID_LIMIT
from cogs.cards.form import sent_fields
from cogs.cards.override_form import Draft, override_form
from cogs.cards.reports import mine_card, pending_card, report_form, review_card, thanks_card, words_form
from cogs.override_deeds import find, show_review
from cogs.replying import reply
from cogs.rights import actor, occasion

_log = logging.getLogger(__name__)

_ABOUT: Final = re.compile(rf"rpt:(?P<key>[^\x00-\x1f]{{1,{ID_LIMIT}}})")
_WORDS: Final = re.compile(r"rvw:(?P<act>[rqm]):(?P<number>\d{1,18})")


# ---- what members do


async def open_form(interaction: Interaction, key: str) -> None:
    """Ask what is wrong. A form must be the first response, so nothing slow comes before."""
    model = interaction.client.engine.model(key)
    form = report_form(key, model.name if model else key, interaction.client.texts(interaction))
    await interaction.response.send_modal(form)


async def take(interaction: Interaction) -> None:
    """Keep a report that was sent, thank, and post it for review."""
    fields = _fields(interaction)
    about = next(filter(None, map(_ABOUT.fullmatch, fields)), None)
    if about is None:
        raise Tampered(what=f"a report with {list(fields)[:5]!r}")
    claim = checked_claim(str(next(iter(fields[about[0]].get("values") or ()), "")))
    says = checked_says(str(fields.get("rps", {}).get("value") or ""))
    link = checked_link(fields.get("rpl", {}).get("value"))
    answer = await find(interaction, about["key"])
    moderation = interaction.client.services.moderation
    new = _report(interaction, answer, claim, says, link)
    report = await moderation.reports.add(new, interaction.application_id)
    await reply(interaction, thanks_card(report, interaction.client.texts(interaction)), private=True)
    await post(interaction, report)


def _report(interaction: Interaction, answer: Answer, claim: str, says: str, link: str | None) -> Report:
    found = actor(interaction)
    return Report(
        id=0,
        guild_id=found.guild_id if found else NO_GUILD,
        model_id=answer.model.id,
        claim=claim,
        says=says,
        link=link,
        reporter=Person(interaction.user.id, interaction.user.name),
        at=interaction.client.services.moderation.now(),
        verdict=answer.assessment.verdict,
        digest=claims_digest(answer.assessment.claims),
    )


async def post(interaction: Interaction, report: Report) -> None:
    """Post a report in the server's review channel, if it has one. It is kept in any case."""
    moderation = interaction.client.services.moderation
    if report.guild_id == NO_GUILD:
        return
    settings = await moderation.settings(report.guild_id)
    if settings.review_channel is None:
        return
    locale = settings.language or str(interaction.guild_locale or interaction.locale)
    channel = interaction.client.get_partial_messageable(settings.review_channel, guild_id=report.guild_id)
    name = shown_name(interaction.client.engine, report.model_id)
    try:
        message = await channel.send(view=review_card(report, name, interaction.client.texts_for(locale)))
    except discord.HTTPException as error:
        _log.warning("Report %s could not be posted in channel %s: %s", report.id, channel.id, error)
        return
    await moderation.reports.posted(report.id, channel.id, message.id)


async def show_mine(interaction: Interaction) -> None:
    """Show what became of the reports of whoever asks, in this server."""
    book = interaction.client.services.moderation.reports
    found = await book.of_member(interaction.guild_id or NO_GUILD, interaction.user.id)
    await reply(
        interaction,
        mine_card(found, _names(interaction, found), interaction.client.texts(interaction)),
        private=True,
    )


async def take_answer(interaction: Interaction, number: int, words: str) -> None:
    """Keep a member's answer to the moderators' question, and show the report for review again."""
    book = interaction.client.services.moderation.reports
    report = await book.answer(interaction.guild_id or NO_GUILD, number, interaction.user.id, words)
    await show_mine(interaction)
    await post(interaction, report)


# ---- what moderators do


async def show_pending(interaction: Interaction) -> None:
    """Show moderators what waits for a decision."""
    when = await occasion(interaction)
    found = await interaction.client.services.moderation.reports.pending(when.guild_id)
    await reply(
        interaction,
        pending_card(found, _names(interaction, found), interaction.client.texts(interaction)),
        private=True,
    )


async def decide(interaction: Interaction, act: str, number: int) -> None:
    """Open the form that a decision needs. Raises NotAllowed, and ReportDecided where somebody was quicker."""
    when = await occasion(interaction)
    moderation, texts = interaction.client.services.moderation, interaction.client.texts(interaction)
    report = await moderation.reports.get(when.guild_id, number)
    if report is None:
        raise Tampered(what=f"report {number}, which is not of this server")
    if not report.status.pending:
        raise ReportDecided(status=report.status.value)
    if act != "a":
        await interaction.response.send_modal(words_form(act, number, texts))
        return
    _, version = await moderation.overrides.current(when.guild_id, report.model_id)
    model = interaction.client.engine.model(report.model_id)
    await interaction.response.send_modal(
        override_form(_draft(report, version), model.name if model else report.model_id, texts)
    )


def _draft(report: Report, version: int) -> Draft:
    return Draft(
        model_id=report.model_id,
        everywhere=False,
        version=version,
        report=report.id,
        reason=" ".join(report.says.split()),
        source=report.link or "",
    )


async def take_words(interaction: Interaction) -> None:
    """Take the few words of a rejection, a question or an answer."""
    fields = _fields(interaction)
    about = next(filter(None, map(_WORDS.fullmatch, fields)), None)
    if about is None:
        raise Tampered(what=f"a form with {list(fields)[:5]!r}")
    words = checked_says(str(fields[about[0]].get("value") or ""), WORDS_LIMIT)
    number = int(about["number"])
    if about["act"] == "m":
        await take_answer(interaction, number, words)
        return
    when = await occasion(interaction)
    status = Status.REJECTED if about["act"] == "r" else Status.ASKED
    decided = await interaction.client.services.moderation.reports.decide(when, number, status, words)
    await show_review(interaction, decided)


async def open_report(interaction: Interaction, number: int) -> None:
    """Show one report of the list. Raises NotAllowed, Tampered."""
    when = await occasion(interaction)
    report = await interaction.client.services.moderation.reports.get(when.guild_id, number)
    if report is None:
        raise Tampered(what=f"report {number}, which is not of this server")
    name = shown_name(interaction.client.engine, report.model_id)
    await reply(interaction, review_card(report, name, interaction.client.texts(interaction)), private=True)


async def answer_question(interaction: Interaction, number: int) -> None:
    """Open the form for an answer, for whoever was asked. Raises Tampered."""
    book = interaction.client.services.moderation.reports
    report = await book.get(interaction.guild_id or NO_GUILD, number)
    if report is None or report.reporter.id != interaction.user.id:
        raise Tampered(what=f"report {number}, which is not theirs")
    if report.status is not Status.ASKED:
        raise ReportDecided(status=report.status.value)
    await interaction.response.send_modal(words_form("m", number, interaction.client.texts(interaction)))


def _names(interaction: Interaction, listed: Sequence[Report]) -> Callable[[str], str]:
    return names_of(interaction.client.engine, (one.model_id for one in listed))


def _fields(interaction: Interaction) -> dict[str, Mapping[str, Any]]:
    data: Mapping[str, Any] = interaction.data or {}
    return {str(field["custom_id"]): field for field in sent_fields(data.get("components") or ())}
