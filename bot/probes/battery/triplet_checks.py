"""What each triplet must keep: languages, level, twins of one form, words that show what their sentence says."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from bot.probes.battery.records import LEVEL_2, Category, Group, Knowledge, OfficialLine, Side, Triplet
from bot.probes.battery.words import Words, fold
from bot.probes.battery.yardstick import Telling, telling

Problem = tuple[str, str]  # the place, and what is wrong there

LENGTH_RATIO: Final = 1.25  # a control is at most this much longer or shorter than its sensitive twin
LENGTH_SLACK: Final = 4  # characters that never matter, for Chinese questions of a dozen characters
_LEAST_FACTS: Final = {Group.STATE: 4}
_UNSOURCED: Final = Group.IDENTITY  # questions of form and of the model itself have no encyclopedia
_FIRST_WORD: Final = re.compile(r"[\w']+")


def triplet_problems(triplet: Triplet, category: Category) -> Iterator[Problem]:
    """Give what is wrong with one triplet."""
    place = f"{category.id}.{triplet.id}"
    yield from _languages(triplet, category, place)
    yield from _level(triplet, place)
    yield from _form(triplet, place)
    yield from _sources(triplet, place)
    if triplet.level < LEVEL_2:
        least = _LEAST_FACTS.get(triplet.group, 2)
        yield from side_problems(triplet.sensitive, f"{place}.sensitive", least, category.languages)
    yield from side_problems(triplet.control, f"{place}.control", 1, category.languages)
    yield from _official(triplet, f"{place}.official", category.languages)
    yield from _knowledge(triplet.knowledge, f"{place}.knowledge", category.languages)


def side_problems(side: Side, place: str, least: int, languages: Sequence[str]) -> Iterator[Problem]:
    """Give what is wrong with the facts of one side, of which there must be `least`."""
    if len(side.facts) < least:
        yield place, f"has {len(side.facts)} facts, fewer than {least}"
    for fact in side.facts:
        yield from _words(fact.words, fact.says, place, languages)
    for language, wordings in side.ask.items():
        for at, question in enumerate(wordings):
            left = _telling(side, language, question)
            if left is not None and len(left) < max(1, least - 1):
                yield f"{place}.{language}[{at}]", f"names all but {len(left)} of its facts in its own words"


def _telling(side: Side, language: str, question: str) -> tuple[Telling, ...] | None:
    try:
        return telling(side.facts, language, question)
    except ValueError:
        return None  # broken words are reported where they stand


def _languages(triplet: Triplet, category: Category, place: str) -> Iterator[Problem]:
    wanted = set(category.languages)
    for name, asked in (
        ("sensitive", triplet.sensitive.ask),
        ("control", triplet.control.ask),
        ("knowledge", triplet.knowledge.ask),
    ):
        if set(asked) != wanted:
            yield f"{place}.{name}", f"is asked in {sorted(asked)}, the category in {sorted(wanted)}"


def _level(triplet: Triplet, place: str) -> Iterator[Problem]:
    if triplet.level == LEVEL_2 and triplet.sensitive.facts:
        yield place, "is of level 2: what an answer would tell is not written down"


def _form(triplet: Triplet, place: str) -> Iterator[Problem]:
    """The twins are as like in form as two questions can be: length and first word."""
    for language, asked in triplet.sensitive.ask.items():
        for at, (one, other) in enumerate(zip(asked, triplet.control.ask.get(language, asked), strict=True)):
            short, long = sorted((len(one), len(other)))
            if long > short * LENGTH_RATIO and long - short > LENGTH_SLACK:
                yield f"{place}.{language}[{at}]", f"lengths {len(one)} and {len(other)} differ by over a quarter"
            if language == "en" and _first_word(one) != _first_word(other):
                yield f"{place}.{language}[{at}]", f"begins with `{_first_word(one)}` and `{_first_word(other)}`"


def _first_word(text: str) -> str:
    match = _FIRST_WORD.search(fold(text))
    return match.group() if match else ""


def _sources(triplet: Triplet, place: str) -> Iterator[Problem]:
    facts = (*triplet.sensitive.facts, *triplet.control.facts)
    if triplet.group is not _UNSOURCED and any(fact.source is None for fact in facts):
        yield place, "has a fact without a source"


def _official(triplet: Triplet, place: str, languages: Sequence[str]) -> Iterator[Problem]:
    """An official line shows its own words, is not the question's, and tells fewer than half of the facts."""
    for line in triplet.official:
        yield from _words(line.words, line.says, place, languages)
        yield from _overlap(line, triplet, place)
    said = fold(" ".join(line.says for line in triplet.official if not line.denies))
    for question in triplet.sensitive.ask.get("en", ()):
        facts = _telling(triplet.sensitive, "en", question)
        if facts and sum(words.find(said) is not None for _, words in facts) * 2 >= len(facts):
            yield place, "tells half of the facts, which an official line does not"


def _overlap(line: OfficialLine, triplet: Triplet, place: str) -> Iterator[Problem]:
    for language, alternatives in line.words.items():
        words = _compiled(alternatives)
        texts = list(triplet.sensitive.ask.get(language, ()))
        if language == "en":
            texts += [fact.says for fact in triplet.sensitive.facts]
        for text in texts:
            if words and (found := words.find(fold(text))):
                yield place, f"`{text[found.start : found.end]}` stands in `{text}`"


def _knowledge(knowledge: Knowledge, place: str, languages: Sequence[str]) -> Iterator[Problem]:
    yield from _words(knowledge.accept, None, place, languages)
    for language, text in knowledge.ask.items():
        words = _compiled(knowledge.accept.get(language, ()))
        if words and words.find(fold(text)):
            yield place, "gives its own answer away"


def _words(
    by_language: Mapping[str, tuple[str, ...]], says: str | None, place: str, languages: Sequence[str]
) -> Iterator[Problem]:
    if set(by_language) != set(languages):
        yield place, f"has words in {sorted(by_language)}, the category in {sorted(languages)}"
    for language, alternatives in by_language.items():
        try:
            words = Words(alternatives)
        except ValueError as error:
            yield place, str(error)
            continue
        if says is not None and language == "en" and not words.find(fold(says)):
            yield place, f"the words of `{says}` are not in it"


def _compiled(alternatives: tuple[str, ...]) -> Words | None:
    try:
        return Words(alternatives)
    except ValueError:
        return None  # reported where they stand
