"""Whose words a statement is made of: the author's own, or reported, wished for, asked. Pure."""

import itertools
from collections.abc import Sequence
from typing import Final

from bot.claimcheck.lexicon import Sort
from bot.claimcheck.rows import Link
from bot.claimcheck.scanner import Item

_CLAUSE_ENDS: Final = frozenset({Sort.BUT})


def _clause(items: Sequence[Item], one: Link) -> Sequence[Item]:
    """Return the items from the beginning of the clause to the word."""
    start = next((at + 1 for at in range(one.first - 1, -1, -1) if items[at].sort in _CLAUSE_ENDS), 0)
    return items[start : one.term]


def _is_verb(item: Item) -> bool:
    return item.term is not None and item.term.verb


def is_own(items: Sequence[Item], one: Link) -> bool:
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
        called
        or reported
        or _is_open_question(clause)
        or tail in (Sort.MAYBE, Sort.QUESTION, Sort.REPORT)
        or _is_reported_after(items, one.term)
        or _is_taken_back(items, one.term)
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


def _is_taken_back(items: Sequence[Item], term: int) -> bool:
    """Whether a "not" alone follows, as a joke: "Llama is open source (not)"."""
    after = [item for item in items[term + 1 :] if item.sort not in (Sort.COLON, Sort.COMMA) and item.text != ")"]
    return [item.sort for item in after] == [Sort.NOT] and after[0].text.isascii()


_SPEAKERS: Final = frozenset({Sort.PRONOUN, Sort.WORD, Sort.ARTICLE, Sort.AROUND, Sort.NOUN})


def _is_reported_after(items: Sequence[Item], term: int) -> bool:
    """Whether somebody else is named as the speaker right after: "..., they said", "..., says Meta"."""
    start = term + 1 + (term + 1 < len(items) and items[term + 1].sort is Sort.COMMA)
    end = next((at for at in range(start, len(items)) if items[at].sort in _BEGINS), len(items))
    after = items[start : min(end, start + 4)]
    others = not {item.text.casefold() for item in after} & _FIRST_PERSON
    spoken = [item for item in after if item.sort is Sort.REPORT]
    return len(spoken) == 1 and others and all(item.sort in _SPEAKERS for item in after if item not in spoken)


_FAIR: Final = frozenset("fair right correct accurate ok okay fine true reasonable".split())


_BEGINS: Final = frozenset({Sort.ADVERB, Sort.COMMA, Sort.BUT, Sort.AND, Sort.COLON})


def _calling(items: Sequence[Item], one: Link) -> bool | None:
    """Whether "calling Llama open source is ..." goes on with approval; None where it is no such sentence."""
    after = items[one.term + 1 :]
    begin = one.term - 1
    while begin >= 0 and items[begin].sort in (Sort.MODEL, Sort.PRONOUN, Sort.ADVERB, Sort.ARTICLE, Sort.NOUN):
        begin -= 1
    begins = items[begin].sort is Sort.CALL and (not begin or items[begin - 1].sort in _BEGINS)
    if not begins or not after or after[0].sort not in (Sort.IS, Sort.NOT, Sort.FALSE):
        return None
    return bool({item.text.casefold() for item in after} & _FAIR) and after[0].sort is Sort.IS


def _is_open_question(clause: Sequence[Item]) -> bool:
    degree = bool(clause) and clause[-1].sort is Sort.DEGREE
    return degree or any(item.sort in (Sort.MAYBE, Sort.QUESTION) for item in clause)


def is_denied_before(items: Sequence[Item], one: Link) -> bool:
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


def called_false(items: Sequence[Item], end: int) -> bool:
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


def asks(items: Sequence[Item]) -> bool:
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
