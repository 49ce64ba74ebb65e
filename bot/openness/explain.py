"""Why a verdict is what it is, and what would change it, as phrases for people."""

from collections.abc import Iterable, Iterator
from typing import Final

from bot.openness.assessment import Answered, Conflict, Osaid, Requirement, Verdict
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.openness.facts import status_of
from bot.openness.license import NONE_DECLARED, Flag, License, Restriction
from bot.openness.osaid import BASE_MODELS, DATA_INFORMATION
from bot.openness.phrases import Argument, Phrase, phrase
from bot.openness.places import place
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

_SPECIAL: Final = (DATA_INFORMATION, BASE_MODELS)
# The ways a component can fail, the surest first.
_WAYS: Final = (
    "osaid-part-withheld",
    "osaid-part-partial",
    "osaid-part-not-approved",
    "osaid-part-license-unknown",
    "osaid-part-unknown",
)


def headline(model: Model, verdict: Verdict) -> Phrase:
    """The answer in one sentence. `count` is 2 for an entry that speaks of several ("GLM-4.5 and 4.5-Air")."""
    return phrase(f"headline-{verdict.value}", model=model.name, count=2 if " and " in model.name else 1)


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
    return phrase(name, license=terms.name, summary=worst.summary, **place(worst.clause))


def leading_restriction(terms: License) -> Restriction | None:
    """The restriction that people should hear of first."""
    rank = {flag: place for place, flag in enumerate(_LEADING)}
    return min(terms.restrictions, key=lambda item: rank.get(item.flag, len(rank)), default=None)


def _failing(conforms: Osaid) -> list[Phrase]:
    """The requirements that fail: each special one by itself, components that fail alike in one sentence."""
    failing = [item for item in conforms.requirements if item.status is not Answered.MET and not _is_weights(item)]
    special = [item.why for item in failing if item.id in _SPECIAL]
    return special + list(_together(failing, "reason"))


def _together(failing: Iterable[Requirement], kind: str) -> Iterator[Phrase]:
    """One sentence for all components that fail in the same way (and under the same license)."""
    groups: dict[tuple[str, Argument], list[str]] = {}
    for item in failing:
        if item.id not in _SPECIAL:
            groups.setdefault((item.why.id, item.why.args.get("license", "")), []).append(item.id)
    order = sorted(groups, key=lambda group: _WAYS.index(group[0]))
    for way, terms in order:
        names = groups[way, terms]
        sentence = f"{kind}-{way.removeprefix('osaid-')}"
        yield phrase(sentence, components=",".join(names), count=len(names), license=terms)


def _is_weights(item: Requirement) -> bool:
    return item.id == Component.PARAMETERS.value


def would_change(verdict: Verdict, terms: License | None, conforms: Osaid) -> tuple[Phrase, ...]:
    """What the publisher would have to do to be called open source (or, where unknown, what we would need)."""
    if verdict is Verdict.OPEN_SOURCE:
        return ()
    failing = [item for item in conforms.requirements if item.status is not Answered.MET]
    weights = tuple(_change_weights(item, terms) for item in failing if _is_weights(item))
    special = tuple(_change(item) for item in failing if item.id in _SPECIAL)
    return (*weights, *special, *_together((item for item in failing if not _is_weights(item)), "change"))


def _change_weights(item: Requirement, terms: License | None) -> Phrase:
    if item.status is Answered.NOT_ESTABLISHED:
        return phrase("establish-weights")
    relicense = terms is not None and item.why.id == "osaid-part-not-approved"
    return phrase("change-license" if relicense else "change-weights")


def _change(item: Requirement) -> Phrase:
    known = item.status is Answered.NOT_MET
    if item.id == BASE_MODELS:
        return phrase("change-base", **item.why.args)
    return phrase("change-data" if known else "establish-data")
