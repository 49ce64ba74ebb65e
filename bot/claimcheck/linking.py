"""Which models a word for openness speaks of, and whether it is said or denied. Pure, on rows of items.

Two ways lead from a word to a model: the model is its subject ("Llama is not open source"), or it follows as an
example or a name ("open source models like Llama", "Meta open-sourced Llama"). A word in between that is in no
class breaks the connection: what is not understood is overlooked, never misread.
"""

import re
from collections.abc import Sequence
from typing import Final

import msgspec

from bot.claimcheck.lexicon import Sort
from bot.claimcheck.objects import inverted, named_object, nothing_about
from bot.claimcheck.rows import (
    BETWEEN,
    NO,
    Link,
    denials_after,
    first_of_list,
    is_around,
    is_derived,
    last_of_list,
    next_sort,
)
from bot.claimcheck.scanner import Item

_STOPS: Final = frozenset({None, Sort.COMMA, Sort.BUT, Sort.AND})
"""After these "its open source" is a misspelled "it's"; before a noun it is not."""
_MAX_ADJECTIVES: Final = 3


def link(items: Sequence[Item], term: int, before: Link | None) -> list[Link]:
    """Return what the word at `term` is said of. `before` is the link of the word before it, for "not X but Y"."""
    found = [
        _subject(items, term, before) or _contrasted(items, term) or _coordinated(items, term),
        named_object(items, term) or inverted(items, term) or nothing_about(items, term),
    ]
    return [one for one in found if one]


class _Walk(msgspec.Struct):
    """What was met on the way from the word back to its subject."""

    denials: int = 0
    is_seen: bool = False
    adjectives: int = 0
    weights: bool = False
    license: bool = False
    gap: int = 0


def _subject(items: Sequence[Item], term: int, before: Link | None) -> Link | None:
    """Walk back from the word to the models it is said of, or None where the way is broken."""
    if is_around(items, term):
        return None
    walk = _Walk(license=next_sort(items, term) is Sort.LICENSE)
    if before and _is_joined(items, before, term):
        walk.denials = sum(item.sort is Sort.NOT for item in items[before.term + 1 : term])
        return _shared(items, term, walk, before)
    at = term - 1
    while at >= 0:
        item = items[at]
        if item.sort is Sort.TERM:
            return _shared(items, term, walk, before)
        if item.sort in (Sort.MODEL, Sort.PRONOUN):
            owns = item.text.casefold() == "its" and next_sort(items, term) not in _STOPS
            return None if owns or is_derived(items, at) else _with_subject(items, term, at, walk)
        if not _passes(items, at, walk):
            break
        at -= 1
    return _elliptic(items, term, walk)


def _elliptic(items: Sequence[Item], term: int, walk: _Walk) -> Link | None:
    """As in "Not open source.": of what was spoken of before."""
    before = {item.sort for item in items[:term]}
    if (
        not before
        or not before <= {Sort.ADVERB, Sort.NOT, Sort.BUT, Sort.COLON}
        or next_sort(items, term) not in _STOPS
    ):
        return None
    denied = walk.denials % 2 == 1
    whole = denied or len(items) == term + 1
    return Link(term=term, models=(), denied=denied, first=0, pronoun=True) if whole else None


def _passes(items: Sequence[Item], at: int, walk: _Walk) -> bool:  # noqa: C901 - one rule per class of words
    """Note what the item at `at` means on the way; False where it breaks the connection."""
    sort = items[at].sort
    walk.gap += 1
    if sort is Sort.NOT:
        walk.denials += 1
    elif sort in (Sort.IS, Sort.RELEASED, Sort.COLON):
        walk.is_seen = walk.is_seen or sort is not Sort.COLON or walk.gap <= 2
    elif sort is Sort.FALSE:
        walk.denials += 1
        walk.is_seen = True
    elif sort is Sort.CALL:
        walk.is_seen = True
    elif sort is Sort.MADE:
        walk.weights = True
    elif sort is Sort.LICENSE:
        walk.license = True
    elif sort is Sort.WORD:
        return _is_adjective(items, at, walk) or _is_maker(items, at, walk) or _is_version(items, at)
    elif sort is Sort.THAT:
        walk.is_seen = True
        return at > 0 and items[at - 1].sort is not Sort.IS  # "the reason for Claude is that ..."
    else:
        return sort in BETWEEN or _passes_joint(items, at, walk)
    return True


