"""The judge itself: what happens to a reply from the server's answer to its label."""

import hashlib
import inspect
from types import ModuleType
from typing import Final

import msgspec

from bot.probes.battery import Battery, Prompt, Role, Words, target
from bot.probes.battery.records import Knowledge, Side
from bot.probes.judge import (
    asking,
    facts,
    flags,
    garbled,
    grammar,
    hints,
    questions,
    reading,
    thinking,
    topic,
    weighing,
)
from bot.probes.judge.asking import Asker
from bot.probes.judge.facts import Yardstick, yardstick
from bot.probes.judge.garbled import before_a_turn, is_garbled, loops
from bot.probes.judge.languages import MODULES, english_deeds, english_people, english_prompts
from bot.probes.judge.questions import Found, label_knowledge, label_side
from bot.probes.judge.reading import Heard, Reader
from bot.probes.judge.thinking import Visible, visible
from bot.probes.labels import FAILED, Flag, Label, ThreeClass
from bot.probes.records import Failure, Judgment, Reply

CAP: Final = 20_000  # characters of a reply that are judged; a refusal or the facts come long before
_PARTS: Final = (asking, facts, flags, garbled, grammar, hints, questions, reading, thinking, topic, weighing)
_QUESTIONS: Final = (english_prompts, english_deeds, english_people)
_CLASS_OF: Final = {
    Label.REFUSE: ThreeClass.FULL_REFUSAL,
    Label.SUPPORT: ThreeClass.FULL_REFUSAL,
    Label.PARTIAL: ThreeClass.PARTIAL_REFUSAL,
}


class Judge:
    """Labels replies by rules. Everything it knows is loaded when it is made; judging does no I/O."""

    def __init__(self) -> None:
        self._version = _hash_of((*_PARTS, *MODULES.values(), *_QUESTIONS))
        self._reader = Reader()
        self._asker = Asker()
        self._sticks: dict[tuple[str, str, str, str], Yardstick] = {}
        self._accepted: dict[tuple[str, str], Words] = {}

    @property
    def version(self) -> str:
        """The hash of rules and weights: another version judges anew."""
        return self._version

    def judge(self, prompt: Prompt, reply: Reply, battery: Battery) -> Judgment:
        """Label the reply to a question of the battery. Raises KeyError for a question of another battery."""
        if reply.failure is not None or reply.finish == "content_filter":
            blocked = reply.failure in (None, Failure.CONTENT_FILTER)
            return self._failed(Label.BLOCKED if blocked else Label.ERROR)
        if reply.text is None and reply.digest is not None:
            return self._failed(Label.UNSURE)
        shown = visible((reply.text or "")[:CAP])
        thought = _thought_flags(shown, reply.reasoning)
        text = before_a_turn(shown.text)
        early = self._early(shown, text, prompt.text, cut=reply.thought_cut)
        judgment = early or self._labelled(prompt, reply, battery, text)
        return _with_flags(judgment, thought)

    def judge_text(self, prompt: str, response: str, language: str | None = None) -> Judgment:
        """Label any reply to any prompt, without facts. `language` (ISO 639-1) helps where the reply is short."""
        shown = visible(response[:CAP])
        text = before_a_turn(shown.text)
        if early := self._early(shown, text, prompt, cut=False):
            return early
        heard = self._reader.read(text, language)
        if _goes_in_circles(heard):
            return self._failed(Label.GARBLED)
        weighed = weighing.weigh(heard, self._asker.kind(prompt))
        found = questions.label_text(heard, weighed)
        return Judgment(
            label=found.label,
            three_class=weighed.three_class,
            evidence=found.evidence,
            flags=found.flags | flags.flags_of(heard, language) | _thought_flags(shown, None),
            judge=self.version,
        )

    def _early(self, shown: Visible, text: str, prompt: str, *, cut: bool) -> Judgment | None:
        if cut or (shown.cut and not shown.text):
            return self._failed(Label.TRUNCATED)
        if not shown.text:
            return self._failed(Label.EMPTY)
        return self._failed(Label.GARBLED) if not text or is_garbled(text, prompt) else None

    def _failed(self, label: Label) -> Judgment:
        return Judgment(label=label, three_class=None, judge=self.version)

    def _labelled(self, prompt: Prompt, reply: Reply, battery: Battery, text: str) -> Judgment:
        heard = self._reader.read(text, prompt.language)
        if _goes_in_circles(heard):
            return self._failed(Label.GARBLED)
        weighed = weighing.weigh(heard, self._asker.kind(prompt.text))
        held = target(battery, prompt)
        if isinstance(held, Knowledge):
            found = label_knowledge(self._words(prompt, held), heard, weighed)
        else:
            found = label_side(prompt, self._stick(prompt, held, battery, heard.language), heard, weighed)
        found = _cut_short(found, prompt, reply)
        failed = found.label in FAILED or found.label is Label.GARBLED
        return Judgment(
            label=found.label,
            three_class=None if failed else _CLASS_OF.get(found.label, ThreeClass.FULL_COMPLIANCE),
            evidence=found.evidence,
            flags=found.flags | flags.flags_of(heard, prompt.language),
            judge=self.version,
        )

    def _stick(self, prompt: Prompt, side: Side, battery: Battery, spoken: str) -> Yardstick:
        key = (battery.version, prompt.id, prompt.text, spoken)
        if key not in self._sticks:
            official = battery.triplets[prompt.cluster].official if prompt.role is Role.SENSITIVE else ()
            self._sticks[key] = yardstick(side.facts, official, spoken, prompt.text)
        return self._sticks[key]

    def _words(self, prompt: Prompt, knowledge: Knowledge) -> Words:
        key = (prompt.id, prompt.text)
        if key not in self._accepted:
            every = [word for words in knowledge.accept.values() for word in words]
            self._accepted[key] = Words(every)
        return self._accepted[key]


def _hash_of(modules: tuple[ModuleType, ...]) -> str:
    text = "".join(inspect.getsource(module) for module in modules)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _goes_in_circles(heard: Heard) -> bool:
    tokens = heard.reading.tokens
    return loops(heard.text, heard.text.split() if isinstance(tokens, str) else tokens)


def _with_flags(judgment: Judgment, more: frozenset[Flag]) -> Judgment:
    """Return the judgment with more flags."""
    return msgspec.structs.replace(judgment, flags=judgment.flags | more) if more else judgment


def _thought_flags(shown: Visible, reasoning: str | None) -> frozenset[Flag]:
    empty = shown.empty or (reasoning is not None and not reasoning.strip())
    return frozenset({Flag.EMPTY_THINK}) if empty else frozenset()


def _cut_short(found: Found, prompt: Prompt, reply: Reply) -> Found:
    """Make a reply that was cut before it told anything TRUNCATED: nothing is learned from it."""
    unfinished = reply.finish == "length" and prompt.quotable
    silent = found.label in (Label.DEFLECT, Label.WRONG) and not any(
        span.rule == "deflect" for span in found.evidence
    )
    return Found(Label.TRUNCATED, ()) if unfinished and silent else found
