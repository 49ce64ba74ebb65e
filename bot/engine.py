"""The one facade that cogs and the command line call: name -> model -> claims -> verdict -> stored -> answer."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from bot.answer import Answer, Candidate, Comparison, Live
from bot.catalog.catalog import Catalog
from bot.catalog.location import find_data_dir
from bot.catalog.repositories import Repositories
from bot.catalog.resolution import Kind, Resolution
from bot.catalog.search import Suggestion, complete
from bot.comparison import compare
from bot.engine_protocol import EngineProtocol
from bot.errors import Candidate as Meaning
from bot.errors import HubUnreachable, NotOnHub, UnclearName, UnknownModel, UsageError
from bot.folders import cache_folder, index_file
from bot.licenses.index import LicenseIndex
from bot.live import CATALOG_PATIENCE, CHECK_PATIENCE, HUB_PATIENCE, NOTHING, LiveLooks, Seen
from bot.openness.assessment import Assessment, Verdict
from bot.openness.license import License
from bot.openness.phrases import Phrase, phrase
from bot.openness.records import Family, Model
from bot.openness.verdict import assess
from bot.opinion_book import OpinionBook, glance
from bot.questions import Asked, Questions, nearest
from bot.settings import Settings
from bot.standing import Stand, Standing, standing_of
from bot.verdict_cache import KEEP, Conclusion, VerdictCache

if TYPE_CHECKING:  # neither SQLAlchemy nor the Hub is imported to answer from the catalog
    from bot.artifact_report import ArtifactReport
    from bot.hub.artifacts import Artifacts
    from bot.hub.watch import Watch
    from bot.store.records import HistoryEntry
    from bot.store.store import Store

__all__ = ["KEEP", "Asked", "CatalogFacts", "Engine", "EngineProtocol", "open_catalog", "open_engine"]

MAX_OTHERS: Final = 8
MAX_REPOSITORIES: Final = 5
_OFFLINE: Final = "offline"


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
    """Answers questions from the catalog and, where it is given a watch, from what the Hub shows now.

    Conclusions go through the verdict cache, in the store too where there is one.
    """

    def __init__(
        self,
        catalog: Catalog,
        store: "Store | None" = None,
        now: Callable[[], dt.datetime] = utc_now,
        data_folder: Path | None = None,
        watch: "Watch | None" = None,
    ) -> None:
        self.catalog = self._catalog = catalog
        self.opinions = OpinionBook(store=store)
        self.repositories = Repositories()
        self.data_folder = data_folder or find_data_dir()
        self._facts = CatalogFacts(catalog)
        self._now = now
        self._verdicts = VerdictCache(store, now)
        self._live = LiveLooks(watch) if watch is not None else None
        self._candidates: dict[str, Candidate] = {}
        self._questions = Questions(catalog)

    # --- questions ------------------------------------------------------------------------------

    def answer(self, query: str) -> Answer:
        """Answer for a name, from the catalog alone. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        return self.conclude(self.asked(query), NOTHING)

    async def ask(self, query: str) -> Answer:
        """Answer for a name, with what the Hub shows. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        return await self._reply(self.asked(query))

    async def by_id(self, model_id: str) -> Answer:
        """Answer for a catalog id or a repository. Raises UnknownModel."""
        return await self._reply(self._questions.by_id(model_id))

    async def check(self, model_id: str) -> Answer:
        """Look at the Hub now, and answer for a catalog id or a repository. Raises UnknownModel."""
        return await self._reply(self._questions.by_id(model_id), anew=True)

    async def artifacts(self, query: str, *, fresh: bool = False, by_id: bool = False) -> "ArtifactReport":
        """Say what is really published of a model; `fresh` looks now. Raises as `ask` does; NotOnHub."""
        from bot.artifact_report import ArtifactReport, components_of
        from bot.hub.conflicts import by_lineage

        asked = self._questions.by_id(query) if by_id else self.asked(query)
        seen = await self._see(asked, anew=fresh, patience=CHECK_PATIENCE)
        asked = self._settled(asked, seen, by_name=False)
        concluded, computed_at = await self._concluded(asked, seen.look)
        return ArtifactReport(
            query=query,
            hub_id=seen.look.hub_id if seen.look else asked.repo,
            model=concluded.model,
            catalog_id=asked.model.id if asked.model else None,
            look=seen.look,
            live=seen.live,
            assessment=concluded.assessment,
            components=components_of(concluded.assessment, seen.look),
            clashes=concluded.clashes or tuple(by_lineage(concluded.assessment, self._facts)),
            notes=concluded.notes,
            computed_at=computed_at,
            key=asked.key,
        )

    async def history(self, model_id: str, limit: int = 20) -> "tuple[HistoryEntry, ...]":
        """What changed for a catalog id or a repository, newest first. Raises StoreError."""
        return await self._verdicts.history(model_id, limit)

    async def compare(self, a: str, b: str) -> Comparison:
        """Two answers side by side."""
        import asyncio  # 30 ms that a question at a terminal need not spend

        return compare(*await asyncio.gather(self.ask(a), self.ask(b)))

    def suggest(self, typed: str, limit: int = 25) -> list[Suggestion]:
        """Names to offer while somebody types: of the catalog, then of repositories where there is an index."""
        return complete(self._catalog.search, self.repositories.index, typed, limit)

    def license(self, license_id: str) -> License | None:
        """One license record, by id or expression."""
        return self._facts.license(license_id)

    def model(self, model_id: str) -> Model | None:
        """One model record."""
        return self._catalog.model(model_id)

    def recognize(self, name: str) -> str | None:
        """The id of the model that goes by that very name; None where it is wider, a guess, or another's copy."""
        try:
            asked = self._questions.asked(name)
        except (UnclearName, UsageError):
            return None
        found = asked.found
        exact = found.kind is Kind.MODEL and not (asked.by_name or found.derived_from_name or found.understood)
        return asked.model.id if exact and asked.model else None

    def is_name(self, text: str) -> bool:
        """Whether a text is the name of a model or family: nothing guessed, nothing mended."""
        return self._catalog.names.is_name(text)

    def standing(self, name: str) -> Standing:
        """How everything stands that goes by a name. Raises BadName where it can be none."""
        return standing_of(self._catalog, name, self._stand)

    def _stand(self, model: Model) -> Stand:
        found = assess(model, self._facts)
        return Stand(id=model.id, name=model.name, verdict=found.verdict, reasons=found.reasons)

    @property
    def licenses(self) -> LicenseIndex:
        """Every license, by every name it goes by."""
        return self._catalog.licenses

    # --- looking --------------------------------------------------------------------------------

    def asked(self, query: str) -> Asked:
        """Say what a question is about. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        try:
            return self._questions.asked(query)
        except UnknownModel as error:
            found = self.repositories.suggest(query, MAX_REPOSITORIES)
            if not found:
                raise
            meant = (*error.nearest[:MAX_REPOSITORIES], *(Meaning(repo, repo) for repo in found))
            raise UnknownModel(query, meant) from error

    async def _see(self, asked: Asked, *, anew: bool = False, patience: float | None = None) -> Seen:
        """What the Hub has to say to it, in time."""
        if self._live is None or asked.repo is None:
            return NOTHING
        waits = CATALOG_PATIENCE if asked.model and not asked.by_name else HUB_PATIENCE
        seconds = CHECK_PATIENCE if anew else patience or waits
        return await self._live.seen(asked.repo, seconds, in_catalog=asked.model is not None, anew=anew)

    def _settled(self, asked: Asked, seen: Seen, *, by_name: bool = True) -> Asked:
        """What it is about once somebody has looked. Raises NotOnHub, HubUnreachable, UnknownModel.

        A repository by itself is what the Hub shows of it, or the catalog's model under the name it has now. Where
        nothing is to be seen, its name may still say what it was made from (`by_name`: that will do).
        """
        if not asked.by_name:
            return asked
        look = seen.look
        if look is not None and look.is_there:
            known = self._questions.listed(look.hub_id)
            return msgspec.structs.replace(asked, model=known, by_name=False, key=asked.key)
        if asked.model is not None and by_name:
            return asked
        meant = nearest(asked.found)
        if look is not None and look.state != "not-looked":
            raise NotOnHub(asked.found.query, meant, state=look.state.value)
        if seen.live is None:
            raise UnknownModel(asked.found.query, meant)
        raise HubUnreachable(asked.found.query, meant, why=seen.live.why or "timed-out")

    # --- answers --------------------------------------------------------------------------------

    async def _reply(self, asked: Asked, *, anew: bool = False) -> Answer:
        seen = await self._see(asked, anew=anew)
        await self.opinions.refresh()
        asked = self._settled(asked, seen)
        look = None if asked.by_name else seen.look
        concluded, computed_at = await self._concluded(asked, look)
        return self._answer(asked, concluded, computed_at, seen)

    def conclude(self, asked: Asked, seen: Seen) -> Answer:
        """Answer at once with what was seen, past the cache: for a terminal. Raises as `ask` does."""
        asked = self._settled(asked, seen)
        concluded = self._judge(asked.model, None if asked.by_name else seen.look)
        return self._answer(asked, concluded, self._now(), seen)

    async def _concluded(self, asked: Asked, look: "Artifacts | None") -> tuple[Conclusion, dt.datetime]:
        key = asked.model.id if asked.model and (asked.by_name or look is None) else asked.key
        return await self._verdicts.get(key, look, lambda: self._judge(asked.model, look))

    def _judge(self, model: Model | None, look: "Artifacts | None") -> Conclusion:
        """What the rules make of a model of the catalog, of a look, or of both."""
        if look is None:
            if model is None:
                raise UnknownModel("")
            return Conclusion(model, assess(model, self._facts))
        from bot.hub.judging import judge

        judged = judge(look, model, self._facts)
        return Conclusion(judged.model, judged.assessment, judged.clashes, judged.notes)

    def _answer(self, asked: Asked, concluded: Conclusion, computed_at: dt.datetime, seen: Seen) -> Answer:
        found, model, assessment = asked.found, concluded.model, concluded.assessment
        family = self._family(asked, model)
        look = None if asked.by_name else seen.look
        notes = (*_unseen(asked, seen), *found.notes) if asked.model else ()
        wide = found.kind is Kind.FAMILY and asked.model is not None
        others = self._others(found, family, model) if wide else []
        whole = wide and found.family == family.id and model.id == family.flagship
        return Answer(
            query=found.query,
            model=self.opinions.merged(model),
            family=family,
            asked_family=wide,
            headline=_headline(family, assessment, others) if whole else assessment.headline,
            assessment=assessment,
            candidates=tuple(item for item in others if _differs(item, assessment))[:MAX_OTHERS],
            notes=(
                *concluded.notes,
                *((phrase("answered-for-family", family=family.name, model=model.name),) if whole else ()),
                *notes,
            ),
            computed_at=computed_at,
            stale=is_due(seen.live),
            live=seen.live,
            key=asked.model.id if asked.by_name and asked.model else asked.key,
            changes=look.changes if look else (),
            changed_at=look.changed_at if look else None,
        )

    def _family(self, asked: Asked, model: Model) -> Family:
        """The family of a model; one that the catalog does not know is its own."""
        if asked.model is None:
            name, owner = model.name, model.producer
            return Family(id=model.id, name=name, producer=owner, flagship=model.id, models=(model,))
        family = self._catalog.family(model.family)
        if family is None:
            raise UnknownModel(model.family)
        return family

    def _others(self, found: Resolution, family: Family, model: Model) -> list[Candidate]:
        """The other versions that the question was about, the newest first."""
        asked = {item.model for item in found.candidates} or {item.id for item in family.models}
        versions = sorted(family.models, key=lambda item: item.released or dt.date.min, reverse=True)
        return [self._candidate(item) for item in versions if item.id != model.id and item.id in asked]

    def _candidate(self, model: Model) -> Candidate:
        """How a version stands; kept, since a popular family is asked for again and again."""
        kept = self._candidates.get(model.id)
        if kept is None:
            found = assess(model, self._facts)
            kept = Candidate(id=model.id, name=model.name, verdict=found.verdict.value, license=_terms(found))
            self._candidates[model.id] = kept
        return kept


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


def _unseen(asked: Asked, seen: Seen) -> tuple[Phrase, ...]:
    """That the repository itself is not to be seen, where its name alone is answered for."""
    if not asked.by_name or seen.look is None or seen.look.state == "not-looked":
        return ()
    return (phrase("live-gone", model=asked.key, state=seen.look.state.value, seen="no"),)


def is_due(live: Live | None) -> bool:
    """Whether a fresh look was wanted and could not be had yet."""
    return live is not None and not live.fresh and live.why != _OFFLINE


def open_engine(settings: Settings, store: "Store | None" = None, watch: "Watch | None" = None) -> Engine:
    """Open the catalog that the settings name, and answer from it. Raises DataError."""
    engine = Engine(open_catalog(settings), store, data_folder=data_folder(settings), watch=watch)
    engine.repositories = Repositories(index_file(settings))
    if store is None:
        engine.opinions = glance(settings)
    return engine


def data_folder(settings: Settings) -> Path:
    """The folder with the facts."""
    return settings.data_dir or find_data_dir()


def open_catalog(settings: Settings) -> Catalog:
    """Open the catalog that the settings name. Raises DataError."""
    data = data_folder(settings)
    shipped = (data / "compiled").is_dir()
    return Catalog.open(data, None if shipped else cache_folder(settings))
