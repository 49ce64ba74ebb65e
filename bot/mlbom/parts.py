"""The components of a BOM: the model, what it was made from, and its data sets. Pure."""

from collections.abc import Iterator
from typing import Final

from cyclonedx.model import ExternalReference, ExternalReferenceType, XsUri
from cyclonedx.model.component import Component, ComponentType, Pedigree
from cyclonedx.model.component_evidence import ComponentEvidence
from packageurl import PackageURL

from bot.artifact_report import ArtifactReport, ComponentReport
from bot.hub.artifacts import DatasetFact, Level, State
from bot.hub.ids import repo_id
from bot.mlbom.licenses import by_name, observed, of_model
from bot.mlbom.plain import Facts as Properties
from bot.mlbom.plain import clean, properties, web_address
from bot.openness.assessment import Ancestor
from bot.openness.claims import Status
from bot.openness.components import Component as Part
from bot.openness.components import Kind, info
from bot.openness.facts import Facts
from bot.texts import Texts

HUB: Final = "https://huggingface.co"
_MAX_CONFLICTS: Final = 10
_MAX_UNSEEN: Final = 20


def purl(repo: str | None, revision: str | None = None) -> PackageURL | None:
    """The package URL of a repository of the Hub; None for what is none."""
    if repo is None or repo_id(repo) is None:
        return None
    owner, _, name = repo.partition("/")
    return PackageURL("huggingface", owner, name, revision.lower() if revision else None)


def model(report: ArtifactReport, facts: Facts, texts: Texts) -> Component:
    """The model itself."""
    revision = clean(report.look.revision, 100) if report.look and report.look.revision else None
    owner, _, name = (report.hub_id or "").partition("/")
    seen = observed(report, facts)
    return Component(
        type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=f"model:{clean(report.hub_id or report.model.id, 200)}",
        group=owner or None,
        name=name or clean(report.model.name, 200),
        version=revision,
        publisher=clean(report.model.producer, 200) if report.model.producer else None,
        description=clean(texts.write(report.assessment.headline)),
        licenses=of_model(report, facts),
        purl=purl(report.hub_id, revision),
        pedigree=_pedigree(report, facts, texts),
        evidence=ComponentEvidence(licenses=seen) if seen else None,
        external_references=list(_references(report, texts)),
        properties=properties(_facts(report, texts)),
    )


def _facts(report: ArtifactReport, texts: Texts) -> Properties:
    found, look = report.assessment, report.look
    yield "verdict", found.verdict.value
    yield "is-open-source", found.verdict == "open-source"
    yield "osaid", found.osaid.conforms.value
    yield "mof-class", found.mof.mof_class
    yield "rebuildable", found.rebuildable.status.value
    yield "license", found.license.id if found.license else "not-established"
    yield "checked-at", report.checked_at.isoformat() if report.checked_at else None
    yield "not-checked-because", report.live.why if report.live else "no-hub"
    for clash in report.clashes[:_MAX_CONFLICTS]:
        yield "conflict", texts.write(clash.why)
    for item in report.components:
        yield f"component:{item.component.value}", _state(item)
    if look is not None and look.is_there:
        yield "state", look.state.value
        yield "gated", look.gate.mode
        yield "weight-formats", ",".join(look.weights.formats) or None
        yield "parameters", None if look.weights.packed else look.weights.parameters
        yield "license-tag", ",".join(look.terms.tags) or None
        yield "license-text", look.terms.finding.value
        for unseen in look.unseen[:_MAX_UNSEEN]:
            yield "not-seen", f"{unseen.what}: {unseen.why.value}"


def _state(item: ComponentReport) -> str:
    """How much is published, and how sure that is: `released (confirmed)`."""
    level = item.level.value if item.level else None
    if level is None:
        level = "catalog" if item.claim.status is not Status.UNKNOWN else None
    return f"{item.claim.status.value} ({level})" if level else item.claim.status.value


