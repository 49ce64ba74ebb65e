"""Puts one answer together from the pieces of a stream, and decides what it is in the end. Pure."""

from collections.abc import Mapping
from typing import Any, Final

import msgspec

from bot.probes.hosts.dialects import Words
from bot.probes.hosts.faults import capped, fault_of
from bot.probes.hosts.stream import whole
from bot.probes.hosts.thinking import split_thinking
from bot.probes.records import Failure, Reply

_FILTERED: Final = frozenset({"content_filter", "safety", "SAFETY"})
_LENGTH: Final = "length"
_TOKENS_PER_LETTER: Final = 1 / 7  # no tokenizer puts more letters into a token, in a whole sentence
_FEW: Final = 16  # fewer tokens than that are what a server has not read before, not the whole question
_LETTERS_PER_TOKEN: Final = 16


class Gathering:
    """One answer while it comes in. `full`: it is as long as it may be, whatever the server thinks."""

    def __init__(self, question: str, max_tokens: int) -> None:
        self._question = question
        self._max_tokens = max_tokens
        self._text: list[str] = []
        self._thinking: list[str] = []
        self._letters = 0
        self._last = Words()
        self._failure: Failure | None = None
        self._detail: str | None = None
        self.began = False
        self.full = False

    @property
    def failed(self) -> bool:
        """Whether the server said that something went wrong."""
        return self._failure is not None

    @property
    def complete(self) -> bool:
        """Whether the server said that this is the end."""
        return self._last.finish is not None or self._last.done

    def word(self, text: str) -> None:
        """Take one more word of the answer."""
        self._text.append(text)
        self._letters += len(text)
        self.began = True
        self._measure()

    def event(self, document: Any, words: Words) -> None:  # noqa: ANN401 - whatever JSON a server sends
        """Take one event. An `error` in it ends everything."""
        if isinstance(document, Mapping) and document.get("error"):
            self.fail(*fault_of(200, msgspec.json.encode(document)))
            return
        if words.refusal:
            self.fail(Failure.CONTENT_FILTER, words.refusal)
        self._add(words)
        last = self._last
        self._last = Words(
            finish=words.finish or last.finish,
            model=words.model or last.model,
            prompt_tokens=words.prompt_tokens or last.prompt_tokens,
            tokens=words.tokens if words.tokens is not None else last.tokens,
            done=words.done or last.done,
        )

    def _add(self, words: Words) -> None:
        if words.text:
            self._text.append(words.text)
            self._letters += len(words.text)
        if words.thinking:
            self._thinking.append(words.thinking)
        self.began = self.began or bool(words.text or words.thinking)
        self._measure()

    def _measure(self) -> None:
        pieces = len(self._text) + len(self._thinking)
        self.full = pieces > self._max_tokens or self._letters > self._max_tokens * _LETTERS_PER_TOKEN

    def fail(self, failure: Failure, detail: str) -> None:
        """Note what went wrong; the first thing counts."""
        if self._failure is None:
            self._failure, self._detail = failure, capped(detail)

    def reply(self, seconds: float) -> Reply:
        """Return the answer, or why there is none."""
        thought = split_thinking(whole("".join(self._text)), whole("".join(self._thinking)))
        last, failure, detail = self._last, self._failure, self._detail
        finish = last.finish or (_LENGTH if self.full else None)
        if failure is None and finish in _FILTERED:
            failure, detail = Failure.CONTENT_FILTER, "the server's filter ended the answer"
        if failure is None and self._forgot():
            failure, detail = (
                Failure.CONTEXT_OVERFLOW,
                f"the server read {last.prompt_tokens} tokens of the question",
            )
        return Reply(
            text=None if failure else thought.answer,
            reasoning=None if failure else thought.thinking or None,
            finish=finish,
            model=capped(last.model) if last.model else None,
            prompt_tokens=last.prompt_tokens,
            tokens=last.tokens,
            seconds=round(seconds, 4),
            failure=failure,
            detail=detail,
            thought_cut=failure is None and _cut(thought.answer, thought.thinking, cut=thought.cut, finish=finish),
        )

    def _forgot(self) -> bool:
        """Tell whether the server cut the question to its context without a word, as Ollama does."""
        read = self._last.prompt_tokens
        return read is not None and read >= _FEW and read < len(self._question) * _TOKENS_PER_LETTER


def _cut(answer: str, thinking: str, *, cut: bool, finish: str | None) -> bool:
    """Nothing visible because all tokens went into thinking: neither a refusal nor an empty answer."""
    return not answer.strip() and (cut or (bool(thinking) and finish == _LENGTH))
