"""A message in sentences: without what is code or somebody else's words, and with what is only asked marked."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec

# Blanked out to the same length, so that places stay right: code, quoted lines, addresses, custom emoji, pings.
_BLOCK: Final = re.compile(r"```.*?(?:```|\Z)|^>>> .*\Z", re.DOTALL | re.MULTILINE)
_REST: Final = re.compile(r"^> .*$|<a?:\w+:\d+>|<(?:[@#][!&]?|t:|/[\w -]+:)[\w:]*>|https?://\S+", re.MULTILINE)
_END: Final = re.compile(
    r"!(?!=)[!?]*|[?。\uff01\uff1f…]+|\n+|(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\betc)(?<!z\.B)(?<!\bSt)\.+(?=[\s\"'”\u2019)]|$)"
)
_QUOTED: Final = re.compile(
    r"\"([^\"\n]{2,300})\"|“([^”\n]{2,300})”|„([^“”\n]{2,300})[“”]|«([^»\n]{2,300})»|「([^」\n]{1,300})」|『([^』\n]{1,300})』|"
    r"(?<!`)`([^`\n]{2,300})`(?!`)|(?<![\w])['\u2018]([^'\u2019\n]{2,300})['\u2019](?![\w])"
)


class Sentence(msgspec.Struct, frozen=True):
    """A sentence's place in the message; `asked`: it ends with a question mark."""

    start: int
    end: int
    asked: bool


def without_others_words(message: str) -> str:
    """Return the message with code blocks, quoted lines, addresses, emoji and pings blanked out."""
    return _REST.sub(_blank, _BLOCK.sub(_blank, message))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def sentences(text: str) -> Iterator[Sentence]:
    """Yield the sentences of a text."""
    start = 0
    for match in _END.finditer(text):
        yield Sentence(start, match.start(), "?" in match[0] or "\uff1f" in match[0])
        start = match.end()
    yield Sentence(start, len(text), asked=False)


def quotations(text: str) -> list[tuple[int, int]]:
    """Return where words stand in quotation marks."""
    return [match.span() for match in _QUOTED.finditer(text)]
