"""What nobody listens to: it does nothing, is logged, and is answered kindly."""

import logging

import pytest

from bot.sandbox.testing import Handle
from bot.store.store import Store
from tests.cogs.forging import press, submit

STRANGE = [
    "drop table overrides",
    "ovu:s:1:",
    "ovu:x:1:olmo-2-7b",
    "ovu:s:-1:olmo-2-7b",
    "ovh:s:99999:",
    "ovi:none",
    "rva:x",
    "rva:0",
    "rvq:123456789",
    "set:owner",
    "set:__class__",
    "del:everything",
    "why:",
    "x" * 100,
    "\u202e",
]


@pytest.mark.parametrize("custom_id", STRANGE)
async def test_strange_buttons(
    server: Handle, kept: Store, caplog: pytest.LogCaptureFixture, custom_id: str
) -> None:
    refused = await press(server, custom_id)
    assert refused.ephemeral
    assert "does not belong here" in refused.text
    assert [record.levelno for record in caplog.records if record.name == "cogs.errors"] == [logging.WARNING]
    assert server.owner in caplog.text


@pytest.mark.parametrize("custom_id", ["why:olmo-2-7b", "set:quiet", "rva:1", "del:me"])
async def test_a_button_that_is_not_on_the_message_it_is_said_to_come_from(
    server: Handle, caplog: pytest.LogCaptureFixture, custom_id: str
) -> None:
    refused = await press(server, custom_id, on_message=False)
    assert "does not belong here" in refused.text
    assert custom_id in caplog.text


async def test_a_strange_form(server: Handle, caplog: pytest.LogCaptureFixture) -> None:
    refused = await submit(server, "no such form", {"x": "y"})
    assert "does not belong here" in refused.text
    assert "no such form" in caplog.text


async def test_what_is_ours_is_answered_once(server: Handle, caplog: pytest.LogCaptureFixture) -> None:
    answer = await server.slash("isopen", model="olmo 2 7b")
    assert (await server.press(answer, answer.custom_id("Why?"))).ephemeral
    await server.press(answer, answer.custom_id("Compare"))
    form = next(iter([one for one in server.core.interactions._all.values() if one.modal]))
    field = next(
        one["component"]["custom_id"] for one in form.modal["components"] if one["component"]["type"] == 4
    )
    assert "llama" in (await server.submit({field: "llama"})).text.lower()
    assert caplog.records == []
