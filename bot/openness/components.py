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


_INFO: Final[dict[Component, ComponentInfo]] = {
    Component.ARCHITECTURE: ComponentInfo(Kind.CODE, 3, True, 9, "Model architecture"),
    Component.PARAMETERS: ComponentInfo(Kind.DATA, 3, True, 10, "Model parameters (Final)"),
    Component.TECHNICAL_REPORT: ComponentInfo(Kind.DOCUMENT, 3, True, 11, "Technical report"),
    Component.EVALUATION_RESULTS: ComponentInfo(Kind.DOCUMENT, 3, True, 12, "Evaluation results"),
    Component.MODEL_CARD: ComponentInfo(Kind.DOCUMENT, 3, True, 13, "Model card"),
    Component.DATA_CARD: ComponentInfo(Kind.DOCUMENT, 3, True, 14, "Data card"),
    Component.SAMPLE_OUTPUTS: ComponentInfo(Kind.DOCUMENT, 3, False, 20, "Sample model outputs"),
    Component.TRAINING_CODE: ComponentInfo(Kind.CODE, 2, True, 7, "Training code"),
    Component.INFERENCE_CODE: ComponentInfo(Kind.CODE, 2, True, 8, "Inference code"),
    Component.EVALUATION_CODE: ComponentInfo(Kind.CODE, 2, True, 18, "Evaluation code"),
    Component.EVALUATION_DATA: ComponentInfo(Kind.DATA, 2, True, 19, "Evaluation data"),
    Component.SUPPORTING_TOOLS: ComponentInfo(Kind.CODE, 2, False, 22, "Supporting libraries and tools"),
    Component.DATASETS: ComponentInfo(Kind.DATA, 1, True, 15, "Datasets"),
    Component.PREPROCESSING_CODE: ComponentInfo(Kind.CODE, 1, True, 16, "Data preprocessing code"),
    Component.RESEARCH_PAPER: ComponentInfo(Kind.DOCUMENT, 1, True, 21, "Research paper"),
    Component.CHECKPOINTS: ComponentInfo(Kind.DATA, 1, True, 24, "Model parameters (Intermediate)"),
    Component.MODEL_METADATA: ComponentInfo(Kind.DATA, 1, False, 17, "Model metadata"),
    Component.ALIGNMENT_DISCLOSURE: ComponentInfo(Kind.DOCUMENT, 0, False, 0, ""),
}


def info(component: Component) -> ComponentInfo:
    """Return what the MOF says of `component`."""
    return _INFO[component]
