"""Cards are kept for the next who asks, and drawn anew when anything on them changed."""

import asyncio

import msgspec
import pytest

from bot.answer import Answer, Candidate
from bot.engine import Engine
from bot.texts import Texts, load_texts
from cogs.cards.cache import CardCache

TEXTS = load_texts()


@pytest.fixture
def answer(engine: Engine) -> Answer:
    return asyncio.run(engine.ask("llama"))


def changed(answer: Answer, **fields: object) -> Answer:
    return msgspec.structs.replace(answer, **fields)


def test_the_same_answer_is_drawn_once(answer: Answer) -> None:
    cache = CardCache()
    assert cache.answer(answer, TEXTS) is cache.answer(changed(answer, query="LLaMA"), TEXTS)


@pytest.mark.parametrize(
    "fields", [{"stale": True}, {"candidates": (Candidate(id="x", name="X"),)}, {"notes": ()}], ids=str
)
def test_another_answer_is_drawn_anew(answer: Answer, fields: dict[str, object]) -> None:
    cache = CardCache()
    assert cache.answer(answer, TEXTS) is not cache.answer(changed(answer, **fields), TEXTS)
    assert len(cache) == 1


def test_each_language_has_its_own(answer: Answer) -> None:
    cache = CardCache()
    other = Texts("de", TEXTS._languages)
    assert cache.answer(answer, TEXTS) is not cache.answer(answer, other)
    assert len(cache) == 2


def test_the_least_used_goes_first(answer: Answer) -> None:
    cache = CardCache(size=2)
    first, second, third = (
        changed(answer, model=msgspec.structs.replace(answer.model, id=model_id)) for model_id in "abc"
    )
    kept = cache.answer(first, TEXTS)
    cache.answer(second, TEXTS)
    cache.answer(first, TEXTS)
    cache.answer(third, TEXTS)
    assert len(cache) == 2
    assert cache.answer(first, TEXTS) is kept
