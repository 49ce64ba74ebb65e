"""A look, judged by the rules: with the model of the catalog, or by what the Hub shows alone. Pure."""

from collections.abc import Iterator

import msgspec

from bot.hub.artifacts import Artifacts, State
from bot.hub.conflicts import Clash, add_to, clashes
from bot.hub.merging import Overlay, merged, model_of, models_above, rounded_from, supersedes, with_license
from bot.openness.assessment import Assessment
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.facts import Facts, status_of
from bot.openness.license import NONE_DECLARED
from bot.openness.phrases import Phrase, phrase
from bot.openness.records import Model
from bot.openness.strictness import says_enough
from bot.openness.verdict import assess


class Judged(msgspec.Struct, frozen=True):
    """A model with what the rules make of it, everything that is at odds, and what else has to be known."""

    model: Model
    assessment: Assessment
    clashes: tuple[Clash, ...] = ()
    notes: tuple[Phrase, ...] = ()


def judge(look: Artifacts, known: Model | None, facts: Facts) -> Judged:
    """Judge a look; `known` is the catalog's model of it."""
    overlay = Overlay(facts, models_above(look))
    model = merged(known, look, facts) if known else _alone(look, overlay)
    found = assess(model, overlay)
    seen = look if known is None else msgspec.structs.replace(look, hint=None)
    odds = clashes(model, seen if known is None or known.bases else _in_readme(look), found, overlay)
    notes = (*_standing(look, known), *(_license_notes(known, look, facts) if known else ()))
    return Judged(model, add_to(found, odds, seen), odds, tuple(notes))


def _standing(look: Artifacts, known: Model | None) -> Iterator[Phrase]:
    """What has become of the repository: gone, moved, without its weights, or only half seen."""
    if look.state not in (State.THERE, State.NOT_LOOKED):
        seen = look.seen_at.date().isoformat() if look.seen_at else "no"
        yield phrase("live-gone", model=look.hub_id, state=look.state.value, seen=seen)
    if not look.is_there:
        return
    if known is None:
        yield phrase("live-hub-only", model=look.hub_id)
    if look.hub_id.lower() != look.asked.lower():
        yield phrase("live-renamed", asked=look.asked, model=look.hub_id)
    out = known is not None and status_of(known, Component.PARAMETERS) in (Status.RELEASED, Status.PARTIAL)
    if out and look.weights.listed and not look.weights.files:
        yield phrase("live-weights-gone", model=look.hub_id)
    if look.gate.eu_blocked:
        yield phrase("live-eu-blocked", model=look.hub_id)


def _license_notes(known: Model, look: Artifacts, facts: Facts) -> Iterator[Phrase]:
    """That the license is another one than the catalog has, whichever of the two counts."""
    claim = known.claims.get(Component.PARAMETERS)
    own = facts.license(claim.license) if claim and claim.license else None
    found = facts.license(look.terms.license) if look.terms.license else None
    if claim is None or own is None or found is None or own.id == found.id or not look.is_there:
        return
    if supersedes(claim, look, facts):
        yield phrase("live-license-changed", before=own.name, now=found.name, date=claim.as_of.isoformat())
    elif says_enough(found) and found.osi_approved and not own.osi_approved:
        yield phrase("live-license-tag", tag=found.name, license=own.name, date=claim.as_of.isoformat())


def _alone(look: Artifacts, facts: Facts) -> Model:
    """A model that only the Hub knows. A rounded copy without a license is under that of what it is a copy of."""
    model, base = model_of(look), rounded_from(look)
    above = facts.model(base.model) if base else None
    if above is None:
        return model
    terms = assess(above, facts).license
    return with_license(model, terms.id) if terms and terms.id != NONE_DECLARED else model


def _in_readme(look: Artifacts) -> Artifacts:
    """Of a model of the catalog a name tells nothing that its reader did not know; its README may."""
    told = look.hint is not None and look.hint.in_readme
    return look if told else msgspec.structs.replace(look, hint=None)
