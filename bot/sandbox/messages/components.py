"""Components as Discord gives them back: numbered, with defaults filled in and media looked up."""

from collections.abc import Callable, Iterator
from itertools import count

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
    given = {key: value for key, value in one.items() if value is not None}
    written: Json = {**_DEFAULTS.get(one["type"], {}), **given}
    written["id"] = one.get("id") or next(numbers)
    if "components" in given:
        written["components"] = [_finish(each, numbers, media) for each in given["components"]]
    for key in ("component", "accessory"):
        if key in given:
            written[key] = _finish(given[key], numbers, media)
    if "media" in given:
        written["media"] = _look_up(given["media"], media)
    if "items" in given:
        written["items"] = [
            {"description": None, "spoiler": False, **each, "media": _look_up(each["media"], media)}
            for each in given["items"]
        ]
    if "file" in given:
        found = media(given["file"]["url"])
        named = {"name": found.get("name"), "size": found.get("size")}
        written |= {"file": _look_up(given["file"], media), **named}
    return written


def _look_up(asked: Json, media: Media) -> Json:
    """The media behind a URL, without what only files tell."""
    return {key: value for key, value in media(asked["url"]).items() if key not in ("name", "size")}