def _references(report: ArtifactReport, texts: Texts) -> Iterator[ExternalReference]:
    """Where things can be seen, each address once, with how sure it is."""
    seen: set[str] = set()
    if report.hub_id:
        page = f"{HUB}/{report.hub_id}"
        seen.add(page)
        yield ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(page))
    terms = report.assessment.license
    links = [(Part.PARAMETERS, terms.url if terms else None, "", ExternalReferenceType.LICENSE)]
    links += [link for item in report.components for link in _links(item)]
    for part, url, level, kind in links:
        address = web_address(url)
        if address is None or address in seen:
            continue
        seen.add(address)
        name = texts("component-name", component=part.value)
        comment = f"{name} ({texts(f'hub-level-{level}')})" if level else None
        yield ExternalReference(type=kind, url=XsUri(address), comment=comment)


def _links(item: ComponentReport) -> Iterator[tuple[Part, str | None, str, ExternalReferenceType]]:
    """The address of the claim that counts, then those of what points to it. A mention is no reference."""
    kind = _kind(item.component)
    if item.claim.status in (Status.RELEASED, Status.PARTIAL):
        yield item.component, item.claim.url, Level.CONFIRMED.value, kind
    for piece in item.evidence:
        if piece.level is not Level.MENTIONED:
            yield item.component, piece.url, piece.level.value, kind


def _kind(part: Part) -> ExternalReferenceType:
    if part is Part.MODEL_CARD:
        return ExternalReferenceType.MODEL_CARD
    if part is Part.EVALUATION_RESULTS:
        return ExternalReferenceType.QUALITY_METRICS
    if info(part).kind is Kind.CODE:
        return ExternalReferenceType.VCS
    return ExternalReferenceType.DOCUMENTATION if info(part).kind is Kind.DOCUMENT else ExternalReferenceType.OTHER


def _pedigree(report: ArtifactReport, facts: Facts, texts: Texts) -> Pedigree | None:
    """Every model above, nearest first by its property `isopen:depth`."""
    if not report.lineage:
        return None
    notes = "; ".join(
        f"{texts(f'relation-{item.relation.value}')} {clean(item.name, 100)}" for item in report.lineage
    )
    return Pedigree(ancestors=[_ancestor(item, facts) for item in report.lineage], notes=notes)


def _ancestor(item: Ancestor, facts: Facts) -> Component:
    """One model above: as the repository that is named, or else the catalog's first one of it."""
    known = facts.model(item.id)
    listed = known.hub if known else ()
    named = (item.url or "").removeprefix(f"{HUB}/")
    repo = repo_id(item.id) or (named if named in listed else next(iter(listed), None))
    owner, _, name = (repo or "").partition("/")
    return Component(
        type=ComponentType.MACHINE_LEARNING_MODEL,
        bom_ref=f"ancestor:{clean(item.id, 200)}",
        group=owner or None,
        name=name or clean(item.name, 200),
        licenses=by_name(item.license, facts),
        purl=purl(repo),
        external_references=list(_pages(item, repo)),
        properties=properties(
            [
                ("name", item.name),
                ("relation", item.relation.value),
                ("depth", item.depth),
                ("verdict", item.verdict.value),
                *(("made-into", step.child) for step in item.steps),
            ]
        ),
    )


def _pages(item: Ancestor, repo: str | None) -> Iterator[ExternalReference]:
    """The model's own page, and where it is said that something was made from it."""
    page = f"{HUB}/{repo}" if repo and repo_id(repo) else None
    said = web_address(item.url)
    if page:
        yield ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(page))
    if said and said != page:
        yield ExternalReference(type=ExternalReferenceType.EVIDENCE, url=XsUri(said))


def dataset(fact: DatasetFact, facts: Facts) -> Component:
    """A data set that the card names; one that is not there is listed as such."""
    there = fact.state is State.THERE
    page = web_address(f"{HUB}/datasets/{fact.name}") if repo_id(fact.name) else None
    link = ExternalReference(type=ExternalReferenceType.DISTRIBUTION, url=XsUri(page)) if page else None
    return Component(
        type=ComponentType.DATA,
        bom_ref=dataset_ref(fact),
        name=clean(fact.name, 200),
        licenses=by_name(fact.license, facts),
        external_references=[link] if link and there else None,
        properties=properties(
            [
                ("state", fact.state.value),
                ("gated", fact.gated),
                ("license", fact.license),
                ("not-seen", fact.why.value if fact.why else None),
            ]
        ),
    )


def dataset_ref(fact: DatasetFact) -> str:
    """What the document calls a data set."""
    return f"dataset:{clean(fact.name, 200)}"
