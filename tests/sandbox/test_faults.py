"""What goes wrong on order, and the real discord.py client in the midst of it.

After each fault the bot must answer again, and an interaction that was in flight is answered, or fails once.
"""

import asyncio
import logging
import time

import aiohttp
import discord
import pytest
from discord import app_commands

from bot.sandbox.interactions.driver import NO_ANSWER
from bot.sandbox.testing import Handle, Result, running
from tests.sandbox.rest import MESSAGES, Rest


class Hurried(discord.Client):
    """A bot that does not wait five seconds before it identifies again."""

    def __init__(self) -> None:
        super().__init__(intents=discord.Intents(guilds=True), guild_ready_timeout=0)
        self.tree = app_commands.CommandTree(self)
        self.errors: list[BaseException] = []
        self.tree.command(name="ping", description="Answers")(self.ping)
        self.tree.command(name="slow", description="Answers after a while")(self.slow)
        self.tree.error(self.note)

    async def setup_hook(self) -> None:
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        pass

    async def ping(self, interaction: discord.Interaction) -> None:
        await interaction.response.send_message("pong")

    async def slow(self, interaction: discord.Interaction) -> None:
        await interaction.response.defer()
        await asyncio.sleep(0.3)
        await interaction.edit_original_response(content="done")

    async def note(self, interaction: discord.Interaction, error: Exception) -> None:
        self.errors.append(getattr(error, "original", error))


async def answers_again(sandbox: Handle, patience: float = 15.0) -> Result:
    """Ask until the bot answers; fail if it does not within `patience` seconds."""
    async with asyncio.timeout(patience):
        while True:
            await sandbox.core.gateway.connected.wait()
            result = await sandbox.slash("ping", timeout=1)
            if result.final:
                return result


async def resumed(sandbox: Handle, count: int = 1) -> None:
    async with asyncio.timeout(5):
        while len(sandbox.core.gateway.resumes) < count:  # noqa: ASYNC110 - the gateway tells nobody of it
            await asyncio.sleep(0.005)
    await sandbox.connected()


async def test_reconnect_opcode_7_resumes() -> None:
    async with running() as sandbox, sandbox.run(Hurried()):
        began = time.perf_counter()
        sandbox.fault("reconnect")
        await resumed(sandbox)
        assert time.perf_counter() - began < 1
        assert len(sandbox.core.gateway.identifies) == 1
        assert (await sandbox.slash("ping")).text == "pong"


async def test_invalid_session_opcode_9_identifies_again() -> None:
    async with running() as sandbox, sandbox.run(Hurried()):
        sandbox.fault("invalid_session")
        await answers_again(sandbox)
        assert len(sandbox.core.gateway.identifies) == 2


async def test_invalid_but_resumable_session_resumes() -> None:
    async with running() as sandbox, sandbox.run(Hurried()):
        sandbox.fault("invalid_session", resumable=True)
        await resumed(sandbox)
        assert (await sandbox.slash("ping")).final
        assert len(sandbox.core.gateway.identifies) == 1


async def test_a_cut_connection_resumes_and_the_waiting_interaction_is_answered() -> None:
    async with running() as sandbox, sandbox.run(Hurried()):
        sandbox.fault("abort")
        result = await sandbox.slash("ping")
        assert result.text == "pong"
        assert len(sandbox.core.gateway.resumes) == 1


async def test_an_interaction_in_flight_survives_a_reconnect() -> None:
    async with running() as sandbox, sandbox.run(Hurried()):
        asked = asyncio.create_task(sandbox.slash("slow"))
        await asyncio.sleep(0.1)
        sandbox.fault("reconnect")
        assert (await asked).text == "done"


async def test_server_down_for_three_seconds(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL, "discord.client")
    async with running() as sandbox, sandbox.run(Hurried()):
        sandbox.fault("down", seconds=3)
        await asyncio.sleep(0.1)
        assert not sandbox.core.gateway.connected.is_set()
        assert (await answers_again(sandbox, patience=30)).text == "pong"
        assert len(sandbox.core.gateway.identifies) == 2


async def test_a_short_outage_that_keeps_sessions_resumes() -> None:
    async with running() as sandbox, sandbox.run(Hurried()):
        sandbox.fault("down", seconds=0.05, resumable=True)
        await resumed(sandbox)
        assert (await answers_again(sandbox)).text == "pong"
        assert len(sandbox.core.gateway.identifies) == 1


