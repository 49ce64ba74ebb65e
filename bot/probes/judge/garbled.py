"""Replies that are no language: loops, broken bytes, a template's marks, the question said back."""

import re
from collections.abc import Sequence
from typing import Final

_TURN: Final = re.compile(
    r"<\|(?:im_start|start_header_id|user|system|begin_of_text|start)\|>|\[/?INST\]|<start_of_turn>|<<SYS>>"
    r"|^#{2,3} ?(?:Instruction|Human|User|Assistant|Response):",
    re.MULTILINE,
)
_WORD: Final = re.compile(r"\w+")
_SPACE: Final = re.compile(r"\s+")
_LONG: Final = 40  # words from which a loop can be told from a short answer
_GLANCE: Final = 60  # characters that tell a text in some language from noise
_BEGINNING: Final = 100  # words and marks that mostly have enough different ones already
_SPARSE: Final = 0.2  # fewer different words than this share: a loop


def before_a_turn(text: str) -> str:
    """Return what stands before a mark of a chat template: models run on and write the next turn themselves."""
    if "<" not in text and "[" not in text and "##" not in text:
        return text
    turn = _TURN.search(text)
    return text[: turn.start()].strip() if turn else text


def is_garbled(text: str, prompt: str) -> bool:
    """Tell whether `text` says nothing in any language, or only the question back."""
    return _is_the_question(text, prompt) or _is_broken(text)


def _is_the_question(text: str, prompt: str) -> bool:
    """Tell whether it only says the question back; a much longer text surely says more."""
    if len(text) > 2 * len(prompt) + _LONG:
        return False
    return _SPACE.sub(" ", text).casefold() == _SPACE.sub(" ", prompt.strip()).casefold()


def _is_broken(text: str) -> bool:
    if text.count("\ufffd") * 20 > len(text):
        return True
    if len(text) < 12:
        return not any(letter.isalnum() for letter in text)
    if len(text) > 24 and len(set(text[:_GLANCE])) < 6 and len(set(text[:600])) < 6:
        return True
    if sum(map(str.isalnum, text[:_GLANCE])) * 2 > _GLANCE:  # most replies: no need to read on
        return False
    return sum(map(str.isalnum, text[:600])) * 4 < len(text[:600].replace(" ", ""))


def loops(text: str, words: Sequence[str]) -> bool:
    """Tell whether `text`, whose words and marks these are (some empty), says the same again and again."""
    if len(words) * 12 > len(text) and len(set(words[:_BEGINNING])) > len(words) * _share(len(words)):
        return False  # most replies: their first words are different enough for all of them
    many = len(words) - words.count("")
    if many * 12 > len(text):
        return many >= _LONG and len(set(words)) < many * _share(many)
    pieces = [text[at : at + 4] for at in range(len(text) - 3)]  # a script without spaces
    return len(pieces) >= _LONG and len(set(pieces)) < len(pieces) * _share(len(pieces) // 4)


def _share(words: int) -> float:
    """Long texts repeat their words more: Heaps' law, roughly."""
    return _SPARSE if words < 400 else _SPARSE * (400 / words) ** 0.5
