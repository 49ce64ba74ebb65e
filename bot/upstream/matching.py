"""Which models of the catalog an entry of an index is about. Right, or none: what is unclear is listed.

1. A repository that the entry names and the catalog lists; 2. its name, where that means exactly one model by a
name that the model really has, and the makers agree. Where both speak, they must agree.
3. Where people have placed this very file before, what they placed it with, provided that 1 and 2 say nothing else
altogether: an index that replaces the model of a file by a newer one has made a new entry.
"""

from collections import defaultdict
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote, urlsplit

from bot.catalog import tokens as words
from bot.catalog.catalog import Catalog
from bot.catalog.resolution import Kind
from bot.errors import BadName
from bot.openness.records import Model
from bot.upstream.records import Entry, Index

_SAME: Final = "the entry is "


class Matcher:
    """Matches entries of one index."""

    def __init__(self, catalog: Catalog, index: Index) -> None:
        self._catalog = catalog
        self._placed: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
        self._models: dict[str, Model] = {}
        self._hub: dict[str, str] = {}
        for model in catalog.models():
            self._models[model.id] = model
            self._hub |= {repo.lower(): model.id for repo in model.hub}
            for opinion in model.second_opinions:
                if opinion.by == index.value and opinion.url:
                    self._placed[_file(opinion.url)][model.id] = opinion.note

    def models(self, entry: Entry) -> tuple[str, ...]:
        """The ids of the models an entry is about, sorted; none where that is not sure."""
        placed = self._placed.get(entry.file.lower(), {})
        listed, called = self._by_repository(entry), self._by_name(entry)
        found = listed | called
        if found & set(placed) or (not found and placed and self._is_same(entry, placed)):
            return tuple(sorted(placed))
        agree = listed & called if listed and called else found
        return tuple(sorted(listed if agree and listed else agree))

    def _by_repository(self, entry: Entry) -> set[str]:
        return {self._hub[repo.lower()] for repo in entry.hub if repo.lower() in self._hub}

    def _by_name(self, entry: Entry) -> set[str]:
        for name in entry.names:
            try:
                found = self._catalog.resolve(name)
            except BadName:
                continue
            if found.kind is Kind.MODEL and found.model and not (found.unlisted or found.understood):
                model = self._models[found.model]
                return {model.id} if _is_called(model, name) and _made_by(model, entry.producer) else set()
        return set()

    def _is_same(self, entry: Entry, placed: Mapping[str, str | None]) -> bool:
        """Whether the entry is still about what the catalog placed it with."""
        if any(note and note.startswith(_SAME) for note in placed.values()):
            said = {note.removeprefix(_SAME) for note in placed.values() if note}
            return not said.isdisjoint(entry.names)
        return any(_shares_name(self._models[model_id], entry.names) for model_id in placed)


def _file(url: str) -> str:
    return unquote(urlsplit(url).path.rpartition("/")[2]).lower()


def _key(name: str) -> str:
    """How names are compared: without variants and rounding, all spellings alike."""
    tokens = [token for token in words.tokenize(name) if not words.is_noise(token)]
    return words.key(tuple(tokens)).replace(" ", "")


def _names(model: Model) -> set[str]:
    repos = (repo.partition("/")[2] for repo in model.hub)
    plain = (model.id, model.name, *model.aliases, *repos)
    sized = (f"{name} {size}" for name in (model.name, *model.aliases) for size in model.sizes)
    return {_key(name) for name in (*plain, *sized)}


def _is_called(model: Model, name: str) -> bool:
    return _key(name) in _names(model)


def _shares_name(model: Model, names: tuple[str, ...]) -> bool:
    """Whether one of the names is part of a model's, or the other way round: "Llama 3.1" and "Llama 3.1 405B"."""
    keys = [key for key in map(_key, names) if key]
    return any(key in own or own in key for key in keys for own in _names(model) if len(own) > 1)


def _made_by(model: Model, producer: str) -> bool:
    """Whether the makers can be the same: a word in common, or one of them unnamed."""
    theirs, ours = set(words.tokenize(producer)), set(words.tokenize(model.producer))
    owners = {token for repo in model.hub for token in words.tokenize(repo.partition("/")[0])}
    return not theirs or not ours or bool(theirs & (ours | owners)) or not owners
