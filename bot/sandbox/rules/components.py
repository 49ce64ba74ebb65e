"""Limits of message components: rows, buttons, selects, and the layout of Components V2.

Source: https://discord.com/developers/docs/components/reference
"""

from collections.abc import Callable

from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import SELECTS, V2_ONLY, Component, walk
from bot.sandbox.rules.findings import Findings, Path

MOST_COMPONENTS, MOST_DISPLAYED, MOST_ROWS = 40, 4000, 5
LINK, PREMIUM = 5, 6
_BUTTON_SCHEMES = ("http", "https", "discord")
_MEDIA_SCHEMES = ("http", "https", "attachment")
_TOP_V1 = frozenset({Component.ACTION_ROW})
_TOP_V2 = V2_ONLY - {Component.THUMBNAIL} | {Component.ACTION_ROW}
_IN_CONTAINER = _TOP_V2 - {Component.CONTAINER}


def check(found: Findings, components: list[Json], *, v2: bool, files: frozenset[str]) -> None:
    """Check the components of a message. `files` are the names that `attachment://` may speak of."""
    everything = list(walk(components))
    _check_totals(found, components, everything, v2=v2)
    ids = [one["custom_id"] for one in everything if one.get("custom_id") is not None]
    duplicated = "Component custom id cannot be duplicated"
    found.unique(("components",), ids, "COMPONENT_CUSTOM_ID_DUPLICATED", duplicated)
    numbers = [one["id"] for one in everything if one.get("id")]
    found.unique(("components",), numbers, "COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated")
    allowed = _TOP_V2 if v2 else _TOP_V1
    for number, one in enumerate(components):
        _check_one(found, ("components", number), one, allowed, files)


def _check_totals(found: Findings, top: list[Json], everything: list[Json], *, v2: bool) -> None:
    if not v2:
        found.length(("components",), top, 0, MOST_ROWS)
        return
    if len(everything) > MOST_COMPONENTS:
        message = f"The total number of components cannot exceed {MOST_COMPONENTS}"
        found.add(("components",), "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", message)
    shown = sum(len(one.get("content") or "") for one in everything if one["type"] == Component.TEXT_DISPLAY)
    if shown > MOST_DISPLAYED:
        message = f"Components displayable text size exceeds maximum size of {MOST_DISPLAYED}"
        found.add(("components",), "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", message)


def _check_one(found: Findings, path: Path, one: Json, allowed: frozenset[int], files: frozenset[str]) -> None:
    kind = one["type"]
    if kind not in allowed:
        listed = ", ".join(str(int(each)) for each in sorted(allowed))
        found.add((*path, "type"), "UNION_TYPE_CHOICES", f'Value of field "type" must be one of ({listed}).')
        return
    if kind in SELECTS:
        check_select(found, path, one)
    elif kind in _CHECKS:
        _CHECKS[kind](found, path, one, files)


def _row(found: Findings, path: Path, one: Json, files: frozenset[str]) -> None:
    children = one["components"]
    holds_select = any(each["type"] in SELECTS for each in children)
    found.length((*path, "components"), children, 1, 1 if holds_select else 5)
    allowed = frozenset({Component.BUTTON}) | SELECTS
    for number, each in enumerate(children):
        _check_one(found, (*path, "components", number), each, allowed, files)


def _button(found: Findings, path: Path, one: Json, _: frozenset[str]) -> None:
    style = one.get("style")
    found.length((*path, "label"), one.get("label"), 0, 80)
    if style == LINK:
        _link_button(found, path, one)
    elif style == PREMIUM:
        found.required((*path, "sku_id"), one.get("sku_id"))
    elif found.required((*path, "custom_id"), one.get("custom_id")):
        found.length((*path, "custom_id"), one["custom_id"], 1, 100)
        if one.get("url") is not None:
            found.add(
                (*path, "url"), "BUTTON_COMPONENT_URL_NOT_ALLOWED", "A url is not allowed for this button style"
            )
    if style != PREMIUM and not one.get("label") and not one.get("emoji"):
        found.add(path, "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", "A button needs a label or an emoji")


def _link_button(found: Findings, path: Path, one: Json) -> None:
    if found.required((*path, "url"), one.get("url")):
        found.length((*path, "url"), one["url"], 1, 512)
        found.scheme((*path, "url"), one["url"], _BUTTON_SCHEMES)
    if one.get("custom_id") is not None:
        message = "A custom id and url cannot both be specified"
        found.add((*path, "custom_id"), "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", message)


