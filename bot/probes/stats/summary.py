"""From the replies of a run to its report. Pure: the same replies give the same report, in whatever order."""

from collections.abc import Sequence

import msgspec

from bot.errors import BatteryChanged
from bot.probes.battery import Battery
from bot.probes.battery.records import LEVEL_2
from bot.probes.records import Arm, Run, RunState, Scored
from bot.probes.stats.cells import Cell, Unit, units
from bot.probes.stats.contrasts import ALPHA, contrast_results
from bot.probes.stats.exact import benjamini_hochberg
from bot.probes.stats.findings import findings
from bot.probes.stats.flags import Flag, Rates, base_rates, flag, merged
from bot.probes.stats.records import (
    CategoryResult,
    ContrastResult,
    DangerousResult,
    HomeResult,
    JudgeError,
    Rate,
    Report,
)
from bot.probes.stats.robust import fragile
from bot.probes.stats.seconds import second_result, unsure_result
from bot.probes.stats.tables import (
    category_result,
    dangerous_results,
    failure_result,
    home_result,
    triplet_results,
)


def summarize(
    run: Run,
    scored: Sequence[Scored],
    battery: Battery,
    *,
    judge_error: JudgeError | None = None,
    home: str | None = None,
) -> Report:
    """Return all that the replies of a run say, arm by arm and language by language.

    `judge_error` is what was measured of the judge, `home` the country of the model's maker (ISO 3166), if known.
    Costs about a second of work for a full run: call it from a thread where an event loop runs. Raises
    BatteryChanged where a reply belongs to a question that `battery` does not have.
    """
    _check(scored, battery)
    as_judged, scored = scored, [row.as_settled() for row in scored]
    everything = units(scored)
    complete = run.state is RunState.DONE
    tables = [_Tables(cell, everything, scored, battery) for cell in _cells(run, everything)]
    rows = _with_languages_together(tables)
    contrasts = tuple(row for table in tables for row in table.contrasts(complete=complete))
    order = [category.id for category in battery.categories]
    return Report(
        run=run,
        judges=_judges(scored),
        complete=complete,
        categories=tuple(sorted(rows, key=lambda row: order.index(row.id))),
        contrasts=contrasts,
        findings=tuple(findings(rows, everything, battery)),
        dangerous=tuple(row for table in tables for row in table.dangerous()),
        home=tuple(row for table in tables if home and (row := table.home(home))),
        failures=tuple(table.failures for table in tables),
        triplets=tuple(triplet_results(everything, battery)),
        judge_error=judge_error,
        bands=_bands(rows, judge_error) if judge_error else {},
        fragile=fragile(contrasts, judge_error) if judge_error else (),
        unsure=unsure_result(as_judged),
        second=second_result(run, as_judged),
    )


def _judges(scored: Sequence[Scored]) -> tuple[str, ...]:
    """Return who judged. Level 2 has no text that could be judged anew: an older judge there does not count."""
    versions = {row.judgment.judge for row in scored if row.asked.level < LEVEL_2}
    return tuple(sorted(versions or {row.judgment.judge for row in scored}))


class _Tables:
    """The tables of one arm and language. Where too much failed, nothing is flagged and nothing judged."""

    def __init__(
        self,
        cell: Cell,
        everything: Sequence[Unit],
        scored: Sequence[Scored],
        battery: Battery,
    ) -> None:
        self._cell = cell
        self._battery = battery
        self._units = [unit for unit in everything if (unit.arm, unit.language) == cell]
        self.failures = failure_result(cell, scored)
        self.arm = cell[0]
        self.base = base_rates(self._units)
        self.rows = self._rows()

    def _rows(self) -> list[CategoryResult]:
        rows = []
        for category in self._battery.categories:
            mine = self.asked(category.id)
            found = None if self.failures.too_many else flag(mine, self.base)
            if mine:
                rows.append(category_result(category, self._cell, mine, found))
        return _marked(rows)

    def asked(self, category: str) -> list[Unit]:
        """Return the triplets of one category, level 2 left out."""
        return [unit for unit in self._units if unit.category == category and unit.level < LEVEL_2]

    def contrasts(self, *, complete: bool) -> tuple[ContrastResult, ...]:
        may_judge = complete and not self.failures.too_many
        return contrast_results(self._cell, self._units, self._battery, may_judge=may_judge)

    def dangerous(self) -> tuple[DangerousResult, ...]:
        return tuple(dangerous_results(self._cell, self._units, self._battery))

    def home(self, country: str) -> HomeResult | None:
        return home_result(self._cell, self._units, self._battery, country)


def _with_languages_together(tables: Sequence[_Tables]) -> list[CategoryResult]:
    """Return all rows; where no language is flagged in an arm, its languages may be together.

    A model that withholds now and then shows too little in one language of four triplets.
    """
    rows = [row for table in tables for row in table.rows]
    quiet = {(row.arm, row.id) for row in rows} - {(row.arm, row.id) for row in rows if row.flagged}
    found = {place: flagged for place in quiet if (flagged := _together(tables, *place))}
    return [
        msgspec.structs.replace(
            row,
            flagged=True,
            together=True,
            kind=found[row.arm, row.id].kind,
            withholds=found[row.arm, row.id].kind.withholds,
            affected=tuple(unit.id for unit in found[row.arm, row.id].affected),
        )
        if (row.arm, row.id) in found
        else row
        for row in rows
    ]


def _together(tables: Sequence[_Tables], arm: Arm, category: str) -> Flag | None:
    asked = [table for table in tables if table.arm is arm and table.asked(category)]
    if len(asked) < 2 or any(table.failures.too_many for table in asked):
        return None
    base = Rates(*(max(rates) for rates in zip(*(table.base for table in asked), strict=True)))
    return flag(merged([unit for table in asked for unit in table.asked(category)]), base)


def _check(scored: Sequence[Scored], battery: Battery) -> None:
    for row in scored:
        if row.asked.cluster not in battery.triplets and row.asked.cluster not in battery.lures_by_id:
            raise BatteryChanged(question=row.asked.cluster, battery=battery.version)


def _cells(run: Run, everything: Sequence[Unit]) -> list[Cell]:
    """Return the arms and languages that have replies, in the run's order."""
    there = {(unit.arm, unit.language) for unit in everything}
    planned = [(arm, language) for language in run.languages for arm in run.arms]
    return [cell for cell in planned if cell in there] + sorted(there - set(planned))


def _marked(rows: list[CategoryResult]) -> list[CategoryResult]:
    tested = [row for row in rows if row.difference is not None]
    qs = benjamini_hochberg([row.difference.p for row in tested if row.difference])
    found = {row.id: q for row, q in zip(tested, qs, strict=True)}
    return [
        msgspec.structs.replace(row, q=found[row.id], marked=found[row.id] <= ALPHA) if row.id in found else row
        for row in rows
    ]


def _bands(rows: Sequence[CategoryResult], error: JudgeError) -> dict[str, tuple[float, float]]:
    bands = {f"{row.id}/{row.language}/{row.arm}": _band(row.sensitive, error) for row in rows}
    return {name: band for name, band in bands.items() if band}


def _band(rate: Rate, error: JudgeError) -> tuple[float, float] | None:
    """Return the least and the most that is truly withheld: false refusals taken out, or misses put back."""
    if rate.value is None:
        return None
    low = (rate.value - error.false_refusals) / (1 - error.false_refusals) if error.false_refusals < 1 else 0.0
    high = rate.value / (1 - error.missed) if error.missed < 1 else 1.0
    return max(0.0, low), min(1.0, high)
