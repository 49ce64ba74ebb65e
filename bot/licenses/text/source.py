"""A text taken apart: cleaned, split into words, numbered by the corpus; words lead back to lines."""

from array import array
from bisect import bisect_right
from functools import cached_property

from bot.licenses.text.clean import clean
from bot.licenses.text.corpus import Corpus
from bot.licenses.text.tokens import first_place, fold, spans, words


class Source:
    """One text to identify. Places of words are worked out only when something has to be shown."""

    def __init__(self, text: str, corpus: Corpus) -> None:
        self.text = clean(text)
        self._spelled = words(self.text)
        self.ids: array[int] = corpus.number(self._spelled)

    @cached_property
    def words(self) -> list[str]:
        """The words, folded for comparison."""
        return [fold(word) for word in self._spelled]

    @cached_property
    def _spans(self) -> list[tuple[int, int]]:
        return spans(self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        while (at := self.text.find("\n", starts[-1])) >= 0:
            starts.append(at + 1)
        return starts

    def slice(self, first: int, last: int) -> str:
        """The text of the words `first` to `last` (exclusive) as it stands, white space folded."""
        if first >= last:
            return ""
        return " ".join(self.text[self._spans[first][0] : self._spans[last - 1][1]].split())

    def lines(self, first: int, last: int) -> str:
        """Likewise, with its line breaks and the punctuation around the words."""
        start = self._spans[first - 1][1] if first else 0
        end = self._spans[last][0] if last < len(self._spans) else len(self.text)
        return self.text[start:end]

    def between(self, word: int) -> str | None:
        """What parts a word from the next one, if a line break does: "" or a hyphen; None where none does."""
        gap = self.text[self._spans[word][1] : self._spans[word + 1][0]]
        return "".join(gap.split()) if gap.count("\n") == 1 else None

    def line(self, word: int) -> int:
        """The line (from 1) that a word stands on; the last one for a word past the end."""
        if word == len(self.ids) - 1:  # the end of an exact text: no need to place every word
            return self.text.rstrip().count("\n") + 1
        if word == 0:
            return self.text[: first_place(self.text)].count("\n") + 1
        if not self._spans:
            return 1
        start = self._spans[min(word, len(self._spans) - 1)][0]
        return bisect_right(self._line_starts, start)
