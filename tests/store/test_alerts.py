"""Watches, digests and the outbox, on both databases."""

import asyncio
import datetime as dt

import pytest

from bot.alerts.service import next_monday
from bot.errors import TooManyWatches
from bot.openness.phrases import phrase
from bot.store.alert_records import AlertState, Digest, Kind, News, Watched
from bot.store.alerts import MOST
from bot.store.store import Store

NOW = dt.datetime(2026, 11, 25, 12, tzinfo=dt.UTC)
WEEK = dt.timedelta(days=7)
APP = 9


def watched(key: str = "llama-3", guild: int = 1, channel: int = 10) -> Watched:
    return Watched(
        id=0, guild_id=guild, channel_id=channel, key=key, name=key, seen=b"{}", version=0, token="", since=NOW
    )


def news(key: str = "llama-3") -> News:
    return News(key=key, name=key, verdict="closed", changes=(phrase("alert-gate", before="no", after="auto"),))


async def test_a_model_is_watched_once_per_channel(store: Store) -> None:
    assert await store.alerts.add(watched(), APP)
    assert not await store.alerts.add(watched(), APP)
    assert await store.alerts.add(watched(channel=11), APP)
    assert len(await store.alerts.of_guild(1)) == 2
    assert await store.alerts.keys() == ("llama-3",)


async def test_servers_do_not_see_each_other(store: Store) -> None:
    await store.alerts.add(watched(guild=1), APP)
    await store.alerts.add(watched(guild=2), APP)
    assert await store.alerts.remove(1, "llama-3") == 1
    assert await store.alerts.of_guild(1) == ()
    assert len(await store.alerts.of_guild(2)) == 1


async def test_there_is_a_limit(store: Store) -> None:
    for number in range(MOST):
        await store.alerts.add(watched(f"model-{number}"), APP)
    with pytest.raises(TooManyWatches):
        await store.alerts.add(watched("one-more"), APP)


async def test_a_change_is_noted_once_whoever_sees_it(store: Store) -> None:
    await store.alerts.add(watched(), APP)
    (one,) = await store.alerts.of_key("llama-3")
    noted = await asyncio.gather(*(store.alerts.note(one, b'{"a":1}', news(), NOW) for _ in range(8)))
    assert sum(noted) == 1
    (alert,) = await store.alerts.waiting()
    assert alert.news == news()
    (after,) = await store.alerts.of_key("llama-3")
    assert (after.version, after.seen) == (1, b'{"a":1}')


async def test_each_message_is_taken_by_one(store: Store) -> None:
    await store.alerts.add(watched(), APP)
    (one,) = await store.alerts.of_key("llama-3")
    await store.alerts.note(one, b"{}", news(), NOW)
    (alert,) = await store.alerts.waiting()
    steps = (store.alerts.move(alert.id, AlertState.PENDING, AlertState.SENDING) for _ in range(8))
    assert sum(await asyncio.gather(*steps)) == 1


async def test_what_is_no_longer_watched_is_not_told(store: Store) -> None:
    await store.alerts.add(watched(), APP)
    (one,) = await store.alerts.of_key("llama-3")
    await store.alerts.note(one, b"{}", news(), NOW)
    await store.alerts.remove(1, "llama-3")
    assert await store.alerts.waiting() == ()


async def test_watching_again_can_tell_again(store: Store) -> None:
    for _ in range(2):
        await store.alerts.add(watched(), APP)
        (one,) = await store.alerts.of_key("llama-3")
        await store.alerts.note(one, b"{}", news(), NOW)
        (alert,) = await store.alerts.waiting()
        await store.alerts.move(alert.id, AlertState.PENDING, AlertState.SENT)
        await store.alerts.remove(1, "llama-3")
    assert len(await store.alerts.told(1, NOW)) == 2


async def test_a_digest_comes_once_a_week(store: Store) -> None:
    due = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
    await store.alerts.set_digest(Digest(guild_id=1, channel_id=10, next_at=due), APP)
    assert sum(await asyncio.gather(*(store.alerts.note_digests(NOW, WEEK) for _ in range(4)))) == 1
    (alert,) = await store.alerts.waiting()
    assert alert.kind is Kind.DIGEST
    digest = await store.alerts.digest(1)
    assert digest is not None
    assert digest.next_at == due + WEEK
    assert await store.alerts.note_digests(NOW + 3 * WEEK, WEEK) == 1  # two weeks were missed; one digest


async def test_old_messages_are_forgotten(store: Store) -> None:
    await store.alerts.add(watched(), APP)
    (one,) = await store.alerts.of_key("llama-3")
    await store.alerts.note(one, b"{}", news(), NOW)
    (alert,) = await store.alerts.waiting()
    assert await store.alerts.prune(NOW + WEEK, (AlertState.SENT,)) == 0
    await store.alerts.move(alert.id, AlertState.PENDING, AlertState.SENT)
    assert await store.alerts.prune(NOW + WEEK, (AlertState.SENT,)) == 1


@pytest.mark.parametrize(
    ("now", "monday"),
    [("2026-11-25T12:00", "2026-11-30"), ("2026-11-23T08:59", "2026-11-23"), ("2026-11-23T09:00", "2026-11-30")],
)
def test_digests_come_on_monday_at_nine(now: str, monday: str) -> None:
    found = next_monday(dt.datetime.fromisoformat(now).replace(tzinfo=dt.UTC))
    assert found.isoformat() == f"{monday}T09:00:00+00:00"
