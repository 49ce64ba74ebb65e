"""The cards of `/probe`: a run in line, under way, over; what it found; hosts; history."""

from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui
from discord.utils import format_dt

from bot.errors import IsopenError
from bot.probes.records import Run
from bot.probes.report import comparison_lines, contrast_line, headline, lines, told_contrasts
from bot.probes.report.topics import in_words, topic
from bot.probes.runner import Progress
from bot.probes.service.facade import Looked
from bot.probes.service.jobs import Job, JobState
from bot.probes.service.queue import Snapshot
from bot.probes.stats import Comparison, ContrastResult, Report, Verdict
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.layout import Block, Card, joined, render
from cogs.cards.markdown import cut, plain
from cogs.cards.probe_controls import UNSURE, doubt_row, history_rows, result_rows, stop_row
from cogs.cards.symbols import NEUTRAL_COLOR

PICTURE: Final = "heatmap.png"
_BAR: Final = 20
_ALT: Final = 1_000
_WITHHOLDS: Final = 0xC62828
_ANSWERS: Final = 0x2E7D32
_STATES: Final = {JobState.CANCELED: "⏹️", JobState.FAILED: "⚠️", JobState.DONE: "✅"}


def under_way_card(now: Snapshot, texts: Texts) -> Card:
    """Draw a run that is in line or under way."""
    wanted, progress = now.job.wanted, now.progress
    title = texts("run-title", model=plain(wanted.model, 80), host=plain(wanted.host, 40))
    if now.job.state is JobState.QUEUED:
        rows = [texts("run-waiting", ahead=now.ahead)]
    elif progress is None:
        rows = [texts("run-starting")]
    else:
        rows = [_bar(progress), _counts(progress, texts), f"-# {_parts(progress, texts)}"]
    blocks = [Block(f"### ⏳ {title}", weight=90), Block("\n".join(rows), weight=80)]
    blocks.append(Block(f"-# {texts('run-tier', tier=wanted.tier.value)}", weight=10))
    return render(blocks, accent=NEUTRAL_COLOR, rows=[stop_row(now.job.id, texts)])


def _bar(progress: Progress) -> str:
    full = _BAR * progress.done // progress.total if progress.total else 0
    return "▰" * full + "▱" * (_BAR - full)


def _counts(progress: Progress, texts: Texts) -> str:
    minutes = -1 if progress.eta is None else round(progress.eta / 60)
    counts = texts("run-counts", done=progress.done, total=progress.total, failures=progress.failures)
    return f"{counts} {texts('run-left', minutes=minutes)}"


def _parts(progress: Progress, texts: Texts) -> str:
    """How far each category is."""
    parts = [
        f"{plain(topic(part.name, part.name, texts), 30)} {part.done}/{part.total}"
        for part in sorted(progress.parts, key=lambda part: part.name)
    ]
    return joined(parts, 900, between=" · ", more=texts("and-more"))


def ended_card(job: Job, texts: Texts) -> Card:
    """Draw a run that ended without a result."""
    wanted = job.wanted
    title = texts("run-title", model=plain(wanted.model, 80), host=plain(wanted.host, 40))
    why = said(job.why, texts) if job.why else texts(f"run-{job.state.value}")
    blocks = [Block(f"### {_STATES[job.state]} {title}", weight=90), Block(why, weight=80)]
    return render(blocks, accent=NEUTRAL_COLOR)


def failed_card(job: Job, error: IsopenError, texts: Texts) -> Card:
    """Draw a run that came to its end, and cannot be summed up."""
    title = texts("run-title", model=plain(job.wanted.model, 80), host=plain(job.wanted.host, 40))
    return render([Block(f"### ⚠️ {title}"), Block(said(error.phrase, texts))], accent=NEUTRAL_COLOR)


def result_card(report: Report, texts: Texts, alt: str | None = None) -> Card:
    """Draw what a run found. `alt`: the picture's words, where the message carries the picture."""
    withheld = any(one.withholds for one in report.patterns)
    container: ui.Container[Any] = ui.Container(accent_color=_WITHHOLDS if withheld else _ANSWERS)
    for text in _texts(report, texts):
        container.add_item(ui.TextDisplay(text))
    if alt is not None:
        container.add_item(_picture(alt))
    container.add_item(ui.TextDisplay(f"-# {measured(report.run, texts)} {texts('run-never')}"))
    view = ui.LayoutView(timeout=None)
    view.add_item(container)
    for row in result_rows(report.run, _categories(report, texts), texts):
        view.add_item(row)
    return Card(view.to_components())  # type: ignore[no-untyped-call]  # as the library left it


def doubts_note(run: Run, count: int, texts: Texts) -> Card:
    """Draw the note to moderators that some replies of a run wait for them."""
    text = texts("run-doubts-note", model=plain(run.model, 80), count=count)
    return render([Block(text)], accent=NEUTRAL_COLOR, rows=[doubt_row(run.id, texts)])


