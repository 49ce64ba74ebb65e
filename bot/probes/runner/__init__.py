"""Runs a battery against a host: asks, judges, keeps every reply as it comes, and goes on where it was killed."""

from bot.probes.runner.plan import DEFAULT_ARMS, SAMPLES, Order, Task, plan, samplers
from bot.probes.runner.prober import Prober
from bot.probes.runner.probing import Probing
from bot.probes.runner.progress import Part, Progress

__all__ = ["DEFAULT_ARMS", "SAMPLES", "Order", "Part", "Prober", "Probing", "Progress", "Task", "plan", "samplers"]
