"""What a user can do and what Discord's client prevents; what becomes of an interaction."""

import asyncio
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import app_commands

from bot.sandbox.errors import BadRequest, NoBot
from bot.sandbox.interactions.driver import NO_ANSWER
from bot.sandbox.testing import Handle, running


class Bot(discord.Client):
    """A bot with the commands a test gives it."""

    def __init__(self, *commands: app_commands.Command[Any, ..., Any]) -> None:
        super().__init__(intents=discord.Intents(guilds=True), guild_ready_timeout=0)
        self.tree = app_commands.CommandTree(self)
        self.errors: list[Exception] = []
        self.tree.error(self.on_app_error)
        for command in commands:
            self.tree.add_command(command)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def on_app_error(self, interaction: discord.Interaction, error: Exception) -> None:
        self.errors.append(getattr(error, "original", error))


@app_commands.command(description="Never answers")
async def silent(interaction: discord.Interaction) -> None:
    pass


@app_commands.command(description="Answers too late")
async def late(interaction: discord.Interaction) -> None:
    await asyncio.sleep(0.3)
    await interaction.response.send_message("too late")


@app_commands.command(description="Defers and then takes its time")
async def slow(interaction: discord.Interaction) -> None:
    await interaction.response.defer(ephemeral=True, thinking=True)
    await asyncio.sleep(0.3)
    await interaction.followup.send("done")
    await interaction.followup.send("and more")


@app_commands.command(description="Defers and never comes back")
async def lost(interaction: discord.Interaction) -> None:
    await interaction.response.defer()


@app_commands.command(description="Follows up before it has answered")
async def hasty(interaction: discord.Interaction) -> None:
    await interaction.followup.send("too early")


@app_commands.command(description="Edits after its token has expired")
async def expired(interaction: discord.Interaction) -> None:
    await interaction.response.send_message("first")
    await asyncio.sleep(0.2)
    await interaction.edit_original_response(content="second")


@app_commands.command(description="Takes a number")
async def number(interaction: discord.Interaction, count: app_commands.Range[int, 1, 5]) -> None:
    await interaction.response.send_message(str(count))


@app_commands.command(description="Sends a select and a disabled button")
async def parts(interaction: discord.Interaction) -> None:
    view = discord.ui.View(timeout=None)
    view.add_item(discord.ui.Select(custom_id="s", options=[discord.SelectOption(label="one", value="1")]))
    view.add_item(discord.ui.Button(custom_id="off", label="Off", disabled=True))
    await interaction.response.send_message("parts", view=view, ephemeral=True)


async def test_no_answer_within_the_deadline() -> None:
    async with running(ack_seconds=0.1) as sandbox, sandbox.run(Bot(silent)):
        result = await sandbox.slash("silent")
        assert result.error == NO_ANSWER
        assert not result.final
        assert result.messages == []


async def test_an_answer_after_the_deadline_is_refused_with_10062() -> None:
    bot = Bot(late)
    async with running(ack_seconds=0.1) as sandbox, sandbox.run(bot):
        assert (await sandbox.slash("late", settle=0.4)).error == NO_ANSWER
        assert sandbox.messages() == []
    assert [getattr(error, "code", None) for error in bot.errors] == [10062]


async def test_after_a_defer_the_result_waits_for_the_followup() -> None:
    async with running(ack_seconds=0.2) as sandbox, sandbox.run(Bot(slow)):
        result = await sandbox.slash("slow", settle=0.1)
        assert [one["content"] for one in result.messages] == ["done", "and more"]
        first, second = result.messages
        assert first["flags"] == 64, "the first followup takes the place of the deferred answer, and its privacy"
        assert second["flags"] == 0, "later followups are public unless they say otherwise"


async def test_a_deferred_answer_shows_thinking_and_runs_into_the_timeout() -> None:
    async with running() as sandbox, sandbox.run(Bot(lost)):
        result = await sandbox.slash("lost", timeout=0.1)
        assert result.error is None
        assert not result.final
        assert result.message["flags"] & 128


