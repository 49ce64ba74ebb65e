"""What a message says about models: each statement with the model, the word and whether it is denied. Pure."""

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from bot.claimcheck.leftovers import leftovers
from bot.claimcheck.lexicon import Claimed, Lexicon, Sort
from bot.claimcheck.linking import Link, link
from bot.claimcheck.mentions import Known, Mention, MentionFinder
from bot.claimcheck.scanner import Item, Scanner
from bot.claimcheck.sentences import Sentence, quotations, sentences, without_others_words

MAX_MESSAGE: Final = 4_000
"""Discord's longest message."""
_MAX_STATEMENTS: Final = 20
_QUOTE: Final = 300


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody says of a model that it is, or is not, something. `quote` is the sentence.

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
    at: int
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
            for one in _statements(items, sentence, quoted, memory):
                for mention in one.models if one.is_meant else ():
                    found[mention.name, one.claimed] = _statement(message, sentence, mention, one)
        return list(found.values())[:_MAX_STATEMENTS]


def _statement(message: str, sentence: Sentence, mention: Mention, found: _Found) -> Statement:
    quote = " ".join(message[sentence.start : sentence.end].split())[:_QUOTE]
    return Statement(
        model=mention.name, claimed=found.claimed, denied=found.denied, quote=quote, hedged=found.hedged
    )


def _statements(
    items: list[Item], sentence: Sentence, quoted: list[tuple[int, int]], memory: _Memory
) -> Iterator[_Found]:
    """Yield the statements of one sentence, and keep in mind what the next one may refer to."""
    asked = sentence.asked or _asks(items)
    before: Link | None = None
    made: list[_Found] = []
    for at, item in enumerate(items):
        if item.sort is not Sort.TERM:
            continue
        links = link(items, at, before)
        before = next((one for one in links if not one.attributive), before)
        made += [_found(items, one, quoted, memory, asked=asked) for one in links]
        _remember(memory, made)
    made += [
        _left(one, asked=asked) for one in leftovers(items, memory.models, memory.claimed, denied=memory.denied)
    ]
    _remember(memory, made)
    named = tuple(item.mention for item in items if item.mention)
    if named and not made:
        last = max(at for at, item in enumerate(items) if item.mention)
        memory.models = () if _names_another(items[last:]) else named[-1:]
    if not made and (term := next((item.term for item in items if item.term), None)):
        memory.claimed, memory.denied = term.claimed, False
    yield from made


def _remember(memory: _Memory, made: list[_Found]) -> None:
    if made and made[-1].models:
        last = made[-1]
        memory.models, memory.claimed, memory.denied = last.models, last.claimed, last.denied


def _left(left: tuple[tuple[Mention, ...], Claimed, bool, int], *, asked: bool) -> _Found:
    models, claimed, denied, at = left
    return _Found(models=models, claimed=claimed, denied=denied, at=at, is_meant=not asked)


def _found(
    items: Sequence[Item], one: Link, quoted: list[tuple[int, int]], memory: _Memory, *, asked: bool
) -> _Found:
    item = items[one.term]
    models = (_antecedent(items, one.first) or memory.models) if one.pronoun else one.models
    inside = [span for span in quoted if span[0] <= item.start < span[1]]
    whole = any(span[0] <= model.start < span[1] for span in inside for model in models)
    false_quote = whole and _called_false(items, inside[0][1])
    meant = not asked and (false_quote or not whole) and _is_own(items, one)
    return _Found(
        models=models,
        claimed=_claimed(item, one),
        denied=one.denied != (false_quote or _is_denied_before(items, one)),
        at=one.term,
        is_meant=meant and bool(models),
        hedged=bool(inside) and not whole,
    )


def _antecedent(items: Sequence[Item], at: int) -> tuple[Mention, ...]:
    """Return the model that "it" means: the last one named before, unless that depends on something else."""
    before = [place for place in range(at) if items[place].mention]
    if not before or (before[-1] and items[before[-1] - 1].sort is Sort.PREPOSITION):
        return ()
    mention = items[before[-1]].mention
    return (mention,) if mention and not _names_another(items[before[-1] : at]) else ()


_NEW: Final = frozenset("a an my our this mein meine mon ma mi meu minha".split())


def _names_another(items: Sequence[Item]) -> bool:
    """Whether something else comes up that "it" may mean: "Claude wrote my app. It is ...", not "on my laptop"."""
    return any(
        verb.sort is Sort.WORD and article.text.casefold() in _NEW and thing.sort is not Sort.NOUN
        for verb, article, thing in zip(items, items[1:], items[2:], strict=False)
    )


def _claimed(item: Item, one: Link) -> Claimed:
    claimed = item.term.claimed if item.term else Claimed.OPEN_SOURCE
    if claimed is Claimed.OPEN_SOURCE and (one.weights or one.under_license):
        return Claimed.OPEN_LICENSE
    return claimed


# --- whose words they are -----------------------------------------------------------------------

_CLAUSE_ENDS: Final = frozenset({Sort.BUT})


def _clause(items: Sequence[Item], one: Link) -> Sequence[Item]:
    """Return the items from the beginning of the clause to the word."""
    start = next((at + 1 for at in range(one.first - 1, -1, -1) if items[at].sort in _CLAUSE_ENDS), 0)
    return items[start : one.term]


def _is_verb(item: Item) -> bool:
    return item.term is not None and item.term.verb


