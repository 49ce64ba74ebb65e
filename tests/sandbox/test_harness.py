"""The harness that other tests stand on, and the way discord.py is aimed at a server."""

import asyncio

import discord
import pytest

from bot.sandbox import SandboxError, point
from bot.sandbox.errors import BadRequest
from bot.sandbox.testing import Handle, running
from tests.sandbox.example_bot import ExampleBot


async def test_discord_py_is_aimed_back_afterwards() -> None:
    before = point.current()
    async with running() as sandbox, sandbox.run(ExampleBot()):
        assert point.current().api == sandbox.api_url
        assert point.current().gateway.startswith("ws://127.0.0.1")
        assert point.current().cdn == f"{sandbox.url}/cdn"
    assert point.current() == before


async def test_aiming_at_nothing() -> None:
    before = point.current()
    with pytest.raises(SandboxError, match="no Discord API answers"):
        await point.point_discord_at("http://127.0.0.1:1/api/v10")
    assert point.current() == before


async def test_aiming_at_a_page_that_is_no_discord(sandbox: Handle) -> None:
    with pytest.raises(SandboxError):
        await point.point_discord_at(f"{sandbox.url}/nothing")


async def test_a_client_that_dies_says_why(sandbox: Handle) -> None:
    class Broken(discord.Client):
        async def setup_hook(self) -> None:
            raise RuntimeError("broken on purpose")

    with pytest.raises(RuntimeError, match="on purpose"):
        async with sandbox.run(Broken(intents=discord.Intents.none())):
            pytest.fail("it must not run")


async def test_a_wrong_token_is_a_login_failure(sandbox: Handle) -> None:
    client = discord.Client(intents=discord.Intents.none())
    before = point.current()
    await point.point_discord_at(sandbox.api_url)
    with pytest.raises(discord.LoginFailure):
        await client.start("wrong")
    await client.close()
    before.use()


async def test_options_that_are_named_like_keywords(sandbox: Handle) -> None:
    class Bot(discord.Client):
        def __init__(self) -> None:
            super().__init__(intents=discord.Intents(guilds=True), guild_ready_timeout=0)
            self.tree = discord.app_commands.CommandTree(self)

        async def setup_hook(self) -> None:
            @self.tree.command(description="Says a word")
            async def say(interaction: discord.Interaction, user: str) -> None:
                await interaction.response.send_message(user)

            await self.tree.sync()

    async with sandbox.run(Bot()):
        assert (await sandbox.slash("say", options={"user": "word"}, user=sandbox.member)).text == "word"


async def test_a_misspelled_keyword_is_an_error(example: Handle) -> None:
    with pytest.raises(TypeError, match="usr"):
        await example.press("1", "x", usr="2")


async def test_results_do_not_change_behind_ones_back(example: Handle) -> None:
    sent = await example.slash("show", fruit="fig")
    await example.press(sent, "count")
    assert sent.custom_id("Count") == "count"
    assert example.messages()[0]["components"][0]["components"][0]["label"] == "1"


async def test_what_is_not_there_is_an_assertion(example: Handle) -> None:
    result = await example.slash("hello")
    for missing in (lambda: result.modal, lambda: result.choices, lambda: result.custom_id("None")):
        with pytest.raises(AssertionError):
            missing()
    with pytest.raises(AssertionError):
        _ = (await example.slash("survey")).message


async def test_calls_are_listed(example: Handle) -> None:
    await example.slash("hello")
    calls = example.calls()
    assert calls[1] == "GET /users/@me 200"
    assert calls[-1].endswith("/callback 200")


async def test_text_that_is_no_json_is_not_sent(example: Handle) -> None:
    with pytest.raises(BadRequest, match="JSON"):
        await example.slash("show", fruit="\ud800")


async def test_many_at_once(example: Handle) -> None:
    results = await asyncio.gather(*(example.slash("again", number=n) for n in range(100)))
    assert len({one.id for one in results}) == 100


async def test_two_sandboxes_do_not_know_each_other() -> None:
    async with running() as one, running() as other:
        one.say("here")
        assert one.url != other.url
        assert other.messages() == []
