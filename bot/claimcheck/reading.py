"""What a message says about models: each statement with the model, the word and whether it is denied. Pure."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from bot.claimcheck.leftovers import Left, Said, leftovers, of_weights, predicate
from bot.claimcheck.lexicon import Claimed, Lexicon, Sort
from bot.claimcheck.linking import link
from bot.claimcheck.mentions import Known, Mention, MentionFinder
from bot.claimcheck.quoting import Spot, clauses
from bot.claimcheck.rows import Link, first_of_list, is_derived
from bot.claimcheck.scanner import Item, Scanner
from bot.claimcheck.sentences import Sentence, quotations, sentences, without_others_words
from bot.claimcheck.speakers import asks, called_false, is_denied_before, is_own

MAX_MESSAGE: Final = 4_000
"""Discord's longest message."""
_MAX_STATEMENTS: Final = 20
_QUOTE: Final = 300


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody says of a model that it is, or is not, something. `quote` is the sentence, or its clause.

    `hedged`: the very word stands in quotation marks, so that nobody can tell how it is meant.
    """

    model: str
    claimed: Claimed
    denied: bool
    quote: str
    hedged: bool = False


class _Memory(msgspec.Struct):
    """What "it" and "isn't" can go back to."""

    models: tuple[Mention, ...] = ()
    claimed: Claimed | None = None
    denied: bool = False


class _Found(msgspec.Struct, frozen=True, kw_only=True):
    """A statement before anybody asked whether it is the author's own."""

    models: tuple[Mention, ...]
    claimed: Claimed
    denied: bool
    spot: Spot
    is_meant: bool
    hedged: bool = False


class StatementReader:
    """Reads messages. Holds the lexicon and who knows names; remembers no message."""

    def __init__(self, known: Known, lexicon: Lexicon) -> None:
        self._mentions = MentionFinder(known, lexicon.names)
        self._scanner = Scanner(lexicon)

    def read(self, message: str) -> list[Statement]:
        """Return what a message states in its author's own words, each once, at most 20.

        Questions, wishes, reports of what others say and quotations are understood and left out.
        """
        text = without_others_words(message[:MAX_MESSAGE])
        mentions = self._mentions.find(text)
        quoted, memory = quotations(text), _Memory()
        found: dict[tuple[str, Claimed], Statement] = {}
        for sentence in sentences(text) if mentions else ():
            items = self._scanner.items(text, sentence.start, sentence.end, mentions)
            meant = [one for one in _statements(items, sentence, quoted, memory) if one.is_meant]
            places = clauses(items, [one.spot for one in meant], sentence.start, sentence.end)
            for said, mention in ((one, mention) for one in meant for mention in one.models):
                found[mention.name, said.claimed] = _statement(message, places[said.spot], mention, said)
        return list(found.values())[:_MAX_STATEMENTS]


def _statement(message: str, place: tuple[int, int], mention: Mention, found: _Found) -> Statement:
    quote = " ".join(message[slice(*place)].split())[:_QUOTE]
    return Statement(
        model=mention.name, claimed=found.claimed, denied=found.denied, quote=quote, hedged=found.hedged
    )


def _statements(
    items: list[Item], sentence: Sentence, quoted: list[tuple[int, int]], memory: _Memory
) -> Iterator[_Found]:
    """Yield the statements of one sentence, and keep in mind what the next one may refer to."""
    asked = sentence.asked or asks(items)
    before: Link | None = None
    earlier = _Memory(memory.models, memory.claimed, memory.denied)
    made: list[_Found] = []
    for at, item in enumerate(items):
        if item.sort is not Sort.TERM:
            continue
        links = link(items, at, before)
        before = next((one for one in links if not one.attributive), before)
        made += [_found(items, one, quoted, memory, asked=asked) for one in links]
        _remember(memory, made)
    made += [_left(one, asked=asked) for one in _leftovers(items, earlier, made)]
    _remember(memory, sorted(made, key=lambda one: one.spot))
    named = tuple(item.mention for item in items if item.mention)
    if named and not made:
        last = max(at for at, item in enumerate(items) if item.mention)
        memory.models = () if _names_another(items[last:]) else named[-1:]
    if not made and (term := next((item.term for item in items if item.term), None)):
        memory.claimed, memory.denied = term.claimed, False
    yield from made


