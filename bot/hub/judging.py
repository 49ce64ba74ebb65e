"""A look, judged by the rules: with the model of the catalog, or by what the Hub shows alone. Pure."""

import msgspec

from bot.hub.artifacts import Artifacts
from bot.hub.conflicts import Clash, add_to, clashes
from bot.hub.merging import Overlay, merged, model_of, models_above, rounded_from, with_license
from bot.openness.assessment import Assessment
from bot.openness.facts import Facts
from bot.openness.license import NONE_DECLARED
from bot.openness.records import Model
from bot.openness.verdict import assess


class Judged(msgspec.Struct, frozen=True):
    """A model with what the rules make of it, and everything that is at odds."""

    model: Model
    assessment: Assessment
    clashes: tuple[Clash, ...]


def judge(look: Artifacts, known: Model | None, facts: Facts) -> Judged:
    """Judge a look; `known` is the catalog's model of it."""
    overlay = Overlay(facts, models_above(look))
    model = merged(known, look) if known else _alone(look, overlay)
    found = assess(model, overlay)
    seen = look if known is None else _without_hint(look)
    odds = clashes(model, seen, found, overlay)
    return Judged(model, add_to(found, odds, seen), odds)


def _alone(look: Artifacts, facts: Facts) -> Model:
    """A model that only the Hub knows. A rounded copy without a license is under that of what it is a copy of."""
    model, base = model_of(look), rounded_from(look)
    above = facts.model(base.model) if base else None
    if above is None:
        return model
    terms = assess(above, facts).license
    return with_license(model, terms.id) if terms and terms.id != NONE_DECLARED else model


def _without_hint(look: Artifacts) -> Artifacts:
    """What a name suggests is of no interest where the catalog knows the lineage."""
    return msgspec.structs.replace(look, hint=None)
