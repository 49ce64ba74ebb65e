"""What moderators decide, behind one object that the surfaces call. Rights are checked by whoever calls it."""

import datetime as dt
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, Final

from bot.errors import NothingKept
from bot.moderation.cooldown import Cooldowns
from bot.moderation.kept import Kept
from bot.moderation.overrides import Overrides
from bot.moderation.reports import Reports
from bot.moderation.rights import Actor
from bot.store.guild_records import DEFAULTS, GuildSettings
from bot.store.override_records import Occasion, Person

if TYPE_CHECKING:
    from bot.store.store import Store

KEPT_AFTER_LEAVING: Final = dt.timedelta(days=30)


def utc_now() -> dt.datetime:
    """The time, aware."""
    return dt.datetime.now(dt.UTC)


class Moderation:
    """Settings, overrides and reports of servers. Without a store everything has its default and stays so."""

    def __init__(self, store: "Store | None" = None, now: Callable[[], dt.datetime] = utc_now) -> None:
        self._store = store
        self.now = now
        self._settings: Kept[GuildSettings] = Kept(self._load_settings, DEFAULTS)
        self.cooldowns = Cooldowns()
        self.overrides = Overrides(store, now)
        self.reports = Reports(store, self.overrides.drop)

    @property
    def store(self) -> "Store":
        """The store. Raises NothingKept where there is none."""
        if self._store is None:
            raise NothingKept
        return self._store

    @property
    def keeps(self) -> bool:
        """Whether anything is kept at all."""
        return self._store is not None

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

    def occasion(self, actor: Actor) -> Occasion:
        """The actor does something in their server, now."""
        by = Person(actor.user_id, actor.name)
        return Occasion(guild_id=actor.guild_id, app_id=actor.app_id, by=by, at=self.now())

    # ---- forgetting

    async def forget_guild(self, guild_id: int) -> int:
        """Delete everything of a server at once; return how many rows. Raises NothingKept, StoreError."""
        try:
            return await self.store.guilds.forget(guild_id)
        finally:
            self._drop(guild_id)

    async def forget_person(self, user_id: int) -> dict[str, int]:
        """Delete what is somebody's own and take their name off the rest. Raises NothingKept, StoreError."""
        try:
            return await self.store.privacy.forget_person(user_id)
        finally:
            self._drop(None)

    async def sweep(self, app_id: int, present: Collection[int], mine: Callable[[int], bool]) -> tuple[int, ...]:
        """Find out which servers the bot has left, and delete what is kept of those left 30 days ago.

        Returns the servers that were deleted. Raises NothingKept, StoreError.
        """
        now = self.now()
        await self.store.guilds.reconcile(app_id, present, mine, now)
        gone = await self.store.guilds.sweep(now - KEPT_AFTER_LEAVING)
        for guild_id in gone:
            self._drop(guild_id)
        return gone

    def _drop(self, guild_id: int | None) -> None:
        self._settings.drop(guild_id)
        self.overrides.drop(guild_id)

    async def _load_settings(self, guild_id: int) -> GuildSettings:
        return await self.store.guilds.settings(guild_id)
