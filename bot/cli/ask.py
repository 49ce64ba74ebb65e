"""`isopen ask NAME`: the card at a terminal."""

import click

from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.texts import load_texts


@click.command("ask")
@click.argument("name", nargs=-1, required=True)
@json_option
@errors_as_json
def command(name: tuple[str, ...], as_json: bool) -> int:
    """Is the model NAME open source? Names, sizes, Ollama tags and Hugging Face addresses all do."""
    from bot.cli.live import ask

    texts = load_texts()
    answer = ask(settings_from_environment(), " ".join(name))
    if as_json:
        from bot import wire

        emit(wire.answer(answer, texts))
    else:
        from bot.cli.card import print_card

        print_card(answer, texts)
    return 0
