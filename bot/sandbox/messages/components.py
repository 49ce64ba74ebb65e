"""Components as Discord gives them back: numbered, with defaults filled in and media looked up."""

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

from bot.sandbox.jsonio import Json
from bot.sandbox.messages.kinds import SELECTS, Component, walk

Media = Callable[[str], Json]
"""Looks up the media behind a URL (also `attachment://name`)."""

_DEFAULTS: dict[int, Json] = {
    Component.FILE: {"spoiler": False},
    Component.SEPARATOR: {"spacing": 1, "divider": True},
    Component.CONTAINER: {"accent_color": None, "spoiler": False},
    Component.THUMBNAIL: {"description": None, "spoiler": False},
    **{kind: {"min_values": 1, "max_values": 1} for kind in SELECTS},
}


def finish(components: list[Json], media: Media) -> list[Json]:
    """Write components as they appear in a message."""
    numbers = _free_numbers(components)
    return [_finish(one, numbers, media) for one in components]


def find(components: list[Json] | None, custom_id: str) -> Json | None:
    """Look up a component by its custom_id, anywhere in the tree."""
    return next((one for one in walk(components) if one.get("custom_id") == custom_id), None)


def _free_numbers(components: list[Json]) -> Iterator[int]:
    taken = {one.get("id") for one in walk(components)}
    return (number for number in count(1) if number not in taken)


def _finish(one: Json, numbers: Iterator[int], media: Media) -> Json:
    written: Json = {
        **_DEFAULTS.get(one["type"], {}),
        **{key: value for key, value in one.items() if value is not None},
    }
    written["id"] = one.get("id") or next(numbers)
    for key, value in one.items():
        if key in _NESTED and value is not None:
            written[key] = _NESTED[key](value, numbers, media)
    if one["type"] == Component.FILE:
        written |= {"name": written["file"].pop("name", None), "size": written["file"].pop("size", None)}
    return written


def _children(value: list[Json], numbers: Iterator[int], media: Media) -> Any:
    return [_finish(each, numbers, media) for each in value]


def _child(value: Json, numbers: Iterator[int], media: Media) -> Any:
    return _finish(value, numbers, media)


def _media(value: Json, _: Iterator[int], media: Media) -> Any:
    found = media(value["url"])
    return {key: each for key, each in found.items() if key not in ("name", "size")}


def _file(value: Json, _: Iterator[int], media: Media) -> Any:
    return dict(media(value["url"]))


def _items(value: list[Json], numbers: Iterator[int], media: Media) -> Any:
    return [
        {"description": None, "spoiler": False, **each, "media": _media(each["media"], numbers, media)}
        for each in value
    ]


_NESTED: dict[str, Callable[[Any, Iterator[int], Media], Any]] = {
    "components": _children,
    "component": _child,
    "accessory": _child,
    "media": _media,
    "file": _file,
    "items": _items,
}
