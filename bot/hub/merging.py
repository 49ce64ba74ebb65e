"""From looks to models that the rules can judge. Pure.

Where the catalog knows a component, that is the reading of somebody careful: a look confirms it, and adds what
only a look can know.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from bot.hub.artifacts import Ancestor, Artifacts, BaseFact, Finding, Level, State, Terms
from bot.openness.claims import Claim, Claims, Status
from bot.openness.components import Component
from bot.openness.facts import Facts
from bot.openness.license import NONE_DECLARED, License
from bot.openness.records import Base, Model, Relation
from bot.openness.strictness import restrictiveness, says_enough

SOURCE: Final = "hub"
OTHER: Final = "other"
_UNNAMED: Final = "hub:"
_WEIGHTS: Final = (Component.PARAMETERS, Component.CHECKPOINTS)
_REFUTED_BY_FILES: Final = (
    Component.PARAMETERS,
    Component.CHECKPOINTS,
    Component.MODEL_CARD,
    Component.MODEL_METADATA,
    Component.EVALUATION_RESULTS,
)
"""Where a file in the repository shows that something is not withheld. A file of code does not show how much."""


class Overlay:
    """The facts of the catalog with models of the Hub in front (`bot.openness.facts.Facts`)."""

    def __init__(self, facts: Facts, models: dict[str, Model]) -> None:
        self._facts = facts
        self._models = models

    def license(self, expression: str) -> License | None:
        """The license an expression stands for."""
        return self._facts.license(expression)

    def model(self, model_id: str) -> Model | None:
        """The model by that id, the Hub's first."""
        return self._models.get(model_id) or self._facts.model(model_id)


def claims_of(look: Artifacts) -> Claims:
    """The claims that a look confirms."""
    day = (look.seen_at or look.checked_at).date()
    return {
        item.component: Claim(
            component=item.component,
            status=item.status,
            license=item.license,
            url=item.url,
            revision=look.revision,
            source=SOURCE,
            as_of=day,
        )
        for item in look.evidence
        if item.level is Level.CONFIRMED
    }


def merged(model: Model, look: Artifacts, facts: Facts) -> Model:
    """A model of the catalog with what a look adds to it, and with bases by others that its card names.

    A careful claim is never made weaker: what the catalog knows of a component stays, and is confirmed where the
    look saw it too. What the look alone can know counts: what was unknown and is there, and another license.
    """
    claims = dict(model.claims)
    for component, fresh in claims_of(look).items():
        claims[component] = _merge(claims.get(component), fresh, look, facts)
    known = {base.model for base in model.bases} | {model.id}
    others = tuple(base for base in _bases(look, look.bases, by_others=True) if base.model not in known)
    return msgspec.structs.replace(model, claims=claims, bases=(*model.bases, *others))


def _merge(known: Claim | None, fresh: Claim, look: Artifacts, facts: Facts) -> Claim:
    if known is None or known.status is Status.UNKNOWN:
        license_ = fresh.license or (known.license if known else None)
        return msgspec.structs.replace(fresh, license=license_)
    if known.status is Status.WITHHELD:
        return fresh if fresh.component in _REFUTED_BY_FILES else known
    seen = max(known.as_of, fresh.as_of)
    if fresh.component not in _WEIGHTS:
        return msgspec.structs.replace(known, as_of=seen)
    if not supersedes(known, look, facts):
        return msgspec.structs.replace(known, license=known.license or fresh.license, as_of=seen)
    return msgspec.structs.replace(fresh, status=known.status, covers=known.covers, note=known.note)


def supersedes(known: Claim, look: Artifacts, facts: Facts) -> bool:
    """Whether the license that a look found counts instead of the catalog's.

    What is stricter counts wherever it is a license that we know; what is freer only where text and tag say so.
    An altered text counts where it is the catalog's license that was altered. Of the very commit that the
    catalog's reader saw, he knows better.
    """
    terms = look.terms
    if known.license is None or not _tells(terms) or (known.revision and known.revision == look.revision):
        return False
    own, found = facts.license(known.license), facts.license(terms.license or "")
    if terms.finding is Finding.CHANGED and terms.license == OTHER:
        return own is not None and own.osi_approved and _is(own, terms.text or terms.declared, facts)
    if own is None or found is None or own.id == found.id or not says_enough(found):
        return False
    if not says_enough(own) or restrictiveness(found) > restrictiveness(own):
        return True
    return terms.finding is Finding.AGREES


