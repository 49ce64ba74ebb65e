"""Takes the thinking out of a reply, however a server or a template left it there. Linear in the text."""

import re
from typing import Final, NamedTuple

_TAG: Final = re.compile(
    r"<(/?)(?:think|thinking|thought|thoughts|reasoning|reflection|scratchpad)>", re.IGNORECASE
)
_FINAL: Final = re.compile(r"<\|channel\|>\s{0,4}final\s{0,4}<\|message\|>")
_CHANNEL: Final = "<|channel|>"
_ENDING: Final = re.compile(
    r"(?:<\|(?:im_end|eot_id|end|return|endoftext|end_of_text|assistant)\|>|</s>|<end_of_turn>|<eos>"
    r"|<\uff5cend\u2581of\u2581sentence\uff5c>)\s*\Z"
)


class Visible(NamedTuple):
    """What a person sees of a reply. `thought`: there was thinking; `empty`: of nothing; `cut`: endless."""

    text: str
    thought: bool = False
    empty: bool = False
    cut: bool = False


def visible(text: str) -> Visible:
    """Return the answer without its thinking: tagged, before a lone end tag, or in a channel of its own."""
    if "<" not in text:
        return Visible(text.strip())
    if _CHANNEL in text:
        return _of_channels(text)
    return _of_tags(text)


def _of_channels(text: str) -> Visible:
    final = _FINAL.search(text)
    if final is None:
        return Visible("", thought=True, cut=True)
    return Visible(_end(text[final.end() :]), thought=True)


def _of_tags(text: str) -> Visible:
    shown: list[str] = []
    inner: list[str] = []
    at, opened, thought = 0, False, False
    for tag in _TAG.finditer(text):
        thought = True
        piece = text[at : tag.start()]
        if not tag[1]:
            (inner if opened else shown).append(piece)
            opened = True
        elif opened:
            inner.append(piece)
            opened = False
        else:  # the template had opened it: all before was thinking
            inner += [*shown, piece]
            shown = []
        at = tag.end()
    (inner if opened else shown).append(text[at:])
    return Visible(_end("".join(shown)), thought, thought and not "".join(inner).strip(), opened)


def _end(text: str) -> str:
    text = text.strip()
    while match := _ENDING.search(text, max(0, len(text) - 40)):
        text = text[: match.start()].strip()
    return text
