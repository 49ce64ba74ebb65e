"""The client is started again after failures, ended on a signal, and not started again where it is useless."""

import asyncio
import os
import signal
from unittest.mock import Mock

import aiohttp
import discord
import pytest

from bot.errors import GatewayBudgetSpent
from bot.supervisor import Supervisor, is_final


class Life:
    """A client that lives as it is told: an error ends it, None lets it run until it is stopped."""

    def __init__(self, end: BaseException | None) -> None:
        self.end, self.stopped = end, asyncio.Event()

    async def start(self, token: str) -> None:
        assert token == "token"
        if self.end is not None:
            raise self.end
        await self.stopped.wait()

    async def stop(self, seconds: float) -> int:
        assert seconds > 0
        self.stopped.set()
        return 0


class Lives:
    """Clients one after the other."""

    def __init__(self, *ends: BaseException | None) -> None:
        self.waiting, self.lived = [Life(end) for end in ends], 0

    def __call__(self) -> Life:
        self.lived += 1
        return self.waiting.pop(0)


def closed(code: int) -> discord.ConnectionClosed:
    """The gateway hung up."""
    return discord.ConnectionClosed(Mock(spec=aiohttp.ClientWebSocketResponse), shard_id=None, code=code)


def unauthorized() -> discord.LoginFailure:
    return discord.LoginFailure("Improper token has been passed.")


async def test_failures_are_followed_by_another_life() -> None:
    lives = Lives(KeyError("odd payload"), OSError("no network"), AttributeError("ws"), None)
    pauses = iter([0.0, 0.0, 0.0])
    supervisor = Supervisor(lives, "token", backoff=lambda: next(pauses))
    asyncio.get_running_loop().call_later(0.1, supervisor.request_stop)
    assert await supervisor.run() == 0
    assert lives.lived == 4


@pytest.mark.parametrize("end", [unauthorized(), discord.PrivilegedIntentsRequired(None)])
async def test_a_refused_token_ends_it_at_once(end: Exception, caplog: pytest.LogCaptureFixture) -> None:
    lives = Lives(end)
    assert await Supervisor(lives, "token").run() == 2
    assert lives.lived == 1
    assert "DISCORD_TOKEN" in caplog.text


@pytest.mark.parametrize(
    ("code", "final"), [(4004, True), (4014, True), (4000, False), (4009, False), (1006, False)]
)
def test_which_closes_are_final(code: int, final: bool) -> None:
    assert is_final(closed(code)) is final


async def test_a_spent_budget_is_waited_for() -> None:
    lives = Lives(GatewayBudgetSpent(seconds=0.05), None)
    supervisor = Supervisor(lives, "token", backoff=lambda: 60.0)
    asyncio.get_running_loop().call_later(0.2, supervisor.request_stop)
    assert await supervisor.run() == 0
    assert lives.lived == 2


async def test_a_stop_does_not_wait_for_the_next_try() -> None:
    supervisor = Supervisor(Lives(OSError("down")), "token", backoff=lambda: 3_600.0)
    asyncio.get_running_loop().call_later(0.05, supervisor.request_stop)
    assert await asyncio.wait_for(supervisor.run(), 2.0) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_signal_stops_it(number: signal.Signals) -> None:
    lives = Lives(None)
    supervisor = Supervisor(lives, "token")
    asyncio.get_running_loop().call_later(0.05, os.kill, os.getpid(), number)
    assert await asyncio.wait_for(supervisor.run(), 2.0) == 0


async def test_by_default_pauses_grow() -> None:
    pauses = [Supervisor(Lives(), "token")._backoff() for _ in range(3)]
    assert all(pause >= 0 for pause in pauses)
