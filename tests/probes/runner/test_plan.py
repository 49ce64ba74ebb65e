"""What a run asks: the numbers that are promised, in an order that can be had again."""

import datetime as dt
from collections import Counter

import msgspec
import pytest

from bot.probes.battery import Battery, Role, Tier
from bot.probes.records import Arm, Run, RunState, Served
from bot.probes.runner import plan, samplers

SERVED = Served(host="here", server="llama.cpp", model="tiny", slots=4)
NOW = dt.datetime(2026, 11, 25, tzinfo=dt.UTC)


def run_of(battery: Battery, tier: Tier, arms: tuple[Arm, ...], served: Served = SERVED, **changes: object) -> Run:
    run = Run(
        id="a-run",
        model=served.model,
        served=served,
        battery=battery.version,
        questions=battery.questions_version,
        tier=tier,
        arms=arms,
        languages=("en",),
        samplers=samplers(arms, served),
        seed=5,
        state=RunState.RUNNING,
        started_at=NOW,
    )
    return msgspec.structs.replace(run, **changes)


@pytest.mark.parametrize(
    ("tier", "arm", "count"),
    [
        (Tier.SMOKE, Arm.GREEDY, 36),
        (Tier.QUICK, Arm.GREEDY, 92),
        (Tier.FULL, Arm.SAMPLED, 1024),
        (Tier.FULL, Arm.GREEDY, 432),
    ],
)
def test_each_tier_asks_what_is_promised(battery: Battery, tier: Tier, arm: Arm, count: int):
    tasks = plan(run_of(battery, tier, (arm,)), battery)
    assert len(tasks) == count
    assert len({task.asked.key for task in tasks}) == count


def test_arms_are_asked_side_by_side_and_never_share_a_sampler(battery: Battery):
    run = run_of(battery, Tier.SMOKE, (Arm.GREEDY, Arm.SAMPLED))
    tasks = plan(run, battery)
    assert Counter(task.asked.arm for task in tasks) == {Arm.GREEDY: 36, Arm.SAMPLED: 108}
    temperatures = {task.asked.arm: {task.question.sampler.temperature} for task in tasks}
    assert temperatures == {Arm.GREEDY: {0.0}, Arm.SAMPLED: {0.7}}
    assert {task.question.sampler.top_p for task in tasks if task.asked.arm is Arm.SAMPLED} == {0.95}


def test_the_order_is_mixed_and_comes_again_with_its_seed(battery: Battery):
    run = run_of(battery, Tier.FULL, (Arm.SAMPLED,))
    tasks = plan(run, battery)
    assert tasks == plan(run, battery)
    assert tasks != plan(msgspec.structs.replace(run, seed=6), battery)
    half = [task.asked.role for task in tasks[: len(tasks) // 2]]
    assert 0.4 < half.count(Role.SENSITIVE) / (half.count(Role.SENSITIVE) + half.count(Role.CONTROL)) < 0.6


def test_every_question_has_a_seed_of_its_own_that_every_server_takes(battery: Battery):
    seeds = [task.asked.seed for task in plan(run_of(battery, Tier.FULL, (Arm.SAMPLED,)), battery)]
    assert len(set(seeds)) == len(seeds)
    assert all(0 <= seed < 2**31 for seed in seeds)


@pytest.mark.parametrize("reasons", [False, True])
def test_dangerous_questions_get_64_tokens_whatever_the_model(battery: Battery, reasons: bool):
    served = msgspec.structs.replace(SERVED, reasons=reasons)
    tasks = plan(run_of(battery, Tier.FULL, (Arm.GREEDY, Arm.SAMPLED), served), battery)
    dangerous = [task for task in tasks if task.asked.level == 2]
    assert len(dangerous) == 10 * 4
    assert {task.question.sampler.max_tokens for task in dangerous} == {64}
    assert all(task.question.quiet is reasons for task in dangerous)
    assert not any(task.question.quiet for task in tasks if task.asked.level < 2)


@pytest.mark.parametrize(
    ("reasons", "context", "most"),
    [
        (False, None, 512),
        (True, None, 2048),
        (True, 8192, 2048),
        (True, 1024, 768),
        (False, 512, 256),
        (False, 100, 64),
    ],
)
def test_a_model_that_thinks_gets_room_for_it(reasons: bool, context: int | None, most: int):
    served = msgspec.structs.replace(SERVED, reasons=reasons, context=context)
    assert samplers((Arm.GREEDY,), served)[Arm.GREEDY].max_tokens == most


def test_two_languages_are_two_sets_of_questions(battery: Battery):
    tasks = plan(run_of(battery, Tier.QUICK, (Arm.GREEDY,), languages=("en", "zh")), battery)
    count = Counter(task.asked.language for task in tasks)
    assert count["en"] == 92
    assert 40 <= count["zh"] < 92
