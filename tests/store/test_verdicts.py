"""The verdict cache and its history, on both databases."""

import asyncio
import datetime as dt

import msgspec
import pytest

from bot.openness.assessment import Verdict
from bot.openness.components import Component
from bot.store.store import Store
from tests.store.samples import DAY, LLAMA, NOW, claim, record


async def test_what_nobody_put_is_not_there(store: Store):
    assert await store.verdicts.get(LLAMA) is None
    assert await store.verdicts.history(LLAMA) == ()


async def test_what_was_put_comes_back_whole(store: Store):
    await store.verdicts.put(record())
    assert await store.verdicts.get(LLAMA) == record()


async def test_it_is_still_there_after_closing(store_url: str):
    async with await Store.open(store_url) as first:
        await first.verdicts.put(record())
    async with await Store.open(store_url) as second:
        assert await second.verdicts.get(LLAMA) == record()


async def test_the_first_verdict_opens_the_history(store: Store):
    entry = await store.verdicts.put(record(), why="catalog")
    assert entry is not None
    assert (entry.old_verdict, entry.new_verdict) == (None, Verdict.MODEL_AVAILABLE)
    assert (entry.old_license, entry.new_license) == (None, "llama-3.1")
    assert (entry.why, entry.at) == ("catalog", NOW)
    assert [change.component for change in entry.changed] == ["model-parameters"]
    assert await store.verdicts.history(LLAMA) == (entry,)


async def test_the_same_again_is_kept_but_is_no_history(store: Store):
    await store.verdicts.put(record())
    later = record(claims=(claim(as_of=dt.date(2025, 12, 24)),), now=NOW + DAY)
    assert await store.verdicts.put(later) is None
    assert await store.verdicts.get(LLAMA) == later
    assert len(await store.verdicts.history(LLAMA)) == 1


async def test_new_evidence_is_history_with_what_changed(store: Store):
    await store.verdicts.put(record())
    paper = claim(Component.RESEARCH_PAPER, license_id=None)
    entry = await store.verdicts.put(record(claims=(claim(), paper)))
    assert entry is not None
    assert entry.old_verdict == entry.new_verdict
    (change,) = entry.changed
    assert (change.component, change.before) == ("research-paper", None)
    assert change.after is not None
    assert change.after.status == "released"


async def test_new_rules_are_history_without_a_change_of_evidence(store: Store):
    await store.verdicts.put(record())
    entry = await store.verdicts.put(record(verdict=Verdict.OPEN_WEIGHTS), why="rules")
    assert entry is not None
    assert (entry.old_verdict, entry.new_verdict) == (Verdict.MODEL_AVAILABLE, Verdict.OPEN_WEIGHTS)
    assert entry.changed == ()


async def test_a_license_that_goes_away_is_history(store: Store):
    await store.verdicts.put(record())
    entry = await store.verdicts.put(record(license_id=None))
    assert entry is not None
    assert (entry.old_license, entry.new_license) == ("llama-3.1", None)


async def test_history_is_newest_first_and_of_one_model(store: Store):
    for name in ("a", "b", "c"):
        await store.verdicts.put(record(license_id=name))
        await store.verdicts.put(record("other", license_id=name))
    licenses = [entry.new_license for entry in await store.verdicts.history(LLAMA, limit=2)]
    assert licenses == ["c", "b"]


async def test_purging_forgets_old_verdicts_and_keeps_the_history(store: Store):
    await store.verdicts.put(record("old", now=NOW - DAY))
    await store.verdicts.put(record("new", now=NOW))
    assert await store.verdicts.purge(NOW) == 1
    assert await store.verdicts.get("old") is None
    assert await store.verdicts.get("new") is not None
    assert len(await store.verdicts.history("old")) == 1


async def test_after_purging_the_history_goes_on_where_it_ended(store: Store):
    await store.verdicts.put(record())
    await store.verdicts.purge(NOW + DAY)
    assert await store.verdicts.put(record()) is None
    await store.verdicts.purge(NOW + DAY)
    entry = await store.verdicts.put(record(license_id="mit"))
    assert entry is not None
    assert (entry.old_license, entry.new_license, entry.changed) == ("llama-3.1", "mit", ())


async def test_times_come_back_as_utc_wherever_they_are_from(store: Store):
    tokyo = dt.timezone(dt.timedelta(hours=9))
    await store.verdicts.put(record(now=NOW.astimezone(tokyo)))
    found = await store.verdicts.get(LLAMA)
    assert found is not None
    assert found.computed_at == NOW
    assert found.computed_at.tzinfo is dt.UTC


async def test_a_time_without_a_zone_is_refused_and_nothing_is_written(store: Store):
    with pytest.raises(Exception, match="time zone"):
        await store.verdicts.put(record(now=NOW.replace(tzinfo=None)))
    assert await store.verdicts.get(LLAMA) is None


@pytest.mark.parametrize("odd", ["", "a\0b", "\ud800", "'; DROP TABLE verdicts; --", "\u202e🦙" * 900])
async def test_odd_text_is_only_text(store: Store, odd: str):
    named = msgspec.structs.replace(record(), model_id=odd)
    entry = await store.verdicts.put(named, why=odd)
    found = await store.verdicts.get(odd)
    assert entry is not None
    assert found is not None
    assert found.verdict is named.verdict
    assert len(await store.verdicts.history(odd)) == 1


async def test_many_at_once_agree_on_one_history(store: Store):
    names = [f"license-{number}" for number in range(40)]
    await asyncio.gather(*(store.verdicts.put(record(license_id=name)) for name in names))
    history = (await store.verdicts.history(LLAMA, limit=100))[::-1]
    assert sorted(entry.new_license or "" for entry in history) == sorted(names)
    assert [entry.old_license for entry in history] == [None, *(entry.new_license for entry in history[:-1])]


async def test_reading_does_not_wait_for_a_write_under_way(store: Store):
    await store.verdicts.put(record())
    writing, go_on = asyncio.Event(), asyncio.Event()

    async def slow(_: object) -> None:
        writing.set()
        await go_on.wait()

    task = asyncio.create_task(store._database.write(slow, lock="slow"))
    await writing.wait()
    async with asyncio.timeout(2):
        assert await store.verdicts.get(LLAMA) is not None
    go_on.set()
    await task
