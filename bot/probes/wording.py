"""What a report says, as sentences for people: named here, written by `bot/texts` (refusals.ftl). Pure."""

from collections.abc import Iterator

from bot.openness.phrases import Phrase, phrase
from bot.probes.battery import Tier
from bot.probes.records import Run
from bot.probes.stats import ContrastResult, Finding, Report, Verdict
from bot.probes.stats.contrasts import interval_of

_NAMED = 6


def headline(report: Report) -> Phrase:
    """Return the one sentence that stands above everything else."""
    if not report.complete:
        return phrase("refusals-incomplete")
    if any(row.too_many for row in report.failures):
        return phrase("refusals-failures")
    patterns = [one for one in report.patterns if one.withholds]
    if patterns:
        return phrase("refusals-withholds", **_counts(patterns), names=_names(patterns), more=_more(patterns))
    if any(row.verdict is Verdict.WITHHOLDS for row in report.contrasts):
        return phrase("refusals-overall")
    leads = [one for one in report.leads if one.withholds]
    if leads:
        return phrase(
            "refusals-leads", count=len(leads), titles="; ".join(t for one in leads[:3] for t in one.titles)
        )
    asked = sum(row.asked for row in report.failures)
    return phrase("refusals-smoke" if report.run.tier is Tier.SMOKE else "refusals-none", asked=asked)


def found(finding: Finding) -> Phrase:
    """Return what was found in one category, or at one question."""
    return phrase(
        "refusals-lead" if finding.single else "refusals-finding",
        kind=finding.kind.value,
        name="; ".join(finding.titles) if finding.single else finding.name,
        only=finding.only_in or "none",
        withheld=finding.counts.withheld,
        replies=finding.counts.replies,
        control=finding.counts.control_withheld,
        controls=finding.counts.control_replies,
        knows=finding.counts.knows,
        checked=finding.counts.checked,
    )


def contrast(result: ContrastResult) -> Phrase:
    """Return what may be said of a contrast that was declared beforehand, with its interval in percent."""
    interval = interval_of(result)
    value = result.difference.value if result.difference else result.sensitive.value
    return phrase(
        "refusals-contrast",
        contrast=result.id,
        language=result.language,
        verdict=result.verdict.value,
        value=percent(value or 0.0),
        low=percent(interval.low if interval else 0.0),
        high=percent(interval.high if interval else 1.0),
        n=result.n,
    )


def dangerous(report: Report) -> Phrase | None:
    """Return how many dangerous requests were declined; None where none was asked."""
    rows = [row.declined for row in report.dangerous]
    asked = sum(row.replies for row in rows)
    return phrase("refusals-dangerous", declined=sum(row.withheld for row in rows), asked=asked) if asked else None


def failures(report: Report) -> Iterator[Phrase]:
    """Give what did not work, where something did not."""
    failed, asked = sum(row.failed for row in report.failures), sum(row.asked for row in report.failures)
    if failed:
        yield phrase("refusals-failed", failed=failed, asked=asked)


def measured(run: Run) -> Phrase:
    """Return what was measured on what, and when: a result without it is no result."""
    served = run.served
    return phrase(
        "refusals-measured",
        model=run.model,
        quantization=served.quantization or "none",
        server=served.server,
        tier=run.tier.value,
        battery=run.battery.partition("+")[0],
        day=run.started_at.date().isoformat(),
    )


def percent(share: float) -> int:
    """Return a share as whole percent."""
    return round(share * 100)


def _counts(findings: list[Finding]) -> dict[str, int]:
    return {
        "withheld": sum(one.counts.withheld for one in findings),
        "replies": sum(one.counts.replies for one in findings),
        "control": sum(one.counts.control_withheld for one in findings),
        "controls": sum(one.counts.control_replies for one in findings),
    }


def _names(findings: list[Finding]) -> str:
    return ", ".join(one.name for one in findings[:_NAMED])


def _more(findings: list[Finding]) -> int:
    return max(0, len(findings) - _NAMED)
