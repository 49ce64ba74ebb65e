"""What is really published, as JSON: the shape others script against (design, Interfaces). Keys are promises."""

from typing import Any

from bot import wire
from bot.artifact_report import ArtifactReport, ComponentReport
from bot.hub.artifacts import Artifacts, DatasetFact, Evidence
from bot.hub.conflicts import Clash
from bot.texts import Texts

Json = dict[str, Any]


def artifacts(given: ArtifactReport, texts: Texts) -> Json:
    """Write a report as `isopen artifacts --json` prints it. What nobody has seen is null, never empty."""
    found = given.assessment
    look = given.look if given.look is not None and given.look.is_there else None
    return {
        "query": given.query,
        "hub_id": given.hub_id,
        "revision": look.revision if look else None,
        "gated": look.gate.mode if look else None,
        "model": wire.model(given.model) | {"hub_id": given.hub_id, "in_catalog": given.catalog_id is not None},
        "verdict": found.verdict.value,
        "is_open_source": found.verdict == "open-source",
        "headline": texts.write(found.headline),
        "live": wire.live(given.live) if given.live else None,
        "license": wire.license_(found.license) if found.license else None,
        "declared_license": wire.license_(found.declared) if found.declared else None,
        "components": [_component(item, texts) for item in given.components],
        "datasets": [_dataset(fact) for fact in given.datasets],
        "lineage": [wire.plain(item) for item in given.lineage],
        "conflicts": [_clash(item, texts) for item in given.clashes],
        **(_look(look, texts) if look else dict.fromkeys(_LOOKED)),
        "notes": [texts.write(note) for note in given.notes],
        "computed_at": given.computed_at.isoformat(),
    }


_LOOKED = (
    "state",
    "seen_at",
    "weights",
    "terms",
    "gate",
    "card",
    "unseen",
    "changes",
    "changed_at",
    "more_datasets",
)


def _look(look: Artifacts, texts: Texts) -> Json:
    """What only a look can say."""
    return {
        "state": look.state.value,
        "seen_at": look.seen_at.isoformat() if look.seen_at else None,
        "weights": _full(look.weights),
        "terms": _full(look.terms),
        "gate": _full(look.gate),
        "card": {"words": look.readme.words, "sections": list(look.readme.sections)} if look.readme else None,
        "unseen": [{"what": item.what, "why": item.why.value} for item in look.unseen],
        "changes": [texts.write(change) for change in look.changes],
        "changed_at": look.changed_at.isoformat() if look.changed_at else None,
        "more_datasets": look.more_datasets,
    }


def _component(item: ComponentReport, texts: Texts) -> Json:
    """The claim that counts, and every piece of evidence with how sure it is."""
    return wire.component(item.claim, texts) | {
        "level": item.level.value if item.level else None,
        "evidence": [_evidence(piece, texts) for piece in item.evidence],
    }


def _evidence(piece: Evidence, texts: Texts) -> Json:
    return {
        "level": piece.level.value,
        "status": piece.status.value,
        "license": piece.license,
        "url": piece.url,
        "why": texts.write(piece.why),
    }


def _dataset(fact: DatasetFact) -> Json:
    return {
        "name": fact.name,
        "state": fact.state.value,
        "why": fact.why.value if fact.why else None,
        "gated": fact.gated,
        "license": fact.license,
    }


def _clash(item: Clash, texts: Texts) -> Json:
    return {
        "kind": item.kind.value,
        "model": item.model,
        "license": item.license,
        "own_clause": item.own_clause,
        "own_summary": item.own_summary,
        "base": item.base,
        "base_license": item.base_license,
        "clause": item.clause,
        "summary": item.summary,
        "why": texts.write(item.why),
    }


def _full(value: object) -> Json:
    """A record with every key, those at their default included."""
    import msgspec

    fields = msgspec.structs.asdict(value)  # type: ignore[arg-type]
    return {name: msgspec.to_builtins(item) for name, item in fields.items()}