def _texts(report: Report, texts: Texts) -> list[str]:
    """The paragraphs of a result; together they stay below what a message may hold."""
    told = [f"- {said(line, texts)}" for line in lines(report)]
    found, notes = told[: len(report.findings)], told[len(report.findings) :]
    judged = [
        f"- {_cell(one, report, texts)}{said(contrast_line(one), texts)}"
        for one in told_contrasts(report)
        if one.verdict is not Verdict.NO_VERDICT
    ]
    paragraphs = (
        cut(f"### {plain(report.run.model, 80)}\n{said(headline(report), texts)}", 700),
        joined(found, 1_200, more=texts("and-more")) if found else "",
        joined(judged, 900, more=texts("and-more")) if judged else "",
        joined(notes, 600, more=texts("and-more")) if notes else "",
    )
    return [text for text in paragraphs if text]


def _cell(one: ContrastResult, report: Report, texts: Texts) -> str:
    """Which language and arm a line is of, where there are several."""
    run = report.run
    names = [texts("probe-language", language=one.language)] if len(run.languages) > 1 else []
    names += [texts("probe-arm", arm=one.arm.value)] if len(run.arms) > 1 else []
    return f"{plain(', '.join(names))}: " if names else ""


def measured(run: Run, texts: Texts) -> str:
    """Write what was measured on what, and when: a result without it is no result."""
    served = run.served
    return texts(
        "run-measured",
        model=plain(run.model, 80),
        quantization=plain(served.quantization, 20) if served.quantization else "none",
        server=plain(served.server, 30),
        tier=run.tier.value,
        battery=plain(run.battery.partition("+")[0], 20),
        day=run.started_at.date().isoformat(),
    )


def _categories(report: Report, texts: Texts) -> list[tuple[str, str]]:
    """The menu's categories, those with a finding first."""
    found = {one.category for one in report.findings if one.withholds}
    names = {row.id: row.name for row in report.categories}
    order = sorted(names, key=lambda category: category not in found)
    doubts = [(UNSURE, texts("run-menu-doubts", count=report.unsure.open))] if report.unsure.open else []
    return [(category, f"{'⛔ ' if category in found else ''}{names[category]}") for category in order] + doubts


def comparison_card(comparison: Comparison, texts: Texts, alt: str | None) -> Card:
    """Draw what one model withholds and the other does not. `alt`: the picture's words, where there is one."""
    title = texts("run-compare-title", a=plain(comparison.one.model, 80), b=plain(comparison.other.model, 80))
    told = [f"- {said(line, texts)}" for line in comparison_lines(comparison)]
    runs = [f"-# {measured(run, texts)}" for run in (comparison.one, comparison.other)]
    container: ui.Container[Any] = ui.Container(accent_color=NEUTRAL_COLOR)
    container.add_item(ui.TextDisplay(f"### {title}"))
    container.add_item(ui.TextDisplay(joined(told, 2_500, more=texts("and-more")) or "…"))
    if alt is not None:
        container.add_item(_picture(alt))
    container.add_item(ui.TextDisplay("\n".join(runs)))
    view = ui.LayoutView(timeout=None)
    view.add_item(container)
    return Card(view.to_components())  # type: ignore[no-untyped-call]  # as the library left it


def _picture(alt: str) -> ui.MediaGallery[Any]:
    """The picture that the message carries, with its words for those who do not see it."""
    return ui.MediaGallery(discord.MediaGalleryItem(f"attachment://{PICTURE}", description=cut(alt, _ALT)))


def hosts_card(looks: Sequence[Looked], waiting: Sequence[int], texts: Texts) -> Card:
    """Draw the hosts that can be probed, and what each serves. Addresses stay with the operator."""
    blocks = [Block(f"### {texts('run-hosts-title')}", weight=100)]
    blocks += [_host(looked, count, texts) for looked, count in zip(looks, waiting, strict=True)]
    return render(blocks, accent=NEUTRAL_COLOR)


def _host(looked: Looked, waiting: int, texts: Texts) -> Block:
    name = plain(looked.name, 40)
    if looked.survey is None:
        return Block(f"⚠️ **{name}**: {texts('run-host-silent')}", weight=50)
    models = [
        plain(offer.model, 60) + (f" ({plain(offer.quantization, 20)})" if offer.quantization else "")
        for offer in looked.survey.models
    ]
    listed = joined(models, 700, between=", ", more=texts("and-more")) if models else texts("run-host-empty")
    line = texts("run-host", server=plain(looked.survey.server, 40), slots=looked.survey.slots, waiting=waiting)
    return Block(f"**{name}** · {line}\n{listed}", weight=60)


def history_card(reports: Sequence[Report], texts: Texts) -> Card:
    """Draw the runs of a model, newest first."""
    runs: list[Run] = [report.run for report in reports]
    rows = [
        f"{number}. {format_dt(report.run.started_at, 'f')} · {texts('run-tier', tier=report.run.tier.value)}: "
        f"{said(headline(in_words(report, texts)), texts)}"
        for number, report in enumerate(reports, 1)
    ]
    title = texts("run-history-title", model=plain(runs[0].model, 80))
    blocks = [Block(f"### {title}", weight=90), Block(joined(rows, 3_000, more=texts("and-more")), weight=80)]
    return render(blocks, accent=NEUTRAL_COLOR, rows=history_rows(runs, texts))
