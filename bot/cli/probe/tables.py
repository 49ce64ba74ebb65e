"""A report at a terminal, drawn with Rich."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.probes.stats import CategoryResult, Rate, Report
from bot.texts import Texts

_WIDTH = 110


def print_report(report: Report, texts: Texts, console: Console | None = None) -> None:
    """Draw what was found, then the categories, then what did not work."""
    out = console or Console(highlight=False, markup=False)
    several = len({(row.arm, row.language) for row in report.categories}) > 1
    out.print(categories(report, texts, several=several), width=min(out.width, _WIDTH))


def categories(report: Report, texts: Texts, *, several: bool) -> Table:
    """Return a row for each category, with numbers that have their intervals."""
    table = Table(show_edge=False, header_style="bold")
    for column, right in (
        ("category", False),
        ("n", True),
        ("sensitive", True),
        ("control", True),
        ("difference", True),
    ):
        table.add_column(texts(f"probe-column-{column}"), justify="right" if right else "left")
    for row in report.categories:
        where = f" ({row.arm.value}, {row.language})" if several else ""
        name = Text(row.name + where, style="bold" if row.flagged else "")
        table.add_row(name, str(row.n), _rate(row.sensitive), _rate(row.control), _difference(row))
    return table


def _rate(rate: Rate) -> str:
    if rate.value is None:
        return "-"
    return f"{rate.value:.0%}" + (f" ({rate.interval.low:.0%}-{rate.interval.high:.0%})" if rate.interval else "")


def _difference(row: CategoryResult) -> str:
    gap = row.difference
    if gap is None:
        return "-"
    return f"{gap.value:+.0%} ({gap.interval.low:+.0%} to {gap.interval.high:+.0%})"
