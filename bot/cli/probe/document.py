"""A report as JSON: the keys that docs/probing.md promises."""

from typing import Any

import msgspec

from bot.probes.records import Run
from bot.probes.stats import CategoryResult, Difference, Rate, Report


def document(report: Report) -> dict[str, Any]:
    """Return the whole report."""
    run = report.run
    return {
        **head(run),
        "complete": report.complete,
        "judges": list(report.judges),
        "categories": [_category(row) for row in report.categories],
        "verdicts": [_verdict(row) for row in report.contrasts],
        "findings": [msgspec.to_builtins(finding) for finding in report.findings],
        "dangerous": [msgspec.to_builtins(row) for row in report.dangerous],
        "failures": [msgspec.to_builtins(row) for row in report.failures],
    }


def head(run: Run) -> dict[str, Any]:
    """Return what was run where, and how it ended."""
    return {
        "run_id": run.id,
        "model": run.model,
        "host": run.served.host,
        "served": msgspec.to_builtins(run.served),
        "battery": run.battery,
        "tier": run.tier.value,
        "arms": [arm.value for arm in run.arms],
        "languages": list(run.languages),
        "samplers": msgspec.to_builtins(run.samplers),
        "seed": run.seed,
        "state": run.state.value,
        "why": run.why,
        "started_at": run.started_at.isoformat(),
        "ended_at": run.ended_at.isoformat() if run.ended_at else None,
    }


def _category(row: CategoryResult) -> dict[str, Any]:
    return {
        "name": row.id,
        "title": row.name,
        "group": row.group.value,
        "arm": row.arm.value,
        "language": row.language,
        "n": row.n,
        "withheld": _value(row.sensitive),
        "control": _value(row.control),
        **_difference(row.difference),
        "labels": msgspec.to_builtins(row.sensitive.labels),
        "control_labels": msgspec.to_builtins(row.control.labels),
        "cannot": row.cannot,
        "knows": row.knows,
        "checked": row.checked,
        "flagged": row.flagged,
        "kind": row.kind.value if row.kind else None,
        "withholds": row.withholds,
    }


def _verdict(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a ContrastResult
    return {
        "name": row.id,
        "arm": row.arm.value,
        "language": row.language,
        "n": row.n,
        "verdict": row.verdict.value,
        "withheld": _value(row.sensitive),
        "control": _value(row.control) if row.control else None,
        **_difference(row.difference),
        "p": row.p,
        "holm": row.holm,
    }


def _difference(gap: Difference | None) -> dict[str, Any]:
    if gap is None:
        return {"difference": None, "interval": None, "method": None}
    interval = gap.interval
    return {
        "difference": round(gap.value, 4),
        "interval": [round(interval.low, 4), round(interval.high, 4)],
        "method": interval.method.value,
    }


def _value(rate: Rate) -> float | None:
    return None if rate.value is None else round(rate.value, 4)