def _passes_joint(items: Sequence[Item], at: int, walk: _Walk) -> bool:
    """Whether a comma, an "and" or a preposition stands inside one thing that is said."""
    sort = items[at].sort
    if sort is Sort.PREPOSITION:
        return _is_of_maker(items, at, walk)
    if sort is Sort.COMMA and (
        _is_aside(items, at) or _is_apposition([item.sort for item in items[at : at + walk.gap]])
    ):
        return True
    return sort in (Sort.AND, Sort.COMMA) and _is_version(items, at + 1)


def _is_adjective(items: Sequence[Item], at: int, walk: _Walk) -> bool:
    """Between "is a" and the word an adjective nobody listed may stand: "a rather good open source model"."""
    walk.adjectives += 1
    return not walk.is_seen and walk.adjectives <= _MAX_ADJECTIVES and items[at].text[:1].isalpha()


_POSSESSIVE: Final = re.compile(r"['\u2019]s$|s['\u2019]$")
_SURELY_ADVERB: Final = re.compile(r".+(?:ly|mente|ment|weise)", re.IGNORECASE)


def _is_obscure(between: Sequence[Item]) -> bool:
    """Whether a word that nobody knows, a "not" perhaps, stands right before the word: "ist fei net"."""
    stops = (at for at, item in enumerate(between) if item.sort in (Sort.IS, Sort.COMMA))
    after = between[max(stops, default=len(between)) + 1 :]
    unknown = [item.text for item in after if item.sort is Sort.WORD]
    named = any(item.sort in (Sort.ARTICLE, Sort.NOT) or _POSSESSIVE.search(item.text) for item in after)
    return bool(unknown) and not named and not all(_SURELY_ADVERB.fullmatch(word) for word in unknown)


def _is_apposition(between: Sequence[Sort]) -> bool:
    """As in "Llama, an open source model, ..."."""
    return (
        len(between) > 1
        and between[0] is Sort.COMMA
        and between[1] is Sort.ARTICLE
        and set(between[1:]) <= BETWEEN
    )


def _is_maker(items: Sequence[Item], at: int, walk: _Walk) -> bool:
    """The firm in "Llama by Meta is ..."."""
    return walk.is_seen and at > 0 and items[at - 1].sort is Sort.PREPOSITION


def _is_version(items: Sequence[Item], at: int) -> bool:
    """The 3 in "Llama 2 and 3"."""
    before = items[at - 1].sort if at else None
    return items[at].text[:1].isdigit() and before in (Sort.AND, Sort.COMMA)


def _is_of_maker(items: Sequence[Item], at: int, walk: _Walk) -> bool:
    after = items[at + 1].sort if at + 1 < len(items) else None
    return walk.is_seen and after is Sort.WORD and items[at].text.casefold() in _BY


_BY: Final = frozenset("by from of von di de da par del".split())


def _is_aside(items: Sequence[Item], at: int) -> bool:
    """A comma before "which is", or around "however"."""
    after = items[at + 1].sort if at + 1 < len(items) else None
    return after in (Sort.THAT, Sort.ADVERB) or (at > 0 and items[at - 1].sort is Sort.ADVERB)


_MAKE: Final = frozenset({"make", "keep", "turn", "get"})


def _is_wished(items: Sequence[Item], at: int) -> bool:
    """As in "a petition to make Gemini open source"."""
    before = [item.text.casefold() for item in items[max(at - 2, 0) : at]]
    return len(before) > 1 and before[0] == "to" and before[1] in _MAKE


