"""Which commands a user can see and send somewhere, by the rules of Discord's client.

Source: https://discord.com/developers/docs/interactions/application-commands#permissions and #contexts
"""

from collections.abc import Iterator

from bot.sandbox.commands import Commands, Scope
from bot.sandbox.interactions.scene import PRIVATE, Scene
from bot.sandbox.jsonio import Json
from bot.sandbox.world import permissions

_DM_CONTEXTS = frozenset({1, PRIVATE})


def scopes(scene: Scene) -> tuple[Scope, ...]:
    """List whose commands exist here: the server's own first, then the global ones."""
    return (scene.guild_id, None) if scene.guild_id is not None and scene.bot_present else (None,)


def reachable(commands: Commands, scene: Scene) -> Iterator[Json]:
    """Give the commands that exist here."""
    for scope in scopes(scene):
        yield from commands.all(scope)


def hindrance(command: Json, scene: Scene) -> str | None:
    """Say why Discord's client would not offer a command here; None if it would."""
    if not _in_context(command, scene):
        return "this command cannot be used here (contexts)"
    if not scene.owners(command["integration_types"]):
        return "the app is not installed here, and the user has not installed it either"
    if scene.guild is None:
        return None
    here = scene.allowed
    if not here & permissions.BITS["VIEW_CHANNEL"] and not scene.granted:
        return "the user cannot see this channel"
    if not here & permissions.BITS["USE_APPLICATION_COMMANDS"] and not scene.granted:
        return "the user may not use application commands here"
    return None if scene.granted else _lacking(command, here)


def _in_context(command: Json, scene: Scene) -> bool:
    contexts = command.get("contexts")
    if contexts is not None:
        return scene.context in contexts
    return scene.guild is not None or ("guild_id" not in command and command["dm_permission"] is not False)


def _lacking(command: Json, allowed: int) -> str | None:
    asked = command["default_member_permissions"]
    if asked is None or allowed & permissions.ADMINISTRATOR:
        return None
    missing = int(asked) & ~allowed
    if asked == "0":
        return "only administrators may use this command"
    return f"the user lacks {', '.join(permissions.names(missing))}" if missing else None
