"""Limits of application commands.

Source: https://discord.com/developers/docs/interactions/application-commands#application-command-object
"""

import re
import unicodedata
from collections.abc import Iterable

from bot.sandbox.errors import Problem
from bot.sandbox.jsonio import Json
from bot.sandbox.rules.findings import Findings, Path, forgiving

CHAT_INPUT, MOST_CHARACTERS, MOST_OPTIONS, MOST_CHOICES = 1, 8000, 25, 25
_SUBCOMMAND, _GROUP = 1, 2
_STRING, _INTEGER, _NUMBER = 3, 4, 10
_FITS: dict[int, type | tuple[type, ...]] = {_STRING: str, _INTEGER: int, _NUMBER: (int, float)}
_BAD_NAME = "Command name is invalid"


@forgiving
def check_all(bodies: list[Json]) -> list[Problem]:
    """Check a whole list of commands: each, and that names are unique by type."""
    found = Findings()
    for number, body in enumerate(bodies):
        _check(found, (number,), body)
    keys = [(body["name"], body.get("type") or CHAT_INPUT) for body in bodies]
    for number, key in enumerate(keys):
        if key in keys[:number]:
            code, message = "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique"
            found.add((number,), code, message)
    return found.problems


@forgiving
def check_one(body: Json, *, whole: bool = True) -> list[Problem]:
    """Check one command; a change (`whole=False`) need not have every key."""
    found = Findings()
    _check(found, (), body, whole=whole)
    return found.problems


def _check(found: Findings, path: Path, body: Json, *, whole: bool = True) -> None:
    kind = body.get("type") or CHAT_INPUT
    if whole or "name" in body:
        _check_name(found, (*path, "name"), body.get("name"), plain=kind == CHAT_INPUT)
    for locale, name in (body.get("name_localizations") or {}).items():
        _check_name(found, (*path, "name_localizations", locale), name, plain=kind == CHAT_INPUT)
    if kind == CHAT_INPUT:
        _check_description(found, path, body, whole=whole)
        _check_options(found, path, body.get("options") or [], depth=0)
        if _characters(body) > MOST_CHARACTERS:
            message = f"Command exceeds maximum size ({MOST_CHARACTERS})"
            found.add(path, "APPLICATION_COMMAND_TOO_LARGE", message)
    elif body.get("description"):
        message = "Context menu commands cannot have a description"
        found.add((*path, "description"), "APPLICATION_COMMAND_INVALID_DESCRIPTION", message)
    elif body.get("options"):
        message = "Context menu commands cannot have options"
        found.add((*path, "options"), "APPLICATION_COMMAND_INVALID_OPTIONS", message)


def _check_name(found: Findings, path: Path, name: str | None, *, plain: bool) -> None:
    """Names of slash commands: lower case letters (of any script), digits, `-`, `_`, `'`."""
    if not found.required(path, name) or name is None:
        return
    found.length(path, name, 1, 32)
    if plain and (name != name.lower() or not all(map(_may_appear, name))):
        found.add(path, "APPLICATION_COMMAND_INVALID_NAME", _BAD_NAME)


def _may_appear(character: str) -> bool:
    r"""Discord's pattern is `^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$`: those scripts also use marks."""
    category = unicodedata.category(character)
    return character in "-_'" or category[0] in "LN" or (category[0] == "M" and _deva_or_thai(character))


def _deva_or_thai(character: str) -> bool:
    return re.match("[\u0900-\u097f\u0e00-\u0e7f]", character) is not None


def _check_description(found: Findings, path: Path, body: Json, *, whole: bool = True) -> None:
    asked = whole or "description" in body
    if asked and found.required((*path, "description"), body.get("description")):
        found.length((*path, "description"), body["description"], 1, 100)
    for locale, text in (body.get("description_localizations") or {}).items():
        found.length((*path, "description_localizations", locale), text, 1, 100)


