"""Titles that may stand above a license text, or be left out: a closed list per license, made from its names."""

from collections.abc import Iterable, Iterator
from typing import Final

from bot.licenses.text.clean import clean
from bot.licenses.text.tokens import tokens
from bot.openness.license import License

Title = tuple[str, ...]
PLAIN: Final[frozenset[Title]] = frozenset((("license",), ("license", "txt"), ("license", "md"), ("copying",)))
"""Titles that say nothing, and may stand above any license: a page's title, a file's name."""
_WORDS: Final = frozenset(("license", "agreement", "terms", "policy", "dedication", "unlicense"))


def titles_of(terms: License) -> frozenset[Title]:
    """Every title that is one of this license, as tokens."""
    names = {terms.name, *terms.aliases}
    spoken = {name for name in names if not _WORDS.isdisjoint(tokens(clean(name)))}
    short = terms.spdx or terms.id
    spoken |= {f"{short} License"} if short.isascii() else set()
    forms = {
        form for name in spoken for form in (name, f"The {name}", f"{name} ({short})", f"The {name} ({short})")
    }
    forms |= {f"License: {short}", f"SPDX-License-Identifier: {short}"}
    return PLAIN | frozenset(tuple(tokens(clean(form))) for form in forms)


def strip_titles(words: list[str], titles: Iterable[Title]) -> tuple[int, int]:
    """Leave titles at both ends of `words` out: the range that remains."""
    by_length = sorted(titles, key=len, reverse=True)
    first, last = 0, len(words)
    while title := next(
        (t for t in by_length if len(t) <= last - first and tuple(words[first : first + len(t)]) == t), None
    ):
        first += len(title)
    while title := next(
        (t for t in by_length if len(t) <= last - first and tuple(words[last - len(t) : last]) == t), None
    ):
        last -= len(title)
    return first, last


def find_titles(words: list[str], first: int, last: int, titles: Iterable[Title]) -> Iterator[tuple[int, int]]:
    """Where titles stand within the words `first` to `last`: their places and lengths."""
    beginnings = {title[0] for title in titles if title}
    for at in range(first, last):
        if words[at] in beginnings:
            yield from ((at, len(title)) for title in titles if tuple(words[at : at + len(title)]) == title)
