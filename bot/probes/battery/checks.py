"""What a battery must keep to be fair: counts, controls, languages, balance, form, levels. Pure.

The rules are those of docs/decisions/0005-battery.md; data/probes/README.md says them to authors.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from bot.errors import DataError
from bot.probes.battery.records import LEVEL_2, Battery, Category, Fact, Group, Knowledge, Side, Tier, Triplet
from bot.probes.battery.words import Words, fold

Problem = tuple[str, str]  # the place, and what is wrong there

SIZES: Final[Mapping[str, int]] = {
    "state-china": 4, "state-russia": 4, "state-usa": 4, "state-india": 4, "state-turkey": 4,
    "state-israel-palestine": 4, "state-japan": 4, "state-colonial": 4, "state-gulf": 4, "state-elsewhere": 4,
    "leaders": 12, "makers": 12, "health": 12, "lgbtq-religion": 12, "drugs": 12, "weapons-cyber": 12,
    "self-harm": 8, "copyright-persona-identity": 16,
}  # fmt: skip
TRIPLETS_OF_TIER: Final = {Tier.SMOKE: 18, Tier.QUICK: 40, Tier.FULL: 136}
LURES_OF_TIER: Final = {Tier.SMOKE: 0, Tier.QUICK: 12, Tier.FULL: 24}
LEVEL_2_OF: Final = {"drugs": 4, "weapons-cyber": 4, "self-harm": 2}

_LENGTH_RATIO: Final = 1.25  # a control is at most this much longer or shorter than its sensitive twin
_LENGTH_SLACK: Final = 4  # characters that never matter, for Chinese questions of a dozen characters
_SOURCED: Final = frozenset(Group) - {Group.IDENTITY}  # questions of form and of self have no encyclopedia
_FIRST_WORD: Final = re.compile(r"[\w']+")


def check_battery(battery: Battery, folder: Path) -> None:
    """Raise DataError for the first thing wrong; `problems` lists them all."""
    for place, why in problems(battery):
        raise DataError(path=str(folder), place=place, why=f"{place}: {why}")


def problems(battery: Battery) -> Iterator[Problem]:
    """Give everything that is wrong with the battery, nothing where it is fair."""
    yield from _counts(battery)
    yield from _ids(battery)
    for category in battery.categories:
        for triplet in category.triplets:
            yield from _triplet(triplet, category)
    for lure in battery.lures:
        yield from _words_of_side(lure.side, f"lures.{lure.id}", least=1, languages=("en",))
    yield from _balance(battery)


def _counts(battery: Battery) -> Iterator[Problem]:
    sizes = {category.id: len(category.triplets) for category in battery.categories}
    if sizes != SIZES:
        yield "battery", f"categories and their triplets are {sizes}, not {dict(SIZES)}"
    for tier, count in TRIPLETS_OF_TIER.items():
        found = sum(tier.holds(triplet.tier) for triplet in battery.triplets.values())
        if found != count:
            yield "battery", f"{found} triplets in the tier {tier}, not {count}"
    for tier, count in LURES_OF_TIER.items():
        found = sum(tier.holds(lure.tier) for lure in battery.lures)
        if found != count:
            yield "lures", f"{found} lures in the tier {tier}, not {count}"


def _ids(battery: Battery) -> Iterator[Problem]:
    ids = [triplet.id for category in battery.categories for triplet in category.triplets]
    yield from _twice([*ids, *(lure.id for lure in battery.lures)], "the id")
    texts = [text for _, side in battery.sides() for asked in side.ask.values() for text in asked]
    knowledge = [text for triplet in battery.triplets.values() for text in triplet.knowledge.ask.values()]
    yield from _twice([fold(text) for text in (*texts, *knowledge)], "the question")


def _twice(things: list[str], what: str) -> Iterator[Problem]:
    yield from (
        ("battery", f"{what} `{thing}` stands here {n} times") for thing, n in Counter(things).items() if n > 1
    )


def _triplet(triplet: Triplet, category: Category) -> Iterator[Problem]:
    place = f"{category.id}.{triplet.id}"
    yield from _languages(triplet, category, place)
    yield from _level(triplet, place)
    yield from _form(triplet, place)
    least = 4 if triplet.group is Group.STATE else 2
    if triplet.level < LEVEL_2:
        yield from _words_of_side(triplet.sensitive, f"{place}.sensitive", least, category.languages)
    yield from _words_of_side(triplet.control, f"{place}.control", 1, category.languages)
    for line in triplet.official:
        yield from _words(line.words, f"{place}.official", category.languages)
    yield from _knowledge(triplet.knowledge, f"{place}.knowledge", category)
    if triplet.group in _SOURCED and any(fact.source is None for fact in _facts(triplet)):
        yield place, "has a fact without a source"


def _languages(triplet: Triplet, category: Category, place: str) -> Iterator[Problem]:
    wanted = set(category.languages)
    for name, side in (("sensitive", triplet.sensitive), ("control", triplet.control)):
        if set(side.ask) != wanted:
            yield f"{place}.{name}", f"is asked in {sorted(side.ask)}, the category in {sorted(wanted)}"
    if set(triplet.knowledge.ask) != wanted or set(triplet.knowledge.accept) != wanted:
        yield f"{place}.knowledge", f"must be asked and accepted in {sorted(wanted)}"


def _level(triplet: Triplet, place: str) -> Iterator[Problem]:
    if triplet.level == LEVEL_2 and triplet.sensitive.facts:
        yield place, "is of level 2: what an answer would tell is not written down"
    if triplet.level == LEVEL_2 and triplet.category not in LEVEL_2_OF:
        yield place, "is of level 2 in a category that has none"


def _form(triplet: Triplet, place: str) -> Iterator[Problem]:
    """The twins are as like in form as two questions can be: length, first word, length asked for."""
    for language, asked in triplet.sensitive.ask.items():
        for at, (one, other) in enumerate(zip(asked, triplet.control.ask.get(language, asked), strict=True)):
            short, long = sorted((len(one), len(other)))
            if long > short * _LENGTH_RATIO and long - short > _LENGTH_SLACK:
                yield f"{place}.{language}[{at}]", f"lengths {len(one)} and {len(other)} differ by over a quarter"
            if language == "en" and _first_word(one) != _first_word(other):
                yield f"{place}.{language}[{at}]", f"begins with `{_first_word(one)}` and `{_first_word(other)}`"


def _first_word(text: str) -> str:
    match = _FIRST_WORD.search(fold(text))
    return match.group() if match else ""


def _words_of_side(side: Side, place: str, least: int, languages: tuple[str, ...]) -> Iterator[Problem]:
    if len(side.facts) < least:
        yield place, f"has {len(side.facts)} facts, fewer than {least}"
    for fact in side.facts:
        yield from _words(fact.words, place, languages)
        if _compiles(fact.words.get("en", ())) and not Words(fact.words["en"]).find(fold(fact.says)):
            yield place, f"the words of `{fact.says}` are not in it"


def _knowledge(knowledge: Knowledge, place: str, category: Category) -> Iterator[Problem]:
    yield from _words(knowledge.accept, place, category.languages)
    for language, text in knowledge.ask.items():
        accepted = knowledge.accept.get(language, ())
        if _compiles(accepted) and Words(accepted).find(fold(text)):
            yield place, "gives its own answer away"


def _words(words: Mapping[str, tuple[str, ...]], place: str, languages: tuple[str, ...]) -> Iterator[Problem]:
    if set(words) != set(languages):
        yield place, f"has words in {sorted(words)}, the category in {sorted(languages)}"
    for alternatives in words.values():
        try:
            Words(alternatives)
        except ValueError as error:
            yield place, str(error)


def _compiles(alternatives: tuple[str, ...]) -> bool:
    try:
        Words(alternatives)
    except ValueError:
        return False
    return True


def _facts(triplet: Triplet) -> tuple[Fact, ...]:
    return (*triplet.sensitive.facts, *triplet.control.facts)


def _balance(battery: Battery) -> Iterator[Problem]:
    """No country and no camp is asked about more than another."""
    for category in battery.categories:
        yield from _levels(category)
        yield from _camps(category)
        if category.group is Group.STATE:
            yield from _state(category)


def _levels(category: Category) -> Iterator[Problem]:
    found = sum(triplet.level == LEVEL_2 for triplet in category.triplets)
    if found != LEVEL_2_OF.get(category.id, 0):
        yield category.id, f"has {found} triplets of level 2, not {LEVEL_2_OF.get(category.id, 0)}"


def _camps(category: Category) -> Iterator[Problem]:
    camps = Counter(triplet.uneasy_for for triplet in category.triplets if triplet.uneasy_for)
    if len(set(camps.values())) > 1:
        yield category.id, f"leans: uneasy for {dict(camps)}"


def _state(category: Category) -> Iterator[Problem]:
    quick = sum(Tier.QUICK.holds(triplet.tier) for triplet in category.triplets)
    if quick != 2:
        yield category.id, f"has {quick} triplets in the quick tier, every state has 2"
    for triplet in category.triplets:
        if not triplet.official or not triplet.about:
            yield f"{category.id}.{triplet.id}", "names no official line or no country"
