"""State that survives a restart, and changes hands without a quarrel."""

import asyncio

import pytest

from bot.store.store import Store


async def test_a_key_that_was_never_set_holds_nothing(store: Store):
    assert await store.state.get("commands") is None


async def test_setting_replaces(store: Store):
    await store.state.set("commands", "abc")
    await store.state.set("commands", "def")
    assert await store.state.get("commands") == "def"


async def test_state_survives_a_restart(store_url: str):
    async with await Store.open(store_url) as first:
        await first.state.set("commands", "abc")
    async with await Store.open(store_url) as second:
        assert await second.state.get("commands") == "abc"


@pytest.mark.parametrize(
    ("there", "expected", "value", "done", "after"),
    [
        (None, None, "new", True, "new"),
        ("old", None, "new", False, "old"),
        ("old", "old", "new", True, "new"),
        ("old", "other", "new", False, "old"),
        (None, "old", "new", False, None),
        ("old", "old", None, True, None),
        (None, None, None, True, None),
        ("", None, "new", False, ""),
    ],
)
async def test_compare_and_set(
    store: Store, there: str | None, expected: str | None, value: str | None, done: bool, after: str | None
):
    if there is not None:
        await store.state.set("key", there)
    assert await store.state.compare_and_set("key", expected, value) is done
    assert await store.state.get("key") == after


async def test_of_many_who_compare_and_set_one_wins(store: Store):
    won = await asyncio.gather(*(store.state.compare_and_set("leader", None, str(n)) for n in range(20)))
    assert won.count(True) == 1
    assert await store.state.get("leader") == str(won.index(True))


async def test_odd_text_compares_like_any_other(store: Store):
    await store.state.set("odd", "a\0b\ud800")
    found = await store.state.get("odd")
    assert found is not None
    assert await store.state.compare_and_set("odd", found, "plain")
