"""Fast enough that every test can have a fresh bot and a fresh Discord."""

import time
from typing import Any

import discord
from discord import app_commands

from bot.sandbox.messages.files import Files, Upload
from bot.sandbox.options import Limits
from bot.sandbox.snowflake import Snowflakes
from bot.sandbox.testing import running

LIFE_SECONDS = 0.050
THOUSAND_SECONDS = 10.0
"""About 0.6 on two idle cores; ten leave room for a machine that does other things too."""


class Pong(discord.Client):
    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True), guild_ready_timeout=0)
        self.tree: app_commands.CommandTree[Any] = app_commands.CommandTree(self)
        self.tree.command(name="ping", description="Answers")(self.ping)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def ping(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("pong")


async def life() -> float:
    """Server, bot, login, sync, one command, close; in seconds."""
    began = time.perf_counter()
    async with running() as sandbox, sandbox.run(Pong()):
        assert (await sandbox.slash("ping")).text == "pong"
    return time.perf_counter() - began


async def test_a_complete_life_is_short() -> None:
    """The best of some: the first reads the OpenAPI file, and another process may have the processor."""
    assert min([await life() for _ in range(10)]) < LIFE_SECONDS


async def test_a_thousand_commands_in_a_few_seconds() -> None:
    async with running() as sandbox, sandbox.run(Pong()):
        began = time.perf_counter()
        for _ in range(1_000):
            assert (await sandbox.slash("ping")).final
        assert time.perf_counter() - began < THOUSAND_SECONDS
        assert sandbox.core.wire.counts["requests"] >= 1_000


async def test_what_is_kept_is_bounded() -> None:
    limits = Limits(messages=10, interactions=10, wire=10, events_per_session=10)
    async with running(limits=limits) as sandbox, sandbox.run(Pong()):
        for _ in range(50):
            await sandbox.slash("ping")
        core = sandbox.core
        assert len(sandbox.messages()) == len(core.interactions) == len(core.wire.entries) == 10


async def test_files_are_bounded_by_their_size() -> None:
    files = Files(Snowflakes(), limit=250)
    ids = [files.add(Upload("files[0]", "a", "", b"x" * 100), "1")["id"] for _ in range(4)]
    assert [files.get(one) is not None for one in ids] == [False, False, True, True]
