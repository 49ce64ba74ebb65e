"""Tells thinking from the answer, where a server sends both in one text. Pure, and linear in the text.

Servers differ: some put thinking into a field of its own, some leave it in the text between `<think>` and
`</think>`; where the chat template has already opened it, only the end is there; a limit on tokens leaves only the
beginning.
"""

import re
from typing import Final, NamedTuple

_OPEN: Final = re.compile(r"\s*(?:<(think|thinking|thought|reasoning|seed:think)>|\[(THINK)\])", re.IGNORECASE)
_CLOSE: Final = re.compile(r"</(?:think|thinking|thought|reasoning|seed:think)>|\[/THINK\]", re.IGNORECASE)
_INSIDE: Final = re.compile(
    r"^[ \t]*(?=<(?:think|thinking|thought|reasoning|seed:think)>|\[THINK\])", re.MULTILINE | re.IGNORECASE
)
_CODE: Final = re.compile(r"`[^`\n]*\Z")
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
    """Cut out every block that begins a line, and all before an end that has no beginning."""
    if "<" not in text and "[" not in text:
        return text, False
    kept: list[str] = []
    while True:
        close = _real_close(text)
        start = _start(text)
        if close and (start is None or close.start() < start):
            thoughts.append("".join([*kept, text[: close.start()]]).strip())
            kept = []
            text = text[close.end() :].lstrip()
            continue
        if start is None:
            return "".join([*kept, text]), False
        opened = _OPEN.match(text, start)
        after = opened.end() if opened else start
        kept.append(text[:start])
        end = _CLOSE.search(text, after)
        if end is None:
            thoughts.append(text[after:].strip())
            return "".join(kept).strip(), True
        thoughts.append(text[after : end.start()].strip())
        text = text[end.end() :].lstrip()


def _start(text: str) -> int | None:
    found = _INSIDE.search(text)
    return found.start() if found else None


def _real_close(text: str) -> re.Match[str] | None:
    """Find an end of thinking; one that is quoted as code is the answer's own words."""
    for found in _CLOSE.finditer(text):
        line = text.rfind("\n", 0, found.start()) + 1
        if not _CODE.search(text[line : found.start()].replace("``", "")):
            return found
    return None


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
