"""Jobs: what is still to be told, after any number of restarts; and whose they are, until that is forgotten."""

import msgspec

from bot.probes.service.jobs import DIRECT, JobState, Viewer
from bot.store.store import Store
from tests.store.samples import job


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


async def test_a_run_is_seen_in_its_server_only():
    kept = job(1, user=8)
    assert kept.seen_by(Viewer(guild=1, user=5))
    assert not kept.seen_by(Viewer(guild=2, user=8))
    assert not kept.seen_by(Viewer(guild=DIRECT, user=8))
