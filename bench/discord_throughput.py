"""How many cached `/isopen llama` a second, beside a bare discord.py bot that answers "pong".

Two bots in processes of their own, a loopback Discord in this one. Short turns of the two bots alternate,
so that a busy machine slows both. Everything is real but the distance: discord.py, gateway, REST, JSON.
Takes some ten seconds. `--seconds` per turn, `--concurrency`, `--memory N` for N more `/isopen`s and the RSS.
"""

import argparse
import asyncio
import contextlib
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import discord
import uvloop
from discord import app_commands

from bot.discord_endpoint import point_at
from bot.sandbox.testing import TOKEN, Handle, running

ROUNDS = 8
WARM_UP = 0.5
WANTED_RATIO, WANTED_P99_MS = 0.5, 100.0
TICKS = os.sysconf("SC_CLK_TCK")


class Pong(discord.Client):
    """The least a bot can be."""

    def __init__(self) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
        )
        self.tree = app_commands.CommandTree(self)

    async def setup_hook(self) -> None:
        @self.tree.command(name="isopen", description="Answers pong")
        async def pong(interaction: discord.Interaction[Pong], model: str) -> None:
            del model
            await interaction.response.send_message("pong")

        await self.tree.sync()


@dataclass
class Bot:
    """One bot under test and what was measured of it."""

    name: str
    home: Handle
    pid: int
    seconds: float = 0.0
    cpu: float = 0.0
    latencies: list[float] = field(default_factory=list)
    turns: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Answers per second."""
        return len(self.latencies) / self.seconds

    def percentile(self, share: float) -> float:
        """A percentile of the latency, in milliseconds."""
        ordered = sorted(self.latencies)
        return ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1_000

    def cpu_now(self) -> float:
        """CPU seconds the process has used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def rss(self) -> float:
        """Resident memory in MiB."""
        return int(Path(f"/proc/{self.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20


@contextlib.asynccontextmanager
async def bot(name: str, command: list[str], env: dict[str, str]) -> AsyncIterator[Bot]:
    """Start a bot in its own process, in a Discord of its own."""
    async with running(validate=False, openapi=None) as home:
        address = {"DISCORD_TOKEN": TOKEN, "DISCORD_API_URL": home.sandbox.api_url}
        process = await asyncio.create_subprocess_exec(
            sys.executable, *command, env={**os.environ, **env, **address}, stderr=asyncio.subprocess.DEVNULL
        )
        try:
            await asyncio.wait_for(home.core.gateway.connected.wait(), 30)
            yield Bot(name, home, process.pid)
        finally:
            process.terminate()
            await process.wait()


async def turn(one: Bot, seconds: float, concurrency: int, *, count: bool = True) -> None:
    """Let `concurrency` people ask again and again for `seconds`."""
    latencies: list[float] = []
    cpu, begin = one.cpu_now(), time.perf_counter()

    async def person() -> None:
        while time.perf_counter() - begin < seconds:
            asked = time.perf_counter()
            result = await one.home.slash("isopen", model="llama")
            if result.error:
                raise RuntimeError(f"{one.name}: {result.error}")
            latencies.append(time.perf_counter() - asked)

    await asyncio.gather(*(person() for _ in range(concurrency)))
    if count:
        took = time.perf_counter() - begin
        one.seconds += took
        one.turns.append(len(latencies) / took)
        one.cpu += one.cpu_now() - cpu
        one.latencies += latencies


async def memory(one: Bot, wanted: int, concurrency: int) -> tuple[float, float]:
    """Ask `wanted` more times; return resident memory before and after, in MiB."""
    before, left = one.rss(), iter(range(wanted))

    async def person() -> None:
        for _ in left:
            await one.home.slash("isopen", model="llama")

    await asyncio.gather(*(person() for _ in range(concurrency)))
    return before, one.rss()


def report(pong: Bot, isopen: Bot) -> bool:
    """Print what was measured; return whether it is good enough."""
    for one in (pong, isopen):
        latency = f"p50 {one.percentile(0.5):5.1f} ms   p99 {one.percentile(0.99):5.1f} ms"
        cost = f"bot CPU {one.cpu / len(one.latencies) * 1e6:4.0f} us each   {one.rss():4.0f} MiB"
        print(f"{one.name:7} {one.rate:6.0f} /s   {latency}   {cost}   n={len(one.latencies)}")
    ratios = [mine / bare for mine, bare in zip(isopen.turns, pong.turns, strict=True)]
    ratio, p99 = statistics.median(ratios), isopen.percentile(0.99)
    print(f"ratio   {ratio:.2f}, median of {len(ratios)} pairs of turns (wanted: at least {WANTED_RATIO})")
    print(f"p99     {p99:.1f} ms (wanted: under {WANTED_P99_MS:.0f} ms)")
    load, cores = os.getloadavg()[0], os.cpu_count() or 1
    if load > cores:
        print(f"note    others were busy here (load {load:.1f} on {cores} cores): latencies are theirs as well")
    return ratio >= WANTED_RATIO and p99 < WANTED_P99_MS


async def measure(options: argparse.Namespace) -> bool:
    """Run both bots in turns."""
    with tempfile.TemporaryDirectory() as folder:
        env = {"ISOPEN_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/isopen.db", "ISOPEN_LOG": "WARNING"}
        pong_bot = bot("pong", [__file__, "--pong"], {})
        isopen_bot = bot("isopen", ["-m", "bot", "run"], env)
        async with pong_bot as pong, isopen_bot as isopen:
            for one in (pong, isopen):
                await turn(one, WARM_UP, options.concurrency, count=False)
            for _ in range(ROUNDS):
                for one in (pong, isopen):
                    await turn(one, options.seconds, options.concurrency)
            good = report(pong, isopen)
            if options.memory:
                before, after = await memory(isopen, options.memory, options.concurrency)
                print(f"memory  {before:.1f} -> {after:.1f} MiB over {options.memory} more interactions")
    return good


async def run_pong() -> None:
    """Be the bare bot."""
    point_at(os.environ["DISCORD_API_URL"])
    async with Pong() as client:
        await client.start(os.environ["DISCORD_TOKEN"])


def main() -> int:
    """Measure, or be the bare bot. Exit code 1: slower than wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pong", action="store_true")
    parser.add_argument("--seconds", type=float, default=0.5)
    parser.add_argument("--concurrency", type=int, default=32)
    parser.add_argument("--memory", type=int, default=0)
    options = parser.parse_args()
    if options.pong:
        uvloop.run(run_pong())
        return 0
    return 0 if uvloop.run(measure(options)) else 1


if __name__ == "__main__":
    raise SystemExit(main())
