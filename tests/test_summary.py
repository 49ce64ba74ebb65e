"""Lines of a card as people read them."""

import msgspec
import pytest

from bot import summary
from bot.engine import open_engine
from bot.openness.assessment import Rebuildable, RebuildStatus
from bot.openness.components import Component
from bot.settings import Settings
from bot.texts import load_texts

DATA, CODE, PREPARING = Component.DATASETS, Component.TRAINING_CODE, Component.PREPROCESSING_CODE
CASES = [
    (RebuildStatus.NO, (DATA,), (), "No: the training data are not published."),
    (RebuildStatus.NO, (CODE,), (), "No: the training code is not published."),
    (RebuildStatus.NO, (DATA, CODE), (), "No: the training data and the training code are not published."),
    (
        RebuildStatus.NO,
        (DATA, CODE),
        (CODE,),
        "No: the training data are not published, and the training code only in part.",
    ),
    (
        RebuildStatus.PARTLY,
        (PREPARING,),
        (PREPARING,),
        "Partly: the data preprocessing code is published only in part.",
    ),
    (RebuildStatus.PARTLY, (DATA,), (DATA,), "Partly: the training data are published only in part."),
]


@pytest.mark.parametrize(("status", "missing", "partial", "says"), CASES)
def test_what_keeps_a_model_from_being_rebuilt_is_a_sentence(
    status: RebuildStatus, missing: tuple[Component, ...], partial: tuple[Component, ...], says: str
):
    found = open_engine(Settings(offline=True)).answer("llama 4").assessment
    rebuildable = Rebuildable(status=status, missing=missing, partial=partial)
    found = msgspec.structs.replace(found, rebuildable=rebuildable)
    assert summary.rebuildable(found, load_texts()) == says


@pytest.mark.parametrize("locale", ["de", "fr", "es-ES", "pt-BR"])
def test_one_and_several_differ(locale: str):
    texts = load_texts(locale)
    one, several = (texts("rebuildable-no", missing="X", partial="none", count=count) for count in (1, 2))
    assert one != several


class TestScope:
    def test_a_family_is_answered_for_by_a_version_that_is_named(self):
        answer = open_engine(Settings(offline=True)).answer("llama")
        scope = summary.scope(answer)
        assert scope is not None
        assert load_texts().write(scope) == f"Answered for {answer.model.name}, the newest main version of Llama."
        assert scope not in summary.other_notes(answer)

    def test_a_version_answers_for_itself(self):
        assert summary.scope(open_engine(Settings(offline=True)).answer("llama 3.1 8b")) is None