def _check_options(found: Findings, path: Path, options: list[Json], depth: int) -> None:
    found.length((*path, "options"), options, 0, MOST_OPTIONS)
    duplicate = "APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE"
    found.unique(
        (*path, "options"), (one.get("name") for one in options), duplicate, "Option names must be unique"
    )
    nested = [one for one in options if one["type"] in (_SUBCOMMAND, _GROUP)]
    if nested and len(nested) != len(options):
        message = "Sub-command and sub-command group option types are mutually exclusive to all other types"
        found.add((*path, "options"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message)
    _check_order(found, path, [one for one in options if one not in nested])
    for number, one in enumerate(options):
        _check_option(found, (*path, "options", number), one, depth)


def _check_order(found: Findings, path: Path, options: Iterable[Json]) -> None:
    optional_seen = False
    for one in options:
        if one.get("required") and optional_seen:
            message = "Required options must be placed before non-required options"
            found.add((*path, "options"), "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", message)
            return
        optional_seen |= not one.get("required")


def _check_option(found: Findings, path: Path, one: Json, depth: int) -> None:
    _check_name(found, (*path, "name"), one.get("name"), plain=True)
    _check_description(found, path, one)
    if one["type"] in (_SUBCOMMAND, _GROUP):
        deepest = {_SUBCOMMAND: 1, _GROUP: 0}[one["type"]]
        if depth > deepest:
            message = "Sub-commands and groups are nested too deeply"
            found.add((*path, "type"), "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", message)
        _check_options(found, path, one.get("options") or [], depth + 1)
        return
    _check_choices(found, path, one)
    _check_bounds(found, path, one)


def _check_choices(found: Findings, path: Path, one: Json) -> None:
    choices = one.get("choices") or []
    found.length((*path, "choices"), choices, 0, MOST_CHOICES)
    if choices and one.get("autocomplete"):
        message = "Autocomplete cannot be true if choices are present"
        found.add((*path, "autocomplete"), "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES", message)
    found.unique(
        (*path, "choices"),
        (choice.get("name") for choice in choices),
        "APPLICATION_COMMAND_OPTIONS_CHOICES_NAME_DUPLICATE",
        "Option choice names must be unique",
    )
    for number, choice in enumerate(choices):
        check_choice(found, (*path, "choices", number), choice, one["type"])


def check_choice(found: Findings, path: Path, choice: Json, kind: int = _STRING) -> None:
    """Check one choice, registered or given by autocomplete."""
    if found.required((*path, "name"), choice.get("name")):
        found.length((*path, "name"), choice["name"], 1, 100)
    value = choice.get("value")
    if kind == _STRING and isinstance(value, str):
        found.length((*path, "value"), value, 0, 100)
    if not isinstance(value, _FITS.get(kind, object)):
        found.add((*path, "value"), "BASE_TYPE_BAD_TYPE", "The value does not fit the option's type")


def _check_bounds(found: Findings, path: Path, one: Json) -> None:
    for low, high in (("min_value", "max_value"), ("min_length", "max_length")):
        if one.get(low) is not None and one.get(high) is not None and one[low] > one[high]:
            found.add((*path, low), "APPLICATION_COMMAND_OPTIONS_BOUNDS", f"{low} must not be above {high}")
    for key, least in (("min_length", 0), ("max_length", 1)):
        if one.get(key) is not None and not least <= one[key] <= 6000:
            found.add((*path, key), "NUMBER_TYPE_MAX", f"{key} must be {least} to 6000")


def _characters(body: Json) -> int:
    """Count name, description and choice values over the whole command; of translations the longest counts."""
    total = _longest(body, "name") + _longest(body, "description")
    total += sum(_characters(one) for one in body.get("options") or ())
    for choice in body.get("choices") or ():
        total += _longest(choice, "name") + len(str(choice.get("value") or ""))
    return total


def _longest(body: Json, key: str) -> int:
    texts = [body.get(key) or "", *(body.get(f"{key}_localizations") or {}).values()]
    return max(len(one) for one in texts)
