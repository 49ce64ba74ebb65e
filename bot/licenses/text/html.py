"""Folds the markup away that changes nothing a reader sees; leaves the rest to be seen as a difference.

A closed list: tags that only structure or emphasize, with attributes that can neither hide words nor hold them.
`<del>`, `hidden`, `display: none`, scripts, comments and unknown tags stay in the text and so count as
differences: their words do, and so do their marks (a comment may hide words that the license has, too). Only a
comment around the whole text is taken off.
"""

import re
from typing import Final

_TAG: Final = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]{0,20})((?:\s[^<>]{0,2000})?)/?>")
_WRAPPED: Final = re.compile(r"\s*<!--((?:(?!<!--|-->).)*)-->\s*", re.DOTALL)
_DOCTYPE: Final = re.compile(r"<!doctype html>", re.IGNORECASE)
_INLINE: Final = frozenset("a abbr b big cite code em font i span strong tt u".split())
_BLOCK: Final = frozenset(
    "address article blockquote body br center dd div dl dt footer h1 h2 h3 h4 h5 h6 head header hr html li main "
    "meta ol p pre section table tbody td th thead title tr ul".split()
)
_ATTRIBUTE: Final = re.compile(r"""\s+([a-zA-Z:-]{1,30})\s?=\s?("[^"<>]*"|'[^'<>]*'|[^\s"'=<>`/]+)""")
_PLAIN: Final = frozenset(
    "align charset class dir href id lang name rel role target valign width xml:lang xmlns".split()
)
_META: Final = re.compile(r"content-type|viewport|text/html;\s*charset=[\w-]+|width=device-width(,\s*[\w.=-]+)*")
_STYLE: Final = re.compile(
    r"(text-align|margin(-\w+)?|padding(-\w+)?|font-family|font-weight|font-style|line-height|list-style(-type)?)"
    r"\s*:[\w\s.,%'\"-]*"
)


def fold_markup(text: str) -> str:
    """Take harmless tags out: inline ones join words, block ones part them."""
    wrapped = _WRAPPED.fullmatch(text)
    return _TAG.sub(_fold, _DOCTYPE.sub(" ", wrapped[1] if wrapped else text))


def _fold(match: re.Match[str]) -> str:
    name, attributes = match[2].lower(), match[3].rstrip("/ ")
    if name not in _INLINE and name not in _BLOCK:
        return match[0]
    if attributes.strip() and not _harmless(name, attributes):
        return match[0]
    breaks = "\n" * match[0].count("\n")
    return breaks if name in _INLINE else breaks or " "


def _harmless(tag: str, attributes: str) -> bool:
    """Whether every attribute is known to hide nothing."""
    end = 0
    for found in _ATTRIBUTE.finditer(attributes):
        if found.start() != end or not _allowed(tag, found[1].lower(), found[2].strip("\"'").lower()):
            return False
        end = found.end()
    return not attributes[end:].strip()


def _allowed(tag: str, attribute: str, value: str) -> bool:
    """One attribute: a style that only lays out, a plain one of a single word, or a page's technical header."""
    if attribute == "style":
        return all(_STYLE.fullmatch(part.strip()) for part in value.split(";") if part.strip())
    if tag == "meta" and attribute in {"content", "http-equiv", "name"}:
        return _META.fullmatch(value) is not None
    return attribute in _PLAIN and not re.search(r"\s", value)
