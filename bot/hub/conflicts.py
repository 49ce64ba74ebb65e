"""What is at odds with itself: tag and text, tag and base, name and card. Pure.

Found out about, not judged: no sentence here says that a license was broken.
"""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

import msgspec

from bot.hub.artifacts import Artifacts, Finding
from bot.openness.assessment import Assessment, Conflict, Verdict
from bot.openness.facts import Facts
from bot.openness.license import Flag, License, Restriction
from bot.openness.phrases import Phrase, phrase
from bot.openness.places import place
from bot.openness.records import Model, Relation

_NAMED_LLAMA: Final = frozenset(("llama3", "llama3.1", "llama3.2", "llama3.3", "llama4"))
_APPROVED: Final = (Verdict.OPEN_SOURCE, Verdict.OPEN_WEIGHTS)


class ConflictKind(StrEnum):
    """What is at odds."""

    LINEAGE = "lineage"
    TEXT = "text"
    NAME = "name"
    UNDECLARED = "undeclared"
    POLICY = "policy"


class Clash(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing at odds, with the clauses of both licenses where both have one. `base` may be a file."""

    kind: ConflictKind
    model: str
    license: str | None
    own_clause: str | None = None
    own_summary: str | None = None
    base: str
    base_license: str | None = None
    clause: str | None = None
    summary: str | None = None
    why: Phrase


def clashes(model: Model, look: Artifacts, found: Assessment, facts: Facts) -> tuple[Clash, ...]:
    """Everything at odds about a model, the weightiest first."""
    return (
        *by_lineage(found, facts),
        *_by_text(model, look, facts),
        *_by_name(model, look, found, facts),
        *_undeclared(model, look),
        *_policies(model, look, facts),
    )


def by_lineage(found: Assessment, facts: Facts) -> Iterator[Clash]:
    """The rules' own conflicts, each with both clauses."""
    for item in found.conflicts:
        own, upstream = facts.license(item.license), facts.license(item.base_license)
        mine, theirs = _own(own), _clause(upstream, item.clause)
        both = mine is not None and theirs is not None
        yield Clash(
            kind=ConflictKind.LINEAGE,
            model=item.model,
            license=item.license,
            own_clause=mine.clause if mine else None,
            own_summary=mine.summary if mine else None,
            base=item.base,
            base_license=item.base_license,
            clause=item.clause,
            summary=theirs.summary if theirs else None,
            why=_both(item, mine, theirs) if both and mine and theirs else item.why,
        )


def _both(item: Conflict, mine: Restriction, theirs: Restriction) -> Phrase:
    return phrase(
        "hub-conflict-both",
        model=item.model,
        license=item.license,
        own=mine.clause or "",
        own_summary=mine.summary,
        base=item.base,
        upstream=item.base_license,
        summary=theirs.summary,
        **place(theirs.clause),
    )


def _own(terms: License | None) -> Restriction | None:
    """The first duty of a license: for a permissive one it is all it asks."""
    return next((item for item in terms.restrictions if item.clause), None) if terms else None


def _clause(terms: License | None, clause: str | None) -> Restriction | None:
    """The restriction that stands in a clause."""
    return next((item for item in terms.restrictions if item.clause == clause), None) if terms and clause else None


def _by_text(model: Model, look: Artifacts, facts: Facts) -> Iterator[Clash]:
    """The card says one license, the text is another one, or an altered one, or one that nobody knows."""
    terms = look.terms
    declared = facts.license(terms.declared) if terms.declared else None
    said = declared.name if declared and declared.identified else terms.name
    text = facts.license(terms.text) if terms.text else None
    named = text.name if text else terms.text or ""
    sentence = {
        Finding.OTHER: "hub-conflict-text-other",
        Finding.CHANGED: "hub-conflict-text-changed",
        Finding.UNKNOWN: "hub-conflict-text-unknown",
    }.get(terms.finding)
    if sentence is None or (terms.finding is Finding.UNKNOWN and (declared is None or not declared.identified)):
        return
    added = terms.added[0] if terms.added else ""
    why = phrase(
        sentence,
        model=model.name,
        license=said or "",
        tagged=1 if said else 0,
        file=terms.file or "",
        text=named,
        adds=1 if added else 0,
        added=added,
        removed=terms.removed,
    )
    yield Clash(
        kind=ConflictKind.TEXT,
        model=model.name,
        license=said,
        base=terms.file or "",
        base_license=named or None,
        summary=added or None,
        why=why,
    )


def _by_name(model: Model, look: Artifacts, found: Assessment, facts: Facts) -> Iterator[Clash]:
    """Llama licenses from 3 on want the name of what is made from the model to begin with "Llama"."""
    name = look.hub_id.partition("/")[2]
    base = next((one for one in found.lineage if one.relation is not Relation.DISTILLED), None)
    terms = _inherited(found, facts)
    rule = next((item for item in terms.restrictions if item.flag is Flag.NAMING), None) if terms else None
    if not base or not terms or not rule or terms.id not in _NAMED_LLAMA or name.lower().startswith("llama"):
        return
    why = phrase(
        "hub-conflict-name",
        model=name,
        base=base.name,
        upstream=terms.name,
        summary=rule.summary,
        **place(rule.clause),
    )
    yield Clash(
        kind=ConflictKind.NAME,
        model=model.name,
        license=found.declared.name if found.declared else None,
        base=base.name,
        base_license=terms.name,
        clause=rule.clause,
        summary=rule.summary,
        why=why,
    )


def _inherited(found: Assessment, facts: Facts) -> License | None:
    """The Llama license that a base has."""
    names = (one.license for one in found.lineage if one.license and one.relation is not Relation.DISTILLED)
    licenses = (facts.license(name) for name in names)
    return next((terms for terms in licenses if terms and terms.id in _NAMED_LLAMA), None)


def _undeclared(model: Model, look: Artifacts) -> Iterator[Clash]:
    """The card names no base, or none to be seen, though the catalog, or the name, speaks of one."""
    if not look.is_there or (look.bases and look.hint is None):
        return
    if look.hint is not None and look.hint.base is not None:
        base = look.hint.base
        why = phrase("hub-undeclared-base", model=model.name, base=base, family=look.hint.name)
    elif model.bases:
        base, why = model.bases[0].model, phrase("hub-undeclared-known", model=model.name)
    elif look.hint is not None:
        said = "hub-undeclared-readme" if look.hint.in_readme else "hub-undeclared"
        base, why = look.hint.name, phrase(said, model=model.name, family=look.hint.name)
    else:
        return
    yield Clash(kind=ConflictKind.UNDECLARED, model=model.name, license=None, base=base, why=why)


def _policies(model: Model, look: Artifacts, facts: Facts) -> Iterator[Clash]:
    """A second file with terms beside an approved license, or the use policy of another license than its own."""
    terms = look.terms
    own = facts.license(terms.license) if terms.license else None
    policy = facts.license(terms.policy) if terms.policy else None
    theirs = policy is not None and (own is None or policy.part_of != own.id)
    if not theirs and (own is None or not own.osi_approved):
        return
    for name in terms.policies[:1]:
        why = phrase("hub-second-terms", model=model.name, file=name)
        if policy is not None:
            why = phrase("hub-second-terms-of", model=model.name, file=name, policy=policy.name)
        yield Clash(kind=ConflictKind.POLICY, model=model.name, license=terms.declared, base=name, why=why)


def add_to(found: Assessment, items: tuple[Clash, ...], look: Artifacts) -> Assessment:
    """The assessment with what is at odds added, and no more certain than that allows.

    A name that speaks of a family whose licenses restrict, and a card that names no base: under which terms the
    weights really are is then not established, whatever tag they carry.
    """
    extra = tuple(_as_conflict(item) for item in items if _weighs(item, look))
    whys = tuple(item.why for item in extra)
    first, rest = found.reasons[:1], found.reasons[1:]
    found = msgspec.structs.replace(found, conflicts=(*found.conflicts, *extra), reasons=(*first, *whys, *rest))
    hint = look.hint
    doubtful = hint is not None and hint.restricts and (not found.lineage or hint.base is not None)
    if not doubtful or found.verdict not in _APPROVED:
        return found
    return msgspec.structs.replace(
        found,
        verdict=Verdict.UNKNOWN,
        headline=msgspec.structs.replace(found.headline, id=f"headline-{Verdict.UNKNOWN.value}"),
        reasons=(*whys, *rest),
    )


def _weighs(item: Clash, look: Artifacts) -> bool:
    """Whether it belongs on the main card: the lineage is there already, the rest is for the curious."""
    guessed = item.kind is ConflictKind.UNDECLARED and look.hint is not None
    return item.kind is ConflictKind.TEXT or guessed


def _as_conflict(item: Clash) -> Conflict:
    return Conflict(
        model=item.model,
        license=item.license or "",
        base=item.base,
        base_license=item.base_license or "",
        clause=item.clause,
        why=item.why,
    )
