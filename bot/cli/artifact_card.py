"""What is really published, at a terminal, drawn with Rich. The words are those of the Discord card."""

from typing import Final

from rich.console import Console, Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot import artifact_lines as lines
from bot import summary
from bot.artifact_report import ArtifactReport
from bot.cli.card import COLORS
from bot.cli.safe import printable
from bot.texts import Texts

_WIDTH: Final = 100


def print_artifacts(report: ArtifactReport, texts: Texts, console: Console | None = None) -> None:
    """Draw the whole report."""
    out = console or Console(highlight=False, soft_wrap=False)
    out.print(_panel(report, texts), width=min(out.width, _WIDTH))


def _panel(report: ArtifactReport, texts: Texts) -> Panel:
    found = report.assessment
    color = COLORS[found.verdict]
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", max_width=22)
    table.add_column()
    for label, rows in _rows(report, texts):
        if rows:
            table.add_row(texts(label), Text(printable("\n".join(rows))))
    headline = Text(printable(texts.write(found.headline)), style=f"bold {color}")
    checked = [Text(printable(line), style="italic") for line in summary.live_lines(report.live, texts)]
    title = Text(printable(report.hub_id or report.model.name))
    return Panel(Group(headline, *checked, Text(""), table), title=title, border_style=color)


def _rows(report: ArtifactReport, texts: Texts) -> list[tuple[str, list[str]]]:
    look = lines.seen(report)
    seen = (
        [
            ("artifacts-weights", lines.weights(look, texts)),
            ("artifacts-license", lines.license_lines(report, look, texts)),
            ("artifacts-gate", lines.gate(look, texts)),
            ("artifacts-data", lines.datasets(look, texts)),
            ("artifacts-card", lines.card(look.readme, texts)),
        ]
        if look
        else [("card-license", [summary.license_line(report.assessment.license, texts)])]
    )
    groups = [(label, [f"- {row}" for row in rows]) for label, rows in lines.by_level(report, texts)]
    return [
        *seen,
        *groups,
        ("artifacts-odds", [f"- {row}" for row in lines.odds(report, texts)]),
        ("card-lineage", [summary.ancestor(item, texts) for item in report.lineage]),
        ("artifacts-unseen", [f"- {row}" for row in lines.unseen(look, texts)] if look else []),
        ("artifacts-changes", [texts.write(change) for change in report.changes]),
        ("card-note", [texts.write(note) for note in report.notes]),
    ]
