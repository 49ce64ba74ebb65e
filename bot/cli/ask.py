"""`isopen ask NAME`: the card at a terminal."""

import datetime as dt

import click
import msgspec

from bot.answer import Answer
from bot.cli.common import emit, errors_as_json, json_option, settings_from_environment
from bot.settings import Settings
from bot.texts import load_texts


@click.command("ask")
@click.argument("name", nargs=-1, required=True)
@json_option
@errors_as_json
def command(name: tuple[str, ...], as_json: bool) -> int:
    """Is the model NAME open source? Names, sizes, Ollama tags and Hugging Face addresses all do."""
    from bot.cli.live import ask

    texts = load_texts()
    settings = settings_from_environment()
    answer = _with_owners_word(settings, ask(settings, " ".join(name)))
    if as_json:
        from bot import wire

        emit(wire.answer(answer, texts))
    else:
        from bot.cli.card import print_card

        print_card(answer, texts)
    return 0


def _with_owners_word(settings: Settings, answer: Answer) -> Answer:
    """Put beside the answer what the bot's owner says everywhere (`isopen override`), if they do."""
    from bot.folders import database_url
    from bot.store.owner import owners_word

    found = owners_word(database_url(settings), answer.model.id)
    if found is None or found.said.expired(dt.datetime.now(dt.UTC)):
        return answer
    from bot.moderation.overrides import shown

    return msgspec.structs.replace(answer, override=shown(found, answer.assessment))
