"""Answers as JSON: the shape others script against (design, Interfaces). Keys are promises."""

from typing import Any

from bot.answer import Answer, Candidate, Comparison, Live
from bot.openness.assessment import Answered, Assessment
from bot.openness.claims import Claim
from bot.openness.license import License
from bot.openness.records import Compute, Model
from bot.opinion_text import agrees, index_name, osi_agrees, warning_on
from bot.texts import Texts

OSI_LIST = "https://opensource.org/ai/faq"
OSI_DAY = "2024-10-28"

_CONFORMS = {Answered.MET: True, Answered.NOT_MET: False, Answered.NOT_ESTABLISHED: None}


def answer(given: Answer, texts: Texts) -> dict[str, Any]:
    """Write an answer as `isopen ask --json` prints it."""
    found = given.assessment
    return {
        "query": given.query,
        "model": model(given.model),
        "verdict": found.verdict.value,
        "is_open_source": found.verdict == "open-source",
        "headline": texts.write(given.headline),
        **_rules(found, texts),
        "license": license_(found.license) if found.license else None,
        "declared_license": license_(found.declared) if found.declared else None,
        "components": [component(claim, texts) for claim in found.claims],
        "second_opinions": second_opinions(given, texts),
        "osi_2024": given.model.osi_2024,
        "override": plain(given.override) if given.override else None,
        "stale": given.stale,
        "as_of": found.as_of.isoformat() if found.as_of else None,
        "computed_at": given.computed_at.isoformat(),
        "live": live(given.live) if given.live else None,
        "changes": [texts.write(change) for change in given.changes],
        "changed_at": given.changed_at.isoformat() if given.changed_at else None,
        "notes": [texts.write(note) for note in given.notes],
        "candidates": [candidate(item) for item in given.candidates],
    }


def second_opinions(given: Answer, texts: Texts) -> list[dict[str, Any]]:
    """What others say: as they say it, whether they agree (None: they do not say), and what to know of them."""
    found, listed = given.assessment, given.model.osi_2024
    osi: list[dict[str, Any]] = []
    if listed:
        osi = [
            {"by": "osi-2024", "name": texts("opinion-index", index="osi-2024"), "says": listed.value}
            | {
                "agrees": osi_agrees(listed, found),
                "warning": texts(f"osi-{listed.value}"),
                "url": OSI_LIST,
                "as_of": OSI_DAY,
            }
        ]
    rows = [
        plain(item)
        | {"name": index_name(item, texts), "agrees": agrees(item, found), "warning": warning_on(item, texts)}
        for item in given.model.second_opinions
    ]
    return osi + rows


def _rules(found: Assessment, texts: Texts) -> dict[str, Any]:
    return {
        "reasons": [texts.write(item) for item in found.reasons],
        "would_change": [texts.write(item) for item in found.would_change],
        "osaid": _osaid(found, texts),
        "mof": _mof(found),
        "rebuildable": {
            "status": found.rebuildable.status.value,
            "missing": [item.value for item in found.rebuildable.missing],
            "unknown": [item.value for item in found.rebuildable.unknown],
            "compute": _compute(found.rebuildable.compute),
        },
        "lineage": [plain(item) for item in found.lineage],
        "conflicts": [{**plain(item), "why": texts.write(item.why)} for item in found.conflicts],
    }


def _osaid(found: Assessment, texts: Texts) -> dict[str, Any]:
    rows = [
        {"id": row.id, "name": requirement_name(row.id, texts), "status": row.status.value}
        | {"why": texts.write(row.why), "links": list(row.links)}
        for row in found.osaid.requirements
    ]
    return {"conforms": _CONFORMS[found.osaid.conforms], "requirements": rows}


def requirement_name(requirement_id: str, texts: Texts) -> str:
    """The name of a requirement: its own, or that of the component it asks for."""
    if texts.has(f"requirement-{requirement_id}"):
        return texts(f"requirement-{requirement_id}")
    return texts("component-name", component=requirement_id)


def _mof(found: Assessment) -> dict[str, Any]:
    progress = {str(cls): figure for cls, figure in sorted(found.mof.progress.items())}
    return {"class": found.mof.mof_class, "label": found.mof.label, "progress": progress}


def mof(found: Assessment) -> dict[str, Any]:
    """Class, label and progress."""
    return _mof(found)


def _compute(compute: Compute | None) -> dict[str, Any] | None:
    return plain(compute) if compute else None


def model(given: Model) -> dict[str, Any]:
    """The model that was answered for."""
    return {
        "id": given.id,
        "name": given.name,
        "hub_id": given.hub[0] if given.hub else None,
        "family": given.family,
        "producer": given.producer,
        "sizes": list(given.sizes),
        "released": given.released.isoformat() if given.released else None,
    }


def live(given: Live) -> dict[str, Any]:
    """What the Hub has to do with an answer: when somebody looked, or why nobody could."""
    return {
        "hub_id": given.hub_id,
        "checked_at": given.checked_at.isoformat() if given.checked_at else None,
        "fresh": given.fresh,
        "state": given.state,
        "revision": given.revision,
        "why": given.why,
        "unseen": list(given.unseen),
    }


def license_(terms: License) -> dict[str, Any]:
    """A license with what it restricts."""
    return {
        "id": terms.id,
        "name": terms.name,
        "spdx": terms.spdx,
        "url": terms.url,
        "osi_approved": terms.osi_approved,
        "fsf_free": terms.fsf_free,
        "category": terms.category.value,
        "restrictions": [
            {"flag": item.flag.value, "clause": item.clause, "summary": item.summary}
            for item in terms.restrictions
        ],
    }


def component(claim: Claim, texts: Texts) -> dict[str, Any]:
    """One component with its claim."""
    return {
        "id": claim.component.value,
        "name": texts("component-name", component=claim.component.value),
        "status": claim.status.value,
        "license": claim.license,
        "url": claim.url,
        "revision": claim.revision,
        "source": None if claim.source == "none" else claim.source,
        "as_of": claim.as_of.isoformat(),
        "note": claim.note,
    }


def candidate(given: Candidate) -> dict[str, Any]:
    """Another model that the question could have meant."""
    return {"id": given.id, "name": given.name, "verdict": given.verdict, "license": given.license}


def comparison(given: Comparison, texts: Texts) -> dict[str, Any]:
    """Two answers and the rows in which they differ."""
    rows = [{"row": item.row, "a": item.a, "b": item.b} for item in given.differences]
    return {"a": answer(given.a, texts), "b": answer(given.b, texts), "differences": rows}


def plain(value: object) -> dict[str, Any]:
    """A record as plain data."""
    import msgspec

    plain: dict[str, Any] = msgspec.to_builtins(value)
    return plain
