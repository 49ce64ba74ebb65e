"""Rendered answers, kept for the next person who asks the same."""

from collections import OrderedDict
from typing import Final

from bot.answer import Answer
from bot.texts import Texts
from cogs.cards.answer import answer_card
from cogs.cards.layout import Card

_KEPT: Final = 256  # a card takes about 20 kB

Key = tuple[str, str, str, bool]


class CardCache:
    """Keeps the card of each model and language until its answer changes; the least used goes first."""

    def __init__(self, size: int = _KEPT) -> None:
        self._size = size
        self._kept: OrderedDict[Key, tuple[tuple[object, ...], Card]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def answer(self, answer: Answer, texts: Texts) -> Card:
        """Return the card of `answer`, drawn anew only if anything on it changed."""
        key, shown = (texts.locale, answer.model.id, answer.key, answer.asked_family), _shown(answer)
        kept = self._kept.get(key)
        if kept is not None and kept[0] == shown:
            self._kept.move_to_end(key)
            return kept[1]
        card = answer_card(answer, texts)
        self._kept[key] = (shown, card)
        self._kept.move_to_end(key)
        if len(self._kept) > self._size:
            self._kept.popitem(last=False)
        return card


def _shown(answer: Answer) -> tuple[object, ...]:
    """Everything a card shows. A tuple compares parts that are the same object without looking inside."""
    return (
        answer.assessment,
        answer.headline,
        answer.model,
        answer.candidates,
        answer.notes,
        answer.override,
        answer.refusals,
        answer.computed_at,
        answer.stale,
        answer.live,
        answer.changes,
        answer.changed_at,
    )
