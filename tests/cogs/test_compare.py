"""`/compare`."""

import re

import pytest

from bot.sandbox.testing import Handle


async def test_two_models_side_by_side(home: Handle) -> None:
    answer = await home.slash("compare", a="llama", b="olmo")
    assert "No. Llama is model-available" in answer.text
    assert re.search(r"Yes\. .*olmo.* is open source", answer.text, re.IGNORECASE)
    assert "**Training data:** ⛔ not published │ ✅ published" in answer.text
    assert not answer.ephemeral
    one = await home.press(answer, answer.custom_ids[0])
    assert one.ephemeral


async def test_a_model_and_itself(home: Handle) -> None:
    assert "stand the same in everything" in (await home.slash("compare", a="llama", b="llama")).text


async def test_private(home: Handle) -> None:
    assert (await home.slash("compare", a="llama", b="olmo", private=True)).ephemeral


@pytest.mark.parametrize("focused", ["a", "b"])
async def test_names_are_offered_for_both(home: Handle, focused: str) -> None:
    assert (await home.autocomplete("compare", focused, options={"a": "lla", "b": "lla"})).choices


@pytest.mark.parametrize(("a", "b"), [("llama", "no such model at all"), ("K2", "olmo")])
async def test_names_that_are_not_clear(home: Handle, a: str, b: str) -> None:
    reply = await home.slash("compare", a=a, b=b)
    assert reply.ephemeral
    assert "Which one" in reply.text or "do not know" in reply.text