def _with_subject(items: Sequence[Item], term: int, at: int, walk: _Walk) -> Link | None:
    """Tie the word to the models that end at `at`, unless they depend on something else ("a UI for Llama")."""
    between = [item.sort for item in items[at + 1 : term]]
    if not walk.is_seen and (walk.adjectives or (Sort.COMMA in between and not _is_apposition(between))):
        return None
    if not walk.is_seen and _is_wished(items, at):
        return None
    if _is_obscure(items[at + 1 : term]):
        return None
    pronoun = items[at].sort is Sort.PRONOUN
    first = at if pronoun else first_of_list(items, at)
    weights = walk.weights
    if first > 0 and items[first - 1].sort is Sort.PREPOSITION:
        if not (first > 1 and items[first - 2].sort is Sort.MADE):
            return None
        weights, first = True, first - 2
    if first > 0 and items[first - 1].sort is Sort.UNLIKE:  # "unlike Llama, OLMo is": the last one is the subject
        first = at
    models = tuple(item.mention for item in items[first : at + 1] if item.mention)
    after = denials_after(items, term)
    left = int(_is_denied_from_before(items, first, pronoun=pronoun, denied=(walk.denials + after) % 2 == 1))
    return Link(
        term=term,
        models=models,
        denied=(walk.denials + after + left) % 2 == 1,
        first=first,
        weights=weights,
        under_license=walk.license,
        pronoun=pronoun,
    )


def _is_denied_from_before(items: Sequence[Item], first: int, *, pronoun: bool, denied: bool) -> bool:
    """Whether "none of" and their like stand before the models. The "no" of "no it's not" answers somebody."""
    before = next((item for item in reversed(items[:first]) if item.sort not in BETWEEN), None)
    if before is None or before.sort is not Sort.NOT:
        return False
    return not (before.text.casefold() in NO and (pronoun or denied))


_JOINTS: Final = frozenset({Sort.COMMA, Sort.BUT, Sort.AND, Sort.NOT})


def _is_joined(items: Sequence[Item], before: Link, term: int) -> bool:
    """Whether only joints and fillers stand between the word before and this one."""
    between = {item.sort for item in items[before.term + 1 : term]}
    return not before.attributive and bool(between & _JOINTS) and between <= _JOINTS | BETWEEN | {Sort.IS}


def _shared(items: Sequence[Item], term: int, walk: _Walk, before: Link | None) -> Link | None:
    """As in "Open weights, not open source": the second word has the subject of the first."""
    if before is None or not _is_joined(items, before, term):
        return None
    between = {item.sort for item in items[before.term + 1 : term]}
    carried = before.denied and Sort.AND in between and Sort.BUT not in between and not walk.denials
    denied = (walk.denials + denials_after(items, term)) % 2 == 1 or carried
    return msgspec.structs.replace(before, term=term, denied=denied, under_license=walk.license)


def _coordinated(items: Sequence[Item], term: int) -> Link | None:
    """As in "OLMo was trained in Seattle and is open source": its subject is that of the sentence."""
    at = term - 1
    while at > 0 and items[at].sort in BETWEEN | {Sort.NOT, Sort.IS}:
        at -= 1
    verb = [item.sort for item in items[at + 1 : term] if item.sort is not Sort.ADVERB]
    first = next((place for place in range(at) if items[place].sort not in BETWEEN), at)
    if items[at].sort is not Sort.AND or verb[:1] not in ([Sort.IS], [Sort.NOT]) or not items[first].mention:
        return None
    last = last_of_list(items, first)
    if next_sort(items, last) not in (Sort.IS, Sort.WORD, Sort.RELEASED, Sort.NOT) or is_around(items, term):
        return None
    models = tuple(item.mention for item in items[first : last + 1] if item.mention)
    return Link(term=term, models=models, denied=verb.count(Sort.NOT) % 2 == 1, first=first)


_NOT_ONLY: Final = frozenset({"not only", "not just", "not merely"})


def _contrasted(items: Sequence[Item], term: int) -> Link | None:
    """As in "Llama is free to use but not open source": denied of the subject of the clause before."""
    at, denials = term - 1, 0
    while at >= 0 and items[at].sort in BETWEEN | {Sort.NOT}:
        denials += items[at].sort is Sort.NOT
        at -= 1
    also = any(item.text.casefold() in _NOT_ONLY for item in items[: max(at, 0)])
    if at < 0 or items[at].sort not in (Sort.BUT, Sort.COMMA) or not (denials or also):
        return None
    subjects = (place for place in range(at - 1, -1, -1) if items[place].sort is Sort.MODEL)
    last = next((place for place in subjects if next_sort(items, place) in (Sort.IS, Sort.ADVERB)), None)
    if last is None or (last and items[last - 1].sort is Sort.PREPOSITION):
        return None
    first = first_of_list(items, last)
    models = tuple(item.mention for item in items[first : last + 1] if item.mention)
    return Link(term=term, models=models, denied=denials % 2 == 1, first=first)
