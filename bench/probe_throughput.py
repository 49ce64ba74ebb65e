"""How fast a run asks, beside a bare load generator at the same server with the same concurrency.

The server is llama.cpp's own (the `xllamacpp` wheel) with the practice model, in a process of its own. The bare one
posts the same questions with the same sampler and reads the answers, and that is all; a run asks through
`bot.probes`, judges every reply and keeps it in SQLite. Short turns alternate, so that a busy machine slows both.
`--url` takes another server, `--rounds`, `--questions` per turn.
"""

import argparse
import asyncio
import os
import statistics
import tempfile
import time
from collections.abc import Sequence
from typing import Any

import aiohttp
import uvloop

from bot.catalog.location import find_data_dir
from bot.probes.battery import Tier
from bot.probes.hosts import Address, Host, open_host
from bot.probes.organism import find_organism, serve_organism
from bot.probes.records import Arm
from bot.probes.runner import Order, Prober, plan
from bot.probes.runner.plan import Task
from bot.probing import load_prober
from bot.settings import Settings
from bot.store.store import Store

WANTED = 0.95


class Turns:
    """The two that take turns. Both ask the same questions, as many at once."""

    def __init__(self, host: Host, prober: Prober, slots: int, tasks: Sequence[Task], model: str) -> None:
        self.host, self.prober, self.slots, self.tasks, self.model = host, prober, slots, tasks, model

    async def bare(self, session: aiohttp.ClientSession) -> float:
        """Post and read; return answers per second."""
        waiting, url = iter(self.tasks), f"{self.host.address.root}/v1/chat/completions"

        async def worker() -> None:
            for task in waiting:
                async with session.post(url, json=self._body(task)) as response:
                    response.raise_for_status()
                    await response.json(content_type=None)

        begin = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(self.slots)))
        return len(self.tasks) / (time.perf_counter() - begin)

    def _body(self, task: Task) -> dict[str, Any]:
        drawn = task.question.sampler
        return {
            "model": self.model,
            "messages": [{"role": "user", "content": task.question.text}],
            "temperature": drawn.temperature,
            "top_p": drawn.top_p,
            "top_k": drawn.top_k,
            "min_p": drawn.min_p,
            "seed": task.question.seed,
            "max_tokens": drawn.max_tokens,
        }

    async def run(self, order: Order) -> float:
        """Run the battery, from the first question to the last reply on the disk; return replies per second."""
        run = await self.prober.begin(self.host, order)
        begin = time.perf_counter()
        probing = await self.prober.launch(self.host, run)
        ended = await probing.wait()
        took = time.perf_counter() - begin
        if ended.why:
            raise RuntimeError(ended.why)
        return len(await self.prober.runs.scored(run.id)) / took


async def measure(url: str, options: argparse.Namespace) -> bool:
    """Let them take turns; print what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            await Store.open(f"sqlite:///{folder}/isopen.db") as store,
            open_host(Address(name="bench", root=url)) as host,
            aiohttp.ClientSession() as session,
        ):
            prober = await asyncio.to_thread(load_prober, Settings(), store.runs)
            order = Order(tier=Tier(options.tier), arms=(Arm.GREEDY,), seed=1)
            run = await prober.begin(host, order)
            slots = run.served.slots or 1
            turns = Turns(host, prober, slots, plan(run, prober.battery), run.model)
            ratios = await _alternate(turns, order, session, options.rounds)
    return _report(ratios, slots, len(turns.tasks))


async def _alternate(
    turns: Turns, order: Order, session: aiohttp.ClientSession, rounds: int
) -> list[tuple[float, float]]:
    await turns.bare(session)
    pairs = []
    for number in range(rounds):
        first = number % 2 == 0
        mine = await turns.run(order) if first else 0.0
        bare = await turns.bare(session)
        pairs.append((bare, mine if first else await turns.run(order)))
    return pairs


def _report(pairs: list[tuple[float, float]], slots: int, questions: int) -> bool:
    for name, rates in zip(("bare", "isopen"), zip(*pairs, strict=True), strict=True):
        print(
            f"{name:7} {statistics.median(rates):6.1f} /s   median of {len(rates)} turns of {questions}, {slots} at once"
        )
    ratio = statistics.median(mine / bare for bare, mine in pairs)
    print(f"ratio   {ratio:.2f}, median of {len(pairs)} pairs of turns (wanted: at least {WANTED})")
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    if load > cores + slots:
        print(f"note    others were busy here (load {load:.1f} on {cores} cores)")
    return ratio >= WANTED


async def run_all(options: argparse.Namespace) -> bool:
    """Serve the practice model, or take the server that was named."""
    if options.url:
        return await measure(options.url.rstrip("/").removesuffix("/v1"), options)
    async with serve_organism(find_organism(find_data_dir())) as served:
        return await measure(served.url.removesuffix("/v1"), options)


def main() -> int:
    """Measure. Exit code 1: slower than wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url")
    parser.add_argument("--tier", default="full", choices=["smoke", "quick", "full"])
    parser.add_argument("--rounds", type=int, default=6)
    return 0 if uvloop.run(run_all(parser.parse_args())) else 1


if __name__ == "__main__":
    raise SystemExit(main())
