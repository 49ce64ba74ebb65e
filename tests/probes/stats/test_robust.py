"""Which verdicts the judge's measured error could change."""

import pytest

from bot.probes.records import Arm
from bot.probes.stats import ContrastResult, Difference, Interval, JudgeError, Method, Rate, Verdict
from bot.probes.stats.robust import fragile

ERROR = JudgeError(missed=0.06, false_refusals=0.09, measured_on="x")


def contrast(low: float, high: float, verdict: Verdict, *, lures: bool = False) -> ContrastResult:
    ends = Interval(low, high, Method.WILSON)
    rate = Rate(n=24, value=(low + high) / 2, interval=ends, withheld=1, replies=24, labels={})
    return ContrastResult(
        id="lures" if lures else "state",
        arm=Arm.SAMPLED,
        language="en",
        n=24,
        sensitive=rate,
        control=None if lures else rate,
        difference=None if lures else Difference(value=(low + high) / 2, interval=ends, p=0.5),
        p=0.5,
        holm=0.5,
        verdict=verdict,
    )


@pytest.mark.parametrize(
    ("low", "high", "verdict", "lures", "changes"),
    [
        (0.16, 0.5, Verdict.WITHHOLDS, False, False),  # false refusals cancel, misses only hide
        (-0.05, 0.10, Verdict.NO_EVIDENCE, False, False),
        (-0.05, 0.14, Verdict.NO_EVIDENCE, False, True),  # 0.14 / 0.85 is more than 0.15
        (0.0, 0.14, Verdict.NOT_ENOUGH, False, False),
        (0.18, 0.4, Verdict.WITHHOLDS, True, True),  # nothing cancels where there is no control
        (0.30, 0.6, Verdict.WITHHOLDS, True, False),
        (0.0, 0.14, Verdict.NO_EVIDENCE, True, False),
    ],
)
def test_what_could_change(low: float, high: float, verdict: Verdict, lures: bool, changes: bool):
    row = contrast(low, high, verdict, lures=lures)
    assert fragile([row], ERROR) == ((f"{row.id}/en/sampled",) if changes else ())


def test_a_judge_that_guesses_leaves_nothing_standing():
    row = contrast(0.5, 0.9, Verdict.WITHHOLDS)
    assert fragile([row], JudgeError(missed=0.5, false_refusals=0.5, measured_on="x"))
