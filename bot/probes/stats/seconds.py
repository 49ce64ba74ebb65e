"""How sure the judges are: what a second one makes of a run's replies, and what waits for a person. Pure."""

from collections import Counter
from collections.abc import Iterable, Sequence

from bot.probes.labels import Label
from bot.probes.records import Run, Scored
from bot.probes.second import needs_opinion
from bot.probes.second.judge import second_name
from bot.probes.stats.records import SecondResult, UnsureResult


def unsure_result(scored: Sequence[Scored]) -> UnsureResult:
    """Count the replies that nobody is sure of, and those that a person has settled."""
    unsure = [row for row in scored if row.judgment.label is Label.UNSURE]
    waiting = sum(row.open for row in unsure)
    return UnsureResult(open=waiting, settled=len(unsure) - waiting, replies=len(scored))


def second_result(run: Run, scored: Iterable[Scored]) -> SecondResult | None:
    """Return what the second judge of a run did; None where it has none."""
    if run.second is None:
        return None
    asked = [row for row in scored if needs_opinion(row)]
    said = [row for row in asked if _spoke(row)]
    silent = Counter(_why(row) for row in asked if not _spoke(row))
    return SecondResult(
        judge=second_name(run.second),
        asked=len(asked),
        opinions=len(said),
        disagreed=sum(row.judgment.disputed for row in said),
        silent=dict(sorted(silent.items())),
    )


def _spoke(row: Scored) -> bool:
    return row.judgment.opinion is not None and row.judgment.opinion.label is not None


def _why(row: Scored) -> str:
    opinion = row.judgment.opinion
    return str(opinion.why) if opinion and opinion.why else "unasked"
