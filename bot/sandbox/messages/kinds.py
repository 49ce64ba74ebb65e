"""The numbers Discord gives to components, flags, interactions and callbacks.

Source: https://discord.com/developers/docs/components/reference and .../interactions/receiving-and-responding
"""

from collections.abc import Iterable, Iterator
from enum import IntEnum

from bot.sandbox.jsonio import Json


class Component(IntEnum):
    """Types of message and modal components."""

    ACTION_ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT_DISPLAY = 10
    THUMBNAIL = 11
    MEDIA_GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


SELECTS = frozenset({3, 5, 6, 7, 8})
V2_ONLY = frozenset({9, 10, 11, 12, 13, 14, 17})
INPUTS = frozenset({4, 19, 21, 22, 23}) | SELECTS
"""What a person fills in in a modal."""


class Flag:
    """Message flags, as plain numbers: they are combined with every message."""

    SUPPRESS_EMBEDS = 1 << 2
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SUPPRESS_NOTIFICATIONS = 1 << 12
    COMPONENTS_V2 = 1 << 15


class Kind(IntEnum):
    """Types of interaction."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


class Callback(IntEnum):
    """Types of answer to an interaction."""

    PONG = 1
    MESSAGE = 4
    DEFER = 5
    DEFER_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9
    PREMIUM_REQUIRED = 10
    LAUNCH_ACTIVITY = 12


ALLOWED_CALLBACKS: dict[int, frozenset[int]] = {
    Kind.COMMAND: frozenset({4, 5, 9, 10, 12}),
    Kind.COMPONENT: frozenset({4, 5, 6, 7, 9, 10, 12}),
    Kind.AUTOCOMPLETE: frozenset({8}),
    Kind.MODAL: frozenset({4, 5, 10, 12}),
}
UPDATES = frozenset({6, 7})
"""Answers that need a message to update: components always have one, modals when a component opened them."""


def walk(components: Iterable[Json] | None) -> Iterator[Json]:
    """Give every component of a tree, parents first."""
    for one in components or ():
        yield one
        yield from walk(one.get("components"))
        for key in ("accessory", "component"):
            if isinstance(one.get(key), dict):
                yield from walk([one[key]])
