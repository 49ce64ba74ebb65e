"""Interactions that no client of Discord's would send: any button, menu or form, on any message, by anybody.

Discord passes on what people's clients send it; who, where and with which rights is its own. So is it here.
"""

import asyncio
from typing import Any

import msgspec

from bot.sandbox.gateway.session import Audience
from bot.sandbox.interactions.ask import Ask
from bot.sandbox.interactions.build import build
from bot.sandbox.interactions.driver import outcome
from bot.sandbox.messages.kinds import Kind
from bot.sandbox.testing import Handle, Result

BUTTON, MENU, TEXT, LABEL, ROW, CONTAINER = 2, 3, 4, 18, 1, 17
_RENAMED = {"user": "user_id", "guild": "guild_id", "channel": "channel_id"}


async def press(server: Handle, custom_id: str, *values: str, on_message: bool = True, **who: Any) -> Result:
    """Press a button, or pick `values` in a menu; `on_message`: a message of the bot's has it."""
    kind = MENU if values else BUTTON
    made: dict[str, Any] = {"type": kind, "id": 9, "custom_id": custom_id}
    shown = (
        {**made, "options": [{"label": one, "value": one} for one in values]} if values else {**made, "style": 2}
    )
    data = {
        "component_type": kind,
        "custom_id": custom_id,
        "id": 9,
        **({"values": list(values)} if values else {}),
    }
    row = {"type": ROW, "id": 8, "components": [shown]} if on_message else None
    return await _send(server, Kind.COMPONENT, data, row, who)


async def submit(server: Handle, custom_id: str, fields: dict[str, str | list[str]], **who: Any) -> Result:
    """Send a form that was never opened: text by field, or a list of what was picked."""
    sent = []
    for number, (name, value) in enumerate(fields.items()):
        kind = MENU if isinstance(value, list) else TEXT
        field = {"type": kind, "id": 20 + number, "custom_id": name}
        field |= {"values": value} if isinstance(value, list) else {"value": value}
        sent.append({"type": LABEL, "id": 40 + number, "component": field})
    return await _send(server, Kind.MODAL, {"custom_id": custom_id, "components": sent, "resolved": {}}, None, who)


async def _send(
    server: Handle, kind: Kind, data: dict[str, Any], row: dict[str, Any] | None, who: dict[str, Any]
) -> Result:
    """Take an honest interaction of that person in that place, and put other data and another message into it."""
    asked = {_RENAMED.get(key, key): value for key, value in who.items()}
    ask = msgspec.convert({"command": "help", "force": True, "timeout": 5.0, **asked}, Ask)
    interaction, payload = build(server.core, ask)
    interaction.kind = kind
    message = await _message(server, who)
    interaction.message_id = message["id"]
    payload |= {"type": int(kind), "data": data}
    payload["message"] = {**message, "components": [*message["components"], *([row] if row else [])]}
    server.core.interactions.add(interaction)
    server.core.gateway.dispatch("INTERACTION_CREATE", payload, Audience(interaction.guild_id), required=True)
    async with asyncio.timeout(5.0):
        await interaction.changed.wait()
    return Result(outcome(server.core, interaction))


async def _message(server: Handle, who: dict[str, Any]) -> dict[str, Any]:
    """A card that everybody in that place sees."""
    posted = server.__dict__.setdefault("cards", {})
    key = (who.get("guild", server.home), who.get("user") if who.get("guild", 1) is None else None)
    if key not in posted:
        quiet = {name: value for name, value in who.items() if name in {"user", "guild", "install"}}
        shown = await server.slash("isopen", model="llama", force=True, **quiet)
        posted[key] = dict(shown.message)
    return posted[key]
