"""What a user fills in: the values of selects, and whole modals, checked as Discord's client checks them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.sandbox.errors import BadRequest
from bot.sandbox.interactions.options import Resolver
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import INPUTS, SELECTS, Component, walk


def selected(component: Json, values: Sequence[object], resolver: Resolver, *, force: bool = False) -> list[str]:
    """Check and resolve the values picked in a select."""
    kind = component["type"]
    if not force:
        _check_count(component, len(values))
    if kind in (Component.STRING_SELECT, Component.CHECKBOX_GROUP):
        return [_option(component, str(one), force=force) for one in values]
    resolve: dict[int, Callable[[object], str]] = {
        Component.USER_SELECT: resolver.user,
        Component.ROLE_SELECT: resolver.role,
        Component.MENTIONABLE_SELECT: resolver.mentionable,
        Component.CHANNEL_SELECT: resolver.channel,
        Component.FILE_UPLOAD: resolver.attachment,
    }
    return [resolve[kind](one) for one in values]


def submitted(modal: Json, fields: Mapping[str, Any], resolver: Resolver, *, force: bool = False) -> list[Json]:
    """Write a filled-in modal. Fields are given by custom_id; those left out keep their defaults."""
    inputs = [one["custom_id"] for one in walk(modal["components"]) if one["type"] in INPUTS]
    strangers = [name for name in fields if name not in inputs]
    if strangers:
        raise BadRequest("unknown_field", f"the modal has no field {', '.join(strangers)}", known=inputs)
    return [_filled(one, fields, resolver, force=force) for one in modal["components"]]


def _filled(one: Json, fields: Mapping[str, Any], resolver: Resolver, *, force: bool) -> Json:
    base: Json = {"type": one["type"], "id": one.get("id", 0)}
    if one["type"] == Component.ACTION_ROW:
        rows = [_filled(each, fields, resolver, force=force) for each in one["components"]]
        return {**base, "components": rows}
    if one["type"] == Component.LABEL:
        return {**base, "component": _filled(one["component"], fields, resolver, force=force)}
    if one["type"] not in INPUTS:
        return base
    answer = _answer(one, fields.get(one["custom_id"]), resolver, force=force)
    return {**base, "custom_id": one["custom_id"], **answer}


def _answer(one: Json, given: object, resolver: Resolver, *, force: bool) -> Json:
    kind = one["type"]
    if kind == Component.TEXT_INPUT:
        return {"value": _text(one, given, force=force)}
    if kind == Component.CHECKBOX:
        return {"value": bool(one.get("default") if given is None else given)}
    if kind == Component.RADIO_GROUP:
        return {"value": _radio(one, given, force=force)}
    values = _defaults(one) if given is None else given if isinstance(given, list) else [given]
    return {"values": selected(one, values, resolver, force=force)}


def _text(one: Json, given: object, *, force: bool) -> str:
    text = str(one.get("value") or "") if given is None else str(given)
    if force:
        return text
    required = one.get("required", True)
    low = one.get("min_length") or (1 if required else 0)
    high = one.get("max_length") or 4000
    if (required or text) and not low <= len(text) <= high:
        raise BadRequest("invalid_field", f"{one['custom_id']}: {low} to {high} characters, not {len(text)}")
    return text


def _radio(one: Json, given: object, *, force: bool) -> str | None:
    if given is not None:
        return _option(one, str(given), force=force)
    chosen = _defaults(one)
    if not chosen and one.get("required", True) and not force:
        raise BadRequest("invalid_field", f"{one['custom_id']}: choose one")
    return chosen[0] if chosen else None


def _defaults(one: Json) -> list[str]:
    return [option["value"] for option in one.get("options") or () if option.get("default")]


def _option(component: Json, value: str, *, force: bool) -> str:
    """A select's option, given by its value or by its label."""
    for option in component["options"]:
        if value in (option["value"], option["label"]):
            return str(option["value"])
    if force:
        return value
    known = [option["value"] for option in component["options"]]
    raise BadRequest("invalid_value", f"{component['custom_id']}: no option {value!r}", known=known)


def _check_count(component: Json, count: int) -> None:
    low, high = component.get("min_values"), component.get("max_values")
    low = 1 if low is None else low
    high = 1 if high is None else high
    if component["type"] not in SELECTS and not component.get("required", True):
        low = 0
    if component["type"] in SELECTS and component.get("required") is False:
        low = 0
    if not low <= count <= high:
        raise BadRequest("invalid_value", f"{component['custom_id']}: pick {low} to {high}, not {count}")
