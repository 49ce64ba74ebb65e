"""Tells thinking from the answer, where a server sends both in one text. Pure, and linear in the text.

Servers differ: some put thinking into a field of its own, some leave it in the text between `<think>` and
`</think>`; where the chat template has already opened it, only the end is there; a limit on tokens leaves only the
beginning.
"""

import re
from typing import Final, NamedTuple

_NAMES: Final = "think|thinking|thought|reasoning|seed:think"
_MARKS: Final = re.compile(
    rf"(?P<open><(?:{_NAMES})>|\[THINK\])|(?P<close></(?:{_NAMES})>|\[/THINK\])|(?P<code>`)|(?P<line>\n)",
    re.IGNORECASE,
)
_HARMONY: Final = re.compile(r"<\|channel\|>final<\|message\|>")
_HARMONY_START: Final = "<|channel|>analysis"


class Thought(NamedTuple):
    """The visible answer, the thinking, and whether the text ended before the thinking did."""

    answer: str
    thinking: str
    cut: bool


def split_thinking(text: str, thinking: str = "") -> Thought:
    """Take thinking out of `text` and add it to what came in a field of its own."""
    thoughts = [thinking] if thinking else []
    if "<|channel|>" in text:
        text, cut = _harmony(text, thoughts)
        return Thought(text, _joined(thoughts), cut)
    text, cut = _tagged(text, thoughts)
    return Thought(text, _joined(thoughts), cut)


def _joined(thoughts: list[str]) -> str:
    return "\n".join(thought for thought in thoughts if thought)


def _tagged(text: str, thoughts: list[str]) -> tuple[str, bool]:
    """Take out every block that begins a line, and all before an end that has no beginning."""
    if "<" not in text and "[" not in text:
        return text, False
    reader = _Reader(text, thoughts)
    for mark in _MARKS.finditer(text):
        reader.take(mark)
    return reader.end()


class _Reader:
    """Goes through a text once, from mark to mark."""

    def __init__(self, text: str, thoughts: list[str]) -> None:
        self._text, self._thoughts = text, thoughts
        self._said: list[str] = []
        self._from = 0  # of what is neither said nor thought yet
        self._seen = 0
        self._thinking = self._after = self._code = False
        self._line_begins = True

    def take(self, mark: re.Match[str]) -> None:
        """Take one mark: the beginning or end of thinking, of quoted code, or of a line."""
        begins_line = self._line_begins and not self._text[self._seen : mark.start()].strip()
        self._seen = mark.end()
        self._line_begins = mark.lastgroup == "line" or (begins_line and mark.lastgroup == "close")
        if mark.lastgroup == "line":
            self._code = False
        elif mark.lastgroup == "code":
            self._code = not self._code
        elif mark.lastgroup == "open":
            self._open(mark, begins_line=begins_line)
        elif self._thinking or not self._code:  # an end that is quoted as code is the answer's own word
            self._close(mark)

    def _open(self, mark: re.Match[str], *, begins_line: bool) -> None:
        if begins_line and not self._thinking:
            self._say(mark.start())
            self._from, self._thinking = mark.end(), True

    def _close(self, mark: re.Match[str]) -> None:
        if not self._thinking:
            self._say(mark.start())
            thought, self._said = "".join(self._said), []
        else:
            thought = self._text[self._from : mark.start()]
        self._thoughts.append(thought.strip())
        self._from, self._thinking, self._after = mark.end(), False, True
        self._line_begins = True

    def _say(self, until: int) -> None:
        piece = self._text[self._from : until]
        self._said.append(piece.lstrip() if self._after else piece)
        self._after = False

    def end(self) -> tuple[str, bool]:
        """Return what was said, and whether the text ended in the middle of a thought."""
        if self._thinking:
            self._thoughts.append(self._text[self._from :].strip())
            return "".join(self._said).strip(), True
        self._say(len(self._text))
        said = "".join(self._said)
        return (said.lstrip() if self._thoughts else said), False


def _harmony(text: str, thoughts: list[str]) -> tuple[str, bool]:
    """Read gpt-oss's own format where a server hands it through."""
    found = _HARMONY.search(text)
    if found:
        thoughts.append(_plain(text[: found.start()]))
        return _plain(text[found.end() :]), False
    if _HARMONY_START in text:
        thoughts.append(_plain(text))
        return "", True
    return _plain(text), False


_MARK: Final = re.compile(r"<\|channel\|>\w*|<\|[a-z_]{1,20}\|>")


def _plain(text: str) -> str:
    return _MARK.sub("", text).strip()