def _is_own(items: Sequence[Item], one: Link) -> bool:
    """Whether it is said here and now: neither reported nor wished for nor asked."""
    clause = _clause(items, one)
    if one.attributive and not _is_verb(items[one.term]):
        some = bool(clause) and clause[-1].sort is Sort.IS and any(item.sort is Sort.MAYBE for item in clause)
        return not some and not any(item.sort is Sort.REPORT for item in clause)
    sorts = [item.sort for item in clause]
    called = Sort.CALL in sorts and not {Sort.FALSE, Sort.NOT} & set(sorts)
    reported = Sort.REPORT in sorts and not {Sort.SELF, Sort.FALSE} & set(sorts)
    reported = reported or _is_somebody_elses(clause)
    tail = _tail(items, one.term)
    called = called and _calling(items, one) is None
    return not (
        called or reported or _is_open_question(clause) or tail in (Sort.MAYBE, Sort.QUESTION, Sort.REPORT)
    )


_FIRST_PERSON: Final = frozenset("i i'm we ich wir je j'ai nous yo creo nosotros eu acho nós io noi я мы".split())
_FACTIVE: Final = frozenset(
    "fact great good nice cool love glad happy sad bad sucks amazing awesome given know knows known true clear "
    "obvious because since so now funny crazy wild point".split()
)


def _is_somebody_elses(clause: Sequence[Item]) -> bool:
    """Whether somebody other than the author is the one who holds it: "my boss is sure that Llama is ..."."""
    at = next((at for at, item in enumerate(clause) if item.sort is Sort.THAT), 0)
    before = clause[:at]
    words = {word for item in before for word in item.text.casefold().split()}
    own = words & (_FIRST_PERSON | _FACTIVE) or any(item.mention or item.sort is Sort.SELF for item in before)
    return any(item.sort is Sort.WORD for item in before) and not own


def _tail(items: Sequence[Item], term: int) -> Sort | None:
    """Return what follows the word, past the endings that some languages put there: オープンソースだと聞いた."""
    endings = (Sort.NOUN, Sort.IS)
    after = (item.sort for item in items[term + 1 :] if item.sort not in endings or item.text.isascii())
    return next(after, None)


_FAIR: Final = frozenset("fair right correct accurate ok okay fine true reasonable".split())


def _calling(items: Sequence[Item], one: Link) -> bool | None:
    """Whether "calling Llama open source is ..." goes on with approval; None where it is no such sentence."""
    after = items[one.term + 1 :]
    if items[0].sort is not Sort.CALL or not after or after[0].sort not in (Sort.IS, Sort.NOT, Sort.FALSE):
        return None
    return bool({item.text.casefold() for item in after} & _FAIR) and after[0].sort is Sort.IS


def _is_open_question(clause: Sequence[Item]) -> bool:
    degree = bool(clause) and clause[-1].sort is Sort.DEGREE
    return degree or any(item.sort in (Sort.MAYBE, Sort.QUESTION) for item in clause)


def _is_denied_before(items: Sequence[Item], one: Link) -> bool:
    """Whether "I don't think that", "stop calling" and their like stand before the models."""
    clause = _clause(items, one)
    if _calling(items, one) is False:
        return True
    start = one.term - len(clause)
    return sum(item.sort is Sort.FALSE for item in items[start : one.first]) % 2 == 1


_FALSE_WORDS: Final = frozenset(
    "false wrong lie misleading nonsense bs bullshit misinformation cap propaganda untrue incorrect myth "
    "marketing falsch gelogen quatsch faux mensonge falso mentira".split()
)


def _called_false(items: Sequence[Item], end: int) -> bool:
    """Whether what stands in quotation marks is called untrue right after."""
    after = [item for item in items if item.start >= end][:5]
    if after and after[0].sort is Sort.FALSE:
        return True
    if not after or after[0].sort not in (Sort.IS, Sort.NOT):
        return False
    words = {item.text.casefold() for item in after}
    if words & _FALSE_WORDS:
        return True
    return any(item.sort is Sort.NOT for item in after) and bool(
        words & {"true", "right", "correct", "wahr", "vrai"}
    )


def _asks(items: Sequence[Item]) -> bool:
    """Whether a sentence asks without a question mark: "is llama open source", "which open source model ..."."""
    first = next((item for item in items if item.sort is not Sort.ADVERB), None)
    if first is None:
        return False
    words = first.text.casefold()
    if first.sort is Sort.IS and words.isascii() and words.isalpha() and words != "r":
        return True
    return (
        first.sort is Sort.QUESTION
        or _asks_inside(items)
        or words in {"which", "who", "does", "do", "did", "can", "isn't", "aren't"}
        or (items[-1].sort is Sort.QUESTION and not items[-1].text.isascii())
    )


def _asks_inside(items: Sequence[Item]) -> bool:
    """Whether a question follows after something else: "X or Y, which open source one", "so: is Llama"."""
    which = any(
        one.text.casefold() == "which" and other.sort is Sort.TERM for one, other in itertools.pairwise(items)
    )
    return which or any(
        stop.sort in (Sort.COLON, Sort.COMMA)
        and verb.text.casefold() in {"is", "are", "ist"}
        and (asked.mention is not None or asked.sort is Sort.PRONOUN)
        for stop, verb, asked in zip(items, items[1:], items[2:], strict=False)
    )
