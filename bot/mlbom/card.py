"""The model card of a BOM. The library has no class for it yet, so it is written as JSON of the schema. Pure."""

from collections.abc import Iterator
from typing import Any, Final

from bot import summary
from bot.artifact_report import ArtifactReport
from bot.mlbom.plain import as_json, clean, web_address
from bot.openness.assessment import RebuildStatus
from bot.openness.license import Flag
from bot.openness.places import place
from bot.openness.records import Compute
from bot.texts import Texts

Json = dict[str, Any]
_MAX_RISKS: Final = 12
_USES: Final = frozenset(
    (Flag.NON_COMMERCIAL, Flag.RESEARCH_ONLY, Flag.FIELD_OF_USE, Flag.ACCEPTABLE_USE_POLICY, Flag.GEO_EXCLUSION)
)


def model_card(report: ArtifactReport, datasets: list[str], texts: Texts) -> Json:
    """Write the card. `datasets` are the references of the data sets in the same document."""
    card = {"modelParameters": _parameters(report, datasets), "considerations": _considerations(report, texts)}
    return {name: part for name, part in card.items() if part}


def _parameters(report: ArtifactReport, datasets: list[str]) -> Json:
    look = report.look
    facts: Json = {
        "task": clean(look.task, 100) if look and look.task else None,
        "modelArchitecture": clean(look.architecture, 100) if look and look.architecture else None,
        "datasets": [{"ref": ref} for ref in datasets],
    }
    return {name: value for name, value in facts.items() if value}


def _considerations(report: ArtifactReport, texts: Texts) -> Json:
    facts: Json = {
        "technicalLimitations": list(_limitations(report, texts)),
        "ethicalConsiderations": list(_risks(report, texts))[:_MAX_RISKS],
        "environmentalConsiderations": _effort(report.model.compute),
    }
    return {name: value for name, value in facts.items() if value}


def _limitations(report: ArtifactReport, texts: Texts) -> Iterator[str]:
    """What keeps people from rebuilding it."""
    if report.assessment.rebuildable.status is not RebuildStatus.YES:
        yield clean(f"{texts('card-rebuildable')}: {summary.rebuildable(report.assessment, texts)}", 1_000)


def _risks(report: ArtifactReport, texts: Texts) -> Iterator[Json]:
    """What is at odds, and uses that the license rules out."""
    terms = report.assessment.license
    for clash in report.clashes:
        risk = {"name": clean(texts.write(clash.why), 1_000)}
        counts = texts("mlbom-counts", license=clean(terms.name, 200)) if terms else None
        yield risk | ({"mitigationStrategy": counts} if counts and clash.kind == "lineage" else {})
    for item in terms.restrictions if terms else ():
        if item.flag in _USES:
            clause = f" ({texts('place', **place(item.clause))})" if item.clause else ""
            yield {"name": clean(f"{item.summary}{clause}", 1_000)}


def _effort(compute: Compute | None) -> Json:
    """The published training effort. Energy is not guessed from it."""
    if compute is None:
        return {}
    facts = [
        ("training:hardware", compute.hardware),
        ("training:gpu-hours", f"{compute.gpu_hours:g}" if compute.gpu_hours else None),
        ("training:flops", f"{compute.flops:g}" if compute.flops else None),
        ("training:tokens", f"{compute.tokens:g}" if compute.tokens else None),
        ("training:source", web_address(compute.url)),
    ]
    return {"properties": as_json(facts)}
