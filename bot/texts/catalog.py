"""Loads the message catalog and writes messages in a language."""

from functools import lru_cache
from pathlib import Path
from typing import Final

from fluent.runtime import FluentBundle, FluentResource

from bot.openness.phrases import Argument, Phrase

DEFAULT_LOCALE: Final = "en-US"
_FOLDER: Final = Path(__file__).parent


class Texts:
    """Messages in one language, English behind it.

    Isolation marks (FSI/PDI) around arguments are off: Discord and terminals show them as boxes, and
    arguments are escaped by whoever draws the card.
    """

    def __init__(self, locale: str, bundles: tuple[FluentBundle, ...]) -> None:
        self.locale = locale
        self._bundles = bundles

    def __call__(self, message_id: str, **args: Argument) -> str:
        """Write message `message_id` (or `message.attribute`) with `args`.

        Raises KeyError for a message that no language has: a programming error, caught by the tests.
        """
        name, _, attribute = message_id.partition(".")
        for bundle in self._bundles:
            if not bundle.has_message(name):
                continue
            message = bundle.get_message(name)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is not None:
                return str(bundle.format_pattern(pattern, args)[0])
        raise KeyError(message_id)

    def has(self, message_id: str) -> bool:
        """Whether any language here has the message."""
        return any(bundle.has_message(message_id.partition(".")[0]) for bundle in self._bundles)

    def write(self, phrase: Phrase) -> str:
        """Write a phrase of the rules."""
        return self(phrase.id, **phrase.args)


def available_locales() -> tuple[str, ...]:
    """Locales that have a folder of messages, English first."""
    found = sorted(path.name for path in _FOLDER.iterdir() if path.is_dir() and any(path.glob("*.ftl")))
    return (DEFAULT_LOCALE, *(name for name in found if name != DEFAULT_LOCALE))


@lru_cache(maxsize=40)
def load_texts(locale: str = DEFAULT_LOCALE) -> Texts:
    """Load the messages for `locale` (a BCP 47 tag such as `de` or `pt-BR`); unknown ones read English."""
    chosen = _nearest(locale)
    names = (DEFAULT_LOCALE,) if chosen == DEFAULT_LOCALE else (chosen, DEFAULT_LOCALE)
    return Texts(chosen, tuple(_bundle(name) for name in names))


def _nearest(locale: str) -> str:
    """Exactly that locale, else one of the same language, else English."""
    known = available_locales()
    if locale in known:
        return locale
    language = locale.partition("-")[0]
    return next((name for name in known if name.partition("-")[0] == language), DEFAULT_LOCALE)


@lru_cache(maxsize=40)
def _bundle(locale: str) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    for path in sorted((_FOLDER / locale).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle
