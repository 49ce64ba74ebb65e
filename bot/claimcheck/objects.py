"""Models that a word for openness names: "open source models like Llama", "Meta open-sourced Llama". Pure."""

from collections.abc import Sequence
from typing import Final

from bot.claimcheck.lexicon import Sort
from bot.claimcheck.rows import BETWEEN, Link, before_of, begins_clause, last_of_list, next_sort, rest_of_clause
from bot.claimcheck.scanner import Item


def named_object(items: Sequence[Item], term: int) -> Link | None:
    """Walk on from the word to models that it names: "open source models like Llama and Qwen"."""
    word = items[term].term
    verb = bool(word and word.verb)
    at, words, is_seen = term + 1, 0, False
    while at < len(items) and items[at].sort is not Sort.MODEL:
        sort = items[at].sort
        if sort is Sort.IS:
            is_seen = True
        elif sort is Sort.WORD and not is_seen and words < 1 and not verb and not _is_verb_after_noun(items, at):
            words += 1
        elif sort is Sort.COMMA:
            if next_sort(items, at) is not Sort.LIKE:
                return None
        elif sort not in BETWEEN | {Sort.LIKE, Sort.COLON, Sort.MADE} and not _is_of_weights(items, at):
            return None
        at += 1
    if at == len(items) or (words and not any(item.sort in (Sort.NOUN, Sort.LIKE) for item in items[term:at])):
        return None
    return _with_object(items, term, at)


def _is_verb_after_noun(items: Sequence[Item], at: int) -> bool:
    """The "uses" in "my open source project uses Claude": something else is open source, and does something."""
    return items[at - 1].sort is Sort.NOUN and items[at].text.isascii() and items[at].text.islower()


def _is_of_weights(items: Sequence[Item], at: int) -> bool:
    return items[at].sort is Sort.PREPOSITION and at > 0 and items[at - 1].sort is Sort.MADE


def _with_object(items: Sequence[Item], term: int, at: int) -> Link | None:
    last = last_of_list(items, at)
    word = items[term].term
    if next_sort(items, last) in (Sort.INSTEAD, Sort.AROUND):
        return None
    before = before_of(items, term)
    verb = bool(word and word.verb) or before is Sort.PREPOSITION
    named = [item.sort for item in items[term + 1 : at]]
    infinitive = before is Sort.PREPOSITION and (not named or Sort.ARTICLE in named)
    if _is_any(items, term, named) or infinitive or before is Sort.MAYBE or (before is Sort.NOT and not verb):
        return None
    if Sort.IS in named and next_sort(items, last) is Sort.WORD:
        return None
    turned = (
        Sort.IS in named and not verb and any(item.sort is Sort.NOT for item in rest_of_clause(items, last + 1))
    )
    return Link(
        term=term,
        models=tuple(item.mention for item in items[at : last + 1] if item.mention),
        denied=(verb and before is Sort.NOT) != turned,
        first=term,
        weights=any(item.sort is Sort.MADE for item in items[term:at]),
        attributive=True,
    )


_IT: Final = frozenset({"es", "das"})


def inverted(items: Sequence[Item], term: int) -> Link | None:
    """As in "Open Source ist es nicht": the word comes first, and "es" goes back to the model."""
    if term + 2 >= len(items) or items[term + 1].sort is not Sort.IS or not begins_clause(items, term):
        return None
    if items[term + 2].sort is not Sort.PRONOUN and items[term + 2].text.casefold() not in _IT:
        return None
    rest = [item.sort for item in rest_of_clause(items, term + 3)]
    if not set(rest) <= {Sort.NOT, Sort.ADVERB}:
        return None
    return Link(term=term, models=(), denied=rest.count(Sort.NOT) % 2 == 1, first=term, pronoun=True)


def nothing_about(items: Sequence[Item], term: int) -> Link | None:
    """As in "There is nothing open source about Llama"."""
    if term + 2 >= len(items) or items[term - 1].sort is not Sort.NOT or not term:
        return None
    about, model = items[term + 1], items[term + 2].mention
    if model is None or about.text.casefold() not in ("about", "an", "chez", "de"):
        return None
    return Link(term=term, models=(model,), denied=True, first=term)


_ANY: Final = frozenset("a an any some no ein eine un une una um uma".split())


def _is_any(items: Sequence[Item], term: int, named: Sequence[Sort]) -> bool:
    """Whether it is one that somebody would like to have: "an open source GPT-4"."""
    before = next((item for item in reversed(items[:term]) if item.sort is not Sort.ADVERB), None)
    return before is not None and before.text.casefold() in _ANY and not named
