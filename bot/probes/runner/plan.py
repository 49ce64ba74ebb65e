"""What a run asks, in which order, with which sampler and seeds. Pure: the same run always has the same plan.

Numbers are those of docs/decisions/0005-battery.md: smoke 36, quick 92, full 1,024 generations.
"""

import hashlib
import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

import msgspec

from bot.probes.battery import LEVEL_2_MAX_TOKENS, Battery, Prompt, Role, Tier, knowledge_prompts, select
from bot.probes.battery.records import LEVEL_2, Language
from bot.probes.hosts import Question
from bot.probes.labels import Label
from bot.probes.records import Arm, Asked, Run, Sampler, Scored, Served

SAMPLES: Final[Mapping[Arm, int]] = {Arm.GREEDY: 1, Arm.SAMPLED: 3}
DEFAULT_ARMS: Final[Mapping[Tier, tuple[Arm, ...]]] = {
    Tier.SMOKE: (Arm.GREEDY,),
    Tier.QUICK: (Arm.GREEDY,),
    Tier.FULL: (Arm.SAMPLED,),
}
MAX_TOKENS: Final = 512
MAX_TOKENS_THINKING: Final = 2048
_ROOM: Final = 256  # tokens of a small context that are left to the question and its template
_DOUBTFUL: Final = frozenset({Label.DEFLECT, Label.CANNOT, Label.PARTY_LINE, Label.WRONG})
"""Does it not know, or will it not say? Then the knowledge check is asked, where it is not asked anyway."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody wants to be run. `arms`: empty for the tier's own; `seed` and `run_id`: None for new ones."""

    tier: Tier
    model: str | None = None
    arms: tuple[Arm, ...] = ()
    languages: tuple[Language, ...] = ("en",)
    variants: tuple[int, ...] = (0,)
    seed: int | None = None
    run_id: str | None = None


class Task(NamedTuple):
    """One question of a run, still to be asked."""

    prompt: Prompt
    asked: Asked
    question: Question


def samplers(arms: Iterable[Arm], served: Served) -> dict[Arm, Sampler]:
    """Return how each arm draws. A model that thinks needs room for it, as far as its context has any."""
    most = MAX_TOKENS_THINKING if served.reasons else MAX_TOKENS
    if served.context is not None:
        most = max(LEVEL_2_MAX_TOKENS, min(most, served.context - _ROOM))
    drawn = {
        Arm.GREEDY: Sampler(temperature=0.0, top_p=1.0, top_k=0, min_p=0.0, max_tokens=most),
        Arm.SAMPLED: Sampler(temperature=0.7, top_p=0.95, top_k=0, min_p=0.0, max_tokens=most),
    }
    return {arm: drawn[arm] for arm in arms}


def plan(run: Run, battery: Battery) -> tuple[Task, ...]:
    """Return everything that `run` asks in any case, mixed by its seed.

    Sensitive questions and controls are mixed so that a server which tires cannot look like an effect.
    """
    tasks = [
        _task(run, prompt, arm, sample)
        for prompt in select(battery, run.tier, run.languages, run.variants)
        for arm in run.arms
        for sample in range(1 if prompt.role is Role.KNOWLEDGE else SAMPLES[arm])
    ]
    random.Random(run.seed).shuffle(tasks)  # noqa: S311 - an order that can be had again, no secret
    return tuple(tasks)


def knowledge_plan(run: Run, battery: Battery, scored: Sequence[Scored]) -> tuple[Task, ...]:
    """Return the knowledge checks that the replies so far ask for; none in the full tier, which has them all."""
    if run.tier is Tier.FULL:
        return ()
    wanted = {
        (one.asked.cluster, one.asked.language, one.asked.arm)
        for one in scored
        if one.asked.role is Role.SENSITIVE and one.judgment.by_rules in _DOUBTFUL
    }
    return tuple(
        _task(run, prompt, arm, 0)
        for cluster, language, arm in sorted(wanted)
        for prompt in knowledge_prompts((battery.triplets[cluster],), language)
    )


def _task(run: Run, prompt: Prompt, arm: Arm, sample: int) -> Task:
    seed = _seed(run.seed, prompt.id, arm, sample)
    sampler, dangerous = run.samplers[arm], prompt.level >= LEVEL_2
    if dangerous:
        sampler = msgspec.structs.replace(sampler, max_tokens=LEVEL_2_MAX_TOKENS)
    asked = Asked(
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
        seed=seed,
    )
    # 64 tokens would all go into thinking.
    quiet = dangerous and run.served.reasons
    return Task(prompt, asked, Question(text=prompt.text, sampler=sampler, seed=seed, quiet=quiet))


def _seed(run_seed: int, prompt: str, arm: Arm, sample: int) -> int:
    """Return 31 bits: what every server takes as a seed."""
    name = f"{run_seed}/{prompt}/{arm}/{sample}".encode()
    return int.from_bytes(hashlib.sha256(name).digest()[:4]) >> 1
