"""The card at a terminal, drawn with Rich. The words are those of the Discord card."""

from typing import Final

from rich.console import Console, Group
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from bot import summary
from bot.answer import Answer, Comparison, Override
from bot.cli.safe import printable
from bot.openness.assessment import Assessment, Verdict
from bot.openness.claims import Status
from bot.openness.license import License
from bot.opinion_text import cells, opinion_lines
from bot.texts import Texts

COLORS: Final = {
    Verdict.OPEN_SOURCE: "green",
    Verdict.OPEN_WEIGHTS: "cyan",
    Verdict.MODEL_AVAILABLE: "yellow",
    Verdict.CLOSED: "red",
    Verdict.UNKNOWN: "white",
}
_SIGNS: Final = {Status.RELEASED: "●", Status.PARTIAL: "◐", Status.WITHHELD: "○", Status.UNKNOWN: "?"}
_WIDTH: Final = 100


def print_card(answer: Answer, texts: Texts, console: Console | None = None) -> None:
    """Draw the whole card."""
    out = console or Console(highlight=False, soft_wrap=False)
    out.print(card(answer, texts), width=min(out.width, _WIDTH))


def card(answer: Answer, texts: Texts) -> Panel:
    """The card as something Rich can draw: headline, then one row per question people ask."""
    found = answer.assessment
    color = COLORS[found.verdict]
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold", max_width=20)
    table.add_column()
    for label, lines in _rows(answer, texts):
        if lines:
            table.add_row(texts(label), Text("\n".join(lines)))
    headline = Text(texts.write(answer.headline), style=f"bold {color}")
    title = f"{answer.model.name} · {texts(f'verdict-{found.verdict.value}')}"
    footer = escape(summary.age(answer, texts))
    scope = summary.scope(answer)
    head = [headline, Text(texts.write(scope))] if scope else [headline]
    return Panel(Group(*head, Text(""), table), title=escape(title), subtitle=footer, border_style=color)


def _override(said: Override, texts: Texts) -> str:
    """What whoever runs the bot says, since when, until when, and why."""
    until = f", {texts('override-until', expires=said.expires.date().isoformat())}" if said.expires else ""
    review = f" {texts('override-review')}" if said.review else ""
    verdict, because = texts(f"verdict-{said.verdict}"), texts("override-because", reason=said.reason)
    return printable(f"{verdict} ({said.at.date().isoformat()}{until}, {because}){review}")


def _rows(answer: Answer, texts: Texts) -> list[tuple[str, list[str]]]:
    found = answer.assessment
    return [
        ("card-override", [_override(answer.override, texts)] if answer.override else []),
        ("card-why", [f"- {texts.write(reason)}" for reason in found.reasons]),
        ("card-license", _license(found.license, texts)),
        ("card-components", _components(found, texts)),
        ("card-osaid", [summary.osaid(found, texts)]),
        ("card-mof", [summary.mof(found, texts)]),
        ("card-rebuildable", [summary.rebuildable(found, texts)]),
        ("card-lineage", [summary.ancestor(item, texts) for item in found.lineage]),
        ("card-second-opinions", _opinions(answer, texts)),
        ("card-would-change", [f"- {texts.write(change)}" for change in found.would_change]),
        ("card-others", [summary.candidate(item, texts) for item in answer.candidates]),
        ("card-note", [*summary.notes(answer, texts), *summary.changes(answer, texts)]),
        ("card-live", summary.live(answer, texts)),
        ("card-sources", list(summary.links(found))),
    ]


def _opinions(answer: Answer, texts: Texts) -> list[str]:
    """What others say, each with what it says part by part below it."""
    return [
        line
        for said, item in opinion_lines(answer, texts)
        for line in (said, *(f"  {cell}" for cell in (cells(item, texts) if item else ())))
    ]


def _license(terms: License | None, texts: Texts) -> list[str]:
    return [summary.license_line(terms, texts), *summary.restrictions(terms, texts)]


def _components(found: Assessment, texts: Texts) -> list[str]:
    return [
        f"{_SIGNS[status]} {texts(f'status-{status.value}')}: {', '.join(names)}"
        for status, names in summary.by_status(found, texts)
    ]


def print_comparison(found: Comparison, texts: Texts, console: Console | None = None) -> None:
    """Draw two answers side by side: both headlines, then only the rows in which they differ."""
    out = console or Console(highlight=False)
    table = Table(title=texts("compare-differences"), title_justify="left", min_width=60)
    table.add_column("")
    for answer in (found.a, found.b):
        verdict = answer.assessment.verdict
        out.print(Text(texts.write(answer.headline), style=f"bold {COLORS[verdict]}"))
        table.add_column(escape(answer.model.name))
    for row in found.differences:
        table.add_row(*(escape(cell) for cell in summary.difference(row, texts)))
    out.print(table if found.differences else texts("compare-same"))
