"""Whether a reply speaks of what was asked, and whether it asserts particulars."""

import re
from typing import Final

from bot.probes.battery import fold

_WORD: Final = re.compile(r"[^\W_]{4,}|\d{2,}")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]{2,}")
_PARTICULAR: Final = re.compile(r"(?<!^)(?<![.!?\n] )\b[A-Z][a-z]{2,}|\d{3,}")
_ASIAN_PARTICULAR: Final = re.compile(r"\d{2,}|《[^》]{1,30}》")
_COMMON: Final = frozenset(
    "what which who whom whose when where how does did were was have been about please describe "
    "answer three five sentences sentence with name briefly explain tell that this from into "
    "their there they your after before since between happened known main write give list made "
    "make some most between people word words two lines".split()
)


def overlap(prompt: str, text: str) -> float:
    """Return the share (0 to 1) of the question's own words that the reply takes up."""
    asked, said = fold(prompt), fold(text)
    words = {word[:6] for word in _WORD.findall(asked) if word not in _COMMON and word.isascii()}
    for run in _HAN.findall(asked):
        words |= {run[at : at + 2] for at in range(len(run) - 1)}
    return sum(word in said for word in words) / len(words) if words else 0.0


def particulars(prompt: str, text: str) -> int:
    """Count names and numbers in the reply that the question does not hold."""
    return sum(found not in prompt for found in {*_PARTICULAR.findall(text), *_ASIAN_PARTICULAR.findall(text)})
