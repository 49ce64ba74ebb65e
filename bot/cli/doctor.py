"""`isopen doctor`: what is set up, what is not, and how to mend it."""

import asyncio

import click
import msgspec

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.texts import load_texts


@click.command("doctor")
@json_option
@errors_as_json
def command(as_json: bool) -> int:
    """Check settings, data, database, Hub, hosts and token; say how to mend each."""
    from bot.doctor import examine

    texts = load_texts()
    checks = asyncio.run(examine(settings_from_environment(), texts))
    if as_json:
        emit({"checks": [msgspec.to_builtins(check) for check in checks]})
    else:
        for check in checks:
            mark = click.style("✔", fg="green") if check.ok else click.style("✘", fg="red")
            click.echo(f"{mark} {check.name:<12} {check.detail}")
            if check.fix:
                click.echo(f"  {'':<12} -> {check.fix}")
    return 0 if all(check.ok for check in checks) else 1
