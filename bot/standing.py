"""How everything stands that goes by one name: for answers about a family, and for checking what people say."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import msgspec

from bot.catalog.resolution import Kind, Resolution
from bot.openness.assessment import Verdict
from bot.openness.phrases import Phrase

if TYPE_CHECKING:
    from bot.catalog.catalog import Catalog
    from bot.openness.records import Model


class Stand(msgspec.Struct, frozen=True, kw_only=True):
    """One model: its verdict, and why."""

    id: str
    name: str
    verdict: Verdict
    reasons: tuple[Phrase, ...] = ()


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """What a name stands for.

    `name` is the model's, the family's, or the words that were asked. `first` is who answers for it; `models` are
    all it covers, `first` among them; both are empty for a name nobody knows. `ambiguous`: several families.
    """

    name: str
    first: Stand | None = None
    models: tuple[Stand, ...] = ()
    ambiguous: bool = False


def standing_of(catalog: "Catalog", name: str, stand: "Callable[[Model], Stand]") -> Standing:
    """Look a name up and assess everything it covers. Raises BadName."""
    found = catalog.resolve(name)
    models = {model.id: stand(model) for model in _covered(catalog, found)}
    first = models.get(found.model or "") or next(iter(models.values()), None)
    if found.kind is Kind.UNKNOWN or first is None:
        return Standing(name=name)
    ambiguous = found.kind is Kind.AMBIGUOUS
    family = catalog.family(found.family) if found.kind is Kind.FAMILY and found.family else None
    whole = family is not None and len(models) == len(family.models)
    called = family.name if family and whole else name if ambiguous or len(models) > 1 else first.name
    return Standing(name=called, first=first, models=tuple(models.values()), ambiguous=ambiguous)


def _covered(catalog: "Catalog", found: Resolution) -> "Iterator[Model]":
    """Every model that a name covers; of several meanings that are families, all of each."""
    named = found.candidates if found.kind is not Kind.UNKNOWN else ()
    ids = [found.model, *(one.model for one in named)]
    families = (catalog.family(one.id) for one in named if one.is_family and found.kind is Kind.AMBIGUOUS)
    ids += [model.id for family in families if family for model in family.models]
    for model_id in dict.fromkeys(ids):
        model = catalog.model(model_id) if model_id else None
        if model is not None:
            yield model
