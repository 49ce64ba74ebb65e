"""What is watched, looked at in turn, and what changed, noted for whoever asked. The surface sends it."""

import datetime as dt
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from bot.alerts.snapshot import Snapshot, comparable, differences, reason, snapshot
from bot.engine_protocol import EngineProtocol
from bot.errors import IsopenError, NothingKept
from bot.store.alert_records import Alert, AlertState, Digest, News, Watched

if TYPE_CHECKING:
    from bot.artifact_report import ArtifactReport
    from bot.store.alerts import Alerts as AlertStore
    from bot.store.store import Store

WEEK: Final = dt.timedelta(days=7)
KEPT: Final = dt.timedelta(days=90)
"""How long it is remembered what a server was told."""
_DIGEST_HOUR: Final = 9
_log: Final = logging.getLogger(__name__)


class Place(Protocol):
    """Where a server wants to be told (`bot.moderation.rights.Actor` fits)."""

    @property
    def guild_id(self) -> int:
        """The server."""
        ...

    @property
    def app_id(self) -> int:
        """The bot's application."""
        ...


class Alerts:
    """Watches models for servers. Without a store nothing can be watched."""

    def __init__(
        self,
        engine: EngineProtocol,
        store: "Store | None" = None,
        now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    ) -> None:
        self._engine = engine
        self._store = store
        self._now = now

    @property
    def store(self) -> "AlertStore":
        """What is kept. Raises NothingKept where nothing is."""
        if self._store is None:
            raise NothingKept
        return self._store.alerts

    @property
    def works(self) -> bool:
        """Whether anything can be watched at all."""
        return self._store is not None

    async def watch(self, place: Place, channel_id: int, query: str) -> "tuple[ArtifactReport, bool]":
        """Watch a model in a channel from now on; the second value is False where that is so already.

        Raises what `EngineProtocol.artifacts` raises, NothingKept, TooManyWatches, StoreError.
        """
        store = self.store
        report = await self._engine.artifacts(query)
        watched = Watched(
            id=0,
            guild_id=place.guild_id,
            channel_id=channel_id,
            key=report.key,
            name=report.model.name,
            seen=msgspec.json.encode(snapshot(report)),
            version=0,
            token="",
            since=self._now(),
        )
        return report, await store.add(watched, place.app_id)

    async def unwatch(self, place: Place, key: str) -> int:
        """Stop watching a model everywhere in a server; count the channels. Raises NothingKept, StoreError."""
        return await self.store.remove(place.guild_id, key)

    async def listed(self, guild_id: int) -> tuple[Watched, ...]:
        """List what a server watches. Raises NothingKept, StoreError."""
        return await self.store.of_guild(guild_id)

    async def send_digest(self, place: Place, channel_id: int | None) -> None:
        """Send a digest every Monday at nine (UTC) to a channel, or none. Raises NothingKept, StoreError."""
        if channel_id is None:
            await self.store.no_digest(place.guild_id)
        else:
            digest = Digest(guild_id=place.guild_id, channel_id=channel_id, next_at=next_monday(self._now()))
            await self.store.set_digest(digest, place.app_id)

    async def week(self, alert: Alert) -> tuple[Alert, ...]:
        """List what a server was told in the week before a digest. Raises NothingKept, StoreError."""
        return await self.store.told(alert.guild_id, alert.at - WEEK)

    # --- looking --------------------------------------------------------------------------------

    async def round(self) -> int:
        """Look at everything that is watched, one after the other, and note what changed; count the news."""
        return sum([await self.look(key) for key in await self.store.keys()])

    async def look(self, key: str) -> int:
        """Look at one model and note its news. What cannot be looked at is left for the next round."""
        try:
            report = await self._engine.artifacts(key)
        except IsopenError as error:
            _log.info("%s could not be looked at for those who watch it: %s", key, type(error).__name__)
            return 0
        now = snapshot(report)
        return sum([await self._compare(watched, now) for watched in await self.store.of_key(key)])

    async def _compare(self, watched: Watched, now: Snapshot) -> bool:
        before = msgspec.json.decode(watched.seen, type=Snapshot)
        if not comparable(before, now):
            return False
        changes = differences(before, now)
        if not changes and before.looked == now.looked:
            return False
        why = reason(before, now)
        news = (
            News(key=watched.key, name=now.name, verdict=now.verdict, changes=changes, why=why)
            if changes
            else None
        )
        noted = await self.store.note(watched, msgspec.json.encode(now), news, self._now())
        return noted and news is not None

    async def note_digests(self) -> int:
        """Note the digests that are due, and forget what is old; count the digests."""
        await self.store.prune(self._now() - KEPT, (AlertState.SENT, AlertState.FAILED))
        return await self.store.note_digests(self._now(), WEEK)


def next_monday(now: dt.datetime) -> dt.datetime:
    """Return the next Monday at nine, UTC."""
    morning = now.astimezone(dt.UTC).replace(hour=_DIGEST_HOUR, minute=0, second=0, microsecond=0)
    days = (7 - morning.weekday()) % 7
    monday = morning + dt.timedelta(days=days)
    return monday if monday > now else monday + WEEK
