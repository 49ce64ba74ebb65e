"""Buttons below cards about licenses. What they mean stands in `custom_id`, so they outlive a restart."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

from discord import ui

from bot.openness.license import License
from bot.texts import Texts
from cogs.cards.controls import options
from cogs.cards.form import NAME_LIMIT, Form, sent_fields
from cogs.cards.layout import button
from cogs.cards.markdown import clean, cut

FORM_ID: Final = "compare-licenses"
_TITLE: Final = 45
_ID: Final = r"[A-Za-z0-9.+_-]{1,90}"


class LicenseAction(StrEnum):
    """What a button does with its license."""

    TERMS = "lct"
    COMPARE = "lcm"


PRESSED: Final = re.compile(rf"(?P<action>{'|'.join(LicenseAction)}):(?P<license>{_ID})")
TURNED: Final = re.compile(r"dif:(?P<page>[0-9]{1,3})")
_SECOND: Final = re.compile(rf"(?:2lc|olc):(?P<license>{_ID})")


def compare_row(license_id: str, texts: Texts) -> list[ui.ActionRow[Any]]:
    """The row below a license: compare it with another."""
    custom_id = f"{LicenseAction.COMPARE.value}:{license_id}"
    if not PRESSED.fullmatch(custom_id):
        return []
    return [ui.ActionRow(button(texts("button-license-compare"), custom_id))]


def terms_row(pair: Sequence[License]) -> list[ui.ActionRow[Any]]:
    """The row below a comparison: each license by itself."""
    ids = {f"{LicenseAction.TERMS.value}:{terms.id}": terms.name for terms in pair}
    usable = [(custom_id, name) for custom_id, name in ids.items() if PRESSED.fullmatch(custom_id)]
    return [ui.ActionRow(*(button(clean(name, 80), custom_id) for custom_id, name in usable))] if usable else []


def pages_row(page: int, pages: int, texts: Texts) -> list[ui.ActionRow[Any]]:
    """The row that turns pages; a button that leads nowhere is left out."""
    turns = (("button-page-before", page - 1), ("button-page-after", page + 1))
    buttons = [button(texts(label), f"dif:{to}") for label, to in turns if 0 <= to < pages]
    return [ui.ActionRow(*buttons)] if buttons else []


def compare_form(terms: License, near: Sequence[License], texts: Texts) -> Form:
    """The form that asks for the second license."""
    title = cut(texts("form-title", model=clean(terms.name, _TITLE)), _TITLE)
    form = Form(title=title, custom_id=FORM_ID, timeout=None)
    choices = [(other.id, other.name) for other in near if other.id != terms.id]
    if choices:
        menu: ui.Select[Any] = ui.Select(custom_id=f"olc:{terms.id}", options=options(choices), required=False)
        form.add_item(ui.Label(text=texts("form-near"), component=menu))
    field: ui.TextInput[Any] = ui.TextInput(
        custom_id=f"2lc:{terms.id}", required=not choices, max_length=NAME_LIMIT, placeholder="apache-2.0"
    )
    form.add_item(ui.Label(text=texts("form-typed" if choices else "form-name"), component=field))
    return form


def typed(data: Mapping[str, Any]) -> tuple[str, str]:
    """The first license's id and the second one's name from a form that was sent; "" for nothing."""
    first, chosen, written = "", "", ""
    for field in sent_fields(data.get("components") or ()):
        match = _SECOND.fullmatch(field["custom_id"])
        if match is not None:
            first = match["license"]
            chosen = next(iter(field.get("values") or ()), chosen)
            written = (field.get("value") or "").strip() or written
    return first, written or chosen
