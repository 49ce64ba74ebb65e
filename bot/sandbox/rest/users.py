"""The bot's own account, the application, other users, and direct messages."""

from bot.sandbox.errors import Refusal
from bot.sandbox.jsonio import Json
from bot.sandbox.rest.call import Answer, Call, unknown
from bot.sandbox.world import objects

_IDENTIFIES_PER_DAY = 1_000


def gateway(call: Call) -> Answer:
    """`GET /gateway`: where the WebSocket is."""
    return Answer(200, {"url": call.core.gateway.url})


def gateway_bot(call: Call) -> Answer:
    """`GET /gateway/bot`: also how many shards and how many sessions may begin."""
    left = _IDENTIFIES_PER_DAY - len(call.core.gateway.identifies)
    options = call.core.options
    limit = {"total": _IDENTIFIES_PER_DAY, "remaining": left, "reset_after": 86_400_000}
    limit["max_concurrency"] = options.max_concurrency
    return Answer(200, {"url": call.core.gateway.url, "shards": options.shards, "session_start_limit": limit})


def me(call: Call) -> Answer:
    """`GET /users/@me`."""
    return Answer(200, objects.own_user(call.core.world.app))


def change_me(call: Call) -> Answer:
    """`PATCH /users/@me`: only the name changes; pictures are not kept."""
    app = call.core.world.app
    app.name = str((call.body or {}).get("username") or app.name)
    return me(call)


def my_guilds(call: Call) -> Answer:
    """`GET /users/@me/guilds`: the servers the bot is in."""
    app_id = call.core.world.app.id
    found: list[Json] = [
        {
            "id": one.id,
            "name": one.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(one.permissions_of(app_id)),
            "features": [],
        }
        for one in call.core.world.guilds.values()
        if one.installed
    ]
    return Answer(200, found)


def get(call: Call) -> Answer:
    """`GET /users/{id}`."""
    found = call.core.world.users.get(call.params["user_id"])
    if found is None:
        raise unknown("User", 10013)
    return Answer(200, objects.user(found))


def application(call: Call) -> Answer:
    """`GET /applications/@me` and `GET /oauth2/applications/@me`."""
    world = call.core.world
    installed = sum(one.installed for one in world.guilds.values())
    return Answer(200, objects.application(world, installed))


def emojis(call: Call) -> Answer:
    """`GET /applications/{id}/emojis`: there are none."""
    del call
    return Answer(200, {"items": []})


def open_direct_channel(call: Call) -> Answer:
    """`POST /users/@me/channels`: the direct message with a user."""
    core = call.core
    user = core.world.users.get(str((call.body or {}).get("recipient_id")))
    if user is None:
        raise unknown("User", 10013)
    if user.bot:
        raise Refusal(400, 50007, "Cannot send messages to this user")
    return Answer(200, objects.channel(core.direct_channel(user), core.world))
