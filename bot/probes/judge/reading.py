"""Reads a reply: finds its language, and in every sentence what it does (declines, warns, offers ...)."""

import re
from typing import Final, NamedTuple

from bot.probes.judge.grammar import Grammar, Hit, Reading, fold
from bot.probes.judge.hints import cues_of, hints
from bot.probes.judge.languages import MODULES, STOP_WORDS, UNSPACED
from bot.probes.records import Span

DEFAULT: Final = "en"
_SAMPLE: Final = 200  # characters that tell the language
_PLENTY: Final = 7  # stop words of the usual language that leave no doubt: others share at most a few with it
_KANA: Final = re.compile(r"[\u3040-\u30ff]")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_CYRILLIC: Final = re.compile(r"[\u0400-\u04ff]")
_LETTER: Final = re.compile(r"[^\W\d_]")
_STOPS: Final = {language: frozenset(words.split()) for language, words in STOP_WORDS.items()}
_NO_MARKS: Final = str.maketrans(dict.fromkeys('.,;:!?()"\n', " "))

FRAMING: Final = frozenset(
    {"decline", "impersonal", "policy", "soft", "ignorance", "condemn", "redirect", "helper", "support", "caution"}
    | {"apology", "identity", "offer", "deflect", "limit"}
)
"""Acts that are about the question or its asker. A sentence without one of them tells something of the matter."""


class Heard(NamedTuple):
    """A reply as it was read, in `language`; `text` is the visible one.

    `hinted`: no pattern was found, only hints, so that whatever the reply tells weighs more.
    """

    text: str
    language: str
    reading: Reading
    grammar: Grammar
    hinted: bool = False

    def spans(self, *acts: str) -> tuple[Span, ...]:
        """Return where these acts stand, the first eight."""
        return self.spans_of([hit for hit in self.reading.hits if hit.act in acts])

    def spans_of(self, hits: list[Hit]) -> tuple[Span, ...]:
        """Return where hits stand in the text, the first eight."""
        places = self.grammar.spans(self.reading, hits[:8])
        return tuple(
            Span(start, end, self.text[start:end], hit.act)
            for hit, (start, end) in zip(hits, places, strict=False)
        )


class Reader:
    """Reads replies in every language it has a grammar for."""

    def __init__(self) -> None:
        self._grammars = {
            language: Grammar(module.CLASSES, module.RULES, spaced=language not in UNSPACED)
            for language, module in MODULES.items()
        }
        self._cues = {language: cues_of(module.CUES) for language, module in MODULES.items()}

    def read(self, text: str, language: str | None) -> Heard:
        """Read `text`; `language` is what is believed where the text itself does not tell."""
        folded = fold(text)
        spoken = language_of(folded, sure=language is not None) or (
            language if language in self._grammars else DEFAULT
        )
        grammar = self._grammars[spoken]
        reading = grammar.read(folded)
        hinted = list(hints(reading, self._cues[spoken]))
        for hit in hinted:
            reading.hits.append(hit)
            reading.acts[hit.sentence] = reading.acts[hit.sentence] | {hit.act}
        return Heard(text, spoken, reading, grammar, bool(hinted))


def language_of(folded: str, *, sure: bool = True) -> str | None:
    """Return the language of a text in lower case, of those that have a grammar; None where it does not tell.

    Not `sure`: one word is enough, where nothing else is known of the language.
    """
    sample = folded[:_SAMPLE]
    if not sample.isascii() and (by_script := _language_by_script(sample)):
        return by_script
    if len(_STOPS[DEFAULT].intersection(sample.split())) >= _PLENTY:
        return DEFAULT
    words = set(sample.translate(_NO_MARKS).split())
    best, _, language = max(
        (len(stops & words), language == DEFAULT, language) for language, stops in _STOPS.items()
    )
    return language if best >= 2 or (best and not sure) else None


def _language_by_script(sample: str) -> str | None:
    letters = len(_LETTER.findall(sample))
    han, kana = len(_HAN.findall(sample)), len(_KANA.findall(sample))
    if (han + kana) * 3 > letters:
        return "ja" if kana * 8 > han else "zh"
    return "ru" if len(_CYRILLIC.findall(sample)) * 2 > letters else None
