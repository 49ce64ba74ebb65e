"""The memory in front of the database."""

import asyncio

from bot.errors import StoreError
from bot.moderation.cooldown import Cooldowns
from bot.moderation.kept import Kept


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class Source:
    """A database that can be told to fail, or to take its time."""

    def __init__(self) -> None:
        self.value, self.loads, self.fails, self.slow = "first", 0, False, asyncio.Event()
        self.slow.set()

    async def load(self, key: int) -> str:
        self.loads += 1
        found = f"{self.value} {key}"
        await self.slow.wait()
        if self.fails:
            raise StoreError(reason="busy")
        return found


async def test_what_was_loaded_is_remembered_for_a_minute():
    source, clock = Source(), Clock()
    kept = Kept(source.load, "", clock)
    assert [await kept.get(1), await kept.get(1)] == ["first 1", "first 1"]
    source.value, clock.now = "second", 61.0
    assert await kept.get(1) == "second 1"
    assert source.loads == 2


async def test_what_is_written_here_holds_at_once_even_against_a_load_that_began_before():
    source = Source()
    kept = Kept(source.load, "")
    source.slow.clear()
    loading = asyncio.create_task(kept.get(1))
    await asyncio.sleep(0)
    kept.put(1, "written")
    source.slow.set()
    await loading
    assert await kept.get(1) == "written"


async def test_where_loading_fails_the_last_known_is_used_and_it_is_tried_again_soon():
    source, clock = Source(), Clock()
    kept = Kept(source.load, "empty", clock)
    assert await kept.get(1) == "first 1"
    source.fails, clock.now = True, 61.0
    assert [await kept.get(1), await kept.get(2), await kept.get(1)] == ["first 1", "empty", "first 1"]
    assert source.loads == 3
    source.fails, source.value, clock.now = False, "back", 70.0
    assert await kept.get(1) == "back 1"


async def test_a_database_that_hangs_is_not_waited_for():
    source = Source()
    source.slow.clear()
    kept = Kept(source.load, "empty")
    async with asyncio.timeout(2.0):
        assert await kept.get(1) == "empty"


def test_a_pause_counts_from_the_last_question_that_was_let_through():
    clock = Clock()
    cooldowns = Cooldowns(clock)
    assert cooldowns.wait(1, 1, 10) == 0
    clock.now = 4.0
    assert cooldowns.wait(1, 1, 10) == 6
    assert cooldowns.wait(1, 2, 10) == cooldowns.wait(2, 1, 10) == cooldowns.wait(1, 1, 0) == 0
    clock.now = 10.0
    assert cooldowns.wait(1, 1, 10) == 0
