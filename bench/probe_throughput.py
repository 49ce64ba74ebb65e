"""How fast a run asks, beside a bare load generator at the same server with the same concurrency.

The server is llama.cpp's own (the `xllamacpp` wheel) with the practice model, in a process of its own. The bare
one posts the same questions with the same sampler, streamed, and reads the answers, no more. A run asks through
`bot.probes`, judges every reply and keeps it in SQLite. Short turns alternate, so that a busy machine slows both.
`whole` is the bare one without streaming: what streaming costs for so tiny a model. The practice model takes
20 ms a reply, on the cores that all share, so what a run does beside asking shows. The second table is against
a server that waits 40 ms for each reply: a small real model, on a processor of its own.
`--url` takes another server; `--tier`, `--rounds`.
"""

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import aiohttp
import msgspec
import uvloop

from bot.catalog.location import find_data_dir
from bot.probes.battery import Tier
from bot.probes.hosts import Address, Host, open_host
from bot.probes.organism import find_organism, serve_organism
from bot.probes.records import Arm, Run
from bot.probes.runner import Order, Prober, plan
from bot.probes.runner.plan import Task
from bot.probing import load_prober
from bot.settings import Settings
from bot.store.store import Store

WANTED = 0.95


class Turns:
    """Those that take turns. All ask the same questions, as many at once, and return answers per second."""

    def __init__(self, host: Host, prober: Prober, run: Run, session: aiohttp.ClientSession) -> None:
        self._host, self._prober, self._run, self._session = host, prober, run, session
        self.slots = run.served.slots or 1
        self.tasks = plan(run, prober.battery)

    async def bare(self) -> float:
        """Post and read streams."""
        return await self._load(stream=True)

    async def whole(self) -> float:
        """Post and read answers that come whole."""
        return await self._load(stream=False)

    async def _load(self, *, stream: bool) -> float:
        waiting, url = iter(self.tasks), f"{self._host.address.root}/v1/chat/completions"

        async def worker() -> None:
            for task in waiting:
                async with self._session.post(url, json=self._body(task) | {"stream": stream}) as response:
                    response.raise_for_status()
                    await response.read()

        begin = time.perf_counter()
        await asyncio.gather(*(worker() for _ in range(self.slots)))
        return len(self.tasks) / (time.perf_counter() - begin)

    def _body(self, task: Task) -> dict[str, Any]:
        drawn = msgspec.structs.asdict(task.question.sampler)
        messages = [{"role": "user", "content": task.question.text}]
        return {"model": self._run.model, "messages": messages, "seed": task.question.seed, **drawn}

    async def isopen(self) -> float:
        """Run the battery, from the first question to the last reply on the disk."""
        order = Order(tier=self._run.tier, arms=self._run.arms, seed=self._run.seed)
        run = await self._prober.begin(self._host, order)
        begin = time.perf_counter()
        probing = await self._prober.launch(self._host, run)
        ended = await probing.wait()
        took = time.perf_counter() - begin
        if ended.why:
            raise RuntimeError(ended.why)
        return len(await self._prober.runs.scored(run.id)) / took


async def measure(url: str, options: argparse.Namespace) -> bool:
    """Let them take turns; print what was measured."""
    with tempfile.TemporaryDirectory() as folder:
        async with (
            await Store.open(f"sqlite:///{folder}/isopen.db") as store,
            open_host(Address(name="bench", root=url)) as host,
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0, force_close=True)) as session,
        ):
            prober = await asyncio.to_thread(load_prober, Settings(), store.runs)
            run = await prober.begin(host, Order(tier=Tier(options.tier), arms=(Arm.GREEDY,), seed=1))
            turns = Turns(host, prober, run, session)
            rates = await _alternate(turns, options.rounds)
    return _report(rates, turns)


async def _alternate(turns: Turns, rounds: int) -> dict[str, list[float]]:
    players = {"bare": turns.bare, "whole": turns.whole, "isopen": turns.isopen}
    rates: dict[str, list[float]] = {name: [] for name in players}
    for play in players.values():
        await play()  # warm: words compiled, prompts in the server's cache
    for number in range(rounds):
        names = list(players) if number % 2 else list(players)[::-1]
        for name in names:
            rates[name].append(await players[name]())
    return rates


def _report(rates: dict[str, list[float]], turns: Turns) -> bool:
    for name, each in rates.items():
        print(f"{name:7} {statistics.median(each):6.1f} /s   median of {len(each)} turns of {len(turns.tasks)}")
    ratios = {name: _ratio(rates["isopen"], rates[name]) for name in ("bare", "whole")}
    print(f"ratio   {ratios['bare']:.2f} of bare (wanted: at least {WANTED}), {ratios['whole']:.2f} of whole")
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    print(f"        {turns.slots} questions at once; load {load:.1f} on {cores} cores")
    return ratios["bare"] >= WANTED


def _ratio(mine: list[float], theirs: list[float]) -> float:
    return statistics.median(one / other for one, other in zip(mine, theirs, strict=True))


async def run_all(options: argparse.Namespace) -> bool:
    """Serve the practice model and then the slow one, or take the server that was named."""
    if options.url:
        return await measure(options.url.rstrip("/").removesuffix("/v1"), options)
    async with serve_organism(find_organism(find_data_dir())) as served:
        print("the practice model, 20 ms a reply")
        quick = await measure(served.url.removesuffix("/v1"), options)
    with slow_server() as url:
        print("a server that takes 40 ms a reply")
        return await measure(url, options) and quick


@contextmanager
def slow_server() -> Iterator[str]:
    """Serve slowly, in another process; give its address."""
    pipe = subprocess.PIPE
    command = (sys.executable, "-m", "bench.slow_server")
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as process:
        assert process.stdin and process.stdout  # noqa: PT018, S101 - both were asked for
        yield process.stdout.readline().strip()
        process.stdin.close()


def main() -> int:
    """Measure. Exit code 1: slower than wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url")
    parser.add_argument("--tier", default="full", choices=["smoke", "quick", "full"])
    parser.add_argument("--rounds", type=int, default=6)
    return 0 if uvloop.run(run_all(parser.parse_args())) else 1


if __name__ == "__main__":
    raise SystemExit(main())
