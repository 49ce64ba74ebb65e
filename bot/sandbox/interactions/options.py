"""What a user types after a command, turned into the options Discord sends: typed, checked, resolved."""

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.sandbox.core import Core
from bot.sandbox.errors import BadRequest
from bot.sandbox.interactions.scene import Scene
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.files import Upload
from bot.sandbox.world import objects

STRING, INTEGER, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, ATTACHMENT = 3, 4, 5, 6, 7, 8, 9, 10, 11
_TRUE, _FALSE = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})
_MEMBER_KEYS_LEFT_OUT = frozenset({"user", "deaf", "mute"})


@dataclass(slots=True)
class Resolver:
    """Collects the objects that ids stand for (`resolved`)."""

    core: Core
    scene: Scene
    resolved: dict[str, Json] = field(default_factory=dict)

    def user(self, value: object) -> str:
        """Resolve a user, and the member if there is one here."""
        user = self.core.world.users.get(str(value))
        if user is None:
            raise BadRequest("unknown_user", f"no user {value}", status=404)
        self._add("users", user.id, objects.user(user))
        member = self.scene.guild.members.get(user.id) if self.scene.guild else None
        if member is not None and self.scene.guild is not None:
            whole = objects.member(member)
            partial = {key: each for key, each in whole.items() if key not in _MEMBER_KEYS_LEFT_OUT}
            allowed = self.scene.guild.permissions_of(user.id, self.scene.channel)
            self._add("members", user.id, {**partial, "permissions": str(allowed)})
        return user.id

    def role(self, value: object) -> str:
        """Resolve a role of the server."""
        guild = self.scene.guild
        role = guild.roles.get(str(value)) if guild else None
        if role is None or guild is None:
            raise BadRequest("unknown_role", f"no role {value} here", status=404)
        self._add("roles", role.id, objects.role(role, guild.id))
        return role.id

    def channel(self, value: object) -> str:
        """Resolve a channel of the server."""
        channel = self.scene.guild.channels.get(str(value)) if self.scene.guild else None
        if channel is None:
            raise BadRequest("unknown_channel", f"no channel {value} here", status=404)
        whole = objects.partial_channel(channel, self.core.world, self.scene.allowed)
        self._add("channels", channel.id, whole)
        return channel.id

    def mentionable(self, value: object) -> str:
        """Resolve a user or a role."""
        guild = self.scene.guild
        return self.role(value) if guild and str(value) in guild.roles else self.user(value)

    def attachment(self, value: object) -> str:
        """Resolve a file given as `{"filename", "content_type", "data" (base64)}`."""
        if not isinstance(value, Mapping):
            raise BadRequest("invalid_option", "an attachment is {filename, content_type, data in base64}")
        try:
            data = base64.b64decode(str(value.get("data", "")), validate=True)
        except binascii.Error:
            raise BadRequest("invalid_option", "an attachment's data must be base64") from None
        name, kind = str(value.get("filename") or "file"), str(value.get("content_type") or "")
        added = self.core.files.add(Upload("files[0]", name, kind, data), self.scene.channel.id)
        self._add("attachments", added["id"], {**added, "ephemeral": True})
        return str(added["id"])

    def message(self, stored: Json) -> str:
        """Resolve a message, for context menus."""
        self._add("messages", stored["id"], stored)
        return str(stored["id"])

    def _add(self, kind: str, key: str, value: Json) -> None:
        self.resolved.setdefault(kind, {})[key] = value


def typed(option: Json, value: object, resolver: Resolver, *, force: bool = False) -> object:
    """Turn what was typed into the option's value. Raises BadRequest for what the client would not send."""
    kind = option["type"]
    if kind in _PLAIN:
        made = _from_choices(option, _PLAIN[kind](option, value))
        if not force:
            _check(option, made)
        return made
    resolve = {
        USER: resolver.user,
        CHANNEL: resolver.channel,
        ROLE: resolver.role,
        MENTIONABLE: resolver.mentionable,
        ATTACHMENT: resolver.attachment,
    }[kind]
    return resolve(value)


def _string(_: Json, value: object) -> object:
    return value if isinstance(value, str) else str(value)


def _integer(option: Json, value: object) -> object:
    if any(one["name"] == value for one in option.get("choices") or ()):
        return value
    try:
        return int(str(value).removesuffix(".0"))
    except ValueError:
        raise _wrong(option, "must be a whole number") from None


def _number(option: Json, value: object) -> object:
    if any(one["name"] == value for one in option.get("choices") or ()):
        return value
    try:
        return float(str(value))
    except ValueError:
        raise _wrong(option, "must be a number") from None


def _boolean(option: Json, value: object) -> object:
    word = str(value).lower()
    if word not in _TRUE | _FALSE:
        raise _wrong(option, "must be true or false")
    return word in _TRUE


_PLAIN: dict[int, Callable[[Json, object], object]] = {
    STRING: _string,
    INTEGER: _integer,
    NUMBER: _number,
    BOOLEAN: _boolean,
}


def _from_choices(option: Json, value: object) -> object:
    """A choice may be given by its name, as a user picks it, or by its value."""
    for choice in option.get("choices") or ():
        if value in (choice["value"], choice["name"]):
            return choice["value"]
    return value


def _check(option: Json, value: object) -> None:
    choices = option.get("choices")
    if choices and all(value != one["value"] for one in choices):
        raise _wrong(option, f"must be one of {', '.join(one['name'] for one in choices)}")
    if isinstance(value, str):
        _within(option, len(value), "min_length", "max_length")
        if len(value) > _LONGEST:
            raise _wrong(option, f"max_length is {_LONGEST}")
    elif isinstance(value, int | float):
        _within(option, value, "min_value", "max_value")
        if abs(value) > _GREATEST:
            raise _wrong(option, "must be between -2^53 and 2^53")


def _within(option: Json, size: float, low: str, high: str) -> None:
    if option.get(low) is not None and size < option[low]:
        raise _wrong(option, f"{low} is {option[low]}")
    if option.get(high) is not None and size > option[high]:
        raise _wrong(option, f"{high} is {option[high]}")


_LONGEST = 6000
_GREATEST = 2**53


def _wrong(option: Json, why: str) -> BadRequest:
    return BadRequest("invalid_option", f"option {option['name']!r} {why}", option=option["name"])
