"""The form that asks for the second model of a comparison: a menu of near ones, or any name typed."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from discord import ui

from bot.texts import Texts
from cogs.cards.controls import SECOND_MODEL, fits, options
from cogs.cards.markdown import clean, cut

FORM_ID: Final = "compare"
NAME_LIMIT: Final = 200
_TITLE: Final = 45
_LABEL: Final = 45


class Form(ui.Modal):
    """A form that is sent and forgotten: what it is about stands in its fields (see `cogs.pressed`)."""

    def is_finished(self) -> bool:
        """Yes: the library need not remember it."""
        return True


def compare_form(model_id: str, name: str, near: Sequence[tuple[str, str]], texts: Texts) -> Form:
    """Build the form. `near` are names with labels to choose from."""
    form = Form(title=cut(texts("form-title", model=clean(name, _TITLE)), _TITLE), custom_id=FORM_ID, timeout=None)
    usable = [(other, label) for other, label in near if fits(other) and other != model_id]
    if usable:
        menu: ui.Select[Any] = ui.Select(custom_id=f"opt:{model_id}", options=options(usable), required=False)
        form.add_item(ui.Label(text=cut(texts("form-near"), _LABEL), component=menu))
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id=f"2nd:{model_id}",
        required=not usable,
        max_length=NAME_LIMIT,
        placeholder=texts("form-placeholder"),
    )
    form.add_item(ui.Label(text=cut(texts("form-typed" if usable else "form-name"), _LABEL), component=field))
    return form


def typed(data: Mapping[str, Any]) -> tuple[str, str]:
    """Return the first model's id and the second one's name from a form that was sent; "" for nothing.

    What was typed wins over what was chosen.
    """
    first, chosen, written = "", "", ""
    for field in sent_fields(data.get("components") or ()):
        match = SECOND_MODEL.fullmatch(field["custom_id"])
        if match is None:
            continue
        first = match["model"]
        chosen = next(iter(field.get("values") or ()), chosen)
        written = (field.get("value") or "").strip() or written
    return first, written or chosen


def sent_fields(components: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """The fields of a form that was sent, inside labels and rows."""
    for component in components:
        inner = component.get("component")
        yield from sent_fields([inner] if inner else component.get("components") or ())
        if isinstance(component.get("custom_id"), str):
            yield component
