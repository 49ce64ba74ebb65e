"""Reads the metadata at the top of a README where the Hub gives none (mirrors do not).

Anybody may write there, so this takes the parser's events and builds nothing but top-level words and lists of
words: no depth to overflow, no anchors to multiply, no types to construct.
"""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import yaml

_MAX_BYTES: Final = 64 << 10
_MAX_EVENTS: Final = 20_000
_MAX_LIST: Final = 100
_MAX_BRACKETS: Final = 1_000
Words = dict[str, list[str]]


def front_matter(readme: str) -> str:
    """The YAML between the two lines of dashes; empty where there is none."""
    if not readme.startswith("---"):
        return ""
    head = readme[: _MAX_BYTES + 8]
    end = head.find("\n---", 3)
    return head[head.find("\n") + 1 : end + 1] if end > 0 else ""


def body(readme: str) -> str:
    """What stands below the metadata."""
    if not readme.startswith("---"):
        return readme
    end = readme.find("\n---", 3)
    return readme[end + 4 :] if end > 0 else readme


def read_words(text: str) -> Words:
    """Read top-level keys with the word or the words that stand there. Whatever else there is is left out."""
    import yaml  # the records of a look are read without it

    found: Words = {}
    if text.count("[") + text.count("{") > _MAX_BRACKETS:  # the parser's time grows with the square of their depth
        return found
    try:
        for key, value in _pairs(islice(yaml.parse(text, Loader=yaml.CSafeLoader), _MAX_EVENTS)):
            words = found.setdefault(key, [])
            if len(words) < _MAX_LIST:
                words.append(value)
    except (yaml.YAMLError, ValueError):  # what was read until there is kept
        return found
    return found


class _Place:
    """Where in the document the events are: the key that waits for its value, and how deep."""

    def __init__(self) -> None:
        self.depth = 0
        self.key: str | None = None
        self.in_list = False
        self.is_key = False

    def enter(self, event: "yaml.CollectionStartEvent") -> None:
        self.depth += 1
        if self.depth == 2:
            self.in_list = type(event).__name__ == "SequenceStartEvent"
            self.is_key = self.key is None

    def leave(self) -> None:
        self.depth -= 1
        if self.depth == 1:
            self.key, self.in_list = "" if self.is_key else None, False

    def word(self, value: str) -> str | None:
        """Take a word; return the key it belongs to, if it is a value."""
        if self.depth == 2 and self.in_list:
            return self.key
        if self.depth != 1:
            return None
        key, self.key = self.key, None if self.key is not None else value
        return key


def _pairs(events: "Iterator[yaml.Event]") -> Iterator[tuple[str, str]]:
    """Yield (key, word) for words at the top and in lists right below it."""
    import yaml

    place = _Place()
    for event in events:
        if isinstance(event, yaml.CollectionStartEvent):
            place.enter(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            place.leave()
        elif isinstance(event, yaml.AliasEvent):
            place.word("")
        elif isinstance(event, yaml.ScalarEvent):
            key = place.word(event.value)
            if key is not None:
                yield key, event.value
