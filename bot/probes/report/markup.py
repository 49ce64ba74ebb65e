"""Pieces of HTML, made so that no text of others can become markup. Pure."""

import html
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

# Controls (but line ends), private characters, lone surrogates, and what is invisible or turns the direction
# of what follows. The joiners U+200C and U+200D stay, which scripts need.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)


class Markup(str):
    """Text that is HTML already. Everything else is escaped."""

    __slots__ = ()


Content = str


def escaped(content: Content) -> Markup:
    """Return `content` as HTML: unchanged if it is `Markup`, else escaped and without invisible characters."""
    return content if isinstance(content, Markup) else Markup(html.escape(visible(content)))


def visible(text: str) -> str:
    """Return `text` without control characters and marks that change the direction of what follows."""
    return _INVISIBLE.sub("", text)


def joined(parts: Iterable[Content], separator: str = "") -> Markup:
    """Put pieces together."""
    return Markup(separator.join(escaped(part) for part in parts))


def tag(name: str, content: Content = "", **attributes: str) -> Markup:
    """Return an element; `class_` stands for `class`, `for_` for `for`."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(visible(value))}"'
        for key, value in attributes.items()
    )
    return Markup(f"<{name}{written}>{escaped(content)}</{name}>")


def image(png: str, alt: str) -> Markup:
    """Return a picture (base64) with the words that stand for it."""
    return Markup(f'<img src="data:image/png;base64,{html.escape(png)}" alt="{html.escape(visible(alt))}">')


class Cells(NamedTuple):
    """One row of a table: what heads it, the other cells, and whether something was found there."""

    head: Content
    cells: Sequence[Content]
    found: bool = False


def table(caption: Content, heads: Sequence[Content], rows: Iterable[Cells]) -> Markup:
    """Return a table with a caption, and headers for its columns and rows."""
    top = tag("thead", tag("tr", joined(tag("th", head, scope="col") for head in heads)))
    body = tag("tbody", joined(_row(row) for row in rows))
    whole = tag("table", joined((tag("caption", caption), top, body)))
    return tag("div", whole, class_="scroll", tabindex="0", role="region", aria_label=caption)


def _row(row: Cells) -> Markup:
    cells = joined((tag("th", row.head, scope="row"), *(tag("td", cell) for cell in row.cells)))
    return tag("tr", cells, class_="found") if row.found else tag("tr", cells)
