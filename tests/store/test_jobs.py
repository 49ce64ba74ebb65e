"""Jobs: what is still to be told, after any number of restarts; and whose they are, until that is forgotten."""

import msgspec

from bot.probes.battery import Role
from bot.probes.labels import Label
from bot.probes.records import Arm, Asked, Judgment, Reply, Scored
from bot.probes.service.jobs import DIRECT, JobState, Viewer
from bot.store.store import Store
from tests.probes.stats.build import run
from tests.store.samples import NOW, job

ASKED = Asked(
    prompt="china-1989/sensitive/en/0", digest="0", role=Role.SENSITIVE, cluster="china-1989",
    category="state-china", group=None, language="en", variant=0, level=0, arm=Arm.GREEDY, sample=0, seed=1,
)  # fmt: skip
REPLY = Scored(asked=ASKED, reply=Reply(text="No."), judgment=Judgment(label=Label.REFUSE, three_class=None))


async def test_a_job_is_found_as_it_was_kept(store: Store):
    kept = job(1)
    await store.jobs.add(kept)
    assert await store.jobs.get(kept.id) == kept
    assert await store.jobs.some([kept.id, "nobody's"]) == {kept.id: kept}
    assert await store.jobs.get("nobody's") is None


async def test_what_nobody_was_told_of_is_listed_until_somebody_was(store: Store):
    jobs = [job(1), job(1), job(2)]
    for one in jobs:
        await store.jobs.add(one)
    await store.jobs.change(msgspec.structs.replace(jobs[0], state=JobState.DONE))
    await store.jobs.change(msgspec.structs.replace(jobs[1], state=JobState.DONE, told=True))
    assert {one.id for one in await store.jobs.untold()} == {jobs[0].id, jobs[2].id}


async def test_whoever_asked_is_forgotten_and_does_not_come_back_with_the_next_change(store: Store):
    kept = job(DIRECT, user=8)
    await store.jobs.add(kept)
    assert kept.seen_by(Viewer(guild=DIRECT, user=8))
    await store.privacy.forget_person(8)
    await store.jobs.change(msgspec.structs.replace(kept, state=JobState.DONE))
    found = await store.jobs.get(kept.id)
    assert found is not None
    assert found.state is JobState.DONE
    assert not any(found.seen_by(Viewer(guild=DIRECT, user=user)) for user in (0, 8))


async def test_runs_of_a_forgotten_server_are_deleted_with_every_reply_and_others_stay(store: Store):
    kept, lost = job(1), job(2)
    for one in (kept, lost):
        await store.jobs.add(one)
        await store.runs.begin(run(id=one.id))
        await store.runs.add(one.id, [REPLY], NOW)
    await store.runs.begin(run(id="20261125-000000-abcd"))  # of a terminal
    await store.guilds.forget(2)
    assert await store.jobs.sweep() == 1
    assert await store.runs.get(lost.id) is None
    assert await store.runs.count(lost.id) == 0
    assert await store.runs.count(kept.id) == 1
    assert await store.runs.get("20261125-000000-abcd") is not None


async def test_a_run_is_seen_in_its_server_only():
    kept = job(1, user=8)
    assert kept.seen_by(Viewer(guild=1, user=5))
    assert not kept.seen_by(Viewer(guild=2, user=8))
    assert not kept.seen_by(Viewer(guild=DIRECT, user=8))
