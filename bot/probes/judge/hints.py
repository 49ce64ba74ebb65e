"""A last look at short replies that no pattern fits: words that together show unwillingness, or ignorance.

There are ever new ways to say no. What they share in a short reply: somebody speaks of themselves, says no, and
speaks of speaking. Longer replies, and those with numbers, tell something: there, only patterns count.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from bot.probes.judge.grammar import HIDDEN, NUMBER, Hit, Reading

_SHORT: Final = 45  # words; a reply that says no without a pattern says little else
_SHORT_UNSPACED: Final = 70  # characters
_BARE: Final = 9  # words of a sentence that needs nobody who speaks: "not going to answer that"
_DECIDED: Final = frozenset({"decline", "impersonal", "ignorance", "deflect", "support"})

Cues = Mapping[str, frozenset[str]]


def cues_of(written: Mapping[str, str]) -> Cues:
    """Return a language's CUES by what they show: `self`, `you`, `no`, `speak`, `know`; `void` undoes them."""
    return {name: frozenset(words.split()) for name, words in written.items()}


def hints(reading: Reading, cues: Cues) -> Iterator[Hit]:
    """Give a `decline` or an `ignorance` for each sentence that hints at it. None in long or decided replies."""
    words = reading.tokens if isinstance(reading.tokens, str) else None
    most = _SHORT if words is None else _SHORT_UNSPACED
    if not cues or NUMBER in reading.codes or sum(reading.sizes) > most:
        return
    if any(hit.act in _DECIDED for hit in reading.hits):
        return
    tokens = [token for token in reading.tokens if token not in ("", " ")]
    shown = ["" if code == HIDDEN else token for token, code in zip(tokens, reading.codes, strict=True)]
    start = 0
    for number, size in enumerate(reading.sizes):
        if act := _hint(shown[start : start + size], cues, spaced=words is None):
            yield Hit(act, number, start, start + size)
        start += size + 1


def _hint(words: list[str], cues: Cues, *, spaced: bool) -> str | None:
    said = {name for name, known in cues.items() if _said(words, known, spaced=spaced)}
    bare = spaced and len(words) <= _BARE
    if "no" not in said or "void" in said:
        return None
    if "know" in said and ("self" in said or bare):
        return "ignorance"
    return "decline" if "speak" in said and (bare or said & {"self", "you"}) else None


def _said(words: list[str], known: frozenset[str], *, spaced: bool) -> bool:
    if spaced:
        return any(word in known for word in words)
    text = "".join(words)
    return any(word in text for word in known)
