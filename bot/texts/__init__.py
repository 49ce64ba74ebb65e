"""Every sentence a person reads, from one catalog of messages (Fluent), per language.

The messages live in `bot/texts/<locale>/*.ftl`. A language that lacks a message falls back to English.
"""

from bot.texts.catalog import DEFAULT_LOCALE, Texts, available_locales, load_texts

__all__ = ["DEFAULT_LOCALE", "Texts", "available_locales", "load_texts"]
