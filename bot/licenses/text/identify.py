"""What a text is. Only zero difference is exact.

1. Every known text that stands in it word for word is taken out, the longest first.
2. What is left over must be titles of those licenses or copyright notices; else it is shown as added.
3. Where a larger part is left, the nearest known text is compared with it, word by word.
4. A text in which no license stands may still name one: a sentence of a README.
"""

import asyncio

from bot.licenses.index import LicenseIndex
from bot.licenses.text.conclude import conclude, the_very_file
from bot.licenses.text.corpus import Corpus
from bot.licenses.text.mentions import Mentions
from bot.licenses.text.reading import Reading
from bot.licenses.text.result import Identification, MatchKind
from bot.licenses.text.source import Source
from bot.licenses.text.titles import titles_of


class TextIdentifier:
    """Identifies texts against a corpus. Keeps nothing of a text; threads may share one."""

    def __init__(self, corpus: Corpus, index: LicenseIndex) -> None:
        self._corpus = corpus
        self._titles = {terms.id: titles_of(terms) for terms in index}
        self._mentions = Mentions(index)

    def identify(self, text: str) -> Identification:
        """Say what `text` is. Takes milliseconds; call `identify_async` from an event loop."""
        known = self._corpus.file(text)
        if known:
            return the_very_file(text, known)
        source = Source(text, self._corpus)
        reading = Reading(source, self._corpus, self._titles)
        reading.read()
        found = conclude(source, reading)
        if found.kind is MatchKind.UNKNOWN and not found.matches:
            return self._mentions.conclude(source) or found
        return found

    async def identify_async(self, text: str) -> Identification:
        """`identify` in a thread, so that the event loop is never held up."""
        return await asyncio.to_thread(self.identify, text)
