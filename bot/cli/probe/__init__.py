"""`isopen probe`: what a model refuses, and what came of earlier runs."""

from importlib import import_module
from typing import Final

import click

COMMANDS: Final = {
    "run": ("bot.cli.probe.run", "Ask a model the battery (the word `run` may be left out)."),
    "list": ("bot.cli.probe.listing", "Earlier runs."),
    "show": ("bot.cli.probe.show", "What an earlier run found."),
    "compare": ("bot.cli.probe.compare", "What one run withholds and the other does not."),
    "export": ("bot.cli.probe.export", "Every question and reply of a run, as JSON lines or CSV."),
    "settle": ("bot.cli.probe.settle", "The replies that wait for a person's word, and that word."),
    "rescore": ("bot.cli.probe.rescore", "Judge a run's replies anew; nobody is asked again."),
}


class ProbeGroup(click.Group):
    """A group whose first word may be a model: `isopen probe llama3.2` is `isopen probe run llama3.2`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put `run` where no command was named."""
        if not args or (args[0] not in COMMANDS and args[0] not in {"-h", "--help"}):
            args = ["run", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of the list above."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command, or None for a word that is none."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them, and what `run` takes."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])
        run = self.get_command(ctx, "run")
        if run is not None:
            with formatter.section("To run"):
                rows = [row for param in run.get_params(ctx) if (row := param.get_help_record(ctx))]
                formatter.write_dl(rows)


@click.command("probe", cls=ProbeGroup, options_metavar="[MODEL] --host NAME|URL [OPTIONS]", no_args_is_help=False)
def command() -> None:
    """Ask a locally hosted model what it will not say, with controls and intervals.

    MODEL may be left out where the host serves one. A run that was stopped goes on with --resume.
    """
