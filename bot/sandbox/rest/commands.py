"""Registering commands, globally and for one server."""

from collections import Counter

from bot.sandbox.commands import Scope
from bot.sandbox.errors import Refusal
from bot.sandbox.jsonio import Json
from bot.sandbox.rest.call import MISSING_ACCESS, NO_CONTENT, Answer, Call, unknown

_MOST = {1: 100, 2: 15, 3: 15}
"""Commands of one type in one scope. Source: .../interactions/application-commands#registering-a-command"""


def list_all(call: Call) -> Answer:
    """`GET .../commands`."""
    found = call.core.commands.all(_scope(call))
    if call.query.get("with_localizations") not in ("1", "true"):
        found = [{key: value for key, value in one.items() if key not in _LOCALIZED} for one in found]
    return Answer(200, found)


def replace(call: Call) -> Answer:
    """`PUT .../commands`: these are the commands from now on."""
    scope, bodies = _scope(call), call.body or []
    for kind, count in Counter(one.get("type") or 1 for one in bodies).items():
        _room(kind, count)
    made = call.core.commands.replace(scope, bodies)
    _tell(call, scope)
    return Answer(200, made)


def create(call: Call) -> Answer:
    """`POST .../commands`: a new command, or the one of that name updated."""
    scope, body = _scope(call), call.body
    kind = body.get("type") or 1
    commands = call.core.commands
    if commands.find(scope, body["name"], kind) is None:
        _room(kind, sum(one["type"] == kind for one in commands.all(scope)) + 1)
    made, is_new = commands.upsert(scope, body)
    _tell(call, scope)
    return Answer(201 if is_new else 200, made)


def get(call: Call) -> Answer:
    """`GET .../commands/{id}`."""
    return Answer(200, _find(call))


def change(call: Call) -> Answer:
    """`PATCH .../commands/{id}`."""
    scope = _scope(call)
    changed = call.core.commands.change(scope, _find(call), call.body or {})
    _tell(call, scope)
    return Answer(200, changed)


def delete(call: Call) -> Answer:
    """`DELETE .../commands/{id}`."""
    _find(call)
    scope = _scope(call)
    call.core.commands.remove(scope, call.params["command_id"])
    _tell(call, scope)
    return NO_CONTENT


_LOCALIZED = frozenset({"name_localizations", "description_localizations"})


def _scope(call: Call) -> Scope:
    if call.params["application_id"] != call.core.world.app.id:
        raise Refusal(403, 20012, "You are not authorized to perform this action on this application")
    guild_id = call.params.get("guild_id")
    if guild_id is not None:
        guild = call.core.world.guilds.get(guild_id)
        if guild is None or not guild.installed:
            raise Refusal(*MISSING_ACCESS)
    return guild_id


def _find(call: Call) -> Json:
    found = call.core.commands.get(_scope(call), call.params["command_id"])
    if found is None:
        raise unknown("application command", 10063)
    return found


def _room(kind: int, count: int) -> None:
    if count > _MOST.get(kind, 1):
        raise Refusal(400, 30032, f"Maximum number of application commands reached ({_MOST.get(kind, 1)})")


def _tell(call: Call, scope: Scope) -> None:
    call.core.changed("commands", {"guild_id": scope, "commands": call.core.commands.all(scope)})
