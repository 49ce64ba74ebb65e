"""The commands a bot has registered, globally and per server, and what a user sees of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.sandbox.jsonio import Json
from bot.sandbox.snowflake import Snowflakes

CHAT_INPUT, USER_MENU, MESSAGE_MENU = 1, 2, 3
_SUBCOMMAND, _GROUP = 1, 2

Scope = str | None
"""A server's id, or None for the global commands."""


@dataclass(slots=True)
class Commands:
    """All registered commands by scope and id. Names are unique by type within a scope."""

    snowflakes: Snowflakes
    app_id: str
    _scopes: dict[Scope, dict[str, Json]] = field(default_factory=dict)
    _leaves: "dict[Scope, dict[str, Leaf]]" = field(default_factory=dict)

    def all(self, scope: Scope) -> list[Json]:
        """List the commands of a scope."""
        return list(self._scopes.get(scope, {}).values())

    def scopes(self) -> Iterator[tuple[Scope, list[Json]]]:
        """Give every scope with its commands."""
        for scope in self._scopes:
            yield scope, self.all(scope)

    def get(self, scope: Scope, command_id: str) -> Json | None:
        """Look up a command by its id."""
        return self._scopes.get(scope, {}).get(command_id)

    def find(self, scope: Scope, name: str, kind: int) -> Json | None:
        """Look up a command by name and type."""
        return next((one for one in self.all(scope) if one["name"] == name and one["type"] == kind), None)

    def slash(self, scope: Scope) -> "dict[str, Leaf]":
        """Give everything users can type in a scope, by its words ("group sub")."""
        found = self._leaves.get(scope)
        if found is None:
            commands = [one for one in self.all(scope) if one["type"] == CHAT_INPUT]
            found = self._leaves[scope] = {leaf.label: leaf for one in commands for leaf in leaves(one)}
        return found

    def upsert(self, scope: Scope, body: Json) -> tuple[Json, bool]:
        """Register one command, or update the one of that name. Says whether it is new."""
        old = self.find(scope, body["name"], body.get("type") or CHAT_INPUT)
        command = self._complete(scope, body, old["id"] if old else self.snowflakes.next())
        self._leaves.clear()
        self._scopes.setdefault(scope, {})[command["id"]] = command
        return command, old is None

    def replace(self, scope: Scope, bodies: Iterable[Json]) -> list[Json]:
        """Make these the commands of a scope; those that stay keep their ids."""
        fresh: dict[str, Json] = {}
        for body in bodies:
            old = self.find(scope, body["name"], body.get("type") or CHAT_INPUT)
            command = self._complete(scope, body, old["id"] if old else self.snowflakes.next())
            fresh[command["id"]] = command
        self._scopes[scope] = fresh
        self._leaves.clear()
        return list(fresh.values())

    def change(self, scope: Scope, command: Json, body: Json) -> Json:
        """Change some keys of a command."""
        changed = self._complete(scope, {**command, **body}, command["id"])
        self._scopes[scope][command["id"]] = changed
        self._leaves.clear()
        return changed

    def remove(self, scope: Scope, command_id: str) -> bool:
        """Delete a command. Says whether it was there."""
        self._leaves.clear()
        return self._scopes.get(scope, {}).pop(command_id, None) is not None

    def clear(self) -> None:
        """Forget all commands."""
        self._scopes.clear()
        self._leaves.clear()

    def _complete(self, scope: Scope, body: Json, command_id: str) -> Json:
        """Fill in what Discord fills in."""
        given = {key: value for key, value in body.items() if value is not None or key in _NULLABLE}
        command: Json = {**_DEFAULTS, **given, "id": command_id, "application_id": self.app_id}
        command["version"] = self.snowflakes.next()
        allowed = command["default_member_permissions"]
        command["default_member_permissions"] = None if allowed is None else str(allowed)
        if scope is not None:
            command["guild_id"] = scope
            command.pop("contexts", None)
        return command


_NULLABLE = frozenset(
    {"default_member_permissions", "contexts", "name_localizations", "description_localizations"}
)
_DEFAULTS: Json = {
    "type": CHAT_INPUT,
    "description": "",
    "default_member_permissions": None,
    "name_localizations": None,
    "description_localizations": None,
    "dm_permission": True,
    "contexts": None,
    "integration_types": [0],
    "nsfw": False,
}


@dataclass(frozen=True, slots=True)
class Leaf:
    """A command a user can send: the registered command, the path below it, and the options it takes."""

    command: Json
    path: tuple[Json, ...]

    @property
    def options(self) -> list[Json]:
        """The options of the innermost subcommand (or of the command itself)."""
        holder = self.path[-1] if self.path else self.command
        return [one for one in holder.get("options") or () if one["type"] not in (_SUBCOMMAND, _GROUP)]

    @property
    def label(self) -> str:
        """The words a user types, without the slash."""
        return " ".join([self.command["name"], *(one["name"] for one in self.path)])


def leaves(command: Json) -> Iterator[Leaf]:
    """Give everything a user can send with a registered command."""
    yield from _leaves(command, command, ())


def _leaves(command: Json, holder: Json, path: tuple[Json, ...]) -> Iterator[Leaf]:
    below = [one for one in holder.get("options") or () if one["type"] in (_SUBCOMMAND, _GROUP)]
    for one in below:
        yield from _leaves(command, one, (*path, one))
    if not below:
        yield Leaf(command, path)


def localized(thing: Json, locale: str) -> Json:
    """Write a command or option with its name and description in a language, as Discord's client shows it."""
    written = dict(thing)
    for key in ("name", "description"):
        texts = thing.get(f"{key}_localizations") or {}
        written[f"{key}_shown"] = texts.get(locale) or thing.get(key, "")
    if thing.get("options"):
        written["options"] = [localized(one, locale) for one in thing["options"]]
    if thing.get("choices"):
        written["choices"] = [localized(one, locale) for one in thing["choices"]]
    return written
