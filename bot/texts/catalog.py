"""Loads the message catalog and writes messages in a language."""

import re
from collections.abc import Iterable
from functools import lru_cache, reduce
from pathlib import Path
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource

from bot.openness.phrases import Argument, Phrase

DEFAULT_LOCALE: Final = "en-US"
COMPONENTS: Final = "components"
_FOLDER: Final = Path(__file__).parent
_NAMES: Final = re.compile(r"^([a-z][a-z0-9-]*) =", re.MULTILINE)
_SHARED: Final = "verdict.ftl"


class Messages:
    """The messages of one language. A file is parsed when its first message is asked for.

    Parsing is what costs time (some 60 ms for everything), and a question at a terminal needs two files. Messages
    may refer to others of their own file and of `verdict.ftl`, which is always there.
    """

    def __init__(self, locale: str, folder: Path) -> None:
        # Isolation marks around arguments are off: Discord and terminals show them as boxes, and arguments
        # are escaped by whoever draws the card.
        self._bundle = FluentBundle([locale], use_isolating=False)
        self._files = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))}
        self._home = {name: file for file, text in self._files.items() for name in _NAMES.findall(text)}
        self._parsed: set[str] = set()

    def __contains__(self, name: str) -> bool:
        return name in self._home

    def write(self, name: str, attribute: str, args: dict[str, Argument]) -> str | None:
        """Write a message or one of its attributes; None where this language lacks it."""
        if name not in self._home:
            return None
        self._parse(_SHARED)
        self._parse(self._home[name])
        message = self._bundle.get_message(name)
        pattern: Any = message.attributes.get(attribute) if attribute else message.value
        return str(self._bundle.format_pattern(pattern, args)[0]) if pattern is not None else None

    def _parse(self, file: str) -> None:
        if file in self._files and file not in self._parsed:
            self._bundle.add_resource(FluentResource(self._files[file]))
            self._parsed.add(file)


class Texts:
    """Messages in one language, English behind it."""

    def __init__(self, locale: str, languages: tuple[Messages, ...]) -> None:
        self.locale = locale
        self._languages = languages

    def __call__(self, message_id: str, **args: Argument) -> str:
        """Write message `message_id` (or `message.attribute`) with `args`.

        Raises KeyError for a message that no language has: a programming error, caught by the tests.
        """
        name, _, attribute = message_id.partition(".")
        for language in self._languages:
            written = language.write(name, attribute, args)
            if written is not None:
                return written
        raise KeyError(message_id)

    def has(self, message_id: str) -> bool:
        """Whether any language here has the message."""
        return any(message_id.partition(".")[0] in language for language in self._languages)

    def write(self, phrase: Phrase) -> str:
        """Write a phrase of the rules. An argument `components` (ids with commas) becomes their names."""
        args = dict(phrase.args)
        if COMPONENTS in args:
            names = str(args[COMPONENTS]).split(",")
            args[COMPONENTS] = self.listed([self("component-lower", component=name) for name in names])
        return self(phrase.id, **args)

    def listed(self, items: list[str]) -> str:
        """Join items as a sentence does: "a, b and c"."""
        if len(items) < 2:
            return "".join(items)
        return self("list-and", rest=self.row(items[:-1]), last=items[-1])

    def row(self, items: Iterable[str]) -> str:
        """Join items as a list does, without a word before the last: "a, b, c"; in Japanese "a、b、c"."""
        first, *others = [*items] or [""]
        return reduce(lambda rest, item: self("list-comma", rest=rest, next=item), others, first)


def available_locales() -> tuple[str, ...]:
    """Locales that have a folder of messages, English first."""
    found = sorted(path.name for path in _FOLDER.iterdir() if path.is_dir() and any(path.glob("*.ftl")))
    return (DEFAULT_LOCALE, *(name for name in found if name != DEFAULT_LOCALE))


@lru_cache(maxsize=40)
def load_texts(locale: str = DEFAULT_LOCALE) -> Texts:
    """Load the messages for `locale` (a BCP 47 tag such as `de` or `pt-BR`); unknown ones read English."""
    chosen = _nearest(locale)
    names = (DEFAULT_LOCALE,) if chosen == DEFAULT_LOCALE else (chosen, DEFAULT_LOCALE)
    return Texts(chosen, tuple(_messages(name) for name in names))


def _nearest(locale: str) -> str:
    """Exactly that locale, else one of the same language, else English."""
    known = available_locales()
    if locale in known:
        return locale
    language = locale.partition("-")[0]
    return next((name for name in known if name.partition("-")[0] == language), DEFAULT_LOCALE)


@lru_cache(maxsize=40)
def _messages(locale: str) -> Messages:
    return Messages(locale, _FOLDER / locale)
