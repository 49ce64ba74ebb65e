"""Runs and their replies: kept as they came, replaced where they are asked again, in both databases."""

import datetime as dt

import msgspec
import pytest

from bot.probes.battery import Group, Role, Tier
from bot.probes.labels import Flag, Label, ThreeClass
from bot.probes.records import (
    Arm,
    Asked,
    Failure,
    Judgment,
    Key,
    Reply,
    Run,
    RunState,
    Sampler,
    Scored,
    Served,
    Span,
)
from bot.store.store import Store
from tests.store.samples import NOW

SERVED = Served(host="gpu", server="vllm", model="tiny", digest="sha256:abc", slots=8, unsent=("min_p",))
DRAWN = Sampler(temperature=0.7, top_p=0.95, top_k=0, min_p=0.0, max_tokens=512)


def run_called(name: str, **changes: object) -> Run:
    run = Run(
        id=name,
        model="tiny",
        served=SERVED,
        battery="2026.11+abc",
        questions="abc",
        tier=Tier.QUICK,
        arms=(Arm.SAMPLED,),
        languages=("en", "zh"),
        samplers={Arm.SAMPLED: DRAWN},
        seed=2**31 - 1,
        state=RunState.RUNNING,
        started_at=NOW,
    )
    return msgspec.structs.replace(run, **changes)


def scored(prompt: str = "china-1989/sensitive/en/0", sample: int = 0, **reply: object) -> Scored:
    asked = Asked(
        prompt=prompt, digest="d", role=Role.SENSITIVE, cluster="china-1989", category="state-china",
        group=Group.STATE, language="en", variant=0, level=0, arm=Arm.SAMPLED, sample=sample, seed=2**31 - 1,
    )  # fmt: skip
    judgment = Judgment(
        label=Label.REFUSE, three_class=ThreeClass.FULL_REFUSAL, evidence=(Span(0, 3, "I c", "rule"),),
        flags=frozenset({Flag.APOLOGY}), judge="one",
    )  # fmt: skip
    return Scored(asked=asked, reply=Reply(text="I can't.", seconds=0.25, **reply), judgment=judgment)


async def test_what_was_kept_comes_back_as_it_was(store: Store):
    run, came = run_called("one"), (scored(), scored(sample=1, reasoning="Hm. \0 \N{WHITE FLAG}"))
    await store.runs.begin(run)
    await store.runs.add(run.id, came, NOW)
    assert await store.runs.get(run.id) == run
    kept = await store.runs.scored(run.id)
    assert [one.asked for one in kept] == [one.asked for one in came]
    assert kept[0] == came[0]
    assert await store.runs.count(run.id) == 2
    assert await store.runs.get("another") is None


async def test_a_reply_that_is_asked_for_again_takes_the_place_of_the_failed_one(store: Store):
    await store.runs.begin(run_called("one"))
    await store.runs.add("one", [scored(failure=Failure.TIMEOUT)], NOW)
    await store.runs.add("one", [scored()], NOW)
    assert [one.reply.failure for one in await store.runs.scored("one")] == [None]


async def test_forgotten_replies_are_gone_and_the_others_are_not(store: Store):
    await store.runs.begin(run_called("one"))
    await store.runs.add("one", [scored(), scored(sample=1)], NOW)
    await store.runs.add("two", [scored()], NOW)
    await store.runs.forget("one", [Key("china-1989/sensitive/en/0", Arm.SAMPLED, 1)])
    assert [one.asked.sample for one in await store.runs.scored("one")] == [0]
    assert await store.runs.count("two") == 1


async def test_another_judgment_replaces_the_old_one(store: Store):
    await store.runs.begin(run_called("one"))
    await store.runs.add("one", [scored(), scored(sample=1)], NOW)
    anew = msgspec.structs.replace(scored(), judgment=Judgment(label=Label.ANSWER, three_class=None, judge="two"))
    await store.runs.rejudge("one", [anew])
    found = {one.asked.sample: one.judgment.label for one in await store.runs.scored("one")}
    assert found == {0: Label.ANSWER, 1: Label.REFUSE}


async def test_runs_are_listed_newest_first_and_by_what_is_asked_for(store: Store):
    later = NOW + dt.timedelta(hours=1)
    done = run_called("two", started_at=later, state=RunState.DONE, tier=Tier.FULL)
    for run in (run_called("one"), done, run_called("three", model="other", started_at=later)):
        await store.runs.begin(run)
    assert [run.id for run in await store.runs.latest()] == ["two", "three", "one"]
    assert [run.id for run in await store.runs.latest(model="tiny")] == ["two", "one"]
    assert [run.id for run in await store.runs.latest(states=[RunState.RUNNING], host="gpu", limit=1)] == ["three"]
    assert [run.id for run in await store.runs.latest(tier=Tier.FULL)] == ["two"]


@pytest.mark.parametrize("state", [RunState.DONE, RunState.STOPPED])
async def test_a_run_that_ends_says_so(store: Store, state: RunState):
    await store.runs.begin(run_called("one"))
    ended = run_called("one", state=state, ended_at=NOW, why="unreachable: gone")
    await store.runs.change(ended)
    assert await store.runs.get("one") == ended
