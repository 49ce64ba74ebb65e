"""The same interaction many times, many at once: to measure a bot from outside with one request."""

import asyncio
import time
from collections import Counter

import msgspec

from bot.sandbox.core import Core
from bot.sandbox.interactions.ask import Ask
from bot.sandbox.interactions.driver import NO_ANSWER, drive


class Load(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """What to do, how often, and how many at once."""

    ask: Ask
    count: int = 1_000
    concurrency: int = 32


class Measured(msgspec.Struct, kw_only=True):
    """How it went: interactions per second, milliseconds from the user's click to the final answer, failures."""

    count: int
    seconds: float
    per_second: float
    ms: dict[str, float]
    failures: dict[str, int]


async def apply(core: Core, load: Load) -> Measured:
    """Do it, and measure."""
    times: list[float] = []
    failures: Counter[str] = Counter()
    turns = iter(range(load.count))

    async def work() -> None:
        for _ in turns:
            began = time.perf_counter()
            result = await drive(core, load.ask)
            times.append((time.perf_counter() - began) * 1000)
            if not result.final:
                failures[result.error or NO_ANSWER] += 1

    began = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(load.concurrency)))
    seconds = time.perf_counter() - began
    times.sort()
    return Measured(
        count=len(times),
        seconds=round(seconds, 3),
        per_second=round(len(times) / seconds, 1),
        ms={name: round(times[int((len(times) - 1) * share)], 3) for name, share in _SHARES.items()},
        failures=dict(failures),
    )


_SHARES = {"p50": 0.5, "p90": 0.9, "p99": 0.99, "max": 1.0}
