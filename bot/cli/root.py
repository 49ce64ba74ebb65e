"""`isopen` itself: the list of commands, and the one place where errors become words and exit codes."""

import sys
from importlib import import_module
from typing import Any, Final, NoReturn

import click

from bot import __version__
from bot.cli.safe import printable
from bot.errors import IsopenError, UnclearName

# name -> (module, one line for the list). A module is imported when its command is called, so `isopen ask` starts
# without reading what the bot needs.
COMMANDS: Final = {
    "ask": ("bot.cli.ask", "Is this model open source?"),
    "artifacts": ("bot.cli.artifacts", "What is really published, looked at now."),
    "compare": ("bot.cli.compare", "Two models side by side."),
    "license": ("bot.cli.license", "What a license lets you do; or which license a text is."),
    "mof": ("bot.cli.mof", "Evaluate a Model Openness Framework file."),
    "hosts": ("bot.cli.hosts", "Which servers with models are set up, and what they serve."),
    "claims": ("bot.cli.claims", "Check what a message claims about models."),
    "probe": ("bot.cli.probe", "What does a locally hosted model refuse to say?"),
    "judge": ("bot.cli.judge", "Say what replies are: answers, refusals or what else (JSON lines)."),
    "catalog": ("bot.cli.catalog", "Check the facts isopen answers from."),
    "index": ("bot.cli.index", "The names of Hub repositories, for suggestions."),
    "import": ("bot.cli.import_", "Refresh what other indexes say, from their own files."),
    "override": ("bot.cli.override", "Say what you, the bot's owner, make of a model."),
    "reports": ("bot.cli.reports", "Mistakes that members reported, for the catalog."),
    "doctor": ("bot.cli.doctor", "Check settings, database and data; say how to mend each."),
    "run": ("bot.cli.run", "Run the Discord bot (needs DISCORD_TOKEN)."),
    "sandbox": ("bot.cli.sandbox", "Run a Discord of its own on this machine, with the bot in it."),
    "up": ("bot.cli.up", "Run the bot on Discord if there is a token, else in the sandbox."),
    "health": ("bot.cli.health", "For HEALTHCHECK: is the running bot alive?"),
    "completion": ("bot.cli.completion", "Shell completion: how to switch it on."),
}


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports one when it is needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order of the list above."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the command, or None for a word that is none."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing them."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, text) for name, (_, text) in COMMANDS.items()])


@click.command(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version=__version__, message="isopen %(version)s")
def root() -> None:
    """Is this AI model open source? Answers with evidence.

    Exit codes: 0 answered, 1 not found or a check failed, 2 wrong usage or settings.
    """


def main(args: list[str] | None = None) -> NoReturn:
    """Run the command line and exit with its code."""
    try:
        code: Any = root.main(args, prog_name="isopen", standalone_mode=False)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.ClickException as error:
        _usage(error, as_json=_wants_json(args))
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        _close_quietly()
        sys.exit(0)
    except IsopenError as error:
        _explain(error)
        sys.exit(error.exit_code)
    sys.exit(code if isinstance(code, int) else 0)


def _wants_json(args: list[str] | None) -> bool:
    """Whether `--json` is among the options, even where the words around it make no sense."""
    words = sys.argv[1:] if args is None else args
    return "--json" in (words[: words.index("--")] if "--" in words else words)


def _usage(error: click.ClickException, *, as_json: bool) -> None:
    """Say what is wrong with the words on the command line: on stderr, or as the JSON document asked for."""
    if not as_json:
        error.show()
        return
    from bot.cli.common import emit

    emit({"error": {"id": "usage", "message": error.format_message(), "data": {}}, "candidates": []})


def _explain(error: IsopenError) -> None:
    """Say what went wrong on stderr, in words, and what could have been meant."""
    from bot.texts import load_texts

    click.echo(printable(f"isopen: {load_texts().write(error.phrase)}"), err=True)
    for item in error.nearest if isinstance(error, UnclearName) else ():
        click.echo(f"  {item.name}: isopen ask {item.id}" + (f"   {item.says}" if item.says else ""), err=True)


def _close_quietly() -> None:
    """The reader of our output went away (`isopen ask llama | head -1`): that is no error."""
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
