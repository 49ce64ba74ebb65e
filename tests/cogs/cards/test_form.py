"""The form for a comparison, and what comes back from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import load_texts
from cogs.cards.controls import PRESSED, Action, custom_id, fits
from cogs.cards.form import compare_form, typed
from tests.cogs.hostile import NASTY, text

TEXTS = load_texts()


@given(text, st.lists(st.tuples(text, text), max_size=60))
async def test_any_form_keeps_the_limits(name: str, near: list[tuple[str, str]]) -> None:
    form = compare_form("x" * 96, name, near, TEXTS).to_dict()
    assert 0 < len(form["title"]) <= 45
    assert 0 < len(form["components"]) <= 5
    for label in form["components"]:
        assert 0 < len(label["label"]) <= 45
        field = label["component"]
        assert len(field["custom_id"]) <= 100
        assert len(field.get("options", [])) <= 25
        assert all(0 < len(option["label"]) <= 100 for option in field.get("options", []))


def field(custom_id: str, **given: object) -> dict[str, object]:
    return {"type": 18, "component": {"custom_id": custom_id, **given}}


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ([field("opt:a", values=["b"]), field("2nd:a", value="")], ("a", "b")),
        ([field("opt:a", values=["b"]), field("2nd:a", value=" c ")], ("a", "c")),
        ([field("2nd:a", value="c"), field("opt:a", values=[])], ("a", "c")),
        ([field("2nd:a", value="")], ("a", "")),
        ([field("elsewhere", value="c")], ("", "")),
        ([{"type": 1, "components": [{"custom_id": "2nd:a", "value": "c"}]}], ("a", "c")),
        ([], ("", "")),
    ],
)
def test_what_was_typed_wins_over_what_was_chosen(fields: list[dict[str, object]], found: tuple[str, str]) -> None:
    assert typed({"components": fields}) == found


@pytest.mark.parametrize("model_id", ["llama-3.1", "meta-llama/Llama-3.1-8B-Instruct", "x" * 96, "日本語"])
def test_a_button_carries_a_model(model_id: str) -> None:
    for action in Action:
        made = custom_id(action, model_id)
        assert len(made) <= 100
        match = PRESSED.fullmatch(made)
        assert match
        assert (match["action"], match["model"]) == (action.value, model_id)


@pytest.mark.parametrize(
    "model_id", ["", "x" * 97, "line\nbreak", "\x00", *[one for one in NASTY if len(one) > 96]]
)
def test_what_it_cannot_carry_is_refused(model_id: str) -> None:
    assert not fits(model_id)
    with pytest.raises(ValueError, match="not a model id"):
        custom_id(Action.WHY, model_id)
