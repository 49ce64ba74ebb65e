"""What a question is about: a model of the catalog, a repository of the Hub, or both."""

from functools import lru_cache
from typing import Final

import msgspec

from bot.catalog.catalog import Catalog
from bot.catalog.queries import parse_query
from bot.catalog.resolution import Kind, Resolution
from bot.errors import AmbiguousName, UnknownModel
from bot.errors import Candidate as Meaning
from bot.hub.ids import repo_id
from bot.openness.records import Model

_NAMES_KEPT: Final = 2_000


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What a question is about: a model of the catalog, a repository of the Hub, or both.

    `key` asks for the same again. `by_name`: the model is only what the repository's name suggests.
    """

    found: Resolution
    key: str
    model: Model | None = None
    repo: str | None = None
    by_name: bool = False


class Questions:
    """Reads questions with the names of the catalog; the same one is read once."""

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._named = lru_cache(maxsize=_NAMES_KEPT)(catalog.resolve)

    def asked(self, query: str) -> Asked:
        """Say what a question is about. Raises BadName, UnknownModel, AmbiguousName, DataError."""
        found, repo = self._named(query), named_repo(query)
        model = self._model(found.model) if found.model else None
        listed = {name.lower(): name for name in model.hub} if model else {}
        if model is not None and (repo is None or repo.lower() in listed):
            return _of_catalog(found, model, listed.get((repo or "").lower()))
        if repo is not None:
            return Asked(found=found, key=repo, model=model, repo=repo, by_name=True)
        raise (AmbiguousName if found.kind is Kind.AMBIGUOUS else UnknownModel)(query, nearest(found))

    def by_id(self, model_id: str) -> Asked:
        """Say what a button is about: a catalog id or a repository. Raises UnknownModel."""
        model = self._model(model_id)
        if model is not None:
            return _of_catalog(_just(model), model, None)
        if repo_id(model_id) is None:
            raise UnknownModel(model_id)
        known = self.listed(model_id)
        if known is not None:
            return _of_catalog(_just(known), known, model_id)
        return Asked(
            found=Resolution(query=model_id, kind=Kind.UNKNOWN), key=model_id, repo=model_id, by_name=True
        )

    def listed(self, hub_id: str) -> Model | None:
        """The model of the catalog that lists a repository."""
        table = self._catalog.names.table
        target = table.hub.get(hub_id.lower())
        return None if target is None else self._catalog.model(table.models[target].id)

    def _model(self, model_id: str) -> Model | None:
        return self._catalog.model(model_id)


def _of_catalog(found: Resolution, model: Model, repo: str | None) -> Asked:
    """A model of the catalog; where another than its main repository is named, that one is looked at."""
    main = model.hub[0] if model.hub else None
    other = repo is not None and repo.lower() != (main or "").lower()
    return Asked(found=found, key=repo if other and repo else model.id, model=model, repo=repo or main)


def _just(model: Model) -> Resolution:
    return Resolution(query=model.name, kind=Kind.MODEL, model=model.id, family=model.family)


def named_repo(query: str) -> str | None:
    """The repository of the Hub that somebody typed, as a name or an address."""
    asked = parse_query(query)
    return repo_id(asked.repo) if asked.repo and not asked.elsewhere else None


def nearest(found: Resolution) -> tuple[Meaning, ...]:
    """The models that a name could have meant, each once."""
    meanings = {item.model: Meaning(item.model, item.name, item.says or "") for item in reversed(found.candidates)}
    return tuple(reversed(meanings.values()))
