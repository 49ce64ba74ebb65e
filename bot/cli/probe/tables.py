"""A report at a terminal, drawn with Rich. The words are those of the Discord card."""

from collections.abc import Iterable

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.cli.safe import printable
from bot.probes.report import contrast_line, headline, lines, told_contrasts
from bot.probes.stats import CategoryResult, Comparison, Interval, Rate, Report
from bot.texts import Texts

_WIDTH = 110


def print_report(report: Report, texts: Texts, console: Console | None = None) -> None:
    """Draw the headline, what was found, the declared contrasts, and the categories with their intervals."""
    out = console or _console()
    out.print(Text(printable(texts.write(headline(report))), style="bold"))
    for line in lines(report):
        out.print(Text(f"- {printable(texts.write(line))}"))
    out.print()
    for contrast in told_contrasts(report):
        where = f" [{contrast.arm.value}, {contrast.language}]" if _several(report) else ""
        out.print(Text(f"{texts.write(contrast_line(contrast))}{where}"))
    if told_contrasts(report):
        out.print()
    out.print(categories(report, texts), width=min(out.width, _WIDTH))
    if any(row.flagged for row in report.categories):
        out.print(Text(texts("probe-legend")))


def _console() -> Console:
    return Console(highlight=False, markup=False, emoji=False, soft_wrap=False)


def _several(report: Report) -> bool:
    return len({(row.arm, row.language) for row in report.categories}) > 1


def categories(report: Report, texts: Texts) -> Table:
    """Return a row for each category. What is flagged stands out, and carries a sign too."""
    table = _table(texts, ("category", "n", "sensitive", "control", "difference"))
    for row in report.categories:
        where = f" ({row.arm.value}, {row.language})" if _several(report) else ""
        name = Text(("! " if row.flagged else "") + row.name + where, style="bold" if row.flagged else "")
        table.add_row(name, str(row.n), _rate(row.sensitive), _rate(row.control), _difference(row))
    return table


def changes(comparison: Comparison, texts: Texts, console: Console | None = None) -> None:
    """Draw the categories in which two runs differ."""
    out = console or _console()
    table = _table(texts, ("category", "n", "first", "second", "difference"))
    for row in comparison.categories:
        cells = (f"{row.one:.0%}", f"{row.other:.0%}", _gap(row.value, row.interval))
        table.add_row(row.name, str(row.n), *cells)
    out.print(table, width=min(out.width, _WIDTH))


def _table(texts: Texts, columns: Iterable[str]) -> Table:
    table = Table(show_edge=False, header_style="bold")
    for column in columns:
        table.add_column(texts(f"probe-column-{column}"), justify="left" if column == "category" else "right")
    return table


def _rate(rate: Rate) -> str:
    if rate.value is None:
        return "-"
    return f"{rate.value:.0%}" + (f" ({rate.interval.low:.0%}-{rate.interval.high:.0%})" if rate.interval else "")


def _difference(row: CategoryResult) -> str:
    return _gap(row.difference.value, row.difference.interval) if row.difference else "-"


def _gap(value: float, interval: Interval) -> str:
    return f"{value:+.0%} ({interval.low:+.0%} to {interval.high:+.0%})"
