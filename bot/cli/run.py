"""`isopen run`: the bot on Discord."""

import asyncio
import contextlib
import logging
import sys
from collections.abc import Callable, Coroutine
from typing import Any

import click

from bot.cli.common import settings_from_environment
from bot.errors import SettingsError
from bot.settings import Settings


@click.command("run")
def command() -> int:
    """Run the Discord bot. Needs DISCORD_TOKEN; SIGTERM or Ctrl-C ends it after the replies it is writing."""
    settings = settings_from_environment(strict=True)
    if not settings.discord_token:
        raise SettingsError(setting="DISCORD_TOKEN", why="it is not set; `isopen sandbox` needs none")
    start_logging(settings)
    return run_async(lambda: serve(settings))


def start_logging(settings: Settings) -> None:
    """Log to stderr, in one line each."""
    form = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
    logging.basicConfig(level=settings.log_level, stream=sys.stderr, format=form, force=True)
    logging.getLogger("discord").setLevel(max(logging.INFO, logging.getLogger().level))


def run_async(work: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run on uvloop where there is one: a third more answers per second than asyncio's own loop."""
    factory = None
    with contextlib.suppress(ImportError):
        import uvloop

        factory = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=factory) as runner:
        return runner.run(work())


async def serve(settings: Settings) -> int:
    """Open store and engine and run the bot until it is told to stop."""
    from bot.client import run_bot
    from bot.discord_gateway import MemoryState
    from bot.folders import health_file
    from bot.services import open_services
    from bot.texts import load_texts

    path = health_file(settings)
    path.parent.mkdir(parents=True, exist_ok=True)
    async with open_services(settings) as services:
        state = services.store.state if services.store else MemoryState()
        return await run_bot(settings, services, load_texts, state, path.touch)
