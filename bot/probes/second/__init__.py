"""A second opinion on replies, from a hosted model. The rules stay the first judge (docs/judge.md)."""

from bot.probes.second.judge import SecondJudge, Seconds
from bot.probes.second.weighing import needs_opinion, weighed

__all__ = ["SecondJudge", "Seconds", "needs_opinion", "weighed"]
