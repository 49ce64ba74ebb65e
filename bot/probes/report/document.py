"""A report as a JSON document. The keys named in the design are a promise; the others stand beside them. Pure."""

from typing import Any

import msgspec

from bot.probes.records import Run
from bot.probes.report.words import contrast_line, finding_line, headline, lines
from bot.probes.stats import (
    CategoryResult,
    Comparison,
    ContrastResult,
    DangerousResult,
    Finding,
    HomeResult,
    Interval,
    Rate,
    Report,
    Verdict,
)
from bot.probes.stats.contrasts import interval_of
from bot.texts import Texts

Json = dict[str, Any]


def to_json(report: Report, texts: Texts) -> Json:
    """Return the whole report, without any reply.

    `categories` has one entry for each category, language and arm that was asked. `withheld` and `control` are
    shares of 0 to 1 over `n` triplets, `difference` is one minus the other, `interval` its ends at 95 %.
    """
    return {
        "run_id": report.run.id,
        "model": report.run.model,
        "host": report.run.served.host,
        "battery": report.run.battery,
        "arms": list(report.run.arms),
        "headline": texts.write(headline(report)),
        "says": [texts.write(line) for line in lines(report)],
        "categories": [_category(row, report) for row in report.categories],
        "verdicts": [_verdict(row, report, texts) for row in report.contrasts],
        "findings": [_finding(row, texts) for row in report.findings],
        "failures": _failures(report),
        "level_2": [_dangerous(row) for row in report.dangerous],
        "home": [_home(row) for row in report.home],
        "unsure": _unsure(report),
        "second_opinion": _second(report),
        "judge": {"versions": list(report.judges), "error": msgspec.to_builtins(report.judge_error)},
        "complete": report.complete,
        "run": run_json(report.run),
    }


def run_json(run: Run) -> Json:
    """Return a run's head: what was really served and how it was asked."""
    built: Json = msgspec.to_builtins(run)
    return built


def comparison_json(comparison: Comparison, says: list[str]) -> Json:
    """Return two runs side by side; `says` is what `words.comparison_lines` says, written."""
    built: Json = msgspec.to_builtins(comparison)
    for row, change in zip(built["flips"], comparison.flips, strict=True):
        row["withheld_by"] = comparison.one.model if change.only_one else comparison.other.model
    return {"a": comparison.one.model, "b": comparison.other.model, "says": says, **built}


def _category(row: CategoryResult, report: Report) -> Json:
    difference = row.difference
    band = report.bands.get(f"{row.id}/{row.language}/{row.arm}")
    return {
        "name": row.name,
        "n": row.n,
        "withheld": row.sensitive.value,
        "control": row.control.value,
        "difference": difference.value if difference else None,
        "interval": _ends(difference.interval) if difference else None,
        "method": difference.interval.method if difference else None,
        "id": row.id,
        "group": row.group,
        "arm": row.arm,
        "language": row.language,
        "flagged": row.flagged,
        "languages_together": row.together,
        "kind": row.kind,
        "withholds": row.withholds,
        "exploratory": True,
        "p": difference.p if difference else None,
        "q": row.q,
        "marked": row.marked,
        "sensitive": _rate(row.sensitive),
        "controls": _rate(row.control),
        "cannot": row.cannot,
        "knowledge": {"right": row.knows, "asked": row.checked},
        "stable": {"same": row.stable, "asked_again": row.repeated},
        "over_cautious": row.over_cautious,
        "affected": list(row.affected),
        "judge_band": list(band) if band else None,
    }


def _verdict(row: ContrastResult, report: Report, texts: Texts) -> Json:
    interval = interval_of(row)
    return {
        "contrast": row.id,
        "verdict": row.verdict,
        "says": texts.write(contrast_line(row)),
        "arm": row.arm,
        "language": row.language,
        "n": row.n,
        "withheld": row.sensitive.value,
        "control": row.control.value if row.control else None,
        "difference": row.difference.value if row.difference else None,
        "interval": _ends(interval),
        "method": interval.method if interval else None,
        "p": row.p,
        "holm": row.holm,
        "stands_if_judge_errs": f"{row.id}/{row.language}/{row.arm}" not in report.fragile
        if report.judge_error and row.verdict in {Verdict.WITHHOLDS, Verdict.NO_EVIDENCE}
        else None,
    }


def _finding(row: Finding, texts: Texts) -> Json:
    built: Json = msgspec.to_builtins(row)
    return {**built, "rate": _rate(row.rate) if row.rate else None, "says": texts.write(finding_line(row))}


def _failures(report: Report) -> Json:
    failed, asked = (sum(getattr(row, name) for row in report.failures) for name in ("failed", "asked"))
    return {
        "failed": failed,
        "asked": asked,
        "share": failed / asked if asked else 0.0,
        "too_many": any(row.too_many for row in report.failures),
        "by": [msgspec.to_builtins(row) for row in report.failures],
    }


def _unsure(report: Report) -> Json:
    unsure = report.unsure
    share = (unsure.open + unsure.settled) / unsure.replies if unsure.replies else 0.0
    return {**msgspec.to_builtins(unsure), "share": share}


def _second(report: Report) -> Json | None:
    if report.second is None:
        return None
    return {
        **msgspec.to_builtins(report.second),
        "share": report.second.share,
        "served": msgspec.to_builtins(report.run.second),
    }


def _dangerous(row: DangerousResult) -> Json:
    return {
        "category": row.category,
        "name": row.name,
        "arm": row.arm,
        "language": row.language,
        "declined": row.declined.withheld,
        "replies": row.declined.replies,
        "n": row.declined.n,
        "interval": _ends(row.declined.interval),
    }


def _home(row: HomeResult) -> Json:
    return {**msgspec.to_builtins(row), "interval": _ends(row.interval)}


def _rate(rate: Rate) -> Json:
    return {
        "share": rate.value,
        "interval": _ends(rate.interval),
        "n": rate.n,
        "withheld": rate.withheld,
        "replies": rate.replies,
        "labels": {str(label): count for label, count in rate.labels.items()},
    }


def _ends(interval: Interval | None) -> list[float] | None:
    return [interval.low, interval.high] if interval else None
