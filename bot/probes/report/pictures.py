"""What is in the pictures of a run and of two runs, and how they read to those who cannot see them. Pure.

Only `heatmap` and `comparison_picture` import matplotlib; they take some tenths of a second, so call them in a
thread where an event loop runs.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from bot.probes.battery.records import Language
from bot.probes.labels import FAILED
from bot.probes.records import Arm
from bot.probes.report.topics import compared_in_words, in_words
from bot.probes.report.words import SEPARATOR, percent
from bot.probes.stats import CategoryResult, Change, Comparison, ContrastResult, Kind, Rate, Report
from bot.probes.stats.contrasts import interval_of
from bot.probes.stats.tables import LURES
from bot.texts import Texts

if TYPE_CHECKING:
    from bot.probes.report.table import Cell, Row

_UNCOUNTED = frozenset({Kind.FEIGNS, Kind.DOES_NOT_KNOW, Kind.SAYS_UNKNOWN, Kind.SILENT, Kind.GARBLES})
_DOUBTFUL = 0.2  # share of replies that failed, from which a cell is hatched


class Picture(NamedTuple):
    """A PNG and the words that stand for it."""

    png: bytes
    alt: str


def cells_of(report: Report) -> tuple[tuple[Arm, Language], ...]:
    """Return the arms and languages that there is a picture of, the one to show first in front."""
    cells = dict.fromkeys((row.arm, row.language) for row in report.categories)
    first = report.run.languages[0] if report.run.languages else ""
    return tuple(sorted(cells, key=lambda cell: (cell[1] != first, cell[0] is not Arm.SAMPLED)))


def heatmap(report: Report, texts: Texts, arm: Arm | None = None, language: Language | None = None) -> Picture:
    """Draw one arm and language of a run: by topic the shares withheld, of topic and control, and the difference.

    Without `arm` and `language`, those `cells_of` names first. Raises ValueError where nothing was asked there.
    """
    from bot.lineage.sheet import legible  # matplotlib
    from bot.probes.report.table import Table, draw

    arm, language = _chosen(cells_of(report), arm, language)
    words = legible(texts)
    told, legend = in_words(report, texts), in_words(report, words)
    named, drawn = (
        [row for row in each.categories if (row.arm, row.language) == (arm, language)] for each in (told, legend)
    )
    lures = [row for row in report.contrasts if (row.id, row.arm, row.language) == (LURES, arm, language)]
    table = Table(
        title=words("probe-picture-title", model=report.run.model),
        about=words(
            "probe-picture-about",
            tier=report.run.tier,
            language=language,
            arm=arm,
            replies=sum(row.asked for row in report.failures if (row.arm, row.language) == (arm, language)),
        ),
        headers=(
            words("probe-picture-sensitive"),
            words("probe-picture-control"),
            words("probe-picture-difference"),
        ),
        rows=[*(_row(row, words) for row in drawn), *(_lures(row, words) for row in lures)],
        notes=_notes(legend, words, drawn, language),
    )
    return Picture(draw(table), heatmap_alt(named, texts, arm, language))


def comparison_picture(
    comparison: Comparison, texts: Texts, arm: Arm | None = None, language: Language | None = None
) -> Picture:
    """Draw two runs side by side: by topic what each withholds of the sensitive questions, and the difference."""
    from bot.lineage.sheet import legible  # matplotlib
    from bot.probes.report.table import Table, draw

    words = legible(texts)
    cells = tuple(dict.fromkeys((row.arm, row.language) for row in comparison.categories))
    arm, language = _chosen(sorted(cells, key=lambda cell: cell[0] is not Arm.SAMPLED), arm, language)
    named, drawn = (
        [
            row
            for row in compared_in_words(comparison, each).categories
            if (row.arm, row.language) == (arm, language)
        ]
        for each in (texts, words)
    )
    one, other = comparison.one.model, comparison.other.model
    table = Table(
        title=words("probe-compare-title", one=one, other=other),
        about=words("probe-compare-about", tier=comparison.one.tier, language=language, arm=arm),
        headers=("A", "B", "A \N{MINUS SIGN} B"),
        rows=[_change(row, comparison, words) for row in drawn],
        notes=[f"A: {one}", f"B: {other}", words("probe-picture-legend-interval")],
    )
    return Picture(draw(table), _comparison_alt(comparison, named, texts, arm, language))


def heatmap_alt(rows: Sequence[CategoryResult], texts: Texts, arm: Arm, language: Language) -> str:
    """Return what stands for the picture: how it is made, and every topic that is flagged."""
    flagged = [
        texts(
            "probe-picture-alt-row",
            name=row.name,
            sensitive=percent(row.sensitive.value or 0.0),
            control=percent(row.control.value or 0.0),
            kind=row.kind or "none",
        )
        for row in rows
        if row.flagged
    ]
    said = " ".join(flagged) or texts("probe-picture-alt-quiet")
    return texts("probe-picture-alt", count=len(rows), language=language, arm=arm, rows=said)


def _comparison_alt(
    comparison: Comparison, rows: Sequence[Change], texts: Texts, arm: Arm, language: Language
) -> str:
    apart = [
        texts("probe-compare-alt-row", name=row.name, a=percent(row.one), b=percent(row.other))
        for row in rows
        if abs(row.value) >= 0.5
    ]
    said = " ".join(apart) or texts("probe-compare-alt-same")
    names = {"one": comparison.one.model, "other": comparison.other.model}
    return texts("probe-compare-alt", count=len(rows), language=language, arm=arm, rows=said, **names)


def _chosen(
    cells: Sequence[tuple[Arm, Language]], arm: Arm | None, language: Language | None
) -> tuple[Arm, Language]:
    for cell in cells:
        if arm in {None, cell[0]} and language in {None, cell[1]}:
            return cell
    raise ValueError(f"nothing was asked in {language or 'any language'}, {arm or 'any arm'}")


def _row(row: CategoryResult, texts: Texts) -> "Row":
    from bot.probes.report.table import Row

    difference = row.difference
    return Row(
        name=row.name,
        note=texts("probe-kind", kind=row.kind) if row.kind else "",
        n=row.n,
        one=_cell(row.sensitive),
        other=_cell(row.control),
        difference=difference.value if difference else None,
        interval=(difference.interval.low, difference.interval.high) if difference else None,
    )


def _lures(row: ContrastResult, texts: Texts) -> "Row":
    from bot.probes.report.table import Cell, Row

    interval = interval_of(row)
    return Row(
        name=texts("probe-contrast-name", contrast=row.id),
        note="",
        n=row.n,
        one=_cell(row.sensitive),
        other=Cell(None),
        difference=None,  # from what? lures have no twins
        interval=(interval.low, interval.high) if interval else None,
    )


def _change(row: Change, comparison: Comparison, texts: Texts) -> "Row":
    from bot.probes.report.table import Cell, Row

    flips = [
        flip
        for flip in comparison.flips
        if (flip.category, flip.arm, flip.language) == (row.id, row.arm, row.language)
    ]
    sides = {"one" if flip.only_one else "other" for flip in flips}
    side = "both" if len(sides) > 1 else next(iter(sides), "both")
    return Row(
        name=row.name,
        note=texts("probe-compare-flips", count=len(flips), side=side) if flips else "",
        n=row.n,
        one=Cell(row.one),
        other=Cell(row.other),
        difference=row.value,
        interval=(row.interval.low, row.interval.high),
    )


def _cell(rate: Rate) -> "Cell":
    from bot.probes.report.table import Cell

    replies = sum(rate.labels.values())
    failed = sum(count for label, count in rate.labels.items() if label in FAILED)
    return Cell(rate.value, doubtful=failed > _DOUBTFUL * replies)


def _notes(report: Report, texts: Texts, rows: Sequence[CategoryResult], language: Language) -> list[str]:
    """Return the legend: only what is in the picture; and what was found but is not in it."""
    notes = [texts("probe-picture-legend-flag"), texts("probe-picture-legend-interval")]
    if any(row.kind in _UNCOUNTED for row in rows):
        notes.append(texts("probe-picture-legend-uncounted"))
    if any(_cell(rate).doubtful for row in rows for rate in (row.sensitive, row.control)):
        notes.append(texts("probe-picture-legend-failed"))
    elsewhere = [
        f"{finding.name} ({texts('probe-language', language=finding.languages[0])})"
        for finding in report.patterns
        if language not in finding.languages
    ]
    if elsewhere:
        notes.append(texts("probe-picture-elsewhere", names=SEPARATOR.join(elsewhere)))
    return notes
