"""A probe run and `kill -9`: the bot as a process of its own, killed in the middle, started again."""

import asyncio
import signal
import sqlite3
from pathlib import Path

import pytest

from bot.probes.organism import find_organism, serve_organism
from tests.cogs.discord import discord
from tests.cogs.test_probe import DONE, MODEL, until
from tests.organism.plan import DATA
from tests.test_bot_process import connected, process

EVERYTHING = 10 * 4 * 7  # the state topics in Chinese: three samples of each question and its twin, one check


def kept(folder: Path) -> dict[tuple[object, ...], str]:
    """What was answered so far, with the time it was written down."""
    with sqlite3.connect(f"file:{folder / 'isopen.db'}?mode=ro", uri=True) as database:
        rows = database.execute("SELECT prompt, arm, sample, at FROM replies").fetchall()
    database.close()
    return {row[:3]: row[3] for row in rows}


async def test_a_run_goes_on_after_kill_9_without_asking_twice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    async with discord() as home, serve_organism(find_organism(DATA.parent), slots=1) as server:
        monkeypatch.setenv("ISOPEN_HOSTS", f"home={server.url}")
        async with process(home, tmp_path) as bot:
            await connected(home)
            options = {"model": MODEL, "tier": "full", "language": "zh"}
            result = await home.slash("probe run", options=options, timeout=20)
            async with asyncio.timeout(30):
                while len(kept(tmp_path)) < 20:  # noqa: ASYNC110 - another process writes it
                    await asyncio.sleep(0.02)
            bot.send_signal(signal.SIGKILL)
            await bot.wait()
        before = kept(tmp_path)
        assert 20 <= len(before) < EVERYTHING
        async with process(home, tmp_path):
            text = await until(home, result.id, DONE, 60)
        after = kept(tmp_path)
        assert len(after) == EVERYTHING
        assert before.items() <= after.items()
        assert "Japan" in text  # which it refuses in Chinese
