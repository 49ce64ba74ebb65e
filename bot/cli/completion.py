"""`isopen completion SHELL`: the lines that switch on completion."""

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> int:
    """Print the completion script for SHELL, e.g. `eval "$(isopen completion bash)"`."""
    from bot.cli.root import root

    kind = get_completion_class(shell)
    if kind is None:
        return 1
    click.echo(kind(root, {}, "isopen", "_ISOPEN_COMPLETE").source())
    return 0
