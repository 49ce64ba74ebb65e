"""What members report and moderators decide: the cards, and the forms for both."""

from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui
from discord.utils import format_dt

from bot.moderation.reports import CLAIMS, LINK_LIMIT, SAYS_LIMIT, WORDS_LIMIT
from bot.openness.components import Component
from bot.store.report_records import Report, Status
from bot.stored_names import Named
from bot.texts import Texts
from cogs.cards.form import Form
from cogs.cards.layout import Block, Card, button, joined, render
from cogs.cards.markdown import clean, cut, link, plain
from cogs.cards.symbols import NEUTRAL_COLOR, VERDICT_SIGNS

REPORT_FORM: Final = "report"
WORDS_FORM: Final = "report-words"
_TITLE: Final = 45
_LABEL: Final = 100

_MENU: Final = 25
_COLORS: Final = {Status.ACCEPTED: 0x2E7D32, Status.REJECTED: 0xC62828}
_SIGNS: Final = {Status.OPEN: "🕓", Status.ASKED: "❓", Status.ACCEPTED: "✅", Status.REJECTED: "⛔"}


def report_form(key: str, name: str, texts: Texts) -> Form:
    """Build the form that asks what is wrong, what is right, and where that can be seen."""
    form = Form(
        title=cut(texts("report-title", model=clean(name, _TITLE)), _TITLE), custom_id=REPORT_FORM, timeout=None
    )
    options = [discord.SelectOption(value=claim, label=cut(claim_name(claim, texts), _LABEL)) for claim in CLAIMS]
    menu: ui.Select[Any] = ui.Select(
        custom_id=f"rpt:{key}", options=options, placeholder=texts("report-what-hint")
    )
    form.add_item(ui.Label(text=cut(texts("report-what"), _TITLE), component=menu))
    says: ui.TextInput[Any] = ui.TextInput(
        custom_id="rps",
        style=discord.TextStyle.paragraph,
        max_length=SAYS_LIMIT,
        placeholder=texts("report-says-hint"),
    )
    form.add_item(ui.Label(text=cut(texts("report-says"), _TITLE), component=says))
    seen: ui.TextInput[Any] = ui.TextInput(
        custom_id="rpl", required=False, max_length=LINK_LIMIT, placeholder="https://"
    )
    form.add_item(ui.Label(text=cut(texts("report-link"), _TITLE), component=seen))
    return form


def words_form(act: str, number: int, texts: Texts) -> Form:
    """Build the form for a few words: why a report is rejected (r), what is asked (q), what is answered (m)."""
    form = Form(title=cut(texts(f"report-{act}-title"), _TITLE), custom_id=WORDS_FORM, timeout=None)
    words: ui.TextInput[Any] = ui.TextInput(
        custom_id=f"rvw:{act}:{number}", style=discord.TextStyle.paragraph, max_length=WORDS_LIMIT
    )
    form.add_item(ui.Label(text=cut(texts(f"report-{act}-label"), _TITLE), component=words))
    return form


def claim_name(claim: str, texts: Texts) -> str:
    """What a report is about, in words."""
    if claim in list(Component):
        return texts("component-name", component=claim)
    return texts(f"report-claim-{claim}")


def thanks_card(report: Report, texts: Texts) -> Card:
    """Draw what a member sees after reporting."""
    where = "report-thanks-server" if report.guild_id else "report-thanks-owner"
    text = texts("report-thanks", number=str(report.id))
    rows = [ui.ActionRow(button(texts("report-button-mine"), "rpm"))] if report.guild_id else []
    return render((Block(f"{text}\n-# {texts(where)}"),), accent=NEUTRAL_COLOR, rows=rows)


def review_card(report: Report, name: str, texts: Texts) -> Card:
    """Draw a report on a model by its `name`, with what moderators can do as long as nobody has decided."""
    blocks = (
        Block(
            f"## {texts('report-review-title', number=str(report.id), model=plain(name, 96))}",
            weight=100,
        ),
        Block(_body(report, texts), weight=90),
        Block(_state(report, texts), weight=95, parted=True),
    )
    return render(blocks, accent=_COLORS.get(report.status, NEUTRAL_COLOR), rows=_decisions(report, texts))


