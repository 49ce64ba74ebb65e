"""The verdict, computed from claims and from nothing else (design, Rules of the verdict)."""

import datetime as dt
from functools import partial
from typing import Final

from bot.openness import lineage, mof, osaid, rebuild
from bot.openness.assessment import Answered, Assessment, Osaid, Verdict
from bot.openness.claims import Claim, Status
from bot.openness.components import Component
from bot.openness.explain import headline, reasons, would_change
from bot.openness.facts import Facts, license_of, status_of
from bot.openness.license import License
from bot.openness.records import Model
from bot.openness.strictness import says_enough

NOBODY: Final = "none"
UNDATED: Final = dt.date(1970, 1, 1)


def assess(model: Model, facts: Facts, *, path: tuple[str, ...] = ()) -> Assessment:
    """Conclude everything the claims on `model` allow, its lineage included.

    `path` is where we come from: a lineage that loops, or is deeper than `lineage.MAX_DEPTH`, ends in "not
    established" rather than in an error.
    """
    trail = (*path, model.id)
    parents = lineage.parents_of(model, partial(_assess_base, facts, trail), partial(_name, facts))
    weights = model.claims.get(Component.PARAMETERS)
    declared = license_of(weights, facts)
    handed = lineage.inherited(parents)
    terms = lineage.effective(declared, handed)
    conforms = osaid.evaluate(model, terms, facts, lineage.requirement(parents))
    conflicts = lineage.conflict(model, declared, handed)
    verdict = decide(status_of(model, Component.PARAMETERS), terms, conforms)
    return Assessment(
        model=model.id,
        verdict=verdict,
        headline=headline(model, verdict),
        reasons=reasons(model, verdict, terms, conforms, conflicts),
        would_change=would_change(verdict, terms, conforms),
        osaid=conforms,
        mof=mof.from_claims(model.claims, partial(license_of, facts=facts)),
        rebuildable=rebuild.evaluate(model, parents),
        license=terms,
        declared=declared,
        claims=complete(model),
        lineage=lineage.ancestors(model.id, parents),
        conflicts=conflicts,
        as_of=max((claim.as_of for claim in model.claims.values()), default=None),
    )


def decide(weights: Status, terms: License | None, conforms: Osaid) -> Verdict:
    """Apply the five rules in their order; a license nobody identified is no evidence either way."""
    if weights is Status.WITHHELD:
        return Verdict.CLOSED
    if weights is Status.UNKNOWN or terms is None or not says_enough(terms):
        return Verdict.UNKNOWN
    if not terms.osi_approved:
        return Verdict.MODEL_AVAILABLE
    return Verdict.OPEN_SOURCE if conforms.conforms is Answered.MET else Verdict.OPEN_WEIGHTS


def complete(model: Model) -> tuple[Claim, ...]:
    """One claim per component; what nobody has looked at is `unknown`, as of the newest look."""
    newest = max((claim.as_of for claim in model.claims.values()), default=UNDATED)
    return tuple(
        model.claims.get(name) or Claim(component=name, status=Status.UNKNOWN, source=NOBODY, as_of=newest)
        for name in Component
    )


def _assess_base(facts: Facts, path: tuple[str, ...], model_id: str) -> Assessment | None:
    base = facts.model(model_id)
    if base is None or model_id in path or len(path) > lineage.MAX_DEPTH:
        return None
    return assess(base, facts, path=path)


def _name(facts: Facts, model_id: str) -> str:
    base = facts.model(model_id)
    return base.name if base else model_id