def check_select(found: Findings, path: Path, one: Json) -> None:
    """Check a select menu, in a message or in a modal."""
    if found.required((*path, "custom_id"), one.get("custom_id")):
        found.length((*path, "custom_id"), one["custom_id"], 1, 100)
    found.length((*path, "placeholder"), one.get("placeholder"), 0, 150)
    low, high = one.get("min_values"), one.get("max_values")
    low, high = 1 if low is None else low, 1 if high is None else high
    if not 0 <= low <= 25 or not 1 <= high <= 25 or low > high:
        found.add(
            path, "SELECT_COMPONENT_BAD_COUNTS", "min_values must be 0 to 25 and at most max_values (1 to 25)"
        )
    if one["type"] == Component.STRING_SELECT:
        check_options(found, path, one, high)
    elif len(one.get("default_values") or ()) > high:
        found.add((*path, "default_values"), "SELECT_COMPONENT_TOO_MANY_DEFAULTS", f"At most {high} defaults")


def check_options(found: Findings, path: Path, one: Json, most_chosen: int, most: int = 25) -> None:
    """Check the options of a select, radio group or checkbox group."""
    options = one.get("options") or []
    found.length((*path, "options"), options, 1, most)
    for number, option in enumerate(options):
        here = (*path, "options", number)
        for key in ("label", "value"):
            if found.required((*here, key), option.get(key)):
                found.length((*here, key), option[key], 1, 100)
        found.length((*here, "description"), option.get("description"), 0, 100)
    values = [option.get("value") for option in options]
    message = "The specified option value is already used"
    found.unique((*path, "options"), values, "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", message)
    if sum(bool(option.get("default")) for option in options) > most_chosen:
        found.add((*path, "options"), "SELECT_COMPONENT_TOO_MANY_DEFAULTS", f"At most {most_chosen} defaults")


def _section(found: Findings, path: Path, one: Json, files: frozenset[str]) -> None:
    found.length((*path, "components"), one["components"], 1, 3)
    for number, each in enumerate(one["components"]):
        _check_one(found, (*path, "components", number), each, frozenset({Component.TEXT_DISPLAY}), files)
    if found.required((*path, "accessory"), one.get("accessory")):
        allowed = frozenset({Component.BUTTON, Component.THUMBNAIL})
        _check_one(found, (*path, "accessory"), one["accessory"], allowed, files)


def _text(found: Findings, path: Path, one: Json, _: frozenset[str]) -> None:
    if found.required((*path, "content"), one.get("content")):
        found.length((*path, "content"), one["content"], 1, MOST_DISPLAYED)


def _thumbnail(found: Findings, path: Path, one: Json, files: frozenset[str]) -> None:
    found.length((*path, "description"), one.get("description"), 0, 1024)
    _media(found, (*path, "media", "url"), one["media"].get("url"), files)


def _gallery(found: Findings, path: Path, one: Json, files: frozenset[str]) -> None:
    found.length((*path, "items"), one["items"], 1, 10)
    for number, each in enumerate(one["items"]):
        _thumbnail(found, (*path, "items", number), each, files)


def _file(found: Findings, path: Path, one: Json, files: frozenset[str]) -> None:
    url = one["file"].get("url")
    found.scheme((*path, "file", "url"), url, ("attachment",))
    _media(found, (*path, "file", "url"), url, files)


def _container(found: Findings, path: Path, one: Json, files: frozenset[str]) -> None:
    found.length((*path, "components"), one["components"], 1, MOST_COMPONENTS)
    for number, each in enumerate(one["components"]):
        _check_one(found, (*path, "components", number), each, _IN_CONTAINER, files)


def _media(found: Findings, path: Path, url: object, files: frozenset[str]) -> None:
    if not found.required(path, url):
        return
    found.scheme(path, url, _MEDIA_SCHEMES)
    if str(url).startswith("attachment://") and str(url).removeprefix("attachment://") not in files:
        message = f"The referenced attachment {str(url)!r} was not found"
        found.add(path, "COMPONENT_ATTACHMENT_NOT_FOUND", message)


_CHECKS: dict[int, Callable[[Findings, Path, Json, frozenset[str]], None]] = {
    Component.ACTION_ROW: _row,
    Component.BUTTON: _button,
    Component.SECTION: _section,
    Component.TEXT_DISPLAY: _text,
    Component.THUMBNAIL: _thumbnail,
    Component.MEDIA_GALLERY: _gallery,
    Component.FILE: _file,
    Component.CONTAINER: _container,
}
