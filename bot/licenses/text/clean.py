"""Makes a text comparable without losing a word of it.

Principle: only what a reader cannot see, or sees as the same, is folded away. Everything else stays and counts
as a difference. So an HTML comment stays, as does a tag or style that could hide or strike out words, and a
bidirectional control, a combining mark or a look-alike letter.
"""

import re
import unicodedata
from html import unescape
from typing import Final

from bot.licenses.text.html import fold_markup

_QUOTES: Final = dict.fromkeys("\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u301d\u301e", '"') | dict.fromkeys(
    "\u2018\u2019\u201a\u201b\u2039\u203a\u2032`\u00b4", "'"
)
_DASHES: Final = dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043", "-")
_SPACES: Final = dict.fromkeys(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
)
# Rare line separators: editors do not count them as lines.
_LINES: Final = dict.fromkeys("\u0085\u2028\u2029\x0b\x0c", " ")
_UNSEEN: Final = dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", "")
_LIGATURES: Final = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "…": "..."}
_WIDE: Final = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_FOLD: Final = _QUOTES | _DASHES | _SPACES | _LINES | _UNSEEN | _LIGATURES | _WIDE

_ENTITY: Final = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_LEADER: Final = re.compile(r"^[ \t]*[>+%|][>+%|*#/ \t-]*(?=[ \t]|$)", re.MULTILINE)
# Markdown's escapes, and the mark above a block of plain text.
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_FENCE: Final = re.compile(r"^([ \t]*(?:```|~~~))(?:text|txt|plain|plaintext|markdown|md)[ \t]*$", re.MULTILINE)
# A page's number, alone between two blank lines.
_PAGE: Final = re.compile(
    r"(?<=\n)[ \t]*\n[ \t]*(?:-[ \t]*\d{1,3}[ \t]*-|[Pp]age[ \t]+\d{1,3}(?:[ \t]+(?:of|/)[ \t]+\d{1,3})?)"
    r"[ \t]*\n(?=[ \t]*\n)"
)
# Comment leaders that are words count as such only where every line has one.
_WORD_LEADER: Final = re.compile(r"[ \t]*(?:rem|dnl)(?:[ \t]|$)", re.IGNORECASE)
_RUN: Final = re.compile(r"([=+<>^~])\1{2,}")
_RULE: Final = re.compile(r"^[=+<>^~|*_#/ \t-]+$", re.MULTILINE)


def clean(text: str) -> str:
    """Fold quotes, dashes, spaces, unseen characters, plain markup, comment leaders and ruled lines."""
    text = _without_leaders(text.replace("\r\n", "\n").replace("\r", "\n"))
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    if "```" in text or "~~~" in text:
        text = _FENCE.sub(r"\1", text)
    if "<" in text:
        text = fold_markup(text)
    if "&" in text:
        text = _ENTITY.sub(lambda match: unescape(match.group()), text)
    if not text.isascii():
        for seen in _FOLD.keys() & set(text):  # much faster than str.translate for the few there are
            text = text.replace(seen, _FOLD[seen])
        text = unicodedata.normalize("NFC", text)
    text = _PAGE.sub(lambda match: "\n" * match.group().count("\n"), text)
    return _RUN.sub(" ", _LEADER.sub(" ", _RULE.sub("", text))) if _needs_rules(text) else text


def _without_leaders(text: str) -> str:
    """Take "REM" and "dnl" off where every line that holds anything begins so."""
    if not _WORD_LEADER.match(text):
        return text
    lines = text.split("\n")
    if not all(_WORD_LEADER.match(line) for line in lines if line.strip()):
        return text
    return "\n".join(_WORD_LEADER.sub("", line, count=1) for line in lines)


def _needs_rules(text: str) -> bool:
    """Whether any of the symbols that count elsewhere appear at all."""
    return any(symbol in text for symbol in "=+<>^~%")
