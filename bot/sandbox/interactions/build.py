"""Interactions as Discord sends them, one builder for each thing a user can do."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.sandbox.commands import MESSAGE_MENU, USER_MENU, Leaf
from bot.sandbox.core import Core
from bot.sandbox.errors import BadRequest
from bot.sandbox.interactions import modals
from bot.sandbox.interactions.access import hindrance, reachable, scopes
from bot.sandbox.interactions.ask import Ask
from bot.sandbox.interactions.options import STRING, Resolver, typed
from bot.sandbox.interactions.record import Interaction
from bot.sandbox.interactions.scene import Scene, set_scene, setting
from bot.sandbox.jsonio import Json
from bot.sandbox.messages import components
from bot.sandbox.messages.files import UPLOAD_LIMIT
from bot.sandbox.messages.kinds import SELECTS, Component, Kind
from bot.sandbox.messages.store import Stored
from bot.sandbox.world import objects

_ANYWHERE = [0, 1]


@dataclass(slots=True)
class Draft:
    """An interaction in the making: its kind, its data, and what the record must remember."""

    kind: Kind
    label: str
    data: Json
    integration_types: list[int] = field(default_factory=lambda: _ANYWHERE)
    message: Stored | None = None
    target: Json = field(default_factory=dict)
    triggered_by: Json | None = None
    focused_type: int = STRING


def build(core: Core, ask: Ask) -> tuple[Interaction, Json]:
    """Build the record and the payload of what a user does. Raises BadRequest for what the client prevents."""
    scene = set_scene(core, ask)
    draft = _BUILDERS[ask.type](core, scene, ask)
    interaction = _record(core, scene, draft)
    payload: Json = {
        "id": interaction.id,
        "application_id": core.world.app.id,
        "type": int(draft.kind),
        "token": interaction.token,
        "version": 1,
        "data": draft.data,
        **setting(core, scene),
        "entitlements": [],
        "attachment_size_limit": UPLOAD_LIMIT,
        "authorizing_integration_owners": interaction.owners,
    }
    if draft.message is not None:
        payload["message"] = draft.message.json
    return interaction, payload


def _record(core: Core, scene: Scene, draft: Draft) -> Interaction:
    return Interaction(
        id=core.snowflakes.next(),
        token=secrets.token_urlsafe(48),
        kind=draft.kind,
        label=draft.label,
        user=scene.user,
        guild_id=scene.guild_id,
        channel_id=scene.channel.id,
        owners=scene.owners(draft.integration_types),
        message_id=draft.message.id if draft.message else None,
        target=draft.target,
        triggered_by=draft.triggered_by,
        focused_type=draft.focused_type,
    )


def _command(core: Core, scene: Scene, ask: Ask) -> Draft:
    leaf = _find_leaf(core, scene, ask)
    resolver = Resolver(core, scene)
    known = {one["name"]: one for one in leaf.options}
    _no_strangers(ask, leaf, known)
    values = [
        {"name": name, "type": known[name]["type"], "value": typed(known[name], value, resolver, force=ask.force)}
        for name, value in ask.options.items()
        if value is not None
    ]
    given = {one["name"] for one in values}
    missing = [name for name, one in known.items() if one.get("required") and name not in given]
    if missing and not ask.force:
        raise BadRequest("missing_option", f"/{leaf.label} needs {', '.join(missing)}", missing=missing)
    return _command_draft(Kind.COMMAND, leaf, values, resolver)


def _autocomplete(core: Core, scene: Scene, ask: Ask) -> Draft:
    leaf = _find_leaf(core, scene, ask)
    known = {one["name"]: one for one in leaf.options}
    _no_strangers(ask, leaf, known)
    focused = ask.focused or next(reversed(ask.options), None)
    if focused is None:
        focused = next((name for name, one in known.items() if one.get("autocomplete")), "")
    if not known.get(focused, {}).get("autocomplete"):
        raise BadRequest("no_autocomplete", f"option {focused!r} of /{leaf.label} has no autocomplete")
    typing = {focused: "", **ask.options}
    values: list[Json] = [{"name": name, "type": known[name]["type"], "value": typing[name]} for name in typing]
    for one in values:
        if one["name"] == focused:
            one |= {"focused": True, "value": str(one["value"])}
    draft = _command_draft(Kind.AUTOCOMPLETE, leaf, values, Resolver(core, scene))
    draft.focused_type = known[focused]["type"]
    return draft


def _command_draft(kind: Kind, leaf: Leaf, values: list[Json], resolver: Resolver) -> Draft:
    for part in reversed(leaf.path):
        values = [{"name": part["name"], "type": part["type"], "options": values}]
    data = _command_data(leaf.command)
    data["options"] = values
    if resolver.resolved:
        data["resolved"] = resolver.resolved
    return Draft(kind, f"/{leaf.label}", data, leaf.command["integration_types"])


def _command_data(command: Json) -> Json:
    data: Json = {"id": command["id"], "name": command["name"], "type": command["type"]}
    if "guild_id" in command:
        data["guild_id"] = command["guild_id"]
    return data


def _find_leaf(core: Core, scene: Scene, ask: Ask) -> Leaf:
    wanted = " ".join((ask.command or "").removeprefix("/").split())
    for scope in scopes(scene):
        leaf = core.commands.slash(scope).get(wanted)
        if leaf is not None:
            _permit(leaf.command, scene, ask)
            return leaf
    known = [label for scope in scopes(scene) for label in core.commands.slash(scope)]
    raise BadRequest("unknown_command", f"no command /{wanted} here", status=404, known=known)


def _permit(command: Json, scene: Scene, ask: Ask) -> None:
    why_not = None if ask.force else hindrance(command, scene)
    if why_not is not None:
        raise BadRequest("not_offered", f"Discord does not offer {command['name']!r}: {why_not}", status=403)


def _no_strangers(ask: Ask, leaf: Leaf, known: dict[str, Json]) -> None:
    strangers = [name for name in (*ask.options, *([ask.focused] if ask.focused else [])) if name not in known]
    if strangers:
        message = f"/{leaf.label} has no option {', '.join(strangers)}"
        raise BadRequest("unknown_option", message, known=list(known))


def _context_menu(core: Core, scene: Scene, ask: Ask) -> Draft:
    menus = [one for one in reachable(core.commands, scene) if one["type"] in (USER_MENU, MESSAGE_MENU)]
    command = next((one for one in menus if one["name"] == ask.command), None)
    if command is None:
        known = [one["name"] for one in menus]
        raise BadRequest("unknown_command", f"no context menu {ask.command!r} here", status=404, known=known)
    _permit(command, scene, ask)
    resolver = Resolver(core, scene)
    target_id = str(ask.target_id or "")
    if command["type"] == USER_MENU:
        resolver.user(target_id)
        target: Json = {"target_user": objects.user(core.world.users[target_id])}
    else:
        resolver.message(_message(core, scene, target_id).json)
        target = {"target_message_id": target_id}
    data = {**_command_data(command), "target_id": target_id, "resolved": resolver.resolved}
    label = f"{command['name']} (menu)"
    return Draft(Kind.COMMAND, label, data, command["integration_types"], target=target)


def _component(core: Core, scene: Scene, ask: Ask) -> Draft:
    message = _message(core, scene, str(ask.message_id or ""))
    component = components.find(message.json["components"], ask.custom_id or "")
    if component is None and not ask.force:
        raise BadRequest("unknown_component", f"the message has no component {ask.custom_id!r}", status=404)
    pressed = component or {"type": Component.BUTTON, "id": 0}
    if pressed.get("disabled") and not ask.force:
        raise BadRequest("disabled", f"component {ask.custom_id!r} is disabled")
    data: Json = {"component_type": pressed["type"], "custom_id": ask.custom_id, "id": pressed["id"]}
    if pressed["type"] in SELECTS:
        resolver = Resolver(core, scene)
        data["values"] = modals.selected(pressed, ask.values, resolver, force=ask.force)
        if resolver.resolved:
            data["resolved"] = resolver.resolved
    return Draft(Kind.COMPONENT, f"press {ask.custom_id}", data, message=message)


def _modal(core: Core, scene: Scene, ask: Ask) -> Draft:
    opener = core.interactions.latest_modal(scene.user.id, ask.custom_id)
    if opener is None or opener.modal is None:
        raise BadRequest("unknown_modal", f"{scene.user.name} has no modal {ask.custom_id!r} open", status=404)
    resolver = Resolver(core, scene)
    filled = modals.submitted(opener.modal, ask.fields, resolver, force=ask.force)
    data: Json = {"custom_id": opener.modal["custom_id"], "components": filled, "resolved": resolver.resolved}
    message = core.messages.get(opener.message_id)
    label = f"submit {opener.modal['custom_id']}"
    opener.modal = None
    return Draft(Kind.MODAL, label, data, message=message, triggered_by=opener.metadata())


def _message(core: Core, scene: Scene, message_id: str) -> Stored:
    message = core.messages.get(message_id)
    if message is None or not core.sees(scene.user.id, message):
        raise BadRequest("unknown_message", f"{scene.user.name} sees no message {message_id}", status=404)
    return message


_BUILDERS: dict[str, Callable[[Core, Scene, Ask], Draft]] = {
    "command": _command,
    "autocomplete": _autocomplete,
    "component": _component,
    "modal": _modal,
    "context_menu": _context_menu,
}
