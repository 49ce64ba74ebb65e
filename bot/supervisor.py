"""Keeps a Discord client running: starts it again after a failure, ever more slowly, and stops it on a signal."""

import asyncio
import contextlib
import logging
import signal
import socket
from collections.abc import Callable, Iterator
from typing import Final, Protocol

import aiohttp
import discord
from discord.backoff import ExponentialBackoff

from bot.errors import GatewayBudgetSpent

_log = logging.getLogger(__name__)

EXIT_STOPPED: Final = 0
EXIT_REFUSED: Final = 2
GRACE_SECONDS: Final = 8.0
"""For running replies at a stop; less than the ten seconds that Docker and systemd-like tools grant."""

_SIGNALS: Final = (signal.SIGTERM, signal.SIGINT)

# https://discord.com/developers/docs/topics/opcodes-and-status-codes: closes that trying again cannot mend
# (authentication failed, invalid shard, sharding required, invalid API version, invalid or disallowed intents).
_FINAL_CLOSES: Final = frozenset({4004, 4010, 4011, 4012, 4013, 4014})


_NETWORK: Final = (
    ConnectionError, TimeoutError, socket.gaierror, aiohttp.ClientError, discord.GatewayNotFound,
    discord.ConnectionClosed, discord.DiscordServerError,
)  # fmt: skip


class Client(Protocol):
    """What the supervisor needs of a client."""

    async def start(self, token: str) -> None:
        """Log in and stay connected until closed."""
        ...

    async def stop(self, seconds: float) -> int:
        """Close, after running replies; return how many were cut off. `start` no longer runs by then."""
        ...


class Supervisor:
    """Runs one client at a time. `backoff` gives the seconds before the next try."""

    def __init__(
        self,
        make_client: Callable[[], Client],
        token: str,
        *,
        backoff: Callable[[], float] | None = None,
        grace: float = GRACE_SECONDS,
    ) -> None:
        self._make_client = make_client
        self._token = token
        self._backoff = backoff or ExponentialBackoff[bool]().delay
        self._grace = grace
        self._stop = asyncio.Event()

    def request_stop(self) -> None:
        """Ask for a graceful stop. Safe to call more than once."""
        self._stop.set()

    async def run(self) -> int:
        """Run until told to stop (exit code 0) or until Discord refuses for good (exit code 2)."""
        with self._signals():
            while not self._stop.is_set():
                verdict = await self._one_life()
                if verdict is not None:
                    return verdict
        return EXIT_STOPPED

    async def _one_life(self) -> int | None:
        """Run one client to its end. Returns an exit code, or None to try again."""
        client = self._make_client()
        living = asyncio.ensure_future(client.start(self._token))
        stopping = asyncio.ensure_future(self._stop.wait())
        try:
            await asyncio.wait((living, stopping), return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            error = await _end(living)
            cut_off = await client.stop(self._grace)
        if cut_off:
            _log.warning("%d replies were not finished in time", cut_off)
        return EXIT_STOPPED if self._stop.is_set() else await self._judge(error)

    async def _judge(self, error: BaseException | None) -> int | None:
        if is_final(error):
            _log.error("Discord refuses this bot for good: %s. Check DISCORD_TOKEN.", error)
            return EXIT_REFUSED
        if isinstance(error, GatewayBudgetSpent):
            pause = float(error.data["seconds"])
            _log.warning("Too many logins today; the next one is in %.0f seconds", pause)
        else:
            pause = self._backoff()
            _say_why(error, pause)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._stop.wait(), pause)
        return None

    @contextlib.contextmanager
    def _signals(self) -> Iterator[None]:
        """Let SIGTERM and SIGINT ask for a stop; a second one ends the process as it does by default."""
        loop = asyncio.get_running_loop()

        def told(number: signal.Signals) -> None:
            _log.info("Stopping on %s", number.name)
            loop.remove_signal_handler(number)
            self.request_stop()

        with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers in its loop
            for number in _SIGNALS:
                loop.add_signal_handler(number, told, number)
        try:
            yield
        finally:
            with contextlib.suppress(NotImplementedError):
                for number in _SIGNALS:
                    loop.remove_signal_handler(number)


def is_final(error: BaseException | None) -> bool:
    """Whether trying again is useless: the token or what the bot asks for is refused."""
    if isinstance(error, discord.ConnectionClosed):
        return error.code in _FINAL_CLOSES
    return isinstance(error, discord.LoginFailure | discord.PrivilegedIntentsRequired)


def _say_why(error: BaseException | None, pause: float) -> None:
    """Log a failed life: a network that fails is one line; anything else is a bug, so its traceback helps."""
    if isinstance(error, _NETWORK):
        why = " ".join(str(error).split()) or type(error).__name__
        _log.error("Discord cannot be reached (%s); trying again in %.1f seconds", why, pause)
    else:
        _log.error("The connection ended; trying again in %.1f seconds", pause, exc_info=error)


async def _end(living: asyncio.Future[None]) -> BaseException | None:
    """Stop listening to Discord; return what ended the client if it ended by itself."""
    living.cancel()
    return (await asyncio.gather(living, return_exceptions=True))[0]
