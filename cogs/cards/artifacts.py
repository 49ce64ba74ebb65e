"""The card of `/artifacts`: what is really published, how sure that is, and what nobody could look at."""

from collections.abc import Iterator
from typing import Final

from discord.utils import format_dt

from bot import artifact_lines as lines
from bot import summary
from bot.artifact_report import ArtifactReport
from bot.hub.artifacts import Artifacts
from bot.texts import Texts
from cogs.cards.answer import labeled, said
from cogs.cards.artifact_controls import artifact_rows
from cogs.cards.controls import Action
from cogs.cards.layout import Block, Card, joined, render
from cogs.cards.markdown import link, plain
from cogs.cards.moderators import override_note
from cogs.cards.symbols import CONFLICT_SIGN, LEVEL_SIGNS, VERDICT_COLORS, VERDICT_SIGNS

_LINE: Final = 220
_GROUP: Final = 800
_WEIGHTS: Final = {"artifacts-confirmed": 75, "artifacts-indicated": 70, "artifacts-mentioned": 65}


def artifacts_card(report: ArtifactReport, texts: Texts) -> Card:
    """Draw the report."""
    found = report.assessment
    blocks = (
        Block(f"### {texts('artifacts-title', model=_name(report))}", weight=100),
        Block(f"{VERDICT_SIGNS[found.verdict]} {said(found.headline, texts)}", weight=95),
        override_note(report, texts),
        _checked(report, texts),
        *_seen(report, texts),
        *_groups(report, texts),
        _odds(report, texts),
        _lineage(report, texts),
        *_rest(report, texts),
    )
    rows = artifact_rows(report.key, report.live, texts, without=Action.ARTIFACTS)
    return render(blocks, accent=VERDICT_COLORS[found.verdict], rows=rows)


def _name(report: ArtifactReport) -> str:
    if report.hub_id is None:
        return plain(report.model.name, 100)
    return link(report.hub_id, f"https://huggingface.co/{report.hub_id}")


def _checked(report: ArtifactReport, texts: Texts) -> Block:
    """When somebody looked; the moment is Discord's own markup, all else is plain."""
    first, *rest = summary.live_lines(report.live, texts, when=lambda moment: format_dt(moment, "R")) or [
        texts("artifacts-nobody")
    ]
    return Block(f"-# {' '.join((first, *(plain(line, _LINE) for line in rest)))}", weight=92)


def _seen(report: ArtifactReport, texts: Texts) -> Iterator[Block]:
    """What lies in the repository, by what it is."""
    look = lines.seen(report)
    if look is None:
        line = plain(summary.license_line(report.assessment.license, texts), _LINE)
        yield Block(labeled("card-license", line, texts), weight=85, parted=True)
        return
    parts = _parts(report, look, texts)
    for number, (label, rows, weight) in enumerate(parts):
        if rows:
            text = joined([plain(row, _LINE) for row in rows], 600, between=" · ")
            yield Block(labeled(label, text, texts), weight=weight, parted=number == 0)


def _parts(report: ArtifactReport, look: Artifacts, texts: Texts) -> list[tuple[str, list[str], int]]:
    return [
        ("artifacts-weights", lines.weights(look, texts), 90),
        ("artifacts-license", lines.license_lines(report, look, texts), 88),
        ("artifacts-gate", lines.gate(look, texts), 80),
        ("artifacts-data", lines.datasets(look, texts), 78),
        ("artifacts-card", lines.card(look.readme, texts), 40),
    ]


def _groups(report: ArtifactReport, texts: Texts) -> Iterator[Block]:
    """Components, by how sure their evidence is."""
    for label, rows in lines.by_level(report, texts):
        title = f"{LEVEL_SIGNS[label.removeprefix('artifacts-')]} **{texts(label)}**"
        items = [f"- {plain(row, _LINE)}" for row in rows]
        yield Block(joined([title, *items], _GROUP), weight=_WEIGHTS.get(label, 50), parted=True)


def _odds(report: ArtifactReport, texts: Texts) -> Block | None:
    rows = [f"{CONFLICT_SIGN} {plain(row, 500)}" for row in lines.odds(report, texts)[:3]]
    return Block(joined(rows, 1_100), weight=86, parted=True) if rows else None


def _lineage(report: ArtifactReport, texts: Texts) -> Block | None:
    steps = [plain(summary.ancestor(item, texts), 120) for item in report.lineage[:4]]
    return Block(labeled("card-lineage", joined(steps, 400, between=" ← "), texts), weight=60) if steps else None


def _rest(report: ArtifactReport, texts: Texts) -> Iterator[Block]:
    """What nobody could look at, what changed, and what else has to be known."""
    look = lines.seen(report)
    rows = [
        ("artifacts-unseen", lines.unseen(look, texts) if look else [], 84),
        ("artifacts-changes", [texts.write(change) for change in report.changes], 45),
        ("card-note", [texts.write(note) for note in report.notes], 55),
    ]
    for label, items, weight in rows:
        if items:
            text = joined([plain(item, 300) for item in items], 700, between=" · ")
            yield Block(labeled(label, text, texts), weight=weight)
