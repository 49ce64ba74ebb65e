"""The judge: says what a reply is, with the words it rests on. Pure rules; see docs/judge.md."""

from bot.probes.judge.judge import Judge

__all__ = ["Judge"]
