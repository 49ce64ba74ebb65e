"""Servers, as far as bots read them."""

from bot.sandbox.errors import Refusal
from bot.sandbox.gateway.protocol import Intent
from bot.sandbox.gateway.session import Audience
from bot.sandbox.rest.call import MISSING_ACCESS, NO_CONTENT, Answer, Call, unknown
from bot.sandbox.world import objects
from bot.sandbox.world.people import Guild

_DEFAULT_PAGE = 1


def the_guild(call: Call) -> Guild:
    """Look up the server a call speaks of. Raises 10004, or 50001 where the bot is not in it."""
    guild = call.core.world.guilds.get(call.params["guild_id"])
    if guild is None:
        raise unknown("Guild", 10004)
    if not guild.installed:
        raise Refusal(*MISSING_ACCESS)
    return guild


def get(call: Call) -> Answer:
    """`GET /guilds/{id}`."""
    guild = the_guild(call)
    whole = objects.guild(guild)
    if call.query.get("with_counts") in ("1", "true"):
        whole |= {"approximate_member_count": len(guild.members), "approximate_presence_count": 1}
    return Answer(200, whole)


def channels(call: Call) -> Answer:
    """`GET /guilds/{id}/channels`."""
    guild = the_guild(call)
    return Answer(200, [objects.channel(one, call.core.world) for one in guild.channels.values()])


def roles(call: Call) -> Answer:
    """`GET /guilds/{id}/roles`."""
    guild = the_guild(call)
    return Answer(200, [objects.role(one, guild.id) for one in guild.roles.values()])


def members(call: Call) -> Answer:
    """`GET /guilds/{id}/members`, in pages by user id."""
    guild = the_guild(call)
    limit, after = int(call.query.get("limit", _DEFAULT_PAGE)), int(call.query.get("after", 0))
    found = sorted(
        (one for one in guild.members.values() if int(one.user.id) > after), key=lambda one: int(one.user.id)
    )
    return Answer(200, [objects.member(one) for one in found[:limit]])


def member(call: Call) -> Answer:
    """`GET /guilds/{id}/members/{id}`."""
    found = the_guild(call).members.get(call.params["user_id"])
    if found is None:
        raise unknown("Member", 10007)
    return Answer(200, objects.member(found))


def leave(call: Call) -> Answer:
    """`DELETE /users/@me/guilds/{id}`: the bot leaves the server."""
    core, guild = call.core, the_guild(call)
    guild.installed = False
    guild.members.pop(core.world.app.id, None)
    core.gateway.dispatch("GUILD_DELETE", {"id": guild.id}, Audience(guild.id, Intent.GUILDS))
    return NO_CONTENT
