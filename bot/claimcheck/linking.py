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
from bot.claimcheck.mentions import Mention
from bot.claimcheck.scanner import Item

_BETWEEN: Final = frozenset({Sort.ADVERB, Sort.ARTICLE, Sort.NOUN})
_STOPS: Final = frozenset({None, Sort.COMMA, Sort.BUT, Sort.AND})
"""After these "its open source" is a misspelled "it's"; before a noun it is not."""
_MAX_ADJECTIVES: Final = 3


class Link(msgspec.Struct, frozen=True, kw_only=True):
    """A word for openness (item `term`) tied to models. `denied`: it is said not to be so.

    `weights`: of their weights only. `under_license`: of the license they are under. `first` is the first item.
    """

    term: int
    models: tuple[Mention, ...]
    denied: bool
    first: int
    weights: bool = False
    under_license: bool = False
    attributive: bool = False
    pronoun: bool = False


def link(items: Sequence[Item], term: int, before: Link | None) -> list[Link]:
    """Return what the word at `term` is said of. `before` is the link of the word before it, for "not X but Y"."""
    found = [
        _subject(items, term, before) or _contrasted(items, term) or _coordinated(items, term),
        _object(items, term) or _inverted(items, term) or _nothing(items, term),
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
    if _around(items, term):
        return None
    walk = _Walk(license=_next_sort(items, term) is Sort.LICENSE)
    if before and _is_joined(items, before, term):
        walk.denials = sum(item.sort is Sort.NOT for item in items[before.term + 1 : term])
        return _shared(items, term, walk, before)
    at = term - 1
    while at >= 0:
        item = items[at]
        if item.sort is Sort.TERM:
            return _shared(items, term, walk, before)
        if item.sort in (Sort.MODEL, Sort.PRONOUN):
            owns = item.text.casefold() == "its" and _next_sort(items, term) not in _STOPS
            return None if owns else _with_subject(items, term, at, walk)
        if not _passes(items, at, walk):
            return None
        at -= 1
    return _elliptic(items, term, walk)


def _elliptic(items: Sequence[Item], term: int, walk: _Walk) -> Link | None:
    """As in "Not open source.": of what was spoken of before."""
    before = {item.sort for item in items[:term]}
    if not before or not before <= {Sort.ADVERB, Sort.NOT} or _next_sort(items, term) not in _STOPS:
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
    elif sort is Sort.AND:
        return _is_version(items, at + 1)
    elif sort is Sort.PREPOSITION:
        return _is_of_maker(items, at, walk)
    elif sort is Sort.COMMA:
        return (
            _is_aside(items, at)
            or _is_version(items, at + 1)
            or _is_apposition([item.sort for item in items[at : at + walk.gap]])
        )
    elif sort is Sort.THAT:
        walk.is_seen = True
    else:
        return sort in _BETWEEN
    return True


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
    named = any(item.sort is Sort.ARTICLE or _POSSESSIVE.search(item.text) for item in after)
    return bool(unknown) and not named and not all(_SURELY_ADVERB.fullmatch(word) for word in unknown)


def _is_apposition(between: Sequence[Sort]) -> bool:
    """As in "Llama, an open source model, ..."."""
    return (
        len(between) > 1
        and between[0] is Sort.COMMA
        and between[1] is Sort.ARTICLE
        and set(between[1:]) <= _BETWEEN
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
    after = _denials_after(items, term)
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


NO: Final = frozenset("no nope nah nein nee non não nao нет".split())


def _is_denied_from_before(items: Sequence[Item], first: int, *, pronoun: bool, denied: bool) -> bool:
    """Whether "none of" and their like stand before the models. The "no" of "no it's not" answers somebody."""
    before = next((item for item in reversed(items[:first]) if item.sort not in _BETWEEN), None)
    if before is None or before.sort is not Sort.NOT:
        return False
    return not (before.text.casefold() in NO and (pronoun or denied))


_JOINTS: Final = frozenset({Sort.COMMA, Sort.BUT, Sort.AND, Sort.NOT})


def _is_joined(items: Sequence[Item], before: Link, term: int) -> bool:
    """Whether only joints and fillers stand between the word before and this one."""
    between = {item.sort for item in items[before.term + 1 : term]}
    return not before.attributive and bool(between & _JOINTS) and between <= _JOINTS | _BETWEEN | {Sort.IS}


def _shared(items: Sequence[Item], term: int, walk: _Walk, before: Link | None) -> Link | None:
    """As in "Open weights, not open source": the second word has the subject of the first."""
    if before is None or not _is_joined(items, before, term):
        return None
    between = {item.sort for item in items[before.term + 1 : term]}
    carried = before.denied and Sort.AND in between and Sort.BUT not in between and not walk.denials
    denied = (walk.denials + _denials_after(items, term)) % 2 == 1 or carried
    return msgspec.structs.replace(before, term=term, denied=denied, under_license=walk.license)


def _coordinated(items: Sequence[Item], term: int) -> Link | None:
    """As in "OLMo was trained in Seattle and is open source": its subject is that of the sentence."""
    at = term - 1
    while at > 0 and items[at].sort in _BETWEEN | {Sort.NOT, Sort.IS}:
        at -= 1
    verb = [item.sort for item in items[at + 1 : term] if item.sort is not Sort.ADVERB]
    first = next((place for place in range(at) if items[place].sort not in _BETWEEN), at)
    if items[at].sort is not Sort.AND or verb[:1] not in ([Sort.IS], [Sort.NOT]) or not items[first].mention:
        return None
    last = _last_of_list(items, first)
    if _next_sort(items, last) not in (Sort.IS, Sort.WORD, Sort.RELEASED, Sort.NOT) or _around(items, term):
        return None
    models = tuple(item.mention for item in items[first : last + 1] if item.mention)
    return Link(term=term, models=models, denied=verb.count(Sort.NOT) % 2 == 1, first=first)


def _object(items: Sequence[Item], term: int) -> Link | None:
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
            if _next_sort(items, at) is not Sort.LIKE:
                return None
        elif sort not in _BETWEEN | {Sort.LIKE, Sort.COLON, Sort.MADE} and not _is_of_weights(items, at):
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
    last = _last_of_list(items, at)
    word = items[term].term
    if _next_sort(items, last) in (Sort.INSTEAD, Sort.AROUND):
        return None
    before = _before(items, term)
    verb = bool(word and word.verb) or before is Sort.PREPOSITION
    named = [item.sort for item in items[term + 1 : at]]
    infinitive = before is Sort.PREPOSITION and (not named or Sort.ARTICLE in named)
    if _is_any(items, term, named) or infinitive or before is Sort.MAYBE or (before is Sort.NOT and not verb):
        return None
    if Sort.IS in named and _next_sort(items, last) is Sort.WORD:
        return None
    inverted = Sort.IS in named and not verb and any(item.sort is Sort.NOT for item in _rest(items, last + 1))
    return Link(
        term=term,
        models=tuple(item.mention for item in items[at : last + 1] if item.mention),
        denied=(verb and before is Sort.NOT) != inverted,
        first=term,
        weights=any(item.sort is Sort.MADE for item in items[term:at]),
        attributive=True,
    )


_IT: Final = frozenset({"es", "das"})


def _inverted(items: Sequence[Item], term: int) -> Link | None:
    """As in "Open Source ist es nicht": the word comes first, and "es" goes back to the model."""
    if term + 2 >= len(items) or items[term + 1].sort is not Sort.IS or not _begins_clause(items, term):
        return None
    if items[term + 2].sort is not Sort.PRONOUN and items[term + 2].text.casefold() not in _IT:
        return None
    rest = [item.sort for item in _rest(items, term + 3)]
    if not set(rest) <= {Sort.NOT, Sort.ADVERB}:
        return None
    return Link(term=term, models=(), denied=rest.count(Sort.NOT) % 2 == 1, first=term, pronoun=True)


def _begins_clause(items: Sequence[Item], at: int) -> bool:
    return at == 0 or items[at - 1].sort in (Sort.COMMA, Sort.BUT, Sort.AND, Sort.COLON)


def _rest(items: Sequence[Item], at: int) -> Sequence[Item]:
    """Return what follows up to the end of the clause."""
    stops = (place for place in range(at, len(items)) if items[place].sort in (Sort.COMMA, Sort.BUT, Sort.AND))
    return items[at : next(stops, len(items))]


def _before(items: Sequence[Item], at: int) -> Sort | None:
    """Return what stands before an item, fillers aside."""
    return next((item.sort for item in reversed(items[:at]) if item.sort not in _BETWEEN), None)


_NOT_ONLY: Final = frozenset({"not only", "not just", "not merely"})


def _contrasted(items: Sequence[Item], term: int) -> Link | None:
    """As in "Llama is free to use but not open source": denied of the subject of the clause before."""
    at, denials = term - 1, 0
    while at >= 0 and items[at].sort in _BETWEEN | {Sort.NOT}:
        denials += items[at].sort is Sort.NOT
        at -= 1
    also = any(item.text.casefold() in _NOT_ONLY for item in items[: max(at, 0)])
    if at < 0 or items[at].sort not in (Sort.BUT, Sort.COMMA) or not (denials or also):
        return None
    subjects = (place for place in range(at - 1, -1, -1) if items[place].sort is Sort.MODEL)
    last = next((place for place in subjects if _next_sort(items, place) in (Sort.IS, Sort.ADVERB)), None)
    if last is None or (last and items[last - 1].sort is Sort.PREPOSITION):
        return None
    first = first_of_list(items, last)
    models = tuple(item.mention for item in items[first : last + 1] if item.mention)
    return Link(term=term, models=models, denied=denials % 2 == 1, first=first)


def _nothing(items: Sequence[Item], term: int) -> Link | None:
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


def _around(items: Sequence[Item], term: int) -> bool:
    """Whether the word speaks of people, not of the model: "the open source community"."""
    return _next_sort(items, term) is Sort.AROUND


def _next_sort(items: Sequence[Item], at: int) -> Sort | None:
    return items[at + 1].sort if at + 1 < len(items) else None


def _denials_after(items: Sequence[Item], term: int) -> int:
    """Denials that follow the word in languages that put them last: オープンソースではない."""
    count = 0
    for item in items[term + 1 :]:
        if item.sort is Sort.NOT and not item.text.isascii():
            count += 1
        elif item.sort not in (Sort.NOUN, Sort.IS, Sort.ADVERB) or item.text.isascii():
            break
    return count


_NOR: Final = frozenset("nor noch ni nem né ни".split())


def _joins(item: Item) -> bool:
    """Whether the item stands between the models of a row."""
    return item.sort in (Sort.COMMA, Sort.AND) or (item.sort is Sort.NOT and item.text.casefold() in _NOR)


def first_of_list(items: Sequence[Item], at: int) -> int:
    """Return where the row of models that ends at `at` begins: "Llama, Qwen and Mistral"."""
    while True:
        step = at - 1
        while step >= 0 and _joins(items[step]):
            step -= 1
        if step == at - 1 or step < 0 or items[step].sort is not Sort.MODEL:
            return at
        at = step


def _last_of_list(items: Sequence[Item], at: int) -> int:
    """Return where the row of models that begins at `at` ends; one that begins a clause of its own is left out."""
    while True:
        step = at + 1
        while step < len(items) and _joins(items[step]):
            step += 1
        if step == at + 1 or step >= len(items) or items[step].sort is not Sort.MODEL:
            return at
        if _next_sort(items, step) in (Sort.IS, Sort.NOT, Sort.MAYBE):
            return at
        at = step
