"""How a name can be read: as it is, or without the words that say nothing about which model it is."""

from collections.abc import Iterator

import msgspec

from bot.catalog import tokens as words
from bot.catalog.tokens import Tokens


class Reading(msgspec.Struct, frozen=True):
    """Some of the tokens of a name.

    `makers` are words for the producer that were left out, to be held against whoever is found; `altered`
    says that a word for an edit of the weights was left out.
    """

    tokens: Tokens
    makers: frozenset[str] = frozenset()
    altered: bool = False


def readings(tokens: Tokens, makers: frozenset[str]) -> Iterator[Reading]:
    """Yield the readings of a name that name something, from the most literal to the freest, each once.

    The first is yielded even if its words are common ones: "01.AI" is a name, if somebody gave it.
    """
    seen: set[Tokens] = set()
    for reading in _all(tokens, makers):
        literal = not seen and len(tokens) > 1
        if reading.tokens not in seen and (literal or words.names_something(reading.tokens)):
            seen.add(reading.tokens)
            yield reading


def _all(tokens: Tokens, makers: frozenset[str]) -> Iterator[Reading]:
    yield Reading(tokens)
    yield Reading(tuple(token for token in tokens if token not in words.QUANTIZED))
    plain = tuple(token for token in tokens if not words.is_noise(token))
    yield Reading(plain)
    spare = tuple(token for token in plain if token not in words.FILLERS)
    yield Reading(spare)
    unaltered = tuple(token for token in spare if token not in words.ALTERED)
    altered = unaltered != spare
    yield Reading(unaltered, altered=altered)
    for made in _without_makers(unaltered, makers):
        yield Reading(made, frozenset(unaltered) - frozenset(made), altered)


def _without_makers(tokens: Tokens, makers: frozenset[str]) -> Iterator[Tokens]:
    """Yield the tokens without the producer: at the start ("meta llama 3"), at the end, then anywhere."""
    start = next((at for at, token in enumerate(tokens) if token not in makers), len(tokens))
    yield tokens[start:]
    end = next((at for at, token in enumerate(reversed(tokens)) if token not in makers), len(tokens))
    yield tokens[: len(tokens) - end]
    yield tuple(token for token in tokens if token not in makers)
