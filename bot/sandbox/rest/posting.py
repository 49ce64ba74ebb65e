"""Messages come, change and go, and everybody who should hears of it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.sandbox.core import Core
from bot.sandbox.gateway.protocol import Intent
from bot.sandbox.gateway.session import Audience
from bot.sandbox.interactions.record import Interaction
from bot.sandbox.jsonio import Json
from bot.sandbox.messages.compose import timestamp
from bot.sandbox.messages.files import Upload
from bot.sandbox.messages.kinds import Flag, Kind
from bot.sandbox.messages.store import Stored
from bot.sandbox.world import objects
from bot.sandbox.world.people import Channel, User

_BLANK: Json = {"content": "", "embeds": [], "attachments": [], "components": []}
_DEFAULT, _REPLY, _CHAT_INPUT_COMMAND = 0, 19, 20


@dataclass(frozen=True, slots=True)
class Content:
    """What somebody wants to post: the body, and the files that came with it."""

    body: Json
    uploads: Sequence[Upload] = ()


def answer(
    core: Core, interaction: Interaction, content: Content, *, ephemeral: bool, loading: bool = False
) -> Stored:
    """Post a message that answers an interaction: the first response or a followup."""
    message = core.composer.new(content.body, interaction.channel_id, content.uploads)
    message["flags"] |= (Flag.EPHEMERAL if ephemeral else 0) | (Flag.LOADING if loading else 0)
    first_of_command = interaction.kind is Kind.COMMAND and interaction.original_id is None
    message |= {
        "type": _CHAT_INPUT_COMMAND if first_of_command else _DEFAULT,
        "channel_id": interaction.channel_id,
        "author": objects.user(core.world.app),
        "application_id": core.world.app.id,
        "webhook_id": core.world.app.id,
        "interaction_metadata": interaction.metadata(),
    }
    viewer = interaction.user.id if ephemeral else None
    channel = core.world.channels[interaction.channel_id]
    stored = core.messages.add(message, channel, viewer=viewer, token=interaction.token)
    interaction.touch(stored.id)
    _announce(core, stored, "MESSAGE_CREATE", "message_create")
    return stored


def say(core: Core, author: User, channel: Channel, content: Content, reference: Json | None = None) -> Stored:
    """Post a plain message to a channel: a user's, or the bot's own outside interactions."""
    message = core.composer.new(content.body, channel.id, content.uploads)
    message["flags"] &= ~Flag.EPHEMERAL
    message |= {"type": _DEFAULT, "channel_id": channel.id, "author": objects.user(author)}
    if reference is not None:
        message |= {"type": _REPLY, "message_reference": reference}
    if content.body.get("nonce") is not None:
        message["nonce"] = content.body["nonce"]
    stored = core.messages.add(message, channel)
    _announce(core, stored, "MESSAGE_CREATE", "message_create")
    return stored


def edit(core: Core, stored: Stored, content: Content) -> None:
    """Change a message; one that was only "thinking ..." becomes itself."""
    message = stored.json
    if stored.loading:
        message["flags"] &= ~Flag.LOADING
    else:
        message["edited_timestamp"] = timestamp()
    core.composer.edit(message, content.body, content.uploads)
    _announce(core, stored, "MESSAGE_UPDATE", "message_update")


def delete(core: Core, stored: Stored) -> None:
    """Delete a message."""
    core.messages.remove(stored.id)
    gone = {"id": stored.id, "channel_id": stored.json["channel_id"]}
    if stored.guild_id is not None:
        gone["guild_id"] = stored.guild_id
    core.changed("message_delete", gone, only_for=stored.only_for)
    if stored.viewer is None:
        core.gateway.dispatch("MESSAGE_DELETE", gone, Audience(stored.guild_id, _intent(stored)))


def _announce(core: Core, stored: Stored, event: str, kind: str) -> None:
    """Tell the page, and the gateway unless the message is for one user only."""
    message = stored.json
    channel = core.world.channels.get(message["channel_id"])
    if channel is not None and event == "MESSAGE_CREATE":
        channel.last_message_id = stored.id
    if core.events.listened_to:
        about = {"message": dict(message), "guild_id": stored.guild_id, "visible_to": stored.viewer}
        core.events.tell(kind, about, only_for=stored.only_for)
    if stored.viewer is None:
        _tell_bots(core, stored, event)


def _tell_bots(core: Core, stored: Stored, event: str) -> None:
    """Tell the gateway; what others wrote is blank for bots without the intent to read it."""
    audience = Audience(stored.guild_id, _intent(stored))
    if not core.gateway.heard(audience):
        return
    told = _for_gateway(core, stored)
    app_id, involved = core.world.app.id, [stored.json["author"], *stored.json["mentions"]]
    if stored.guild_id is None or any(one["id"] == app_id for one in involved):
        core.gateway.dispatch(event, told, audience)
        return
    content = Intent.MESSAGE_CONTENT
    core.gateway.dispatch(event, told, replace(audience, intents=audience.intents | content))
    core.gateway.dispatch(event, {**told, **_BLANK}, replace(audience, without=content))


def _for_gateway(core: Core, stored: Stored) -> Json:
    guild = core.world.guilds.get(stored.guild_id or "")
    author = guild.members.get(stored.json["author"]["id"]) if guild else None
    if guild is None:
        return stored.json
    told = {**stored.json, "guild_id": guild.id}
    if author is not None:
        told["member"] = {key: value for key, value in objects.member(author).items() if key != "user"}
    return told


def _intent(stored: Stored) -> int:
    return Intent.DIRECT_MESSAGES if stored.guild_id is None else Intent.GUILD_MESSAGES
