"""Words of a text: what is compared, one by one.

A token is a run of letters, a number (with the points and commas inside it), one Chinese or Japanese character
(their lines break anywhere), or one symbol. Punctuation, bullets and brackets are no tokens; money signs, percent,
`<`, `>`, combining marks and every other symbol are, and so are Markdown's marks for struck-out and hidden words.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

_ASCII: Final = re.compile(r"[A-Za-z]+|[0-9]+(?:[.,][0-9]+)*|~~|\]:(?= ?[#<])|[$%&+<=>^]")
_CJK: Final = "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_ANY: Final = re.compile(
    rf"[^\W\d_{_CJK}]+|[{_CJK}]|\d+(?:[.,]\d+)*|~~|\]:(?= ?[#<])|[^\w\s!-#'-*,-/:;?@\[-\]_`{{-~]"
)
_BULLETS: Final = frozenset("•●○■□▪▫◦‣∙·►▶➢✓✔★☆※")
_SAME: Final = {
    "licence": "license",
    "licences": "licenses",
    "licenced": "licensed",
    "licencing": "licensing",
    "https": "http",
    "©": "c",
}


def tokens(text: str) -> list[str]:
    """Split a cleaned text into tokens, folded for comparison."""
    return [fold(word) for word in words(text)]


def words(text: str) -> list[str]:
    """Split a cleaned text into tokens, spelled as they stand."""
    if text.isascii():
        return _ASCII.findall(text)
    return [word for word in _ANY.findall(text) if _counts(word)]


def spans(text: str) -> list[tuple[int, int]]:
    """Where each token stands in the cleaned text, in the same order as `tokens`."""
    if text.isascii():
        return [match.span() for match in _ASCII.finditer(text)]
    return [match.span() for match in _ANY.finditer(text) if _counts(match.group())]


def first_place(text: str) -> int:
    """Where the first token of a cleaned text stands; 0 where there is none."""
    places = _ASCII.finditer(text) if text.isascii() else _ANY.finditer(text)
    return next((match.start() for match in places if _counts(match.group())), 0)


def fold(word: str) -> str:
    """Fold case, and spellings of one thing (licence, license; https, http; ©, (c))."""
    word = word.lower()
    return _SAME.get(word, word)


def _counts(word: str) -> bool:
    return word.isascii() or word[0].isalnum() or _is_symbol(word[0])


@lru_cache(maxsize=4096)
def _is_symbol(char: str) -> bool:
    """Whether a character that is neither letter nor digit means something: punctuation and bullets do not."""
    return not unicodedata.category(char).startswith("P") and char not in _BULLETS