def _is(terms: License, name: str | None, facts: Facts) -> bool:
    other = facts.license(name) if name else None
    return other is not None and other.id == terms.id


def _tells(terms: Terms) -> bool:
    """Whether a license was found. A tag `other` with a text we do not know says nothing against the catalog."""
    if terms.finding in (Finding.NAMES, Finding.SAYS):
        return True
    return terms.license is not None and terms.declared not in (None, "other", "unknown")


def model_of(look: Artifacts) -> Model:
    """A model of which nothing is known but what the Hub shows."""
    return Model(
        id=look.hub_id,
        name=look.hub_id,
        family=look.hub_id,
        producer=look.hub_id.partition("/")[0],
        hub=(look.hub_id,),
        bases=tuple(_bases(look, look.bases)),
        claims=claims_of(look),
    )


def models_above(look: Artifacts) -> dict[str, Model]:
    """The ancestors that were seen, and a name for those that have no id to ask for."""
    seen = {one.hub_id: _ancestor(look, one) for one in look.ancestors.values() if one.state is State.THERE}
    every = [*look.bases, *(base for one in look.ancestors.values() for base in one.bases)]
    unnamed = {f"{_UNNAMED}{base.name}": _unnamed(base.name) for base in every if base.hub_id is None}
    return unnamed | {name: model for name, model in seen.items() if model is not None}


def _unnamed(name: str) -> Model:
    return Model(id=f"{_UNNAMED}{name}", name=name, family=name, producer="")


def _ancestor(look: Artifacts, one: Ancestor) -> Model | None:
    if one.catalog is not None:
        return None
    url = f"https://huggingface.co/{one.hub_id}"
    weights = Claim(
        component=Component.PARAMETERS,
        status=Status.RELEASED,
        license=one.license,
        url=url,
        revision=one.revision,
        source=SOURCE,
        as_of=look.checked_at.date(),
    )
    return Model(
        id=one.hub_id,
        name=one.hub_id,
        family=one.hub_id,
        producer=one.hub_id.partition("/")[0],
        hub=(one.hub_id,),
        bases=tuple(_bases(look, one.bases)),
        claims={Component.PARAMETERS: weights} if one.weights else {},
    )


def _bases(look: Artifacts, facts: tuple[BaseFact, ...], *, by_others: bool = False) -> Iterator[Base]:
    """Bases as the rules know them: by the catalog's id where that lists the repository.

    `by_others`: only those that were seen, without those of the same owner, which are stages of one release and
    not somebody else's model.
    """
    owner = look.hub_id.lower().partition("/")[0]
    for fact in facts:
        if by_others and (fact.name.lower().partition("/")[0] == owner or not _seen(look, fact)):
            continue
        yield Base(model=_id_of(look, fact), relation=fact.relation, url=_page(fact))


def _seen(look: Artifacts, fact: BaseFact) -> bool:
    above = look.ancestors.get((fact.hub_id or "").lower())
    return above is not None and (above.catalog is not None or above.state is State.THERE)


def _id_of(look: Artifacts, fact: BaseFact) -> str:
    if fact.hub_id is None:
        return f"{_UNNAMED}{fact.name}"
    above = look.ancestors.get(fact.hub_id.lower())
    return (above.catalog or above.hub_id) if above else fact.hub_id


def _page(fact: BaseFact) -> str | None:
    return f"https://huggingface.co/{fact.hub_id}" if fact.hub_id else None


def rounded_from(look: Artifacts) -> Base | None:
    """The one base whose rounded copy a repository without a license of its own is."""
    bases = tuple(_bases(look, look.bases))
    undeclared = look.terms.license in (None, NONE_DECLARED)
    return bases[0] if undeclared and len(bases) == 1 and bases[0].relation is Relation.QUANTIZED else None


def with_license(model: Model, license_id: str) -> Model:
    """The model with that license on its weights."""
    claims = {
        component: msgspec.structs.replace(claim, license=license_id) if component in _WEIGHTS else claim
        for component, claim in model.claims.items()
    }
    return msgspec.structs.replace(model, claims=claims)
