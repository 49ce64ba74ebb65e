"""Statistics of a run: rates with intervals, paired differences, what is flagged and what may be said of it."""

from bot.probes.stats.compare import Change, Comparison, Flip, compare
from bot.probes.stats.home import home_of
from bot.probes.stats.records import (
    CategoryResult,
    ContrastResult,
    DangerousResult,
    Difference,
    FailureResult,
    Finding,
    HomeResult,
    Interval,
    JudgeError,
    Kind,
    Knows,
    Method,
    Rate,
    Report,
    SecondResult,
    TripletResult,
    UnsureResult,
    Verdict,
)
from bot.probes.stats.summary import summarize

__all__ = [
    "CategoryResult",
    "Change",
    "Comparison",
    "ContrastResult",
    "DangerousResult",
    "Difference",
    "FailureResult",
    "Finding",
    "Flip",
    "HomeResult",
    "Interval",
    "JudgeError",
    "Kind",
    "Knows",
    "Method",
    "Rate",
    "Report",
    "SecondResult",
    "TripletResult",
    "UnsureResult",
    "Verdict",
    "compare",
    "home_of",
    "summarize",
]
