"""Verdicts that were computed already, in memory and in the store, each with what it rests on and for how long."""

import datetime as dt
import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import msgspec

from bot import __version__
from bot.errors import StoreError
from bot.openness.assessment import Assessment
from bot.openness.claims import Claim
from bot.openness.phrases import Phrase
from bot.openness.records import Model

if TYPE_CHECKING:  # neither SQLAlchemy nor the Hub is imported to answer from the catalog
    from bot.hub.artifacts import Artifacts
    from bot.hub.conflicts import Clash
    from bot.store.records import HistoryEntry, VerdictRecord
    from bot.store.store import Store

KEEP: Final = dt.timedelta(days=7)
"""How long a verdict from the catalog alone counts."""
KEEP_LIVE: Final = dt.timedelta(hours=6)
"""How long one counts that rests on a look at the Hub."""
_IN_MEMORY: Final = 2_000
_HUB: Final = "hub"
_log: Final = logging.getLogger(__name__)


class Conclusion(msgspec.Struct, frozen=True):
    """A model with what the rules make of it; `clashes` and `notes` are those of a look (`bot.hub.judging`)."""

    model: Model
    assessment: Assessment
    clashes: "tuple[Clash, ...]" = ()
    notes: tuple[Phrase, ...] = ()


class _Kept(msgspec.Struct):
    """A conclusion in memory. `look` is what it rests on: another look, or none, makes it worthless."""

    concluded: Conclusion
    look: "Artifacts | None"
    computed_at: dt.datetime
    until: dt.datetime


class VerdictCache:
    """Keeps conclusions by key: a catalog id, or a repository's."""

    def __init__(self, store: "Store | None", now: Callable[[], dt.datetime]) -> None:
        self._store = store
        self._now = now
        self._kept: OrderedDict[str, _Kept] = OrderedDict()

    async def get(
        self, key: str, look: "Artifacts | None", conclude: Callable[[], Conclusion]
    ) -> tuple[Conclusion, dt.datetime]:
        """The conclusion that rests on `look`, and since when it stands; computed where it is not kept."""
        now = self._now()
        kept = self._kept.get(key)
        if kept is not None and kept.look is look and now < kept.until:
            self._kept.move_to_end(key)
            return kept.concluded, kept.computed_at
        concluded = conclude()
        # Kept before it is stored: whoever asks the same meanwhile need not wait for the disk.
        made = _Kept(concluded, look, now, now + (KEEP_LIVE if look else KEEP))
        self._kept[key] = made
        if len(self._kept) > _IN_MEMORY:
            self._kept.popitem(last=False)
        made.computed_at = await self._store_it(key, concluded.assessment, look, now)
        return concluded, made.computed_at

    async def history(self, key: str, limit: int) -> "tuple[HistoryEntry, ...]":
        """What changed, newest first. Raises StoreError."""
        return await self._store.verdicts.history(key, limit) if self._store else ()

    async def _store_it(
        self, key: str, found: Assessment, look: "Artifacts | None", now: dt.datetime
    ) -> dt.datetime:
        """Store a new assessment, or learn since when the same one stands. A broken store costs no answer."""
        if self._store is None or (look is not None and look.unseen):
            return now
        record = _record(key, found, look, now)
        try:
            known = await self._store.verdicts.get(key)
            if known and not known.is_stale(now) and known.assessment == record.assessment:
                return known.computed_at
            if known is None or look is not None or known.source == "catalog":
                await self._store.verdicts.put(record, why=record.source)
        except StoreError:
            _log.exception("The verdict of %s could not be stored; it is answered all the same", key)
        return now


def _record(key: str, found: Assessment, look: "Artifacts | None", now: dt.datetime) -> "VerdictRecord":
    """The record of a conclusion: what rests on a look goes by the commit that was seen."""
    from bot.store.records import VerdictRecord

    source, revision = (_HUB, look.revision or "") if look else ("catalog", __version__)
    keep = KEEP_LIVE if look else KEEP
    at_any_commit = msgspec.structs.replace(found, claims=tuple(map(_at_any_commit, found.claims)))
    record = VerdictRecord.of(at_any_commit, source=source, revision=revision, now=now, keep=keep)
    return msgspec.structs.replace(record, model_id=key)


def _at_any_commit(claim: Claim) -> Claim:
    """What a look saw, without the commit: the record has it, and one more commit is no news for the history."""
    if claim.source != _HUB or claim.revision is None:
        return claim
    url = claim.url.replace(f"/{claim.revision}", "/main") if claim.url else None
    return msgspec.structs.replace(claim, revision=None, url=url)
