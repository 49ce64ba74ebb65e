"""The cards with an attachment: the lineage as a picture, and the ML-BOM as a file."""

import re
from typing import Final

import msgspec

from bot.answer import Answer
from bot.artifact_report import ArtifactReport
from bot.lineage.tree import Tree
from bot.lineage.words import sentences
from bot.texts import Texts
from cogs.cards.artifact_controls import artifact_rows
from cogs.cards.controls import Action
from cogs.cards.layout import Attachment, Block, Card, joined, render
from cogs.cards.markdown import clean, plain
from cogs.cards.moderators import override_note
from cogs.cards.symbols import CONFLICT_SIGN, VERDICT_COLORS

PICTURE: Final = "lineage.png"
_ALT: Final = 1_000  # Discord takes 1,024
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")


class LineageView(msgspec.Struct, frozen=True):
    """An answer with its lineage, laid out and drawn."""

    answer: Answer
    tree: Tree
    png: bytes


def lineage_card(view: LineageView, texts: Texts) -> Card:
    """Draw the card around the picture; its words are the picture's alternative text."""
    answer, found = view.answer, view.answer.assessment
    alt = clean(" ".join(sentences(view.tree, texts)), _ALT)
    conflicts = [f"{CONFLICT_SIGN} {plain(texts.write(item.why), 600)}" for item in found.conflicts[:2]]
    blocks = (
        Block(f"### {texts('lineage-card', model=plain(answer.model.name, 80))}", weight=100),
        override_note(answer, texts),
        Block(joined(conflicts, 1_300)) if conflicts else None,
        Block(f"-# {texts('lineage-legend', conflicts=len(conflicts))}", weight=50),
    )
    rows = artifact_rows(answer.asks_for, answer.live, texts, without=Action.LINEAGE)
    accent = VERDICT_COLORS[found.verdict]
    return render(blocks, accent=accent, rows=rows, attached=Attachment(PICTURE, view.png, alt))


class ExportView(msgspec.Struct, frozen=True):
    """A report with its ML-BOM as a file."""

    report: ArtifactReport
    document: bytes


def export_card(view: ExportView, texts: Texts) -> Card:
    """Draw the card around the file."""
    report = view.report
    name = report.hub_id or report.model.name
    blocks = (
        Block(f"### {texts('export-card', model=plain(name, 100))}", weight=100),
        override_note(report, texts),
        Block(texts("export-note"), weight=50),
    )
    rows = artifact_rows(report.key, report.live, texts, without=Action.EXPORT)
    accent = VERDICT_COLORS[report.assessment.verdict]
    file = Attachment(f"{_UNSAFE.sub('-', name)[:80].strip('.-') or 'model'}.cdx.json", view.document)
    return render(blocks, accent=accent, rows=rows, attached=file)
