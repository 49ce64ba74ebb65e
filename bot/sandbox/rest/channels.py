"""Channels and the messages the bot posts there by its own token."""

from urllib.parse import unquote

from bot.sandbox.errors import Refusal
from bot.sandbox.gateway.protocol import Intent
from bot.sandbox.gateway.session import Audience
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.store import Stored
from bot.sandbox.rest import posting
from bot.sandbox.rest.call import MISSING_ACCESS, MISSING_PERMISSIONS, NO_CONTENT, Answer, Call, unknown
from bot.sandbox.rest.judging import problems_of
from bot.sandbox.rest.posting import Content
from bot.sandbox.rules import forms
from bot.sandbox.world import objects, permissions
from bot.sandbox.world.people import Channel

_PAGE = 50


def get(call: Call) -> Answer:
    """`GET /channels/{id}`."""
    return Answer(200, objects.channel(_the_channel(call), call.core.world))


def typing(call: Call) -> Answer:
    """`POST /channels/{id}/typing`: shown for ten seconds, or until a message comes."""
    channel = _the_channel(call, "SEND_MESSAGES")
    call.core.changed("typing", {"channel_id": channel.id, "user_id": call.core.world.app.id})
    return NO_CONTENT


def history(call: Call) -> Answer:
    """`GET /channels/{id}/messages`, newest first, without anybody's ephemeral messages."""
    channel = _the_channel(call, "READ_MESSAGE_HISTORY")
    limit = min(int(call.query.get("limit", _PAGE)), 100)
    before, after = int(call.query.get("before", 1 << 63)), int(call.query.get("after", 0))
    found = [one.json for one in call.core.messages.select(channel.id) if one.viewer is None]
    within = [one for one in found if after < int(one["id"]) < before]
    return Answer(200, within[::-1][:limit])


def create(call: Call) -> Answer:
    """`POST /channels/{id}/messages`."""
    channel = _the_channel(call, "SEND_MESSAGES")
    if call.uploads and not _allowed(call, channel) & permissions.BITS["ATTACH_FILES"]:
        raise Refusal(*MISSING_PERMISSIONS)
    call.judge(problems_of(call, forms.message))
    reference = _reference(call, channel)
    stored = posting.say(call.core, call.core.world.app, channel, Content(call.body, call.uploads), reference)
    return Answer(200, stored.json)


def get_message(call: Call) -> Answer:
    """`GET /channels/{id}/messages/{id}`."""
    return Answer(200, _the_message(call).json)


def edit(call: Call) -> Answer:
    """`PATCH /channels/{id}/messages/{id}`: only the bot's own."""
    stored = _the_message(call)
    if stored.json["author"]["id"] != call.core.world.app.id:
        raise Refusal(403, 50005, "Cannot edit a message authored by another user")
    call.judge(problems_of(call, forms.edit_of(stored.json)))
    posting.edit(call.core, stored, Content(call.body or {}, call.uploads))
    return Answer(200, stored.json)


def delete(call: Call) -> Answer:
    """`DELETE /channels/{id}/messages/{id}`: the bot's own, or any where it may manage messages."""
    stored = _the_message(call)
    manages = _allowed(call, _the_channel(call)) & permissions.BITS["MANAGE_MESSAGES"]
    if stored.json["author"]["id"] != call.core.world.app.id and not manages:
        raise Refusal(*MISSING_PERMISSIONS)
    posting.delete(call.core, stored)
    return NO_CONTENT


def react(call: Call) -> Answer:
    """`PUT .../reactions/{emoji}/@me`."""
    _the_channel(call, "ADD_REACTIONS")
    return _reaction(call, 1, "MESSAGE_REACTION_ADD")


def unreact(call: Call) -> Answer:
    """`DELETE .../reactions/{emoji}/@me`."""
    return _reaction(call, -1, "MESSAGE_REACTION_REMOVE")


def _reaction(call: Call, step: int, event: str) -> Answer:
    stored = _the_message(call)
    name, _, emoji_id = unquote(call.params["emoji_name"]).partition(":")
    emoji: Json = {"id": emoji_id or None, "name": name}
    others = [one for one in stored.json.get("reactions", []) if one["emoji"] != emoji]
    stored.json["reactions"] = others + ([_counted(emoji)] if step > 0 else [])
    told = {"message_id": stored.id, "channel_id": stored.json["channel_id"], "emoji": emoji}
    about = {**told, "user_id": call.core.world.app.id, "type": 0, "burst": False}
    intent = Intent.DIRECT_REACTIONS if stored.guild_id is None else Intent.GUILD_REACTIONS
    if stored.guild_id is not None:
        about["guild_id"] = stored.guild_id
    call.core.gateway.dispatch(event, about, Audience(stored.guild_id, intent))
    shown = {"message": dict(stored.json), "guild_id": stored.guild_id, "visible_to": stored.viewer}
    call.core.changed("message_update", shown, only_for=stored.only_for)
    return NO_CONTENT


def _counted(emoji: Json) -> Json:
    counts = {"burst": 0, "normal": 1}
    return {"emoji": emoji, "count": 1, "count_details": counts, "burst_colors": [], "me_burst": False, "me": True}


def _the_channel(call: Call, needs: str = "VIEW_CHANNEL") -> Channel:
    """Look up the channel. Raises 10003, 50001 where the bot cannot see it, 50013 where it may not do this."""
    channel = call.core.world.channels.get(call.params["channel_id"])
    if channel is None:
        raise unknown("Channel", 10003)
    allowed = _allowed(call, channel)
    if not allowed & permissions.BITS["VIEW_CHANNEL"]:
        raise Refusal(*MISSING_ACCESS)
    if not allowed & permissions.BITS[needs]:
        raise Refusal(*MISSING_PERMISSIONS)
    return channel


def _allowed(call: Call, channel: Channel) -> int:
    if channel.guild_id is None:
        return permissions.DIRECT
    guild = call.core.world.guilds[channel.guild_id]
    return guild.permissions_of(call.core.world.app.id, channel)


def _the_message(call: Call) -> Stored:
    channel = _the_channel(call, "READ_MESSAGE_HISTORY")
    stored = call.core.messages.get(call.params["message_id"])
    if stored is None or stored.json["channel_id"] != channel.id or stored.viewer is not None:
        raise unknown("Message", 10008)
    return stored


def _reference(call: Call, channel: Channel) -> Json | None:
    asked = call.body.get("message_reference")
    if not asked:
        return None
    message_id = str(asked["message_id"])
    if call.core.messages.get(message_id) is None and asked.get("fail_if_not_exists", True):
        raise Refusal(400, 50035, "Invalid Form Body", errors=_NO_REFERENCE)
    found: Json = {"type": asked.get("type") or 0, "channel_id": channel.id, "message_id": message_id}
    return found if channel.guild_id is None else {**found, "guild_id": channel.guild_id}


_NO_REFERENCE = {
    "message_reference": {
        "_errors": [{"code": "REPLIES_UNKNOWN_MESSAGE", "message": "Unknown message"}],
    }
}
