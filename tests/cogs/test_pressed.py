"""Buttons, menus and the form below a card."""

import re

import pytest

from bot.engine import Engine
from bot.sandbox.testing import Handle
from tests.cogs.discord import discord, make_client


@pytest.mark.parametrize(
    ("label", "says"),
    [
        ("Why?", "Data information"),
        ("License", "700 million"),
        ("Components", "Intermediate checkpoints"),
        ("Sources", "huggingface.co"),
    ],
)
async def test_each_button_shows_more_to_whoever_pressed(home: Handle, label: str, says: str) -> None:
    answer = await home.slash("isopen", model="llama")
    details = await home.press(answer, answer.custom_id(label), user=home.member)
    assert details.ephemeral
    assert says in details.text
    assert label not in [part["label"] for part in details.components if part["type"] == 2]


async def test_details_lead_on_to_other_details(home: Handle) -> None:
    answer = await home.slash("isopen", model="olmo")
    why = await home.press(answer, answer.custom_id("Why?"))
    sources = await home.press(why, why.custom_id("Sources"))
    assert "The sources on" in sources.text


async def test_compare_asks_for_the_second_model(home: Handle) -> None:
    answer = await home.slash("isopen", model="llama")
    form = await home.press(answer, answer.custom_id("Compare"))
    fields = [label["component"]["custom_id"] for label in form.modal["components"]]
    typed = next(field for field in fields if field.startswith("2nd:"))
    comparison = await home.submit({typed: "olmo"})
    assert comparison.ephemeral
    assert re.search(r"Yes\. .*olmo.* is open source", comparison.text, re.IGNORECASE)
    assert "No. Llama 4 Maverick is model-available" in comparison.text


async def test_compare_offers_near_ones(home: Handle) -> None:
    answer = await home.slash("isopen", model="llama 3.1")
    form = await home.press(answer, answer.custom_id("Compare"))
    menu = form.modal["components"][0]["component"]
    comparison = await home.submit({menu["custom_id"]: [menu["options"][0]["value"]]})
    assert comparison.ephemeral
    assert "Llama 3.1" in comparison.text


@pytest.mark.parametrize("model", ["llama", "olmo", "qwen"])
async def test_compare_does_not_offer_the_model_itself(home: Handle, model: str) -> None:
    answer = await home.slash("isopen", model=model)
    form = await home.press(answer, answer.custom_id("Compare"))
    menu = form.modal["components"][0]["component"]
    assert model not in {option["value"].casefold() for option in menu["options"]}


async def test_an_empty_form_is_answered_kindly(home: Handle) -> None:
    answer = await home.slash("isopen", model="llama")
    await home.press(answer, answer.custom_id("Compare"))
    reply = await home.submit({}, force=True)
    assert reply.ephemeral
    assert "cannot be a model's name" in reply.text


async def test_many_candidates_come_as_a_menu(home: Handle, engine: Engine) -> None:
    question = await home.slash("isopen", model="qwen 3 something else")
    menus = [part for part in question.components if part["type"] == 3]
    for menu in menus:
        answer = await home.select(question, menu["custom_id"], menu["options"][0]["value"])
        assert answer.text.strip().startswith("## ")


async def test_a_model_that_left_the_catalog(home: Handle) -> None:
    answer = await home.slash("isopen", model="llama")
    message = home.core.messages.get(answer.id)
    assert message is not None
    row = message.json["components"][1]["components"]
    row[0]["custom_id"] = "why:gone-model"
    reply = await home.press(answer, "why:gone-model")
    assert reply.ephemeral
    assert "do not know" in reply.text


async def test_the_library_remembers_no_card(engine: Engine) -> None:
    client = make_client(engine)
    async with discord() as home, home.run(client, ready=False):
        remembered = client._connection._view_store
        for _ in range(20):
            answer = await home.slash("isopen", model="llama")
            await home.press(answer, answer.custom_id("Compare"))
            await home.press(answer, answer.custom_id("Why?"))
        assert remembered._views == {}
        assert remembered._synced_message_views == {}
        assert sorted(remembered._modals) == [  # one listener each
            "compare",
            "compare-licenses",
            "override",
            "report",
            "report-words",
        ]