def _leftovers(items: Sequence[Item], memory: _Memory, made: Sequence[_Found]) -> Iterator[Left]:
    """Yield what is left unsaid, by the last word of a model, or else of anything else in this sentence."""
    other = None if made else predicate(items)
    if other is None:
        covered = [one.spot for one in made]
        for left in leftovers(items, lambda at: _said(items, at, memory, made)):
            if not any(spot.first <= left[-1].at <= spot.last for spot in covered):
                yield left
        return
    place, claimed, denied = other
    yield from leftovers(items, lambda at: Said((), claimed if at > place else None, denied))


def _said(items: Sequence[Item], at: int, memory: _Memory, made: Sequence[_Found]) -> Said:
    """What an item can go back to: the last claim before it, one of an earlier sentence, or the next one."""
    before = [one for one in made if one.spot.at < at]
    after = [one for one in made if one.spot.at > at]
    ahead = items[at].sort is Sort.UNLIKE or memory.claimed is None
    one = before[-1] if before else after[0] if after and ahead else None
    if one is None:
        return Said(memory.models, memory.claimed, memory.denied)
    return Said(one.models or memory.models, one.claimed, one.denied, ahead=not before)


def _remember(memory: _Memory, made: list[_Found]) -> None:
    if made and made[-1].models:
        last = made[-1]
        memory.models, memory.claimed, memory.denied = last.models, last.claimed, last.denied


def _left(left: Left, *, asked: bool) -> _Found:
    models, claimed, denied, spot = left
    return _Found(models=models, claimed=claimed, denied=denied, spot=spot, is_meant=not asked)


def _found(
    items: Sequence[Item], one: Link, quoted: list[tuple[int, int]], memory: _Memory, *, asked: bool
) -> _Found:
    item = items[one.term]
    models = (_antecedent(items, one.first) or memory.models) if one.pronoun else one.models
    inside = [span for span in quoted if span[0] <= item.start < span[1]]
    whole = any(span[0] <= model.start < span[1] for span in inside for model in models)
    false_quote = whole and called_false(items, inside[0][1])
    meant = not asked and (false_quote or not whole) and is_own(items, one)
    return _Found(
        models=models,
        claimed=_claimed(item, one),
        denied=one.denied != (false_quote or is_denied_before(items, one)),
        spot=Spot(one.term, one.first, _last(items, one)),
        is_meant=meant and bool(models),
        hedged=bool(inside) and not whole,
    )


def _last(items: Sequence[Item], one: Link) -> int:
    """Return the last item that a word and its models reach to."""
    named = (at for at in range(one.term, len(items)) if one.attributive and items[at].mention in one.models)
    return max(named, default=one.term)


def _antecedent(items: Sequence[Item], at: int) -> tuple[Mention, ...]:
    """Return the models that "it" or "they" means: the last named before, unless they depend on something else."""
    last = next((place for place in range(at - 1, -1, -1) if items[place].mention), None)
    if last is None:
        return ()
    first = first_of_list(items, last) if items[at].text.casefold() in _THEY else last
    if first and items[first - 1].sort is Sort.PREPOSITION:
        return ()
    after = [item.sort for item in items[last + 1 : at][:2]]
    if after == [Sort.WORD, Sort.PRONOUN] or is_derived(items, last) or _names_another(items[last:at]):
        return ()  # "Claude wrote it, and it is ..."
    return tuple(item.mention for item in items[first : last + 1] if item.mention)


_THEY: Final = frozenset("they ils elles ellos eles они 它们 它們".split())


_NEW: Final = frozenset("a an my our this mein meine mon ma mi meu minha".split())


def _names_another(items: Sequence[Item]) -> bool:
    """Whether something else comes up that "it" may mean: "Claude wrote my app. It is ...", not "on my laptop"."""
    return any(
        verb.sort is Sort.WORD and article.text.casefold() in _NEW and thing.sort is not Sort.NOUN
        for verb, article, thing in zip(items, items[1:], items[2:], strict=False)
    )


def _claimed(item: Item, one: Link) -> Claimed:
    claimed = item.term.claimed if item.term else Claimed.OPEN_SOURCE
    return of_weights(claimed) if one.weights or one.under_license else claimed
