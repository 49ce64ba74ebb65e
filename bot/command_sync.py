"""Uploads the slash commands, but only when they changed, and knows their ids for mentions.

`CommandTree.sync` always uploads, and Discord counts creations per day; so the hash of what would be
uploaded, translations included, is kept with the ids Discord gave, and compared first.
"""

import hashlib
import logging
from typing import Any

import aiohttp
import discord
import msgspec
from discord import app_commands

from bot.discord_gateway import StateStore
from bot.errors import StoreError

_log = logging.getLogger(__name__)


class Upload(msgspec.Struct, frozen=True):
    """What was uploaded: the payload's hash, and the id of each command by `type:name`."""

    digest: str
    ids: dict[str, int]


async def canonical_payload(tree: app_commands.CommandTree[Any]) -> list[dict[str, Any]]:
    """Return what an upload would send, in an order that does not depend on how cogs were loaded."""
    translator = tree.translator
    payload = [
        await command.get_translated_payload(tree, translator) if translator else command.to_dict(tree)
        for command in tree.get_commands()
    ]
    return sorted(payload, key=lambda command: (command.get("type", 1), command["name"]))


def digest_of(payload: list[dict[str, Any]]) -> str:
    """Return the SHA-256 of a payload, independent of the order of its keys."""
    return hashlib.sha256(msgspec.json.encode(payload, order="deterministic")).hexdigest()


async def sync_commands(tree: app_commands.CommandTree[Any], state: StateStore) -> dict[str, int]:
    """Upload the commands if they changed or Discord lost them; return their ids by `type:name`.

    A failure is logged and answered with the ids of the last upload: the bot runs with what Discord has.
    """
    key = f"discord.commands.{tree.client.application_id}"
    known = Upload("", {})
    try:
        known = _decode(await state.get(key)) or known
        digest = digest_of(await canonical_payload(tree))
        if known.digest == digest and ids_of(await tree.fetch_commands()) == known.ids:
            return known.ids
        known = Upload(digest, ids_of(await tree.sync()))
        await state.set(key, msgspec.json.encode(known).decode())
        _log.info("Uploaded %d commands", len(known.ids))
    except (discord.DiscordException, aiohttp.ClientError, OSError, StoreError):
        _log.exception("Could not upload the commands; going on with those Discord has")
    return known.ids


def ids_of(commands: list[app_commands.AppCommand]) -> dict[str, int]:
    """Return the ids of uploaded commands by `type:name` (a type's number as Discord has it)."""
    return {f"{command.type.value}:{command.name}": command.id for command in commands}


def _decode(kept: str | None) -> Upload | None:
    try:
        return msgspec.json.decode(kept, type=Upload) if kept else None
    except (msgspec.DecodeError, msgspec.ValidationError):
        return None
