"""A language nobody speaks: the English catalog with a mark on every letter. What has none bypassed the catalog.

Unlike brackets around a message, marked letters survive that a text is cut, put into another, or taken apart, do
not make it longer, and leave what is filled in unmarked: an English word as an argument of a message is seen, too.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import msgspec
from fluent.syntax import FluentParser, FluentSerializer
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Transformer

from bot.texts import Texts
from bot.texts.catalog import Messages

PSEUDO: Final = "en-GB"
"""A locale of Discord's that no folder of ours is for: its readers get English otherwise."""

_PLAIN: Final = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKED: Final = "ǎƀċđěƒǥħǐɉķŀɱŋǒƥɋřșŧǔʋŵẋẏžǍɃĊĐĚƑǤĦǏɈĶĿⱮŊǑƤɊŘȘŦǓƲŴẊẎŽ"
_MARK: Final = str.maketrans(_PLAIN, _MARKED)
_UNMARK: Final = str.maketrans(_MARKED, _PLAIN)
_ADDRESS: Final = re.compile(r"(https?://[^\s)]+)")


class _Marking(Transformer):
    def visit_TextElement(self, node: ftl.TextElement) -> ftl.TextElement:  # noqa: N802 - the library's name
        return ftl.TextElement(mark(node.value))


def mark(text: str) -> str:
    """Mark every letter but those of addresses."""
    parts = _ADDRESS.split(text)
    return "".join(part if at % 2 else part.translate(_MARK) for at, part in enumerate(parts))


def unmark(text: str) -> str:
    """Read what was marked."""
    return text.translate(_UNMARK)


def pseudo_texts(english: Path, folder: Path) -> Texts:
    """Write the files of `english` into `folder` with marks, and load them: no language stands behind them."""
    for path in sorted(english.glob("*.ftl")):
        marked = _Marking().visit(FluentParser().parse(path.read_text(encoding="utf-8")))
        (folder / path.name).write_text(FluentSerializer().serialize(marked), encoding="utf-8")
    return Texts(PSEUDO, (Messages(PSEUDO, folder),))


# ---- what need not be marked: facts, and what people typed


_MARKUP: Final = re.compile(
    r"\]\([^)\s]*\)|<t:\d+:\w>|</[^>]*>|<[@#][!&]?\d+>|\bhttps?://\S*|#\d+/\S+|\b[Qq]q\w*|\|\|.*?\|\|"
)
_WORD: Final = re.compile(r"[A-Za-z0-9]\S*|%")
_EDGES: Final = " \t\n.,:;!?\"'()[]*_-\u200b…"
_LONGEST: Final = 60
_ENGLISH: Final = re.compile(r"[A-Za-z]{2,}")


class Facts:
    """Every text of the data, of the world and of the walk. Each may be shown whole, or cut at its end.

    `ours` are words of our own vocabulary: they have to be translated even where the data have them, too.
    """

    def __init__(self, known: Iterable[str], ours: Iterable[str]) -> None:
        self._known = {_even(text) for text in known} - {"", *ours}
        self._sorted = sorted(self._known)

    def bypassing(self, shown: str) -> list[str]:
        """List the pieces of a text that are neither marked nor known."""
        text = _MARKUP.sub(" ] ", shown.replace("\\", "").replace("\u200b", ""))
        return [piece for part in _unmarked(text) for piece in self._unknown(part)]

    def _unknown(self, part: str) -> Iterator[str]:
        """Take the longest known piece from each word on; what is left, and reads like English, is unknown."""
        words = list(_WORD.finditer(part))
        at = 0
        while at < len(words):
            taken = next(
                (n for n in range(min(_LONGEST, len(words) - at), 0, -1) if self._knows(part, words, at, n)), 0
            )
            if not taken and _ENGLISH.search(words[at][0]):
                yield f"{words[at][0]!r} in {_even(unmark(part))[:120]!r}"
            at += taken or 1

    def _knows(self, part: str, words: list[re.Match[str]], at: int, count: int) -> bool:
        piece = part[words[at].start() : words[at + count - 1].end()]
        even = _even(piece)
        return even in self._known or (piece.endswith("…") and self._begins(even))

    def _begins(self, cut: str) -> bool:
        """Whether a fact begins like that."""
        at = bisect_left(self._sorted, cut)
        return at < len(self._sorted) and self._sorted[at].startswith(cut)


def _even(text: str) -> str:
    """A text without the differences that drawing it makes: spaces, escapes, marks of lists at its edges."""
    return " ".join(text.replace("\\", "").split()).strip(_EDGES)


def _unmarked(text: str) -> list[str]:
    return re.split(f"[{_MARKED}]+", text)


def strings(record: object) -> Iterator[str]:
    """Every text in a record of the data but the words of our own vocabularies (enumerations)."""
    if type(record) is str:
        yield record
    elif isinstance(record, dict):
        for key, value in record.items():
            yield from strings(key)
            yield from strings(value)
    elif isinstance(record, tuple | list | set | frozenset):
        for one in record:
            yield from strings(one)
    elif isinstance(record, msgspec.Struct):
        for name in record.__struct_fields__:
            yield from strings(getattr(record, name))


# ---- what people see of a request's body


_SEEN: Final = ("content", "label", "placeholder", "title", "description")


def visible(body: Any) -> Iterator[str]:
    """Every text in a message, a form or an answer that Discord shows to people."""
    if isinstance(body, list):
        for one in body:
            yield from visible(one)
    elif isinstance(body, dict):
        for key, value in body.items():
            if isinstance(value, str) and (key in _SEEN or (key == "name" and "value" in body)):
                yield value
            elif key not in _SEEN or not isinstance(value, str):
                yield from visible(value)


def parts(body: Any) -> Iterator[dict[str, Any]]:
    """Every object in a body, nested ones included."""
    if isinstance(body, list):
        for one in body:
            yield from parts(one)
    elif isinstance(body, dict):
        yield body
        for value in body.values():
            yield from parts(value)
