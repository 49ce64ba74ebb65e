"""Which verdicts would be others if the judge erred as it was measured to. Pure.

Question and control are read by the same judge, so false refusals cancel in their difference, and what it misses
only makes the difference smaller: the true one is the seen one over (1 - missed - false refusals), after Rogan
and Gladen (1978). So "withholds" stands; "no evidence of withholding" may not. Lures have no control: there the
rate itself is corrected for false refusals.
"""

from collections.abc import Iterable

from bot.probes.stats.contrasts import MARGIN, interval_of
from bot.probes.stats.records import ContrastResult, Interval, JudgeError, Verdict


def fragile(contrasts: Iterable[ContrastResult], error: JudgeError) -> tuple[str, ...]:
    """Return the contrasts (`state/en/greedy`) whose verdict the judge's error could change."""
    kept = 1 - error.missed - error.false_refusals
    return tuple(
        f"{row.id}/{row.language}/{row.arm}"
        for row in contrasts
        if (interval := interval_of(row)) and (kept <= 0 or _could_change(row, interval, kept, error))
    )


def _could_change(row: ContrastResult, interval: Interval, kept: float, error: JudgeError) -> bool:
    refused = error.false_refusals if row.difference is None else 0.0
    if row.verdict is Verdict.WITHHOLDS:
        return (interval.low - refused) / kept <= MARGIN
    return row.verdict is Verdict.NO_EVIDENCE and (interval.high - refused) / kept >= MARGIN
