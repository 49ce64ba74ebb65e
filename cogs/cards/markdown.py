"""Untrusted text made harmless for Discord's Markdown, and the only place where links are made.

Names come from people who type and from model cards that anybody can publish. `plain` makes such text
inert: no formatting, no mention, no link, no invisible direction marks. `discord.utils.escape_markdown`
is not enough for that: it leaves nested brackets, `<...>` forms, bare addresses and mentions alone.
"""

import re
import unicodedata
from typing import Final
from urllib.parse import quote, urlsplit

from bot.openness.phrases import Argument, Phrase

_ELLIPSIS: Final = "…"
_ZERO_WIDTH: Final = "\u200b"
# A backslash makes any ASCII punctuation literal (Discord's `escape` rule); these can begin a construct.
_ESCAPES: Final = str.maketrans({character: f"\\{character}" for character in "\\*_~|`<>[]"})
# At the beginning of a line these make headings, lists, quotes and small print.
_LINE_START: Final = re.compile(r"^(?:[#+-]|\d+(?=[.)]))")
# Addresses become links by themselves from `scheme://` on.
_SCHEME: Final = re.compile(r"://")
_INVITE: Final = re.compile(r"(discord(?:app)?\.(?:gg|com|me|io|li|new))(?=/)", re.IGNORECASE)
# Surrogates cannot be sent; controls and direction marks can reorder or hide what stands around them.
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_KEPT: Final = frozenset("\u200c\u200d")  # joiners, which several scripts and emoji need
_MAX_URL: Final = 400


def clean(text: str, limit: int) -> str:
    """Return `text` on one line, without control, direction and private characters, at most `limit` long.

    The length is counted as Discord's clients count it, in UTF-16 units.
    """
    spaced = (" " if character.isspace() else character for character in text[: limit * 4])
    kept = "".join(character for character in spaced if _visible(character))
    return cut(" ".join(kept.split()), limit)


def _visible(character: str) -> bool:
    return character in _KEPT or unicodedata.category(character) not in _DROPPED


def length(text: str) -> int:
    """Return the length in UTF-16 units, which is never less than the number of characters."""
    return len(text) + sum(character > "\uffff" for character in text)


def cut(text: str, limit: int) -> str:
    """Return `text`, or as much of its beginning as fits into `limit` with an ellipsis."""
    if length(text) <= limit:
        return text
    kept, used = [], 1
    for character in text:
        used += length(character)
        if used > limit:
            break
        kept.append(character)
    return "".join(kept).rstrip() + _ELLIPSIS


def escape(text: str) -> str:
    """Return one line of text so that Discord shows it literally, wherever in a line it stands."""
    text = text.translate(_ESCAPES).replace("@", f"@{_ZERO_WIDTH}")
    text = _SCHEME.sub(r"\\://", text)
    text = _INVITE.sub(rf"\1{_ZERO_WIDTH}", text)
    return _LINE_START.sub(_escape_start, text)


def _escape_start(match: re.Match[str]) -> str:
    start = match[0]
    return f"{start}\\" if start.isdigit() else f"\\{start}"


def plain(text: str, limit: int = 100) -> str:
    """Return untrusted `text` cleaned, cut to `limit` and escaped. Never empty."""
    return escape(clean(text, limit)) or _ELLIPSIS


def safe_url(url: str | None) -> str | None:
    """Return `url` if it is an ordinary web address that Markdown cannot break out of, else None."""
    if not url or len(url) > _MAX_URL:
        return None
    try:
        parts = urlsplit(url)
        wrong = parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc
    except ValueError:
        return None
    if wrong or not url.isascii() or not url.isprintable() or set(url) & set(" <>\\\"'`"):
        return None
    return quote(url, safe=":/?#@!$&*+,;=%~-._")


def link(label: str, url: str | None, limit: int = 100) -> str:
    """Return a masked link with untrusted words on it, or the words alone where the address is no good."""
    words, address = plain(label, limit), safe_url(url)
    return f"[{words}]({address})" if address else words


def inert(phrase: Phrase, limit: int = 600) -> Phrase:
    """Return `phrase` with every text in it made harmless, ready to be written into a sentence."""
    return Phrase(phrase.id, {name: _inert(value, limit) for name, value in phrase.args.items()})


def _inert(value: Argument, limit: int) -> Argument:
    return escape(clean(value, limit)) if isinstance(value, str) else value
