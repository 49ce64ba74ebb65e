"""`isopen health`: is the bot in this container alive? For HEALTHCHECK; says nothing but yes or no."""

import time
from typing import Final

import click

from bot.cli.common import settings_from_environment
from bot.folders import health_file

MAX_AGE: Final = 90.0  # seconds; the bot touches the file every 5


@click.command("health", hidden=True)
def command() -> int:
    """Exit 0 when the running bot has touched its health file lately, else 1."""
    path = health_file(settings_from_environment())
    try:
        age = time.time() - path.stat().st_mtime
    except OSError:
        click.echo("the bot has not connected yet", err=True)
        return 1
    return 0 if age < MAX_AGE else 1
