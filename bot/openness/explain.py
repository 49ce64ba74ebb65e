"""Why a verdict is what it is, and what would change it, as phrases for people."""

from typing import Final

from bot.openness.assessment import Answered, Conflict, Osaid, Requirement, Verdict
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.facts import status_of
from bot.openness.license import NONE_DECLARED, Flag, License, Restriction
from bot.openness.osaid import BASE_MODELS, DATA_INFORMATION
from bot.openness.phrases import Phrase, phrase
from bot.openness.records import Model

_LEADING: Final = (
    Flag.NON_COMMERCIAL,
    Flag.RESEARCH_ONLY,
    Flag.USER_THRESHOLD,
    Flag.REVENUE_THRESHOLD,
    Flag.FIELD_OF_USE,
    Flag.ACCEPTABLE_USE_POLICY,
    Flag.NO_DERIVATIVES,
    Flag.GEO_EXCLUSION,
    Flag.NAMING,
)


def headline(model: Model, verdict: Verdict) -> Phrase:
    """The answer in one sentence."""
    return phrase(f"headline-{verdict.value}", model=model.name)


def reasons(
    model: Model, verdict: Verdict, terms: License | None, conforms: Osaid, conflicts: tuple[Conflict, ...]
) -> tuple[Phrase, ...]:
    """Why, the weightiest first: the weights, the lineage, then each OSAID requirement that fails."""
    weights = _weights(model, verdict, terms)
    lineage = tuple(conflict.why for conflict in conflicts)
    failing = () if verdict is Verdict.CLOSED else tuple(_failing(conforms))
    met = (phrase("reason-all-met"),) if verdict is Verdict.OPEN_SOURCE else ()
    return (weights, *lineage, *failing, *met)


def _weights(model: Model, verdict: Verdict, terms: License | None) -> Phrase:
    if verdict is Verdict.CLOSED:
        return phrase("reason-weights-withheld", model=model.name, producer=model.producer)
    if status_of(model, Component.PARAMETERS) is Status.UNKNOWN:
        return phrase("reason-weights-unknown", model=model.name)
    if terms is None or verdict is Verdict.UNKNOWN:
        return phrase("reason-license-unknown", model=model.name)
    if terms.osi_approved:
        return phrase("reason-license-approved", license=terms.name)
    return _not_approved(terms)


def _not_approved(terms: License) -> Phrase:
    if terms.id == NONE_DECLARED:
        return phrase("reason-no-license")
    worst = leading_restriction(terms)
    if worst is None:
        return phrase("reason-license-not-approved", license=terms.name)
    name = "reason-license-restricts-clause" if worst.clause else "reason-license-restricts"
    return phrase(name, license=terms.name, clause=worst.clause or "", summary=worst.summary)


def leading_restriction(terms: License) -> Restriction | None:
    """The restriction that people should hear of first."""
    rank = {flag: place for place, flag in enumerate(_LEADING)}
    return min(terms.restrictions, key=lambda item: rank.get(item.flag, len(rank)), default=None)


def _failing(conforms: Osaid) -> list[Phrase]:
    failing = [item for item in conforms.requirements if item.status is not Answered.MET and not _is_weights(item)]
    return [item.why for item in sorted(failing, key=lambda item: item.status is Answered.NOT_ESTABLISHED)]


def _is_weights(item: Requirement) -> bool:
    return item.id == Component.PARAMETERS.value


def would_change(verdict: Verdict, terms: License | None, conforms: Osaid) -> tuple[Phrase, ...]:
    """What the publisher would have to do to be called open source (or, where unknown, what we would need)."""
    if verdict is Verdict.OPEN_SOURCE:
        return ()
    return tuple(_change(item, terms) for item in conforms.requirements if item.status is not Answered.MET)


def _change(item: Requirement, terms: License | None) -> Phrase:
    known = item.status is Answered.NOT_MET
    if item.id == DATA_INFORMATION:
        return phrase("change-data" if known else "establish-data")
    if item.id == BASE_MODELS:
        return phrase("change-base", **item.why.args)
    if _is_weights(item):
        relicense = known and terms is not None and item.why.id == "osaid-part-not-approved"
        return phrase(("change-license" if relicense else "change-weights") if known else "establish-weights")
    return phrase("change-part" if known else "establish-part", component=item.id)
