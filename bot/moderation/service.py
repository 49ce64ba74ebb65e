"""What moderators decide, behind one object that the surfaces call. Rights are checked by whoever calls it."""

from typing import TYPE_CHECKING, Any

from bot.errors import NothingKept
from bot.moderation.cooldown import Cooldowns
from bot.moderation.kept import Kept
from bot.moderation.rights import Actor
from bot.store.guild_records import DEFAULTS, GuildSettings

if TYPE_CHECKING:
    from bot.store.store import Store


class Moderation:
    """Settings of servers. Without a store everything has its default, and nothing can be changed."""

    def __init__(self, store: "Store | None" = None) -> None:
        self._store = store
        self._settings: Kept[GuildSettings] = Kept(self._load_settings, DEFAULTS)
        self.cooldowns = Cooldowns()

    @property
    def store(self) -> "Store":
        """The store. Raises NothingKept where there is none."""
        if self._store is None:
            raise NothingKept
        return self._store

    async def settings(self, guild_id: int | None) -> GuildSettings:
        """Find the settings of a server (None: no server). Never raises: a broken store costs no answer."""
        if guild_id is None or self._store is None:
            return DEFAULTS
        return await self._settings.get(guild_id)

    async def change_settings(self, actor: Actor, changes: dict[str, Any]) -> GuildSettings:
        """Change some settings of the actor's server. Raises NothingKept, StoreError."""
        new = await self.store.guilds.change(actor.guild_id, actor.app_id, changes)
        self._settings.put(actor.guild_id, new)
        return new

    async def _load_settings(self, guild_id: int) -> GuildSettings:
        return await self.store.guilds.settings(guild_id)
