"""Users, members, roles, channels and servers as Discord's JSON. Complete by Discord's OpenAPI file."""

from bot.sandbox.jsonio import Json
from bot.sandbox.world import permissions
from bot.sandbox.world.people import Channel, ChannelType, Guild, Member, Role, User, World

_USER: Json = {
    "discriminator": "0",
    "avatar": None,
    "public_flags": 0,
    "flags": 0,
    "primary_guild": None,
    "avatar_decoration_data": None,
    "collectibles": None,
}
_MEMBER: Json = {
    "avatar": None,
    "banner": None,
    "premium_since": None,
    "deaf": False,
    "mute": False,
    "flags": 0,
    "pending": False,
    "communication_disabled_until": None,
}
_GUILD: Json = {
    "icon": None,
    "description": None,
    "home_header": None,
    "splash": None,
    "discovery_splash": None,
    "features": [],
    "banner": None,
    "application_id": None,
    "region": "deprecated",
    "afk_channel_id": None,
    "afk_timeout": 300,
    "system_channel_id": None,
    "system_channel_flags": 0,
    "widget_enabled": False,
    "widget_channel_id": None,
    "verification_level": 0,
    "default_message_notifications": 1,
    "mfa_level": 0,
    "explicit_content_filter": 0,
    "max_presences": None,
    "max_members": 500_000,
    "max_stage_video_channel_users": 50,
    "max_video_channel_users": 25,
    "vanity_url_code": None,
    "premium_tier": 0,
    "premium_subscription_count": 0,
    "rules_channel_id": None,
    "safety_alerts_channel_id": None,
    "public_updates_channel_id": None,
    "premium_progress_bar_enabled": False,
    "nsfw": False,
    "nsfw_level": 0,
    "emojis": [],
    "stickers": [],
    "incidents_data": None,
}
_APPLICATION: Json = {
    "icon": None,
    "description": "",
    "summary": "",
    "type": None,
    "bot_public": True,
    "bot_require_code_grant": False,
    "verify_key": "0" * 64,
    "flags": 0,
    "flags_new": "0",
    "team": None,
    "tags": [],
    "redirect_uris": [],
    "interactions_endpoint_url": None,
    "role_connections_verification_url": None,
    "event_webhooks_url": None,
    "event_webhooks_status": 1,
    "explicit_content_filter": 0,
    "eligible_oauth2_scopes": [],
    "integration_types_config": {"0": {}, "1": {}},
    "max_participants": None,
    "approximate_user_install_count": 0,
    "approximate_user_authorization_count": 0,
}


def user(one: User) -> Json:
    """Write an account as others see it."""
    shown = None if one.bot else one.display_name
    return {"id": one.id, "username": one.name, "global_name": shown, "bot": one.bot, **_USER}


def own_user(one: User) -> Json:
    """Write the bot's account as it sees itself (`GET /users/@me`)."""
    private = {"mfa_enabled": True, "locale": "en-US", "verified": True, "email": None, "premium_type": 0}
    return {**user(one), **private, "banner": None, "accent_color": None}


def member(one: Member) -> Json:
    """Write a member of a server."""
    roles = list(one.role_ids)
    return {"user": user(one.user), "nick": one.nick, "roles": roles, "joined_at": one.joined_at, **_MEMBER}


def role(one: Role, guild_id: str) -> Json:
    """Write a role; bots' own managed roles are left out of this world."""
    colors = {"primary_color": one.color, "secondary_color": None, "tertiary_color": None}
    return {
        "id": one.id,
        "name": one.name,
        "permissions": str(one.permissions),
        "position": one.position,
        "color": one.color,
        "colors": colors,
        "hoist": one.id != guild_id,
        "managed": False,
        "mentionable": one.id != guild_id,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel(one: Channel, world: World) -> Json:
    """Write a channel: a server's, or a direct message with its other side."""
    base: Json = {"id": one.id, "type": int(one.type), "flags": 0, "last_message_id": one.last_message_id}
    if one.type is ChannelType.DIRECT:
        other = world.users.get(one.recipient_id or "")
        return {**base, "recipients": [user(other)] if other else []}
    return {
        **base,
        "guild_id": one.guild_id,
        "name": one.name,
        "topic": one.topic,
        "nsfw": one.nsfw,
        "position": one.position,
        "parent_id": None,
        "rate_limit_per_user": 0,
        "permission_overwrites": [
            {"id": each.target_id, "type": int(each.is_member), "allow": str(each.allow), "deny": str(each.deny)}
            for each in one.overwrites
        ],
    }


def guild(one: Guild) -> Json:
    """Write a server as REST gives it."""
    return {
        **_GUILD,
        "id": one.id,
        "name": one.name,
        "owner_id": one.owner_id,
        "preferred_locale": one.locale,
        "roles": [role(each, one.id) for each in one.roles.values()],
    }


def guild_create(one: Guild, world: World, *, all_members: bool) -> Json:
    """Write a server as the gateway gives it when a session starts.

    Without the members intent Discord lists only the bot itself.
    """
    listed = [each for each in one.members.values() if all_members or each.user.bot]
    return {
        **guild(one),
        "joined_at": "2026-01-01T00:00:00.000000+00:00",
        "large": False,
        "unavailable": False,
        "member_count": len(one.members),
        "members": [member(each) for each in listed],
        "channels": [channel(each, world) for each in one.channels.values()],
        **{key: [] for key in _EMPTY_LISTS},
    }


_EMPTY_LISTS = (
    "voice_states",
    "threads",
    "presences",
    "stage_instances",
    "guild_scheduled_events",
    "soundboard_sounds",
)


def partial_channel(one: Channel, world: World, allowed: int) -> Json:
    """Write a channel as interactions carry it, with what the user may do in it."""
    whole = channel(one, world)
    return {**whole, "permissions": str(allowed)}


def application(world: World, guilds: int) -> Json:
    """Write the application as its own bot sees it (`GET /oauth2/applications/@me`)."""
    owner = next(each for each in world.users.values() if not each.bot)
    people = {"bot": user(world.app), "owner": user(owner)}
    about = {"id": world.app.id, "name": world.app.name, "approximate_guild_count": guilds}
    return {**about, **people, **_APPLICATION}


def everything(world: World) -> Json:
    """Describe the world for a page: servers with members and their rights, users, direct messages."""
    direct = [one for one in world.channels.values() if one.type is ChannelType.DIRECT]
    return {
        "app": user(world.app),
        "guilds": [_guild_for_page(one, world) for one in world.guilds.values()],
        "users": [
            {**user(one), "locale": one.locale, "has_app": one.has_app}
            for one in world.users.values()
            if not one.bot
        ],
        "direct_channels": [{**channel(one, world), "user_id": one.recipient_id} for one in direct],
    }


def _guild_for_page(one: Guild, world: World) -> Json:
    members = [
        {
            **member(each),
            "permissions": str(one.permissions_of(each.user.id)),
            "permission_names": permissions.names(one.permissions_of(each.user.id)),
            "channel_ids": _visible(one, each.user.id),
        }
        for each in one.members.values()
    ]
    return {
        "id": one.id,
        "name": one.name,
        "owner_id": one.owner_id,
        "locale": one.locale,
        "installed": one.installed,
        "roles": [role(each, one.id) for each in one.roles.values()],
        "channels": [channel(each, world) for each in one.channels.values()],
        "members": members,
    }


def _visible(one: Guild, user_id: str) -> list[str]:
    seen = permissions.BITS["VIEW_CHANNEL"]
    return [each.id for each in one.channels.values() if one.permissions_of(user_id, each) & seen]
