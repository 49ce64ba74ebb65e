"""A CycloneDX ML-BOM of one model: the library's own document, with the model card that it cannot write yet.

Schema: CycloneDX 1.7, the newest that the library knows. Pure: the same report makes the same document.
Importing this costs some 250 ms.
"""

import json
import uuid
from typing import Any, Final

from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion

from bot import __version__
from bot.artifact_report import ArtifactReport
from bot.hub.artifacts import DatasetFact
from bot.mlbom import parts
from bot.mlbom.card import model_card
from bot.mlbom.plain import clean, web_address
from bot.openness.facts import Facts
from bot.texts import Texts

SCHEMA: Final = SchemaVersion.V1_7
_FIRST: Final = ("$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components")
Json = dict[str, Any]


def bom(report: ArtifactReport, facts: Facts, texts: Texts) -> Json:
    """Write the document. `facts` know licenses by name or expression, and the models of the catalog."""
    subject = parts.model(report, facts, texts)
    sets = {parts.dataset_ref(fact): fact for fact in report.datasets}
    data = {ref: parts.dataset(fact, facts) for ref, fact in sets.items()}
    document = Bom(
        serial_number=_serial(report),
        metadata=BomMetaData(timestamp=report.checked_at or report.computed_at, tools=None),
        components=[subject, *data.values()],
    )
    document.metadata.tools.components.add(_tool())
    document.register_dependency(subject, data.values())
    made: Json = json.loads(make_outputter(document, OutputFormat.JSON, SCHEMA).output_as_string())
    by_ref = {item["bom-ref"]: item for item in made["components"]}
    by_ref[str(subject.bom_ref.value)]["modelCard"] = model_card(report, list(data), texts)
    for ref, fact in sets.items():
        by_ref[ref]["data"] = [_data(fact, by_ref[ref])]
    made["components"].sort(key=lambda item: item["type"] != ComponentType.MACHINE_LEARNING_MODEL)
    return {name: made[name] for name in sorted(made, key=_place)}


def _place(name: str) -> int:
    """What says which document this is comes first."""
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)


def _data(fact: DatasetFact, component: Json) -> Json:
    page = web_address(next((link["url"] for link in component.get("externalReferences", ())), None))
    described: Json = {"type": "dataset", "name": clean(fact.name, 200)}
    return described | ({"contents": {"url": page}} if page else {})


def _serial(report: ArtifactReport) -> uuid.UUID:
    """One number for one look at one commit: the same document always has the same."""
    revision = report.look.revision if report.look else None
    moment = report.checked_at or report.computed_at
    name = clean(report.hub_id or report.model.id)
    return uuid.uuid5(uuid.NAMESPACE_URL, f"isopen:{name}@{clean(revision or '')}:{moment.isoformat()}")


def _tool() -> Component:
    return Component(type=ComponentType.APPLICATION, name="isopen", version=__version__)


def to_bytes(document: Json) -> bytes:
    """The document as a file."""
    return (json.dumps(document, indent=2, ensure_ascii=False) + "\n").encode("utf-8", "replace")
