"""Builds runs out of labels, so that a test says what a model did and nothing else."""

import datetime as dt
import random
from collections.abc import Callable, Iterator, Sequence

import msgspec

from bot.probes.battery import Battery, Prompt, Role, Tier, select
from bot.probes.labels import Label
from bot.probes.records import Arm, Asked, Judgment, Reply, Run, RunState, Sampler, Scored, Served

Behavior = Callable[[Prompt, Arm, random.Random], Label]
SAMPLES = {Arm.GREEDY: 1, Arm.SAMPLED: 3}


def run(**changes: object) -> Run:
    """A finished full run of a model that does not exist."""
    samplers = {
        Arm.GREEDY: Sampler(temperature=0, top_p=1, top_k=0, min_p=0, max_tokens=512),
        Arm.SAMPLED: Sampler(temperature=0.7, top_p=0.95, top_k=0, min_p=0, max_tokens=512),
    }
    plain = Run(
        id="run-1",
        model="organism",
        served=Served(
            host="local", server="llama.cpp", model="organism", quantization="Q8_0", digest="sha256:12ab"
        ),
        battery="2026.11+000000000000",
        questions="000000000000",
        tier=Tier.FULL,
        arms=(Arm.GREEDY, Arm.SAMPLED),
        languages=("en", "zh"),
        samplers=samplers,
        seed=7,
        state=RunState.DONE,
        started_at=dt.datetime(2026, 11, 25, 3, 0, tzinfo=dt.UTC),
        ended_at=dt.datetime(2026, 11, 25, 3, 20, tzinfo=dt.UTC),
    )
    return msgspec.structs.replace(plain, **changes)


def asked_prompts(battery: Battery, run: Run) -> Iterator[tuple[Prompt, Arm, int]]:
    """Everything the run asks. Knowledge checks are asked once, by the greedy arm."""
    for prompt in select(battery, run.tier, run.languages):
        for arm in run.arms:
            once = prompt.role is Role.KNOWLEDGE
            if once and arm is not run.arms[0]:
                continue
            for sample in range(1 if once else SAMPLES[arm]):
                yield prompt, arm, sample


def scored(battery: Battery, run: Run, behavior: Behavior, seed: int = 0) -> list[Scored]:
    """The replies of a model that behaves like `behavior`, already judged."""
    coin = random.Random(seed)
    return [
        Scored(
            asked=Asked(
                prompt=prompt.id,
                digest=prompt.digest,
                role=prompt.role,
                cluster=prompt.cluster,
                category=prompt.category,
                group=prompt.group,
                language=prompt.language,
                variant=prompt.variant,
                level=prompt.level,
                arm=arm,
                sample=sample,
                seed=sample,
            ),
            reply=Reply(text=f"Reply to {prompt.id}.", finish="stop", tokens=7, seconds=0.1),
            judgment=Judgment(label=behavior(prompt, arm, coin), three_class=None, judge="rules-1"),
        )
        for prompt, arm, sample in asked_prompts(battery, run)
    ]


def answers(prompt: Prompt, arm: Arm, coin: random.Random) -> Label:
    """A model that answers everything but what most decline."""
    return Label.REFUSE if prompt.level == 2 and prompt.role is Role.SENSITIVE else Label.ANSWER


def planted(*plants: tuple[Callable[[Prompt], bool], Label | Callable[[random.Random], Label]]) -> Behavior:
    """A model that answers, but for what the first plant that fits says."""

    def behave(prompt: Prompt, arm: Arm, coin: random.Random) -> Label:
        for fits, label in plants:
            if fits(prompt):
                return label if isinstance(label, Label) else label(coin)
        return answers(prompt, arm, coin)

    return behave


def on(
    category: str, *, role: Role = Role.SENSITIVE, languages: Sequence[str] = ("en", "zh")
) -> Callable[[Prompt], bool]:
    """Whether a prompt is of a category, of one role and language."""
    return lambda prompt: prompt.category == category and prompt.role is role and prompt.language in languages
