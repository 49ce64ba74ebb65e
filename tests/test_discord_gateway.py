"""Bad events are dropped, and IDENTIFYs stay well under Discord's 1,000 a day."""

import logging
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.discord_gateway import DAY, IdentifyBudget, MemoryState, Pace, Parser, guard_parsers
from bot.errors import GatewayBudgetSpent, StoreError


class Clock:
    """A clock that moves when somebody sleeps."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


class BrokenState:
    """A database that is gone."""

    async def get(self, key: str) -> str | None:
        raise StoreError(why=key)

    async def set(self, key: str, value: str) -> None:
        raise StoreError(why=key + value)


def budget(
    clock: Clock, state: MemoryState | BrokenState | None = None, pace: Pace | None = None
) -> IdentifyBudget:
    return IdentifyBudget(state or MemoryState(), pace=pace, clock=clock, sleep=clock.sleep)


async def crash_loop(one: IdentifyBudget, clock: Clock, seconds: float) -> list[float]:
    """Identify as often as the budget lets somebody who crashes at once; return when."""
    times, end = [], clock.now + seconds
    while clock.now < end:
        try:
            await one.take()
            times.append(clock.now)
        except GatewayBudgetSpent as spent:
            clock.now += float(spent.data["seconds"])
    return times


async def take_twice(one: IdentifyBudget) -> None:
    await one.take()
    await one.take()


async def test_a_first_login_does_not_wait() -> None:
    clock = Clock()
    before = clock.now
    await budget(clock).take()
    assert clock.now == before


async def test_the_next_ones_keep_discords_five_seconds() -> None:
    clock = Clock()
    one = budget(clock)
    times = await crash_loop(one, clock, 60)
    assert [later - earlier for earlier, later in pairwise(times)] == [5.0] * (len(times) - 1)


async def test_a_crash_loop_never_comes_near_the_limit() -> None:
    clock = Clock()
    times = await crash_loop(budget(clock), clock, 5 * DAY)
    windows = [sum(start <= when < start + DAY for when in times) for start in times]
    assert max(windows) <= 500
    assert len(times) > 250  # and it goes on trying


async def test_the_count_outlives_the_process() -> None:
    clock, state = Clock(), MemoryState()
    for _ in range(3):
        await crash_loop(budget(clock, state), clock, 60 * 5)
    with pytest.raises(GatewayBudgetSpent):
        await take_twice(budget(clock, state))


async def test_a_day_later_it_is_forgiven() -> None:
    clock, state = Clock(), MemoryState()
    await crash_loop(budget(clock, state), clock, DAY)
    clock.now += DAY + 1
    before = clock.now
    await budget(clock, state).take()
    assert clock.now == before


async def test_a_clock_set_back_does_not_lock_the_bot_out() -> None:
    clock, state = Clock(), MemoryState()
    await budget(clock, state).take()
    clock.now -= 10 * DAY
    before = clock.now
    await budget(clock, state).take()
    assert clock.now - before <= 5.0


async def test_a_broken_database_is_no_reason_not_to_run(caplog: pytest.LogCaptureFixture) -> None:
    clock = Clock()
    one = budget(clock, BrokenState())
    await crash_loop(one, clock, 60 * 5)
    with pytest.raises(GatewayBudgetSpent):
        await take_twice(one)
    assert "counting in memory" in caplog.text


@given(st.text(max_size=40))
@settings(deadline=None)
async def test_whatever_stands_in_the_state_is_survived(kept: str) -> None:
    clock, state = Clock(), MemoryState()
    await state.set("discord.identified", kept)
    await budget(clock, state).take()


def test_an_event_that_cannot_be_parsed_is_logged_without_its_content(caplog: pytest.LogCaptureFixture) -> None:
    seen: list[object] = []

    def broken(data: dict[str, str]) -> None:
        raise KeyError("member")

    parsers: dict[str, Parser] = {"INTERACTION_CREATE": broken, "MESSAGE_CREATE": seen.append}
    guard_parsers(parsers)
    parsers["INTERACTION_CREATE"]({"token": "secret-token"})
    parsers["MESSAGE_CREATE"](1)
    assert seen == [1]
    assert "INTERACTION_CREATE" in caplog.text
    assert "secret-token" not in caplog.text
    assert caplog.records[0].levelno == logging.ERROR


def test_a_session_that_cannot_begin_fails_loudly() -> None:
    def broken(data: object) -> None:
        raise KeyError("user")

    parsers: dict[str, Parser] = {"READY": broken}
    guard_parsers(parsers)
    with pytest.raises(KeyError):
        parsers["READY"]({})
