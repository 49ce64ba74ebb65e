"""Collects every name of the catalog into the table that look-ups use. Runs when the data are compiled."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Final

import msgspec

from bot.catalog import tokens as words
from bot.catalog.schema import Clashes
from bot.catalog.table import FamilyEntry, MeaningEntry, ModelEntry, Spelling, Table, Target
from bot.catalog.tokens import Tokens
from bot.openness.records import Family, Model

_GIVEN: Final = 0
_OLLAMA: Final = 1
_DERIVED: Final = 2
_SHORTEST: Final = 3


class _Name(msgspec.Struct, frozen=True):
    tokens: Tokens
    target: Target
    rank: int


def build_table(families: Iterable[Family], clashes: Clashes) -> Table:
    """Collect every name. Whoever reads the data checks them (`bot.catalog.check`); nothing is refused here."""
    lines = tuple(families)
    models = [(at, model) for at, family in enumerate(lines) for model in family.models]
    line_names = list(_family_names(lines))
    own = frozenset(words.key(name.tokens) for name in line_names)
    names = [*line_names, *_model_names(models, own)]
    keys = _keys(names, lines)
    return Table(
        families=tuple(_family_entries(lines)),
        models=tuple(_model_entry(at, model) for at, model in models),
        keys=keys,
        versions=_versions(names, keys),
        hub={repo.lower(): number for number, (_, model) in enumerate(models) for repo in model.hub},
        ollama={tag.lower(): number for number, (_, model) in enumerate(models) for tag in model.ollama},
        orgs=_orgs(models),
        clashes=_clashes(clashes, lines, [model for _, model in models]),
        spellings=msgspec.Raw(msgspec.json.encode(_spellings(names, models))),
    )


def _family_entries(families: tuple[Family, ...]) -> Iterator[FamilyEntry]:
    start = 0
    for family in families:
        ids = [model.id for model in family.models]
        numbers = tuple(range(start, start + len(ids)))
        flagship = start + ids.index(family.flagship) if family.flagship in ids else start
        yield FamilyEntry(family.id, family.name, family.producer, flagship, numbers, _makers(family))
        start += len(ids)


def _model_entry(family: int, model: Model) -> ModelEntry:
    sizes = {token for size in model.sizes for token in words.tokenize(size)}
    released = model.released.isoformat() if model.released else ""
    return ModelEntry(model.id, model.name, family, released, tuple(sorted(sizes)), bool(model.hub))


def _makers(family: Family) -> tuple[str, ...]:
    """Words for the producers, and for the owners of the repositories where they are not the family's own."""
    producers = {family.producer, *(model.producer for model in family.models)}
    owners = {repo.partition("/")[0] for model in family.models for repo in model.hub}
    own = _words((family.name, *family.aliases))
    return tuple(sorted((_words(producers) | (_words(owners) - own)) - words.GENERIC))


def _words(texts: Iterable[str]) -> set[str]:
    return {token for text in texts for token in words.tokenize(text)}


def _family_names(families: tuple[Family, ...]) -> Iterator[_Name]:
    for at, family in enumerate(families):
        for text in (family.id, family.name, *family.aliases):
            yield from _name(text, ~at, _GIVEN)


def _model_names(models: list[tuple[int, Model]], families: frozenset[str]) -> Iterator[_Name]:
    for number, (_, model) in enumerate(models):
        repos = (repo.rpartition("/")[2] for repo in model.hub)
        for text in (model.id, model.name, *model.aliases, *repos):
            yield from _name(text, number, _GIVEN)
            yield from _sized(text, model.sizes, number, families)
        for tag in model.ollama:
            yield from _name(tag, number, _OLLAMA)


def _name(text: str, target: Target, rank: int) -> Iterator[_Name]:
    """Yield a name as it is, and without the words for its variant or file format.

    Names of one word that says nothing are left out; several such words together can be somebody's ("01.AI").
    "Le Chat" does not become "le".
    """
    tokens = words.tokenize(text)
    plain = tuple(token for token in tokens if not words.is_noise(token))
    if len(tokens) > 1 or words.names_something(tokens):
        yield _Name(tokens, target, rank)
    if plain != tokens and words.names_something(plain) and len(" ".join(plain)) >= _SHORTEST:
        yield _Name(plain, target, _DERIVED)


