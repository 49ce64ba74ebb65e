"""`isopen compare A B`: two answers side by side."""

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.texts import load_texts


@click.command("compare")
@click.argument("a")
@click.argument("b")
@json_option
@errors_as_json
def command(a: str, b: str, as_json: bool) -> int:
    """Put the models A and B side by side (quote names with spaces)."""
    from bot.cli.live import ask
    from bot.comparison import compare
    from bot.engine import open_engine

    settings, texts = settings_from_environment(), load_texts()
    engine = open_engine(settings)
    found = compare(ask(settings, a, engine), ask(settings, b, engine))
    if as_json:
        from bot import wire

        emit(wire.comparison(found, texts))
    else:
        from bot.cli.card import print_comparison

        print_comparison(found, texts)
    return 0
