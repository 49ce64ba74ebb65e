"""`/isopen` as people use it."""

import asyncio
from typing import Any

import pytest

from bot.engine import Engine
from bot.sandbox.testing import Handle
from tests.cogs.discord import bot_in_discord, discord, make_client
from tests.cogs.engines import Slow

ROW = ["Why?", "License", "Components", "Sources", "Compare", "Something wrong?"]


async def test_the_main_question(home: Handle) -> None:
    answer = await home.slash("isopen", model="llama")
    assert "No. Llama is model-available, not open source." in answer.text
    assert "Llama 4 Community License" in answer.text
    assert "not OSI-approved" in answer.text
    assert "700 million" in answer.text
    assert "What would change it" in answer.text
    assert "Answered for Llama 4 Maverick" in answer.text
    assert not answer.ephemeral
    assert [part["label"] for part in answer.components if part["type"] == 2] == ROW
    assert answer.message["flags"] & (1 << 15)


async def test_open_source_says_yes(home: Handle) -> None:
    answer = await home.slash("isopen", model="olmo")
    assert "Yes." in answer.text
    assert "is open source" in answer.text


async def test_an_answer_is_private_on_request(home: Handle) -> None:
    assert (await home.slash("isopen", model="llama", private=True)).ephemeral


@pytest.mark.parametrize("typed", ["", "lla", "r1", "zzzzzzzzz", "x" * 100, "@everyone", "🦙"])
async def test_names_are_offered_while_typing(home: Handle, typed: str) -> None:
    choices = (await home.autocomplete("isopen", "model", model=typed)).choices
    assert len(choices) <= 25
    assert all(0 < len(choice["name"]) <= 100 and 0 < len(choice["value"]) <= 100 for choice in choices)


async def test_what_is_offered_is_answered(home: Handle) -> None:
    choices = (await home.autocomplete("isopen", "model", model="llama 3")).choices
    assert choices
    answer = await home.slash("isopen", model=choices[0]["value"])
    assert "Llama 3" in answer.text


@pytest.mark.parametrize(
    "place", [{"guild": None}, {"guild": Handle.elsewhere, "user": Handle.member}, {"install": "user"}]
)
async def test_it_works_in_direct_messages_and_where_only_a_user_installed_it(
    home: Handle, place: dict[str, Any]
) -> None:
    answer = await home.slash("isopen", model="llama", **place)
    assert "model-available" in answer.text
    why = await home.press(answer, answer.custom_id("Why?"), **{k: v for k, v in place.items() if k != "install"})
    assert why.ephemeral


async def test_a_name_that_several_models_have_is_asked_back(home: Handle) -> None:
    question = await home.slash("isopen", model="K2")
    assert question.ephemeral
    assert "Which one do you mean?" in question.text
    assert "LLM360" in question.text
    assert "Moonshot" in question.text
    answer = await home.press(question, question.custom_ids[0])
    assert not answer.ephemeral  # the question was meant for everybody
    assert "K2" in answer.text


async def test_a_private_question_stays_private(home: Handle) -> None:
    question = await home.slash("isopen", model="K2", private=True)
    answer = await home.press(question, question.custom_ids[0])
    assert answer.ephemeral


async def test_an_unknown_name_is_said_kindly_and_the_nearest_offered(home: Handle) -> None:
    reply = await home.slash("isopen", model="lamma 33 ultra")
    assert reply.ephemeral
    assert "do not know" in reply.text
    assert reply.custom_ids
    answer = await home.press(reply, reply.custom_ids[0])
    assert answer.text.strip().startswith("## ")


async def test_mentions_in_a_name_ping_nobody(home: Handle) -> None:
    reply = await home.slash("isopen", model="@everyone <@1200000000000000001> <@&1340000000000000001>")
    assert reply.ephemeral
    assert "do not know" in reply.text


async def test_a_slow_answer_is_announced(engine: Engine) -> None:
    async with discord() as home, home.run(make_client(Slow(engine, seconds=1.8)), ready=False):
        answer = await home.slash("isopen", model="llama")
        assert "model-available" in answer.text
        assert [call["call"].split()[0] for call in answer.timeline] == ["POST", "PATCH"]
        unknown = await home.slash("isopen", model="no such thing at all")
        assert "do not know" in unknown.text


async def test_the_language_falls_back_to_english(home: Handle) -> None:
    answer = await home.slash("isopen", model="llama", locale="zh-CN")
    assert "not open source" in answer.text


async def test_a_restart_in_between_changes_nothing(engine: Engine) -> None:
    async with discord() as home:
        async with home.run(make_client(engine), ready=False):
            answer = await home.slash("isopen", model="llama")
        async with home.run(make_client(engine), ready=False):
            for label in ROW[:4]:
                assert (await home.press(answer, answer.custom_id(label))).ephemeral
            assert (await home.press(answer, answer.custom_id("Compare"))).modal


async def test_many_at_once(engine: Engine) -> None:
    async with bot_in_discord(engine) as home:
        answers = await asyncio.gather(*(home.slash("isopen", model="llama") for _ in range(100)))
        assert all("model-available" in answer.text for answer in answers)
