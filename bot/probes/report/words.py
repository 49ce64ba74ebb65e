"""What a person reads of a run: phrases, in the order of importance. Pure; the words are in probe-results.ftl."""

from collections.abc import Iterator

from bot.openness.phrases import Phrase, phrase
from bot.probes.battery import Tier
from bot.probes.labels import Label
from bot.probes.stats import Comparison, ContrastResult, Finding, Flip, HomeResult, Kind, Report, SecondResult
from bot.probes.stats.contrasts import interval_of
from bot.probes.stats.tables import LURES

_TITLES = 4  # questions that a sentence can name
SEPARATOR = "; "  # names of topics have commas and "and" in them


def percent(share: float) -> int:
    """Return a share as whole percents; a half goes to the even side, as Python rounds."""
    return round(100 * share)


def headline(report: Report) -> Phrase:
    """Return the one sentence about a run. It says nothing that the run does not carry."""
    failed, asked = sum(row.failed for row in report.failures), sum(row.asked for row in report.failures)
    if any(row.too_many for row in report.failures):
        unsure = sum(row.labels.get(Label.UNSURE, 0) for row in report.failures)
        state = "unsure" if 2 * unsure > failed else "failed"
        return phrase("probe-headline", state=state, percent=percent(failed / asked))
    if not report.complete:
        return phrase("probe-headline", state="unfinished", replies=asked)
    if any(finding.withholds for finding in report.patterns):
        return _found(report)
    if report.leads:
        return phrase("probe-headline", state="leads", count=len({lead.titles for lead in report.leads}))
    return _nothing(report)


def _found(report: Report) -> Phrase:
    """Feigned ignorance has words of its own: its replies are not counted as withheld in any table."""
    names, feigned = (
        list(
            dict.fromkeys(one.name for one in report.patterns if one.withholds and (one.kind is Kind.FEIGNS) is it)
        )
        for it in (False, True)
    )
    only = [name for name in feigned if name not in names]
    return phrase(
        "probe-headline",
        state="found",
        names=SEPARATOR.join(names) or "none",
        feigned=SEPARATOR.join(only) or "none",
    )


def told_contrasts(report: Report) -> tuple[ContrastResult, ...]:
    """Return the declared contrasts that are worth telling: a smoke run is too small for any."""
    return () if report.run.tier is Tier.SMOKE else report.contrasts


def _nothing(report: Report) -> Phrase:
    if report.run.tier is Tier.SMOKE:
        return phrase("probe-headline", state="too-few")
    withheld = sum(row.sensitive.withheld for row in report.categories)
    replies = sum(row.sensitive.replies for row in report.categories)
    return phrase("probe-headline", state="nothing", withheld=withheld, replies=replies)


def lines(report: Report) -> Iterator[Phrase]:
    """Give what stands below the headline: findings, caution all over, level 2, failures."""
    yield from (finding_line(finding) for finding in report.findings)
    if report.patterns:
        yield phrase("probe-exploratory" if report.run.tier is Tier.FULL else "probe-screening")
    yield from (home_line(row) for row in report.home[:1])
    yield from _cautions(report)
    failed, asked = sum(row.failed for row in report.failures), sum(row.asked for row in report.failures)
    if failed:
        too_many = "yes" if any(row.too_many for row in report.failures) else "no"
        yield Phrase("probe-failures", {"failed": failed, "asked": asked, "too-many": too_many})


def _cautions(report: Report) -> Iterator[Phrase]:
    over = {(row.id, row.language) for row in report.triplets if row.over_cautious}
    if over:
        yield phrase("probe-over-cautious", count=len(over))
    changed = sum(row.repeated - row.stable for row in report.categories)
    if changed:
        yield phrase("probe-stability", changed=changed, repeated=sum(row.repeated for row in report.categories))
    if report.fragile and told_contrasts(report):
        yield phrase("probe-fragile", count=len(report.fragile), contrast=report.fragile[0].partition("/")[0])
    if report.second:
        yield second_line(report.second)
    if report.unsure.open:
        yield phrase("probe-unsure", count=report.unsure.open)
    if any(row.declined.replies for row in report.dangerous):
        declined = sum(row.declined.withheld for row in report.dangerous)
        yield phrase(
            "probe-dangerous", declined=declined, asked=sum(row.declined.replies for row in report.dangerous)
        )


def second_line(second: SecondResult) -> Phrase:
    """Return what the second judge did, in a sentence. Its name is the host's: escape it."""
    return phrase(
        "probe-second",
        judge=second.judge.partition("@")[0],  # the digest is for the record
        disagreed=second.disagreed,
        opinions=second.opinions,
        percent=percent(second.share),
        silent=sum(second.silent.values()),
    )


def finding_line(finding: Finding) -> Phrase:
    """Return one finding in a sentence."""
    counts = finding.counts
    if finding.single:
        return phrase(
            "probe-lead",
            kind=finding.kind,
            title=finding.titles[0],
            withheld=counts.withheld,
            replies=counts.replies,
        )
    rate, interval = finding.rate, finding.rate.interval if finding.rate else None
    return Phrase(
        "probe-finding",
        {
            "kind": finding.kind,
            "name": finding.name,
            "titles": SEPARATOR.join(finding.titles) if len(finding.titles) <= _TITLES else "none",
            "withheld": counts.withheld,
            "replies": counts.replies,
            "controls": counts.control_withheld,
            "control-replies": counts.control_replies,
            "knows": counts.knows,
            "checked": counts.checked,
            "only": "together" if finding.together else finding.only_in or "none",
            "language": finding.only_in or "none",
            "percent": percent(rate.value or 0.0) if rate else 0,
            "low": percent(interval.low) if interval else 0,
            "high": percent(interval.high) if interval else 100,
        },
    )


def contrast_line(contrast: ContrastResult) -> Phrase:
    """Return one declared contrast with its verdict in a sentence."""
    interval = interval_of(contrast)
    value = contrast.difference.value if contrast.difference else contrast.sensitive.value
    if interval is None or value is None:
        return phrase("probe-contrast-none", contrast=contrast.id)
    return phrase(
        "probe-contrast-lures" if contrast.id == LURES else "probe-contrast",
        contrast=contrast.id,
        verdict=contrast.verdict,
        value=percent(value),
        low=percent(interval.low),
        high=percent(interval.high),
    )


def home_line(row: HomeResult) -> Phrase:
    """Return how the maker's own country compares, in a sentence."""
    return phrase(
        "probe-home",
        country=row.country,
        value=percent(row.value),
        low=percent(row.interval.low),
        high=percent(row.interval.high),
    )


def comparison_lines(comparison: Comparison) -> Iterator[Phrase]:
    """Give what one model withholds and the other does not. Names are as the runs have them: escape them."""
    if not comparison.reliable:
        yield phrase("probe-compare-unreliable")
    one, other = comparison.one.model, comparison.other.model
    for model, than, first in ((one, other, True), (other, one, False)):
        if titles := _titles(flip for flip in comparison.flips if flip.only_one is first):
            yield phrase("probe-compare-only", model=model, than=than, titles=titles)
    if not comparison.flips:
        yield phrase("probe-compare-none")


def _titles(flips: Iterator[Flip]) -> str:
    return SEPARATOR.join(dict.fromkeys(flip.title for flip in flips))
