"""Overrides as the surfaces use them: what to show beside an answer, and how to change what moderators say."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from bot.answer import Answer, Override
from bot.errors import NothingKept
from bot.moderation.exchange import Planned, Wanted, plan
from bot.moderation.kept import Kept
from bot.openness.assessment import Assessment, Verdict
from bot.store.guild_records import NO_GUILD
from bot.store.override_records import Change, Deed, LogEntry, Occasion, OverrideRecord, Person, Said
from bot.store.records import claims_digest

if TYPE_CHECKING:
    from bot.artifact_report import ArtifactReport
    from bot.store.store import Store

Judged = TypeVar("Judged", "Answer", "ArtifactReport")

_NONE: Final[Mapping[str, OverrideRecord]] = {}


class Overrides:
    """Overrides of servers, and those that hold everywhere. Rights are checked by whoever calls it."""

    def __init__(self, store: "Store | None", now: Callable[[], dt.datetime]) -> None:
        self._store, self._now = store, now
        self._kept: Kept[Mapping[str, OverrideRecord]] = Kept(self._load, _NONE)

    async def beside(self, guild_id: int | None, answer: Judged) -> Judged:
        """Put what moderators say beside an answer: the server's own, else what holds everywhere. Never raises."""
        if self._store is None:
            return answer
        found = await self._in_force(guild_id, answer.model.id)
        return msgspec.structs.replace(answer, override=shown(found, answer.assessment)) if found else answer

    async def all(self, guild_id: int) -> tuple[OverrideRecord, ...]:
        """List what holds in a server, the expired included, by model. Raises NothingKept, StoreError."""
        return await self._sure().overrides.all(guild_id)

    async def models(self, guild_id: int) -> tuple[str, ...]:
        """List the models that ever had an override in a server. Raises NothingKept, StoreError."""
        return await self._sure().overrides.models(guild_id)

    async def current(self, guild_id: int, model_id: str) -> tuple[OverrideRecord | None, int]:
        """Find what holds for a model, and its version, for who is about to change it."""
        store = self._sure()
        found = await store.overrides.get(guild_id, model_id)
        return found, found.version if found else await store.overrides.version(guild_id, model_id)

    async def history(self, guild_id: int, model_id: str | None, limit: int) -> tuple[LogEntry, ...]:
        """List the changes, newest first."""
        return await self._sure().overrides.history(guild_id, model_id, limit)

    async def set(self, when: Occasion, model_id: str, said: Said, expected: int | None = None) -> LogEntry:
        """Set an override. Raises OverrideChanged where its version is not the expected one."""
        (entry,) = await self._write(
            when, [Change(model_id=model_id, said=said, deed=Deed.SET, expected=expected)]
        )
        return entry

    async def remove(self, when: Occasion, model_id: str, expected: int | None = None) -> LogEntry | None:
        """Take an override away; None where there is none. Raises OverrideChanged."""
        found, version = await self.current(when.guild_id, model_id)
        if found is None:
            return None
        expected = version if expected is None else expected
        change = Change(model_id=model_id, said=None, deed=Deed.REMOVE, expected=expected)
        (entry,) = await self._write(when, [change])
        return entry

    async def undo(self, when: Occasion, model_id: str, expected: int | None = None) -> LogEntry | None:
        """Take the last change back; None where there is none. Raises OverrideChanged."""
        try:
            return await self._sure().overrides.undo(when, model_id, expected)
        finally:
            self.drop(when.guild_id)

    async def plan(
        self, guild_id: int, wanted: Sequence[Wanted], known: Callable[[str], bool]
    ) -> tuple[tuple[Planned, ...], dict[str, int]]:
        """Tell what importing would do, and the versions that this was decided on. Nothing is written."""
        here = {one.model_id: one for one in await self.all(guild_id)}
        planned = plan(wanted, here, known, self._now())
        writes = [one.wanted.model for one in planned if one.fate.writes]
        return planned, {model: (await self.current(guild_id, model))[1] for model in writes}

    async def apply(
        self, when: Occasion, sayings: Mapping[str, Said], versions: Mapping[str, int]
    ) -> tuple[LogEntry, ...]:
        """Import, all or none. Raises OverrideChanged where something has changed since the plan was made."""
        changes = [
            Change(model_id=model, said=said, deed=Deed.IMPORT, expected=versions[model])
            for model, said in sayings.items()
        ]
        return await self._write(when, changes)

    def drop(self, guild_id: int | None = None) -> None:
        """Forget what is remembered of a server (None: of all), since it was changed in another way."""
        self._kept.drop(guild_id)

    async def _write(self, when: Occasion, changes: Sequence[Change]) -> tuple[LogEntry, ...]:
        try:
            return await self._sure().overrides.write(when, changes)
        finally:  # also where somebody else was quicker: what is remembered is old then
            self.drop(when.guild_id)

    async def _in_force(self, guild_id: int | None, model_id: str) -> OverrideRecord | None:
        now = self._now()
        for place in (guild_id, NO_GUILD) if guild_id else (NO_GUILD,):
            found = (await self._kept.get(place or NO_GUILD)).get(model_id)
            if found is not None and not found.said.expired(now):
                return found
        return None

    async def _load(self, guild_id: int) -> Mapping[str, OverrideRecord]:
        return {one.model_id: one for one in await self._sure().overrides.all(guild_id)}

    def _sure(self) -> "Store":
        if self._store is None:
            raise NothingKept
        return self._store


def saying(  # noqa: PLR0913 - what moderators say has these parts
    found: Assessment,
    verdict: Verdict,
    reason: str,
    *,
    author: Person,
    at: dt.datetime,
    source: str | None = None,
    expires: dt.datetime | None = None,
) -> Said:
    """What somebody says of a model, with what is computed of it now."""
    return Said(
        verdict=verdict,
        reason=reason,
        source=source,
        author=author,
        said_at=at,
        expires_at=expires,
        basis_verdict=found.verdict,
        basis_digest=claims_digest(found.claims),
    )


def shown(record: OverrideRecord, found: Assessment) -> Override:
    """What a card shows of an override, beside what is computed."""
    said = record.said
    return Override(
        verdict=said.verdict.value,
        reason=said.reason,
        author=said.author.name,
        at=said.said_at,
        expires=said.expires_at,
        source=said.source,
        everywhere=record.guild_id == NO_GUILD,
        review=said.outdated(found.verdict, claims_digest(found.claims)),
    )