async def test_a_callback_that_fails_once_is_tried_again() -> None:
    async with running() as sandbox, sandbox.run(Hurried()):
        sandbox.fault("error", match="callback", status=500)
        result = await sandbox.slash("ping")
        assert result.text == "pong"
        assert result.timeline[0]["ms"] > 900, "discord.py waits a second before it tries again"


async def test_a_rate_limit_with_via_is_waited_for() -> None:
    async with running() as sandbox, sandbox.run(Hurried()):
        sandbox.fault("rate_limit", match="callback", seconds=0.2)
        result = await sandbox.slash("ping")
        assert result.text == "pong"
        assert result.timeline[0]["ms"] > 200


async def test_a_rate_limit_without_via_is_given_up_once() -> None:
    bot = Hurried()
    async with running(ack_seconds=0.5) as sandbox, sandbox.run(bot):
        sandbox.fault("rate_limit", match="callback", via=False)
        assert (await sandbox.slash("ping")).error == NO_ANSWER
        assert [getattr(one, "status", None) for one in bot.errors] == [429]
        assert (await sandbox.slash("ping")).text == "pong"


async def test_a_dropped_callback_fails_once() -> None:
    bot = Hurried()
    async with running(ack_seconds=0.5) as sandbox, sandbox.run(bot):
        sandbox.fault("drop", match="callback")
        assert (await sandbox.slash("ping")).error == NO_ANSWER
        assert len(bot.errors) == 1
        assert (await sandbox.slash("ping")).text == "pong"


async def test_a_late_callback_fails_once_with_10062() -> None:
    bot = Hurried()
    async with running(ack_seconds=0.1) as sandbox, sandbox.run(bot):
        sandbox.fault("delay", match="callback", seconds=0.2)
        assert (await sandbox.slash("ping", settle=0.3)).error == NO_ANSWER
        assert [getattr(one, "code", None) for one in bot.errors] == [10062]
        assert (await sandbox.slash("ping")).text == "pong"


async def test_expired_tokens() -> None:
    bot = Hurried()
    async with running() as sandbox, sandbox.run(bot):
        asked = asyncio.create_task(sandbox.slash("slow", timeout=0.6))
        await asyncio.sleep(0.1)
        sandbox.fault("expire", seconds=901)
        assert not (await asked).final
        assert [getattr(one, "code", None) for one in bot.errors] == [50027]


async def test_two_shards() -> None:
    class Sharded(discord.AutoShardedClient):
        def __init__(self) -> None:
            super().__init__(shard_count=2, intents=discord.Intents(guilds=True), guild_ready_timeout=0)
            self.tree = app_commands.CommandTree(self)

        async def setup_hook(self) -> None:
            @self.tree.command(description="Says its shard")
            async def shard(interaction: discord.Interaction) -> None:
                await interaction.response.send_message(str(interaction.guild and interaction.guild.shard_id))

            await self.tree.sync()

        async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
            pass

    async with running() as sandbox, sandbox.run(Sharded()):
        said = [(await sandbox.slash("shard", guild=one)).text for one in (sandbox.home, sandbox.workshop)]
        assert sorted(said) == ["0", "1"]


async def test_faults_wait_for_the_request_they_match(sandbox: Handle, rest: Rest) -> None:
    sandbox.fault("error", match=r"^POST /channels/\d+/messages$", status=503, count=2)
    assert (await rest("GET", "/users/@me")).status == 200
    assert [(await rest.post(content="x")).status for _ in range(3)] == [503, 503, 200]


async def test_a_fault_shows_in_the_wire_log(sandbox: Handle, rest: Rest) -> None:
    sandbox.fault("rate_limit", match=MESSAGES, seconds=0.5)
    refused = await rest.post(content="x")
    assert (refused.status, refused.body["retry_after"]) == (429, 0.5)
    entry = sandbox.core.wire.entries[-1]
    assert (entry.fault, entry.status) == ("rate_limit", 429)


async def test_a_dropped_request_is_a_dropped_connection(sandbox: Handle, rest: Rest) -> None:
    sandbox.fault("drop")
    with pytest.raises(aiohttp.ClientError):
        await rest.post(content="x")
    assert (await rest.post(content="x")).status == 200