async def test_a_followup_before_the_answer_is_refused_with_10015() -> None:
    bot = Bot(hasty)
    async with running() as sandbox, sandbox.run(bot):
        await sandbox.slash("hasty", timeout=0.2)
    assert [getattr(error, "code", None) for error in bot.errors] == [10015]


async def test_the_token_expires() -> None:
    bot = Bot(expired)
    async with running(token_seconds=0.1) as sandbox, sandbox.run(bot):
        await sandbox.slash("expired", settle=0.3)
        assert sandbox.messages()[0]["content"] == "first"
    assert [(getattr(e, "status", None), getattr(e, "code", None)) for e in bot.errors] == [(401, 50027)]


async def test_what_the_client_prevents() -> None:
    async with running() as sandbox, sandbox.run(Bot(number, parts)):

        async def refused(code: str, **asked: object) -> BadRequest:
            with pytest.raises(BadRequest) as caught:
                await sandbox.ask(**asked)
            assert caught.value.code == code
            return caught.value

        unknown = await refused("unknown_command", command="nothing")
        assert (unknown.status, unknown.more["known"]) == (404, ["number", "parts"])
        await refused("missing_option", command="number")
        await refused("unknown_option", command="number", options={"count": 1, "other": 2})
        await refused("invalid_option", command="number", options={"count": 6})
        await refused("invalid_option", command="number", options={"count": "many"})
        await refused("no_autocomplete", type="autocomplete", command="number", focused="count")
        await refused("unknown_channel", command="number", channel_id="1")
        await refused("unknown_permission", command="number", permissions=["fly"])
        sent = await sandbox.slash("parts")
        pressed: dict[str, Any] = {"type": "component", "message_id": sent.id}
        await refused("unknown_component", **pressed, custom_id="nothing")
        await refused("disabled", **pressed, custom_id="off")
        await refused("invalid_value", **pressed, custom_id="s", values=["2"])
        await refused("invalid_value", **pressed, custom_id="s")
        await refused("unknown_message", **pressed, custom_id="s", user_id=sandbox.member)
        await refused("unknown_modal", type="modal", fields={})
        await refused("unknown_command", type="context_menu", command="number", target_id="1")


async def test_without_a_bot_there_is_nobody_to_ask(sandbox: Handle) -> None:
    with pytest.raises(BadRequest, match="no command"):
        await sandbox.slash("hello")
    sandbox.core.commands.replace(None, [{"name": "hello", "description": "x"}])
    with pytest.raises(NoBot):
        await sandbox.slash("hello")


async def test_a_modal_is_checked_as_the_client_checks_it() -> None:
    class Form(discord.ui.Modal, title="Form"):
        name: discord.ui.TextInput["Form"] = discord.ui.TextInput(label="Name", custom_id="name", min_length=2)

        async def on_submit(self, interaction: discord.Interaction) -> None:
            await interaction.response.send_message(self.name.value)

    @app_commands.command(description="Opens a form")
    async def form(interaction: discord.Interaction) -> None:
        await interaction.response.send_modal(Form())

    async with running() as sandbox, sandbox.run(Bot(form)):
        await sandbox.slash("form")
        for wrong, code in (({"name": "x"}, "invalid_field"), ({"other": "x"}, "unknown_field")):
            with pytest.raises(BadRequest) as caught:
                await sandbox.submit(wrong)
            assert caught.value.code == code
        assert (await sandbox.submit({"name": "Bo"})).text == "Bo"


async def test_house_rules_are_noted_but_nothing_is_refused(openapi_file: Path) -> None:
    @app_commands.command(description="Leaves mentions on")
    async def wrong(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("x")

    async with running(openapi=openapi_file, strict=True, require_no_mentions=True) as sandbox:
        async with sandbox.run(Bot(wrong)):
            result = await sandbox.slash("wrong")
        assert result.final, "what is only strictness is not refused"
        assert [str(one.problem) for one in sandbox.violations] == result.violations
        assert "MENTIONS_NOT_OFF" in result.violations[0]
        assert not sandbox.violations[0].refused
