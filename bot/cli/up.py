"""`isopen up`: what `make run` starts."""

import click

from bot.cli.common import settings_from_environment


@click.command("up")
@click.pass_context
def command(ctx: click.Context) -> int:
    """Run the bot on Discord if DISCORD_TOKEN is set, else a local Discord with the bot in it."""
    if settings_from_environment().discord_token:
        from bot.cli.run import command as run

        return int(ctx.invoke(run) or 0)
    from bot.cli.sandbox import command as sandbox

    return int(ctx.invoke(sandbox) or 0)
