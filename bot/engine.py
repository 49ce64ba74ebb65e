"""The one facade that cogs and the command line call: name -> model -> claims -> verdict -> stored -> answer."""

import datetime as dt
import logging
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

from bot.answer import Answer, Candidate, Comparison, Suggestion
from bot.catalog import Catalog, Match, open_catalog
from bot.comparison import compare
from bot.errors import AmbiguousName, StoreError, UnknownModel
from bot.folders import cache_folder
from bot.openness.assessment import Assessment, Verdict
from bot.openness.license import License
from bot.openness.phrases import Phrase, phrase
from bot.openness.records import Model
from bot.openness.verdict import assess
from bot.settings import Settings

if TYPE_CHECKING:  # SQLAlchemy is not imported to answer from the catalog
    from bot.store.store import Store

KEEP: Final = dt.timedelta(days=7)
MAX_OTHERS: Final = 8
_IN_MEMORY: Final = 2_000
_log: Final = logging.getLogger(__name__)


class EngineProtocol(Protocol):
    """What the surfaces may call."""

    async def ask(self, query: str) -> Answer:
        """Answer for a name. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        ...

    async def by_id(self, model_id: str) -> Answer:
        """Answer for a catalog id (buttons). Raises UnknownModel."""
        ...

    async def compare(self, a: str, b: str) -> Comparison:
        """Two answers side by side."""
        ...

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        """Names to offer while somebody types; never raises; a few milliseconds at most."""
        ...

    def license(self, license_id: str) -> License | None:
        """One license record."""
        ...

    def model(self, model_id: str) -> Model | None:
        """One model record."""
        ...


def utc_now() -> dt.datetime:
    """The time, aware."""
    return dt.datetime.now(dt.UTC)


class Engine:
    """Answers questions from the catalog, through the verdict cache where a store is given."""

    def __init__(
        self, catalog: Catalog, store: "Store | None" = None, now: Callable[[], dt.datetime] = utc_now
    ) -> None:
        self._catalog = catalog
        self._store = store
        self._now = now
        self._kept: OrderedDict[str, tuple[Assessment, dt.datetime, dt.datetime]] = OrderedDict()

    def answer(self, query: str) -> Answer:
        """Answer for a name, from the catalog alone. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        match = self._match(query)
        return self._answer(query, match, self._assess(match.model), self._now())

    async def ask(self, query: str) -> Answer:
        """Answer for a name, through the verdict cache. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        match = self._match(query)
        assessment, computed_at = await self._cached(match.model)
        return self._answer(query, match, assessment, computed_at)

    async def by_id(self, model_id: str) -> Answer:
        """Answer for a catalog id. Raises UnknownModel."""
        model = self.model(model_id)
        if model is None:
            raise UnknownModel(model_id)
        assessment, computed_at = await self._cached(model)
        match = Match(model=model, family=self._catalog.family(model.family), asked_family=False)
        return self._answer(model.name, match, assessment, computed_at)

    async def compare(self, a: str, b: str) -> Comparison:
        """Two answers side by side."""
        return compare(await self.ask(a), await self.ask(b))

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        """Names to offer while somebody types."""
        return self._catalog.suggest(typed, limit)

    def license(self, license_id: str) -> License | None:
        """One license record, by id or expression."""
        return self._catalog.license(license_id)

    def model(self, model_id: str) -> Model | None:
        """One model record."""
        return self._catalog.model(model_id)

    def _match(self, query: str) -> Match:
        found = self._catalog.resolve(query)
        if found.match is not None:
            return found.match
        raise (AmbiguousName if found.ambiguous else UnknownModel)(query, found.candidates)

    def _assess(self, model: Model) -> Assessment:
        return assess(model, self._catalog)

    async def _cached(self, model: Model) -> tuple[Assessment, dt.datetime]:
        """The kept assessment while it is fresh, else a new one, kept in memory and in the store."""
        now = self._now()
        kept = self._kept.get(model.id)
        if kept and now < kept[2]:
            self._kept.move_to_end(model.id)
            return kept[:2]
        assessment = self._assess(model)
        computed_at = await self._keep(assessment, now)
        self._kept[model.id] = (assessment, computed_at, computed_at + KEEP)
        if len(self._kept) > _IN_MEMORY:
            self._kept.popitem(last=False)
        return assessment, computed_at

    async def _keep(self, assessment: Assessment, now: dt.datetime) -> dt.datetime:
        """Store a new assessment, or learn since when the same one stands. A broken store costs no answer."""
        if self._store is None:
            return now
        from bot.store.records import VerdictRecord

        revision = self._catalog.revision
        record = VerdictRecord.of(assessment, source="catalog", revision=revision, now=now, keep=KEEP)
        try:
            known = await self._store.verdicts.get(assessment.model)
            if known and not known.is_stale(now) and known.assessment == record.assessment:
                return known.computed_at
            await self._store.verdicts.put(record, why="catalog")
        except StoreError:
            _log.exception("The verdict of %s could not be stored; it is answered all the same", assessment.model)
        return now

    def _answer(self, query: str, match: Match, assessment: Assessment, computed_at: dt.datetime) -> Answer:
        others = self._others(match) if match.asked_family else []
        return Answer(
            query=query,
            model=match.model,
            family=match.family,
            asked_family=match.asked_family,
            headline=_headline(match, assessment, others),
            assessment=assessment,
            candidates=tuple(item for item in others if _differs(item, assessment))[:MAX_OTHERS],
            notes=tuple(self._notes(query, match)),
            computed_at=computed_at,
        )

    def _others(self, match: Match) -> list[Candidate]:
        """The other versions of the family, the newest first."""
        versions = sorted(match.family.models, key=lambda model: model.released or dt.date.min, reverse=True)
        return [self._candidate(model) for model in versions if model.id != match.model.id]

    def _candidate(self, model: Model) -> Candidate:
        found = self._assess(model)
        return Candidate(id=model.id, name=model.name, verdict=found.verdict.value, license=_terms(found))

    def _notes(self, query: str, match: Match) -> list[Phrase]:
        notes = [phrase("answered-for-family", family=match.family.name)] if match.asked_family else []
        if match.derived_from_name:
            notes.append(phrase("note-mirror", query=query, model=match.model.name))
        if match.size_unknown:
            notes.append(phrase("note-size", model=match.model.name))
        return notes


def _terms(found: Assessment) -> str | None:
    return found.license.name if found.license else None


def _differs(item: Candidate, found: Assessment) -> bool:
    return (item.verdict, item.license) != (found.verdict.value, _terms(found))


def _headline(match: Match, found: Assessment, others: list[Candidate]) -> Phrase:
    """Speak of the whole family only where that is true of it: nothing else of it is more, or less, open.

    Versions of which nothing is to be had (closed, unknown) do not make the rest less available; but one is
    enough to keep a family from being called open source.
    """
    same = {found.verdict.value}
    if found.verdict is not Verdict.OPEN_SOURCE:
        same |= {Verdict.CLOSED.value, Verdict.UNKNOWN.value}
    if not match.asked_family or any(item.verdict not in same for item in others):
        return found.headline
    return Phrase(found.headline.id, {"model": match.family.name})


def open_engine(settings: Settings, store: "Store | None" = None) -> Engine:
    """Open the catalog that the settings name, and answer from it."""
    return Engine(open_catalog(settings.data_dir, cache_folder(settings)), store)
