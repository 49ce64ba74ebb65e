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
    ("there", "expected", "value", "after"),
    [
        pytest.param(None, None, "new", (True, "new"), id="nothing there, as expected"),
        pytest.param("old", None, "new", (False, "old"), id="something there already"),
        pytest.param("old", "old", "new", (True, "new"), id="the same as expected"),
        pytest.param("old", "other", "new", (False, "old"), id="something else"),
        pytest.param(None, "old", "new", (False, None), id="gone"),
        pytest.param("old", "old", None, (True, None), id="deleting"),
        pytest.param(None, None, None, (True, None), id="deleting nothing"),
        pytest.param("", None, "new", (False, ""), id="empty is not nothing"),
    ],
)
async def test_compare_and_set(
    store: Store, there: str | None, expected: str | None, value: str | None, after: tuple[bool, str | None]
):
    if there is not None:
        await store.state.set("key", there)
    done = await store.state.compare_and_set("key", expected, value)
    assert (done, await store.state.get("key")) == after


async def test_of_many_who_compare_and_set_one_wins(store: Store):
    won = await asyncio.gather(*(store.state.compare_and_set("leader", None, str(n)) for n in range(20)))
    assert won.count(True) == 1
    assert await store.state.get("leader") == str(won.index(True))


async def test_odd_text_compares_like_any_other(store: Store):
    await store.state.set("odd", "a\0b\ud800")
    found = await store.state.get("odd")
    assert found is not None
    assert await store.state.compare_and_set("odd", found, "plain")