def mine_card(reports: Sequence[Report], named: Named, texts: Texts) -> Card:
    """Draw what became of a member's own reports, with a button for each question that waits for an answer."""
    rows = [f"{_head(report, named, texts)}\n{_state(report, texts)}" for report in reports]
    asked = [report for report in reports if report.status is Status.ASKED][:5]
    buttons = [button(texts("report-button-answer", number=str(one.id)), f"rvm:{one.id}") for one in asked]
    blocks = (
        Block(f"## {texts('report-mine-title')}", weight=100),
        Block(joined(rows or [texts("report-mine-none")], 3_300, more=texts("and-more")), weight=90),
    )
    return render(blocks, accent=NEUTRAL_COLOR, rows=[ui.ActionRow(*buttons)] if buttons else [])


def pending_card(reports: Sequence[Report], named: Named, texts: Texts) -> Card:
    """Draw the reports that nobody has decided on, with a menu to open one."""
    rows = [_head(report, named, texts) for report in reports]
    blocks = (
        Block(f"## {texts('report-list-title', count=len(reports))}", weight=100),
        Block(joined(rows or [texts("report-list-none")], 3_300, more=texts("and-more")), weight=90),
    )
    options = [
        discord.SelectOption(
            value=str(one.id), label=cut(clean(f"{one.id}: {named(one.model_id)}", _LABEL), _LABEL)
        )
        for one in reports[:_MENU]
    ]
    menu: ui.Select[Any] = ui.Select(custom_id="rvl", placeholder=texts("report-list-pick"), options=options)
    return render(blocks, accent=NEUTRAL_COLOR, rows=[ui.ActionRow(menu)] if options else [])


def _head(report: Report, named: Named, texts: Texts) -> str:
    claim = claim_name(report.claim, texts)
    says = plain(report.says, 150)
    return f"{_SIGNS[report.status]} **{report.id}** · **{plain(named(report.model_id), 96)}** · {claim} · {says}"


def _body(report: Report, texts: Texts) -> str:
    author = plain(f"@{report.reporter.name}", 40)
    then = f"{VERDICT_SIGNS[report.verdict]} {texts(f'verdict-{report.verdict.value}')}"
    lines = [
        texts("report-review-claim", claim=claim_name(report.claim, texts), verdict=then),
        *(f"> {plain(line, SAYS_LIMIT)}" for line in report.says.splitlines()[:20]),
        link(texts("see-it"), report.link) if report.link else "",
        f"-# {texts('override-by', author=author)}, {format_dt(report.at, 'f')}",
    ]
    return "\n".join(line for line in lines if line)


def _state(report: Report, texts: Texts) -> str:
    """What became of it, in whose words."""
    decider = plain(f"@{report.decided_by.name}", 40) if report.decided_by and report.decided_by.name else ""
    who = decider or texts("override-nobody" if report.decided_by else "report-the-moderators")
    lines = [f"**{texts(f'report-status-{report.status.value}', who=who)}**"]
    if report.words:
        lines.append(f"> {plain(report.words, WORDS_LIMIT)}")
    if report.reply:
        lines.append(texts("report-replied", reply=plain(report.reply, WORDS_LIMIT)))
    return "\n".join(lines)


def _decisions(report: Report, texts: Texts) -> list[ui.ActionRow[Any]]:
    if not report.status.pending:
        return []
    accept = button(texts("report-button-accept"), f"rva:{report.id}", style=discord.ButtonStyle.success)
    reject = button(texts("report-button-reject"), f"rvr:{report.id}", style=discord.ButtonStyle.danger)
    ask = button(texts("report-button-ask"), f"rvq:{report.id}")
    return [ui.ActionRow(accept, reject, ask)]
