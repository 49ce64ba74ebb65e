"""The 17 components of the Model Openness Framework (MOF 1.1), plus the alignment disclosure.

Source: lfai/model_openness_tool, `ComponentManager` and `mof.settings.yml` (ids, classes, kinds), as of
2026-05-11. The papers count 16, since they count the parameters once.
"""

from enum import StrEnum
from typing import Final

import msgspec


class Kind(StrEnum):
    """What a component is made of; it decides which license fits (MOF, section 5)."""

    CODE = "code"
    DATA = "data"
    DOCUMENT = "document"


class Component(StrEnum):
    """One part of a model release that can be published or withheld."""

    ARCHITECTURE = "model-architecture"
    PARAMETERS = "model-parameters"
    TECHNICAL_REPORT = "technical-report"
    EVALUATION_RESULTS = "evaluation-results"
    MODEL_CARD = "model-card"
    DATA_CARD = "data-card"
    SAMPLE_OUTPUTS = "sample-model-outputs"
    TRAINING_CODE = "training-code"
    INFERENCE_CODE = "inference-code"
    EVALUATION_CODE = "evaluation-code"
    EVALUATION_DATA = "evaluation-data"
    SUPPORTING_TOOLS = "supporting-libraries-and-tools"
    DATASETS = "datasets"
    PREPROCESSING_CODE = "data-preprocessing-code"
    RESEARCH_PAPER = "research-paper"
    CHECKPOINTS = "model-parameters-intermediate"
    MODEL_METADATA = "model-metadata"
    ALIGNMENT_DISCLOSURE = "alignment-disclosure"


class ComponentInfo(msgspec.Struct, frozen=True):
    """What the MOF says of a component.

    `mof_class` is 3 (Open Model), 2 (Open Tooling), 1 (Open Science) or 0 for what the MOF does not know;
    `mof_name` and `mof_id` are the tool's own.
    """

    kind: Kind
    mof_class: int
    required: bool
    mof_id: int
    mof_name: str


def _mof(kind: Kind, mof_class: int, mof_id: int, name: str, *, required: bool) -> ComponentInfo:
    return ComponentInfo(kind, mof_class, required, mof_id, name)


_INFO: Final[dict[Component, ComponentInfo]] = {
    Component.ARCHITECTURE: _mof(Kind.CODE, 3, 9, "Model architecture", required=True),
    Component.PARAMETERS: _mof(Kind.DATA, 3, 10, "Model parameters (Final)", required=True),
    Component.TECHNICAL_REPORT: _mof(Kind.DOCUMENT, 3, 11, "Technical report", required=True),
    Component.EVALUATION_RESULTS: _mof(Kind.DOCUMENT, 3, 12, "Evaluation results", required=True),
    Component.MODEL_CARD: _mof(Kind.DOCUMENT, 3, 13, "Model card", required=True),
    Component.DATA_CARD: _mof(Kind.DOCUMENT, 3, 14, "Data card", required=True),
    Component.SAMPLE_OUTPUTS: _mof(Kind.DOCUMENT, 3, 20, "Sample model outputs", required=False),
    Component.TRAINING_CODE: _mof(Kind.CODE, 2, 7, "Training code", required=True),
    Component.INFERENCE_CODE: _mof(Kind.CODE, 2, 8, "Inference code", required=True),
    Component.EVALUATION_CODE: _mof(Kind.CODE, 2, 18, "Evaluation code", required=True),
    Component.EVALUATION_DATA: _mof(Kind.DATA, 2, 19, "Evaluation data", required=True),
    Component.SUPPORTING_TOOLS: _mof(Kind.CODE, 2, 22, "Supporting libraries and tools", required=False),
    Component.DATASETS: _mof(Kind.DATA, 1, 15, "Datasets", required=True),
    Component.PREPROCESSING_CODE: _mof(Kind.CODE, 1, 16, "Data preprocessing code", required=True),
    Component.RESEARCH_PAPER: _mof(Kind.DOCUMENT, 1, 21, "Research paper", required=True),
    Component.CHECKPOINTS: _mof(Kind.DATA, 1, 24, "Model parameters (Intermediate)", required=True),
    Component.MODEL_METADATA: _mof(Kind.DATA, 1, 17, "Model metadata", required=False),
    Component.ALIGNMENT_DISCLOSURE: _mof(Kind.DOCUMENT, 0, 0, "", required=False),
}


def info(component: Component) -> ComponentInfo:
    """Return what the MOF says of `component`."""
    return _INFO[component]
