"""Every card is legal and quiet, whatever the records say."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from bot.answer import Answer, Comparison
from bot.errors import AmbiguousName, Candidate, UnknownModel
from bot.texts import Texts, load_texts
from cogs.cards.about import about_card, help_card
from cogs.cards.answer import answer_card
from cogs.cards.choice import choice_card
from cogs.cards.compare import compare_card
from cogs.cards.controls import Action
from cogs.cards.details import components_card, license_card, sources_card, why_card
from cogs.cards.layout import Card
from tests.cogs.hostile import NASTY, answers, comparisons
from tests.cogs.legal import assert_legal, assert_quiet, texts

TEXTS = load_texts()
thorough = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[phase for phase in Phase if phase is not Phase.shrink],  # an answer is large: shrinking takes minutes
)


def check(card: Card) -> None:
    """Legal and quiet."""
    payload = card.to_components()
    assert_legal(payload)
    for text in texts(payload):
        assert_quiet(text)


@pytest.mark.parametrize("draw", [answer_card, why_card, license_card, components_card, sources_card])
@thorough
@given(answer=answers)
def test_cards_about_one_answer(draw: Callable[[Answer, Texts], Card], answer: Answer) -> None:
    check(draw(answer, TEXTS))


@thorough
@given(comparison=comparisons)
def test_comparisons(comparison: Comparison) -> None:
    check(compare_card(comparison, TEXTS))


CHOICES = {
    "none": (),
    "two": (Candidate("a", "A", "says"), Candidate("b", "B")),
    "many": tuple(Candidate(f"model-{number}", f"Model {number}", "x" * 300) for number in range(60)),
    "nasty": tuple(Candidate(nasty, nasty, nasty) for nasty in NASTY),
    "same": (Candidate("a", "A"), Candidate("a", "A again")),
}


@pytest.mark.parametrize("query", NASTY)
@pytest.mark.parametrize("nearest", CHOICES.values(), ids=CHOICES)
def test_questions_back(query: str, nearest: tuple[Candidate, ...]) -> None:
    for error in (AmbiguousName(query, nearest), UnknownModel(query, nearest)):
        check(choice_card(error, Action.ASK, TEXTS))


def test_about_and_help() -> None:
    check(about_card(TEXTS))
    check(help_card([("</isopen:123>", "what it does"), ("`/compare`", "x")] * 60, TEXTS))
