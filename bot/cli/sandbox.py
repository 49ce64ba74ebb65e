"""`isopen sandbox`: a Discord of its own on this machine, with the bot in it and a page to try it on."""

import asyncio
import contextlib
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import click
import msgspec

from bot.cli.common import settings_from_environment
from bot.cli.run import run_async, start_logging
from bot.errors import PortTaken, UsageError
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.sandbox import Sandbox

DEFAULT_PORT = 8765
TOKEN = "sandbox"  # noqa: S105  (no secret: the sandbox lets any bot in)


@click.command("sandbox")
@click.option("--port", type=click.IntRange(0, 65_535), default=DEFAULT_PORT, show_default=True, help="0: any.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Loopback only.")
@click.option("--no-bot", is_flag=True, help="Only the Discord, for a bot of your own.")
@click.option("--open", "open_page", is_flag=True, help="Open the page in your browser.")
def command(port: int, host: str, no_bot: bool, open_page: bool) -> int:
    """Run a local Discord with the bot in it. No token, no account; nothing leaves this machine."""
    settings = settings_from_environment(strict=True)
    start_logging(msgspec.structs.replace(settings, log_level="WARNING"))
    return run_async(lambda: _serve(settings, host, port, with_bot=not no_bot, open_page=open_page))


async def _serve(settings: Settings, host: str, port: int, *, with_bot: bool, open_page: bool) -> int:
    sandbox = await start_sandbox(settings, host, port)
    try:
        _say_where(sandbox, with_bot=with_bot)
        if with_bot and not settings.hosts:
            _say_what_to_probe()
        if open_page:
            click.launch(sandbox.url)
        return await (_run_bot(settings, sandbox) if with_bot else _until_told_to_stop())
    finally:
        await sandbox.stop()


async def start_sandbox(settings: Settings, host: str, port: int) -> "Sandbox":
    """Listen on loopback. Raises UsageError for another address, PortTaken where somebody else listens."""
    from bot.sandbox import NotLoopback, Options, Sandbox
    from bot.sandbox.options import DEFAULT_OPENAPI

    options = Options(
        host=host, port=port, app_name="isopen", openapi=settings.openapi or _beside(DEFAULT_OPENAPI)
    )
    try:
        sandbox = Sandbox(options)
        await sandbox.start()
    except NotLoopback as error:
        raise UsageError from error
    except OSError as error:
        raise PortTaken(port=str(port), host=host) from error
    return sandbox


def _beside(path: Path) -> Path:
    """The OpenAPI file as seen from the project's root, wherever the command was started."""
    root = Path(__file__).resolve().parents[2]
    return (root / path).resolve()


def _say_where(sandbox: "Sandbox", *, with_bot: bool) -> None:
    click.echo(f"A Discord of its own is at {click.style(sandbox.url, bold=True)}")
    if with_bot:
        click.echo("Open it and type:  /isopen llama")
        click.echo("For the real Discord put DISCORD_TOKEN into .env (README.md, On Discord). Ctrl-C ends it.")
    else:
        click.echo(f"Point your bot at  {sandbox.api_url}  (any token; docs/sandbox.md). Ctrl-C ends it.")


def _say_what_to_probe() -> None:
    """Without a model of one's own there is the practice model, where its server is installed."""
    from bot.probes.hostbook import practice_possible

    if practice_possible():
        click.echo("Or probe the practice model:  /probe run")
    else:
        click.echo('For a practice model to /probe:  pip install "isopen[organism]" (Linux, macOS)')


async def _run_bot(settings: Settings, sandbox: "Sandbox") -> int:
    from bot.client import run_bot
    from bot.discord_gateway import MemoryState
    from bot.services import open_services
    from bot.texts import load_texts

    inside = msgspec.structs.replace(settings, discord_token=TOKEN, discord_api_url=sandbox.api_url)
    async with open_services(settings, practice=True) as services:
        # The sandbox forgets its commands at each start, so the bot must not remember having uploaded them.
        return await run_bot(inside, services, load_texts, MemoryState())


async def _until_told_to_stop() -> int:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    with contextlib.suppress(NotImplementedError):
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stopped.set)
    await stopped.wait()
    return 0
