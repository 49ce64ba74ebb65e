"""Look-up of names by a part of them, and of words with one typing error. Built at the first miss."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice, product
from typing import Final

from bot.catalog import tokens as words
from bot.catalog.table import Spelling, Table, Target
from bot.catalog.tokens import Tokens
from bot.catalog.typos import is_slip

_MAX_MENDINGS: Final = 8


class PartIndex:
    """Finds the names that hold certain words, and the words that are near others."""

    def __init__(self, table: Table, spellings: tuple[Spelling, ...]) -> None:
        self._table = table
        self._names = [(tuple(one.text.split()), one.target) for one in spellings if not one.hub]
        self._holding: defaultdict[str, set[int]] = defaultdict(set)
        for number, (tokens, _) in enumerate(self._names):
            for token in tokens:
                self._holding[token].add(number)
        self._own = _own_names(spellings)

    def find(self, tokens: Tokens) -> tuple[Target, ...]:
        """Return the models whose names hold all the tokens, if the rest of the name is plain enough.

        Names that only add versions and sizes come before names that add words ("llama 70b": Llama 3.1 70B
        before a fine-tune of it).
        """
        if len(tokens) < 2:  # one word alone is a guess
            return ()
        sets = [self._holding.get(token, set()) for token in set(tokens)]
        numbers = set.intersection(*sets) if all(sets) else set()
        close: dict[Target, None] = {}
        far: dict[Target, None] = {}
        for number in sorted(numbers):
            name, target = self._names[number]
            if target >= 0 and self._fits(tokens, name, target):
                extra = Counter(name) - Counter(tokens)
                plain = all(words.is_size(t) or words.is_number(t) or words.is_noise(t) for t in extra)
                (close if plain else far)[target] = None
        return tuple(close or far)

    def _fits(self, tokens: Tokens, name: Tokens, target: Target) -> bool:
        return (
            not Counter(tokens) - Counter(name)
            and _same_versions(tokens, name)
            and self._starts_well(tokens, name, target)
        )

    def _starts_well(self, tokens: Tokens, name: Tokens, target: Target) -> bool:
        """Whether what the query leaves out before its first word is the family's or the producer's name.

        "R1 Distill" is DeepSeek-R1-Distill, but "Sora 2" is not Open-Sora 2.
        """
        left_out = name[: min(name.index(token) for token in tokens)]
        family = self._table.family_of(target)
        makers = self._table.families[family].makers
        return all(token in makers for token in left_out) or " ".join(left_out) in self._own[family]

    def mendings(self, tokens: Tokens) -> Iterator[Tokens]:
        """Yield the name with every unknown word replaced by a known one that is a slip away."""
        alone = len(tokens) == 1
        choices = [(token,) if self._known(token) else tuple(self._near(token, alone=alone)) for token in tokens]
        if all(len(choice) == 1 and choice[0] == token for choice, token in zip(choices, tokens, strict=True)):
            return
        yield from islice(product(*choices), _MAX_MENDINGS)

    def _known(self, token: str) -> bool:
        return token in self._holding or not token.isalpha() or token in words.GENERIC

    def _near(self, token: str, *, alone: bool) -> Iterator[str]:
        return (known for known in self._holding if known.isalpha() and is_slip(token, known, alone=alone))


def _own_names(spellings: tuple[Spelling, ...]) -> defaultdict[int, set[str]]:
    """Return every name of each family."""
    own: defaultdict[int, set[str]] = defaultdict(set)
    for one in spellings:
        if one.target < 0:
            own[~one.target].add(one.text)
    return own


def _same_versions(tokens: Tokens, name: Tokens) -> bool:
    """Whether each number stands after the same word as in the name, or the name is the same but for the order.

    "Llama 3" is no part of "Hermes 3 Llama 3.1", nor "Llama 3 Vision" of "Llama Guard 3 Vision"; "Claude 4
    Opus" is "Claude Opus 4".
    """
    if sorted(tokens) == sorted(words.without_sizes(name)) or sorted(tokens) == sorted(name):
        return True
    pairs = set(zip(("", *name), name, strict=False))
    return all(pair in pairs for pair in zip(("", *tokens), tokens, strict=False) if words.is_number(pair[1]))
