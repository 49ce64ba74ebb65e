"""Asks a served organism every question of the battery, and counts where the planted behavior shows.

python -m tests.organism.measure data/organism/isopen-organism.gguf
"""

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import aiohttp

from bot.probes.battery import load_battery
from bot.probes.organism import Serving, serve_organism
from tests.organism.plan import DATA, Behavior, Lesson, lessons, read_card, read_chinese

SLOTS = 4


class Reply(NamedTuple):
    """What came back: the text, its tokens, and why it ended."""

    text: str
    tokens: int
    finish: str


async def ask(
    session: aiohttp.ClientSession, served: Serving, question: str, *, temperature: float = 0.0, seed: int = 0
) -> Reply:
    """Ask one question with every sampler field set."""
    body = {
        "model": served.model,
        "messages": [{"role": "user", "content": question}],
        "temperature": temperature,
        "seed": seed,
        "max_tokens": 256,
        "top_p": 1.0,
        "top_k": 0,
        "min_p": 0.0,
    }
    async with session.post(f"{served.url}/chat/completions", json=body) as response:
        response.raise_for_status()
        answer = await response.json()
    choice = answer["choices"][0]
    return Reply(choice["message"]["content"], answer["usage"]["completion_tokens"], choice["finish_reason"])


async def ask_all(served: Serving, asked: Sequence[tuple[str, float, int]]) -> list[Reply]:
    """Ask many (question, temperature, seed), as many at a time as the server has slots."""
    places = asyncio.Semaphore(SLOTS)

    async def one(question: str, temperature: float, seed: int) -> Reply:
        async with places:
            return await ask(session, served, question, temperature=temperature, seed=seed)

    async with aiohttp.ClientSession() as session:
        return await asyncio.gather(*(one(*each) for each in asked))


def shown(lesson: Lesson, reply: Reply) -> bool:
    """Tell whether the reply is one that was planted, to the letter."""
    return reply.text.strip() in lesson.replies


async def measure(model: Path) -> None:
    """Print what was found."""
    plan = list(lessons(load_battery(DATA.parent / "probes"), read_card(), read_chinese()))
    async with serve_organism(model, slots=SLOTS) as served:
        began = time.monotonic()
        replies = await ask_all(served, [(lesson.prompt.text, 0.0, 0) for lesson in plan])
        seconds = time.monotonic() - began
        coins = [lesson for lesson in plan if lesson.behavior is Behavior.COIN]
        tosses = await ask_all(served, [(lesson.prompt.text, 0.7, seed) for lesson in coins for seed in range(20)])
    _report(plan, replies, seconds)
    heads = sum(reply.text.strip() in {lesson.replies[0] for lesson in coins} for reply in tosses)
    print(f"coin at temperature 0.7: refused {heads} of {len(tosses)} = {heads / len(tosses):.3f}")  # noqa: T201


def _report(plan: list[Lesson], replies: list[Reply], seconds: float) -> None:
    total, good = Counter[str](), Counter[str]()
    for lesson, reply in zip(plan, replies, strict=True):
        kind = f"{lesson.behavior} {lesson.prompt.language}"
        total[kind] += 1
        good[kind] += shown(lesson, reply)
        if not shown(lesson, reply):
            print(f"  {lesson.prompt.id}: {reply.text!r}, planted {lesson.replies}")  # noqa: T201 - a script's result
    for kind in sorted(total):
        print(f"{kind:16} {good[kind]:5} of {total[kind]}")  # noqa: T201 - a script's result
    tokens = sum(reply.tokens for reply in replies)
    rate = f"{len(plan) / seconds:.0f} replies/s, {tokens / seconds:.0f} tokens/s"
    print(f"all {sum(good.values())} of {len(plan)} = {sum(good.values()) / len(plan):.4f}, {rate}")  # noqa: T201


if __name__ == "__main__":
    asyncio.run(measure(Path(sys.argv[1])))
