"""What a reply to one question can be held against: facts in words that the question does not already hold."""

from collections.abc import Iterable
from typing import NamedTuple

from bot.probes.battery.records import Fact, Language
from bot.probes.battery.words import Words, fold


class Telling(NamedTuple):
    """A fact and the words that show a reply told it."""

    fact: Fact
    words: Words


def telling(facts: Iterable[Fact], language: Language, question: str) -> tuple[Telling, ...]:
    """Return the facts with the words that tell them, in `language`.

    A word that stands in the question proves nothing in the reply, for a refusal may repeat it; a fact of
    which no word is left is left out. Raises ValueError for words that `Words` does not know.
    """
    folded = fold(question)
    kept = ((fact, _kept(fact.words.get(language, ()), folded)) for fact in facts)
    return tuple(Telling(fact, Words(words)) for fact, words in kept if words)


def _kept(alternatives: tuple[str, ...], folded: str) -> list[str]:
    return [written for written in alternatives if not Words((written,)).find(folded)]
