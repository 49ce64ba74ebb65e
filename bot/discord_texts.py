"""Command names and descriptions in every language the message catalog has."""

from collections.abc import Callable

from discord import Locale, app_commands
from discord.app_commands import TranslationContextTypes, locale_str

from bot.texts import DEFAULT_LOCALE, Texts

TextsFor = Callable[[str], Texts]
"""Gives the messages in a language (a BCP 47 tag), English where it does not know it."""


def said(texts_for: TextsFor, message_id: str) -> locale_str:
    """Return a message as a command's name or description: English, with its id for the translator."""
    return locale_str(texts_for(DEFAULT_LOCALE)(message_id), message_id=message_id)


class FluentTranslator(app_commands.Translator):
    """Translates what `said` made. Languages that would only repeat the English text are left out."""

    def __init__(self, texts_for: TextsFor) -> None:
        self._texts_for = texts_for

    async def translate(
        self,
        string: locale_str,
        locale: Locale,
        context: TranslationContextTypes,  # noqa: ARG002 - the library's signature
    ) -> str | None:
        """Return `string` in `locale`, None where there is no translation."""
        message_id = string.extras.get("message_id")
        texts = self._texts_for(locale.value)
        if message_id is None or texts.locale == DEFAULT_LOCALE:
            return None
        text = texts(message_id)
        return None if text == string.message else text
