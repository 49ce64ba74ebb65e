"""All operations the sandbox serves, spelled as in Discord's OpenAPI file."""

from bot.sandbox.rest import channels, commands, guilds, interactions, users, webhooks
from bot.sandbox.rest.router import Route, Router
from bot.sandbox.rules import forms

_APP = "/applications/{application_id}"
_CHANNEL = "/channels/{channel_id}"
_GUILD = "/guilds/{guild_id}"
_HOOK = "/webhooks/{webhook_id}/{webhook_token}"
_ORIGINAL = f"{_HOOK}/messages/@original"
_SENT = f"{_HOOK}/messages/{{message_id}}"
_MESSAGE = f"{_CHANNEL}/messages/{{message_id}}"
_REACTIONS = f"{_MESSAGE}/reactions"


def _commands(base: str) -> list[Route]:
    one = f"{base}/{{command_id}}"
    return [
        Route("GET", base, commands.list_all),
        Route("PUT", base, commands.replace, forms.commands),
        Route("POST", base, commands.create, forms.command),
        Route("GET", one, commands.get),
        Route("PATCH", one, commands.change, forms.command_change),
        Route("DELETE", one, commands.delete),
    ]


ROUTES: list[Route] = [
    Route("GET", "/gateway", users.gateway, public=True),
    Route("GET", "/gateway/bot", users.gateway_bot),
    Route("GET", "/users/@me", users.me),
    Route("PATCH", "/users/@me", users.change_me),
    Route("GET", "/users/@me/guilds", users.my_guilds),
    Route("GET", "/users/{user_id}", users.get),
    Route("POST", "/users/@me/channels", users.open_direct_channel),
    Route("GET", "/oauth2/applications/@me", users.application),
    Route("GET", "/applications/@me", users.application),
    Route("GET", f"{_APP}/emojis", users.emojis),
    *_commands(f"{_APP}/commands"),
    *_commands(f"{_APP}/guilds/{{guild_id}}/commands"),
    Route(
        "POST",
        "/interactions/{interaction_id}/{interaction_token}/callback",
        interactions.answer,
        late_check=True,
        public=True,
    ),
    Route("POST", _HOOK, webhooks.create, late_check=True, public=True),
    Route("GET", _ORIGINAL, webhooks.get, public=True),
    Route("PATCH", _ORIGINAL, webhooks.edit, late_check=True, public=True),
    Route("DELETE", _ORIGINAL, webhooks.delete, public=True),
    Route("GET", _SENT, webhooks.get, public=True),
    Route("PATCH", _SENT, webhooks.edit, late_check=True, public=True),
    Route("DELETE", _SENT, webhooks.delete, public=True),
    Route("GET", _CHANNEL, channels.get),
    Route("POST", f"{_CHANNEL}/typing", channels.typing),
    Route("GET", f"{_CHANNEL}/messages", channels.history),
    Route("POST", f"{_CHANNEL}/messages", channels.create, late_check=True),
    Route("GET", _MESSAGE, channels.get_message),
    Route("PATCH", _MESSAGE, channels.edit, late_check=True),
    Route("DELETE", _MESSAGE, channels.delete),
    Route("PUT", f"{_REACTIONS}/{{emoji_name}}/@me", channels.react),
    Route("DELETE", f"{_REACTIONS}/{{emoji_name}}/@me", channels.unreact),
    Route("GET", _GUILD, guilds.get),
    Route("GET", f"{_GUILD}/channels", guilds.channels),
    Route("GET", f"{_GUILD}/roles", guilds.roles),
    Route("GET", f"{_GUILD}/members", guilds.members),
    Route("GET", f"{_GUILD}/members/{{user_id}}", guilds.member),
    Route("DELETE", "/users/@me/guilds/{guild_id}", guilds.leave),
]


def router() -> Router:
    """Build the router of all operations."""
    return Router(ROUTES)
