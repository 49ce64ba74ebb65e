"""The one facade that cogs and the command line call: name -> model -> claims -> verdict -> stored -> answer."""

import datetime as dt
import logging
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from bot import __version__
from bot.answer import Answer, Candidate, Comparison
from bot.catalog.catalog import Catalog
from bot.catalog.location import find_data_dir
from bot.catalog.resolution import Kind, Resolution
from bot.catalog.search import Suggestion
from bot.comparison import compare
from bot.errors import AmbiguousName, StoreError, UnknownModel
from bot.errors import Candidate as Meaning
from bot.folders import cache_folder
from bot.licenses.index import LicenseIndex
from bot.openness.assessment import Assessment, Verdict
from bot.openness.license import License
from bot.openness.phrases import Phrase, phrase
from bot.openness.records import Family, Model
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

    @property
    def licenses(self) -> LicenseIndex:
        """Every license, by every name it goes by."""
        ...

    @property
    def data_folder(self) -> Path:
        """The folder with the facts, the corpus of license texts among them."""
        ...


def utc_now() -> dt.datetime:
    """The time, aware."""
    return dt.datetime.now(dt.UTC)


class CatalogFacts:
    """The catalog as the rules see it (`bot.openness.facts.Facts`)."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog

    def license(self, expression: str) -> License | None:
        """The license an id or an expression stands for."""
        return self._catalog.licenses.resolve(expression)

    def model(self, model_id: str) -> Model | None:
        """The model by that id."""
        return self._catalog.model(model_id)


class Engine:
    """Answers questions from the catalog, through the verdict cache where a store is given."""

    def __init__(
        self,
        catalog: Catalog,
        store: "Store | None" = None,
        now: Callable[[], dt.datetime] = utc_now,
        data_folder: Path | None = None,
    ) -> None:
        self._catalog = catalog
        self.data_folder = data_folder or find_data_dir()
        self._facts = CatalogFacts(catalog)
        self._store = store
        self._now = now
        self._kept: OrderedDict[str, tuple[Assessment, dt.datetime, dt.datetime]] = OrderedDict()
        self._candidates: dict[str, Candidate] = {}

    def answer(self, query: str) -> Answer:
        """Answer for a name, from the catalog alone. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        found, model = self._resolve(query)
        return self._answer(found, model, self._assess(model), self._now())

    async def ask(self, query: str) -> Answer:
        """Answer for a name, through the verdict cache. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        found, model = self._resolve(query)
        assessment, computed_at = await self._cached(model)
        return self._answer(found, model, assessment, computed_at)

    async def by_id(self, model_id: str) -> Answer:
        """Answer for a catalog id. Raises UnknownModel."""
        model = self.model(model_id)
        if model is None:
            raise UnknownModel(model_id)
        assessment, computed_at = await self._cached(model)
        found = Resolution(query=model.name, kind=Kind.MODEL, model=model.id, family=model.family)
        return self._answer(found, model, assessment, computed_at)

    async def compare(self, a: str, b: str) -> Comparison:
        """Two answers side by side."""
        return compare(await self.ask(a), await self.ask(b))

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        """Names to offer while somebody types."""
        return self._catalog.suggest(typed, limit)

    def license(self, license_id: str) -> License | None:
        """One license record, by id or expression."""
        return self._facts.license(license_id)

    def model(self, model_id: str) -> Model | None:
        """One model record."""
        return self._catalog.model(model_id)

    @property
    def licenses(self) -> LicenseIndex:
        """Every license, by every name it goes by."""
        return self._catalog.licenses

    def _resolve(self, query: str) -> tuple[Resolution, Model]:
        found = self._catalog.resolve(query)
        model = self._catalog.model(found.model) if found.model else None
        if model is None:
            raise (AmbiguousName if found.kind is Kind.AMBIGUOUS else UnknownModel)(query, _nearest(found))
        return found, model

    def _assess(self, model: Model) -> Assessment:
        return assess(model, self._facts)

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

        record = VerdictRecord.of(assessment, source="catalog", revision=__version__, now=now, keep=KEEP)
        try:
            known = await self._store.verdicts.get(assessment.model)
            if known and not known.is_stale(now) and known.assessment == record.assessment:
                return known.computed_at
            await self._store.verdicts.put(record, why="catalog")
        except StoreError:
            _log.exception("The verdict of %s could not be stored; it is answered all the same", assessment.model)
        return now

    def _answer(self, found: Resolution, model: Model, assessment: Assessment, computed_at: dt.datetime) -> Answer:
        family = self._catalog.family(model.family)
        if family is None:
            raise UnknownModel(model.family)
        wide = found.kind is Kind.FAMILY
        others = self._others(found, family, model) if wide else []
        whole = wide and found.family == family.id and model.id == family.flagship
        return Answer(
            query=found.query,
            model=model,
            family=family,
            asked_family=wide,
            headline=_headline(family, assessment, others) if whole else assessment.headline,
            assessment=assessment,
            candidates=tuple(item for item in others if _differs(item, assessment))[:MAX_OTHERS],
            notes=(*((phrase("answered-for-family", family=family.name),) if whole else ()), *found.notes),
            computed_at=computed_at,
        )

    def _others(self, found: Resolution, family: Family, model: Model) -> list[Candidate]:
        """The other versions that the question was about, the newest first."""
        asked = {item.model for item in found.candidates} or {item.id for item in family.models}
        versions = sorted(family.models, key=lambda item: item.released or dt.date.min, reverse=True)
        return [self._candidate(item) for item in versions if item.id != model.id and item.id in asked]

    def _candidate(self, model: Model) -> Candidate:
        """How a version stands; kept, since a popular family is asked for again and again."""
        kept = self._candidates.get(model.id)
        if kept is None:
            found = self._assess(model)
            kept = Candidate(id=model.id, name=model.name, verdict=found.verdict.value, license=_terms(found))
            self._candidates[model.id] = kept
        return kept


def _nearest(found: Resolution) -> tuple[Meaning, ...]:
    meanings = {item.model: Meaning(item.model, item.name, item.says or "") for item in reversed(found.candidates)}
    return tuple(reversed(meanings.values()))


def _terms(found: Assessment) -> str | None:
    return found.license.name if found.license else None


def _differs(item: Candidate, found: Assessment) -> bool:
    return (item.verdict, item.license) != (found.verdict.value, _terms(found))


def _headline(family: Family, found: Assessment, others: list[Candidate]) -> Phrase:
    """Speak of the whole family only where that is true of it: nothing else of it is more, or less, open.

    Versions of which nothing is to be had (closed, unknown) do not make the rest less available; but one is
    enough to keep a family from being called open source.
    """
    same = {found.verdict.value}
    if found.verdict is not Verdict.OPEN_SOURCE:
        same |= {Verdict.CLOSED.value, Verdict.UNKNOWN.value}
    if any(item.verdict not in same for item in others):
        return found.headline
    return phrase(found.headline.id, model=family.name, count=1)


def open_engine(settings: Settings, store: "Store | None" = None) -> Engine:
    """Open the catalog that the settings name, and answer from it. Raises DataError."""
    data = settings.data_dir or find_data_dir()
    shipped = (data / "compiled").is_dir()
    return Engine(Catalog.open(data, None if shipped else cache_folder(settings)), store, data_folder=data)
