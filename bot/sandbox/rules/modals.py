"""Limits of modals.

Source: https://discord.com/developers/docs/interactions/receiving-and-responding and .../components/reference
"""

from bot.sandbox.errors import Problem
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import INPUTS, SELECTS, Component, walk
from bot.sandbox.rules.components import check_options, check_select
from bot.sandbox.rules.findings import Findings, Path, forgiving

_TOP = frozenset({Component.ACTION_ROW, Component.LABEL, Component.TEXT_DISPLAY})
_MOST_TEXT = 4000


@forgiving
def check(data: Json) -> list[Problem]:
    """Check the data of a modal callback."""
    found = Findings()
    for key, high in (("title", 45), ("custom_id", 100)):
        if found.required(("data", key), data.get(key)):
            found.length(("data", key), data[key], 1, high)
    components = data.get("components") or []
    found.length(("data", "components"), components, 1, 5)
    ids = [one["custom_id"] for one in walk(components) if one.get("custom_id") is not None]
    message = "Component custom id cannot be duplicated"
    found.unique(("data", "components"), ids, "COMPONENT_CUSTOM_ID_DUPLICATED", message)
    for number, one in enumerate(components):
        _check_top(found, ("data", "components", number), one)
    return found.problems


def _check_top(found: Findings, path: Path, one: Json) -> None:
    if one["type"] not in _TOP:
        listed = ", ".join(str(int(each)) for each in sorted(_TOP))
        found.add((*path, "type"), "UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({listed}).')
    elif one["type"] == Component.ACTION_ROW:
        found.length((*path, "components"), one["components"], 1, 1)
        for number, each in enumerate(one["components"]):
            _check_input(found, (*path, "components", number), each, labelled=False)
    elif one["type"] == Component.LABEL:
        if found.required((*path, "label"), one.get("label")):
            found.length((*path, "label"), one["label"], 1, 45)
        found.length((*path, "description"), one.get("description"), 0, 100)
        if found.required((*path, "component"), one.get("component")):
            _check_input(found, (*path, "component"), one["component"], labelled=True)


def _check_input(found: Findings, path: Path, one: Json, *, labelled: bool) -> None:
    kind = one["type"]
    if kind not in INPUTS or (not labelled and kind != Component.TEXT_INPUT):
        found.add((*path, "type"), "UNION_TYPE_CHOICES", "This component cannot be used here")
    elif kind == Component.TEXT_INPUT:
        _check_text(found, path, one, labelled=labelled)
    elif kind in SELECTS:
        check_select(found, path, one)
        if one.get("disabled"):
            found.add((*path, "disabled"), "COMPONENT_DISABLED_IN_MODAL", "A select in a modal cannot be disabled")
    elif found.required((*path, "custom_id"), one.get("custom_id")):
        found.length((*path, "custom_id"), one["custom_id"], 1, 100)
        _check_group(found, path, one)


def _check_group(found: Findings, path: Path, one: Json) -> None:
    if one["type"] == Component.RADIO_GROUP:
        check_options(found, path, one, 1, most=10)
        if len(one.get("options") or ()) == 1:
            found.add((*path, "options"), "BASE_TYPE_BAD_LENGTH", "Must be between 2 and 10 in length.")
    elif one["type"] == Component.CHECKBOX_GROUP:
        check_options(found, path, one, one.get("max_values") or 10, most=10)


def _check_text(found: Findings, path: Path, one: Json, *, labelled: bool) -> None:
    if found.required((*path, "custom_id"), one.get("custom_id")):
        found.length((*path, "custom_id"), one["custom_id"], 1, 100)
    if not labelled and found.required((*path, "label"), one.get("label")):
        found.length((*path, "label"), one["label"], 1, 45)
    found.length((*path, "placeholder"), one.get("placeholder"), 0, 100)
    low, high = one.get("min_length") or 0, one.get("max_length") or _MOST_TEXT
    found.length((*path, "value"), one.get("value") or None, 0, high)
    if not 0 <= low <= high <= _MOST_TEXT:
        message = f"min_length must be 0 to max_length, max_length at most {_MOST_TEXT}"
        found.add(path, "TEXT_INPUT_BAD_LENGTHS", message)