def _sized(text: str, sizes: tuple[str, ...], target: Target, families: frozenset[str]) -> Iterator[_Name]:
    """Yield the name with each size the entry speaks for: "Llama 3.1" -> "llama 3.1 8b".

    Not for a family's own name ("llama 405b" does not make "llama 8b" a name of the same entry).
    """
    tokens = tuple(token for token in words.tokenize(text) if not words.is_noise(token))
    plain = words.without_sizes(tokens)
    if not words.names_something(plain) or words.key(plain) in families:
        return
    for size in sizes:
        extra = words.tokenize(size)
        if tokens == plain or set(extra) - set(tokens):
            yield _Name(plain + extra, target, _DERIVED)


def _keys(names: list[_Name], families: tuple[Family, ...]) -> dict[str, tuple[Target, ...]]:
    """Group by key; a name that somebody gave beats an Ollama tag, and that one a derived name.

    A family's name beats its models', but an older model's name beats the family's aliases and its id: "Command
    R" is that model, though the family's file is called so and a newer one is the flagship.
    """
    models = [model for family in families for model in family.models]
    own = {words.key(words.tokenize(family.name)) for family in families}
    best: dict[str, tuple[int, list[Target]]] = {}
    for name in sorted(names, key=lambda name: name.rank):
        rank, targets = best.setdefault(words.key(name.tokens), (name.rank, []))
        if rank == name.rank and name.target not in targets:
            targets.append(name.target)
    return {
        text: tuple(targets) if text in own else _without_vague(targets, models, families)
        for text, (_, targets) in best.items()
    }


def _without_vague(targets: list[Target], models: list[Model], families: tuple[Family, ...]) -> tuple[Target, ...]:
    """Leave out families of which a model that is not the flagship bears the name itself."""
    meant = {models[target].family for target in targets if target >= 0}
    meant -= {family.id for family in families for target in targets if _is_flagship(target, family, models)}
    return tuple(target for target in targets if target >= 0 or families[~target].id not in meant)


def _is_flagship(target: Target, family: Family, models: list[Model]) -> bool:
    return target >= 0 and models[target].id == family.flagship


def _versions(names: list[_Name], keys: dict[str, tuple[Target, ...]]) -> dict[str, tuple[Target, ...]]:
    """Group the models by their names without sizes; a family's own name is no version."""
    found: defaultdict[str, list[Target]] = defaultdict(list)
    for name in names:
        plain = tuple(token for token in words.without_sizes(name.tokens) if not words.is_noise(token))
        text = words.key(plain)
        is_family = any(target < 0 for target in keys.get(text, ()))
        if name.target >= 0 and not is_family and words.names_something(plain) and name.target not in found[text]:
            found[text].append(name.target)
    return {text: tuple(targets) for text, targets in found.items() if targets}


def _orgs(models: list[tuple[int, Model]]) -> dict[str, tuple[int, ...]]:
    found: defaultdict[str, set[int]] = defaultdict(set)
    for family, model in models:
        for repo in model.hub:
            found[repo.split("/")[0].lower()].add(family)
    return {owner: tuple(sorted(numbers)) for owner, numbers in found.items()}


def _clashes(
    clashes: Clashes, families: tuple[Family, ...], models: list[Model]
) -> dict[str, tuple[MeaningEntry, ...]]:
    numbers = {family.id: ~at for at, family in enumerate(families)}
    numbers |= {model.id: at for at, model in enumerate(models)}
    return {
        words.key(words.tokenize(name)): tuple(
            MeaningEntry(numbers[meaning.id], meaning.says) for meaning in meanings if meaning.id in numbers
        )
        for name, meanings in clashes.items()
    }


def _spellings(names: list[_Name], models: list[tuple[int, Model]]) -> list[Spelling]:
    """Return every spelling once, families first; Hub ids with their owners come last."""
    plain = (Spelling(" ".join(name.tokens), name.target) for name in names)
    repos = (
        Spelling(words.normalize(repo), number, hub=True)
        for number, (_, model) in enumerate(models)
        for repo in model.hub
    )
    return list(dict.fromkeys((*plain, *repos)))
