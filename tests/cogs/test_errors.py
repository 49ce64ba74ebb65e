"""What people and the log are told when something goes wrong."""

import logging
import re

import pytest

from bot.engine import Engine
from bot.errors import BadName, DataError, StoreError
from bot.sandbox.testing import Handle
from tests.cogs.discord import discord, make_client
from tests.cogs.engines import Slow


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (BadName(limit=200), "cannot be a model's name"),
        (DataError(path="data/models/x.yaml", why="@everyone **bold**"), "data are broken"),
        (StoreError(why="disk full"), "database"),
    ],
)
async def test_what_isopen_can_name_is_said_kindly(engine: Engine, error: Exception, says: str) -> None:
    client = make_client(Slow(engine, error=error))
    async with discord() as home, home.run(client, ready=False):
        reply = await home.slash("isopen", model="llama")
        assert reply.ephemeral
        assert says in reply.text


async def test_anything_else_becomes_an_apology_with_a_number_that_the_log_has(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    client = make_client(Slow(engine, error=RuntimeError("kaboom")))
    async with discord() as home, home.run(client, ready=False):
        reply = await home.slash("isopen", model="llama-secret-question")
        assert reply.ephemeral
        assert "kaboom" not in reply.text
        assert "Traceback" not in reply.text
        found = re.search(r"incident ([0-9a-f]{8})", reply.text)
        assert found
        assert found[1] in caplog.text
        assert "kaboom" in caplog.text
        assert "llama-secret-question" not in caplog.text


async def test_a_failing_button_says_so_too(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    async with discord() as home:
        async with home.run(make_client(engine), ready=False):
            answer = await home.slash("isopen", model="llama")
        async with home.run(make_client(Slow(engine, error=RuntimeError("kaboom"))), ready=False):
            reply = await home.press(answer, answer.custom_id("Why?"))
            assert reply.ephemeral
            assert "incident" in reply.text
    assert "kaboom" in caplog.text


async def test_an_answer_that_comes_too_late_is_only_logged(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    client = make_client(Slow(engine, seconds=0.3))
    async with discord(ack_seconds=0.1) as home, home.run(client, ready=False):
        reply = await home.slash("isopen", model="llama", timeout=1.0, settle=0.4)
        assert reply.error == "The application did not respond"
        assert [call["status"] for call in reply.timeline] == [404]  # no second try
    assert [record.levelno for record in caplog.records if record.name == "cogs.errors"] == [logging.WARNING]


async def test_a_command_that_discord_has_in_an_older_version(home: Handle) -> None:
    reply = await home.slash("isopen", force=True)
    assert reply.ephemeral
    assert "commands have just changed" in reply.text


@pytest.mark.parametrize("name", ["", "x" * 201, "x" * 4_000])
async def test_a_name_of_a_length_that_discord_does_not_let_people_type(home: Handle, name: str) -> None:
    reply = await home.slash("isopen", model=name, force=True)
    assert reply.ephemeral
    assert "cannot be a model's name" in reply.text
