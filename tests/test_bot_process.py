"""The bot as a process of its own, `isopen run`, against a loopback Discord."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.sandbox.testing import TOKEN, Handle
from tests.cogs.discord import discord

LOG = "log.txt"


@asynccontextmanager
async def process(home: Handle, folder: Path, token: str = TOKEN) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot, started as people start it; killed at the end if it still lives."""
    settings = {
        "DISCORD_TOKEN": token,
        "DISCORD_API_URL": home.sandbox.api_url,
        "ISOPEN_DATABASE_URL": f"sqlite+aiosqlite:///{folder / 'isopen.db'}",
        "ISOPEN_LOG": "DEBUG",
    }
    command = (sys.executable, "-m", "bot", "run")
    with (folder / LOG).open("w") as log:
        started = await asyncio.create_subprocess_exec(
            *command, env={**os.environ, **settings}, stdout=log, stderr=asyncio.subprocess.STDOUT
        )
    try:
        yield started
    finally:
        if started.returncode is None:
            started.kill()
            await started.wait()


async def connected(home: Handle) -> None:
    """Wait until the bot is there."""
    await asyncio.wait_for(home.core.gateway.connected.wait(), 20.0)


async def ended(bot: asyncio.subprocess.Process, folder: Path) -> tuple[int, str]:
    """Wait for the process to end; return its exit code and all it wrote."""
    code = await asyncio.wait_for(bot.wait(), 20.0)
    return code, (folder / LOG).read_text()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_ends_it_gracefully(tmp_path: Path, number: signal.Signals) -> None:
    async with discord() as home, process(home, tmp_path) as bot:
        await connected(home)
        running = [asyncio.create_task(home.slash("isopen", model="llama")) for _ in range(20)]
        await asyncio.gather(*running)
        bot.send_signal(number)
        code, written = await ended(bot, tmp_path)
        assert code == 0, written
        assert [name for name in home.core.wire.counts if "DISCONNECT" in name] == ["RECEIVE DISCONNECT 1000"]
        assert "Traceback" not in written
        assert all("model-available" in task.result().text for task in running)
        tokens = [one.token for one in home.core.interactions._all.values()]
        assert [token for token in (TOKEN, *tokens) if token in written] == []


async def test_it_finishes_the_reply_it_is_writing(tmp_path: Path) -> None:
    async with discord() as home, process(home, tmp_path) as bot:
        await connected(home)
        home.fault("delay", match="callback", seconds=1.0)
        answer = asyncio.create_task(home.slash("isopen", model="llama"))
        await asyncio.sleep(0.3)
        bot.send_signal(signal.SIGTERM)
        code, written = await ended(bot, tmp_path)
        assert code == 0, written
        assert "model-available" in (await answer).text


async def test_it_goes_on_after_kill_9(tmp_path: Path) -> None:
    async with discord() as home:
        async with process(home, tmp_path) as bot:
            await connected(home)
            answer = await home.slash("isopen", model="llama")
            bot.kill()
            await bot.wait()
        async with process(home, tmp_path):
            await asyncio.sleep(0.2)
            await connected(home)
            assert "Data information" in (await home.press(answer, answer.custom_id("Why?"))).text
            assert home.calls().count("PUT /applications/1100000000000000001/commands 200") == 1


async def test_a_refused_token_is_said_clearly_and_not_tried_again(tmp_path: Path) -> None:
    async with discord() as home, process(home, tmp_path, token="wrong-token") as bot:
        code, written = await ended(bot, tmp_path)
        assert code == 2
        assert "DISCORD_TOKEN" in written
        assert "wrong-token" not in written
        assert len([call for call in home.calls() if call.startswith("GET /users/@me")]) == 1
        assert not home.core.gateway.identifies
