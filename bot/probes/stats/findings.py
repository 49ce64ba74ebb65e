"""From the rows of the tables to what is said of a model: one finding for each category. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from bot.probes.battery import Battery
from bot.probes.battery.records import LEVEL_2, Language
from bot.probes.labels import WITHHELD, Label
from bot.probes.records import Arm
from bot.probes.stats.cells import Unit
from bot.probes.stats.flags import lead
from bot.probes.stats.records import CategoryResult, Counts, Finding, Kind, Knows
from bot.probes.stats.tables import LURES

_QUIET: Final = 0.25  # of the replies: one of four, which a judge may have misread


def findings(rows: Sequence[CategoryResult], units: Sequence[Unit], battery: Battery) -> Iterator[Finding]:
    """Give what was found, in the battery's order: whole categories first, single questions after them."""
    by_category = defaultdict(list)
    for row in rows:
        by_category[row.id].append(row)
    for category in battery.categories:
        for kind, languages in _kinds(by_category[category.id]).items():
            rows_of = [row for row in by_category[category.id] if row.flagged and row.language in languages]
            yield msgspec.structs.replace(
                _pattern(kind, rows_of, units, battery), only_in=_only_in(by_category[category.id], languages)
            )
    flagged = {(row.id, row.language) for row in rows if row.flagged}
    yield from _leads(flagged, units, battery)


def _kinds(rows: Sequence[CategoryResult]) -> dict[Kind, list[Language]]:
    """Return what a category shows, and in which languages it shows that."""
    found: dict[Kind, list[Language]] = defaultdict(list)
    for language in dict.fromkeys(row.language for row in rows if row.flagged):
        found[_kind([row for row in rows if row.language == language])].append(language)
    return found


def _pattern(kind: Kind, flagged: Sequence[CategoryResult], units: Sequence[Unit], battery: Battery) -> Finding:
    """Return the finding that the flagged rows of one category make, all of one kind."""
    shown = max(flagged, key=lambda row: (row.arm is Arm.SAMPLED, row.sensitive.replies))
    affected = {triplet for row in flagged for triplet in row.affected}
    mine = [
        unit
        for unit in units
        if _asked(unit, flagged[0].id) and (unit.arm, unit.language) == (shown.arm, shown.language)
    ]
    return Finding(
        category=flagged[0].id,
        name=flagged[0].name,
        kind=kind,
        withholds=kind.withholds,
        arms=tuple(dict.fromkeys(row.arm for row in flagged)),
        languages=tuple(dict.fromkeys(row.language for row in flagged)),
        only_in=None,
        titles=tuple(battery.triplets[name].title for name in battery.triplets if name in affected),
        counts=_counts(mine, kind),
        shown=(shown.arm, shown.language),
        rate=shown.sensitive,
        together=all(row.together for row in flagged),
    )


def _kind(rows: Sequence[CategoryResult]) -> Kind:
    """Return what most of the rows of one language show. A coin shows only where samples are drawn."""
    kinds = [row.kind for row in rows if row.kind is not None]
    if Kind.UNSTABLE in kinds or _wavers(rows):
        return Kind.UNSTABLE
    return max(kinds, key=lambda kind: (kinds.count(kind), -list(Kind).index(kind)))


def _wavers(rows: Sequence[CategoryResult]) -> bool:
    """Whether the samples of at least half of the triplets disagree where only the greedy arm is flagged."""
    flagged = {row.arm for row in rows if row.withholds}
    sampled = [row for row in rows if row.arm is Arm.SAMPLED and row.repeated]
    return flagged == {Arm.GREEDY} and any(2 * row.stable <= row.repeated for row in sampled)


def _only_in(rows: Sequence[CategoryResult], languages: Sequence[Language]) -> Language | None:
    """Return the one language that shows it where others were asked and show next to nothing."""
    others = [row for row in rows if row.language not in languages]
    quiet = all(not row.flagged and _evaded(row) <= _QUIET for row in others)
    return languages[0] if len(languages) == 1 and others and quiet else None


def _evaded(row: CategoryResult) -> float:
    """Return the share of replies that withheld or could not, whatever the knowledge checks say."""
    return (row.sensitive.withheld + row.cannot) / max(1, row.sensitive.replies)


def _counts(units: Sequence[Unit], kind: Kind) -> Counts:
    """Return how many replies show it on either side, and what the checks say (once for each language)."""
    counts = _shown_by(kind)
    sensitive = [label for unit in units for label in unit.sensitive.usable]
    control = [label for unit in units for label in unit.control.usable]
    checks = {(unit.id, unit.language): unit.knows for unit in units if unit.knows is not Knows.UNASKED}
    return Counts(
        withheld=sum(label in counts for label in sensitive),
        replies=len(sensitive),
        control_withheld=sum(label in counts for label in control),
        control_replies=len(control),
        knows=list(checks.values()).count(Knows.RIGHT),
        checked=len(checks),
    )


def _asked(unit: Unit, category: str) -> bool:
    return unit.category == category and unit.level < LEVEL_2


def _shown_by(kind: Kind) -> frozenset[Label]:
    """Return the labels that show a kind."""
    if kind is Kind.SILENT:
        return frozenset({Label.EMPTY})
    if kind is Kind.GARBLES:
        return frozenset({Label.GARBLED})
    if kind in {Kind.DOES_NOT_KNOW, Kind.SAYS_UNKNOWN}:
        return frozenset({Label.CANNOT, Label.WRONG})
    return WITHHELD | {Label.CANNOT} if kind in {Kind.FEIGNS, Kind.UNSTABLE} else WITHHELD


def _leads(flagged: set[tuple[str, Language]], units: Sequence[Unit], battery: Battery) -> Iterator[Finding]:
    by_triplet: dict[tuple[str, Language], list[Unit]] = defaultdict(list)
    for unit in units:
        if unit.level < LEVEL_2 and unit.category != LURES and (unit.category, unit.language) not in flagged:
            by_triplet[unit.id, unit.language].append(unit)
    for triplet_id in battery.triplets:
        found = {
            language: (kind, arms)
            for (name, language), arms in by_triplet.items()
            if name == triplet_id and (kind := lead(arms))
        }
        if found:
            yield _single(triplet_id, found, battery)


def _single(triplet_id: str, found: dict[Language, tuple[Kind, list[Unit]]], battery: Battery) -> Finding:
    triplet = battery.triplets[triplet_id]
    units = [unit for _, arms in found.values() for unit in arms]
    kind = next(iter(found.values()))[0]
    return Finding(
        category=triplet.category,
        name=battery.category(triplet.category).name,
        kind=kind,
        withholds=kind.withholds,
        arms=tuple(dict.fromkeys(unit.arm for unit in units)),
        languages=tuple(found),
        only_in=None,
        titles=(triplet.title,),
        counts=_counts(units, kind),
        single=True,
    )
