"""Model Openness Framework: class and progress, exactly as the Model Openness Tool computes them.

Source: lfai/model_openness_tool, `ModelEvaluator.php` and `LicenseHandler.php` (MOF 1.1 as coded, 2026-05-11).
A figure that differs from theirs would be no second opinion, so its rules are kept even where they are odd.
"""

from collections.abc import Callable, Mapping
from typing import Final

from bot.openness.assessment import MofResult
from bot.openness.claims import Claim, Status
from bot.openness.components import Component, info
from bot.openness.license import License

LABELS: Final = {
    0: "Unclassified",
    1: "Class I - Open Science Model",
    2: "Class II - Open Tooling Model",
    3: "Class III - Open Model",
}
# The tool's fixed list of open data licenses. `ODC-PDDL-1.0` is no SPDX id, so PDDL-1.0 is not open to it.
OPEN_DATA: Final = frozenset(
    """CC0-1.0 CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU CC-BY-3.0-DE
    CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP
    CC-BY-SA-2.5 CC-BY-SA-3.0 CC-BY-SA-3.0-AT CC-BY-SA-4.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0
    CDLA-Sharing-1.0 ODC-PDDL-1.0 ODC-By-1.0 ODbL-1.0 GFDL-1.3 OGL-Canada-2.0 OGL-UK-2.0 OGL-UK-3.0""".split()
)
OPEN_MODEL: Final = "OpenMDW-1.0"
_REQUIRED: Final[dict[int, tuple[Component, ...]]] = {
    3: (
        Component.ARCHITECTURE,
        Component.PARAMETERS,
        Component.EVALUATION_RESULTS,
        Component.MODEL_CARD,
        Component.DATA_CARD,
        Component.TECHNICAL_REPORT,
    ),
    2: (
        Component.TRAINING_CODE,
        Component.INFERENCE_CODE,
        Component.EVALUATION_CODE,
        Component.EVALUATION_DATA,
    ),
    1: (
        Component.DATASETS,
        Component.PREPROCESSING_CODE,
        Component.CHECKPOINTS,
        Component.RESEARCH_PAPER,
    ),
}


def evaluate(components: Mapping[Component, str | None], is_open: Callable[[str], bool]) -> MofResult:
    """Classify a release.

    `components` maps each component of the release to its license (exact SPDX id; None: it has none);
    `is_open` says whether an id is open to the tool: FSF-free or OSI-approved in SPDX, in `OPEN_DATA`, or
    `OPEN_MODEL`. Progress is in percent; a class counts only when every lower one is complete.
    """
    included = {cls: _included(cls, components, is_open) for cls in (3, 2, 1)}
    _let_paper_stand_in(included)
    progress = {cls: _progress(cls, included) for cls in (1, 2, 3)}
    mof_class = next((cls for cls in (1, 2, 3) if progress[cls] == 100.0), 0)
    return MofResult(mof_class=mof_class, label=LABELS[mof_class], progress=progress)


def from_claims(claims: Mapping[Component, Claim], license_of: Callable[[Claim], License | None]) -> MofResult:
    """Classify from claims: only what is released in full counts, under the license that the claim names."""
    released = {
        component: claim
        for component, claim in claims.items()
        if claim.status is Status.RELEASED and info(component).mof_class
    }
    found = {component: license_of(claim) for component, claim in released.items()}
    spdx = {component: lic.spdx or lic.id if lic else None for component, lic in found.items()}
    free = {lic.spdx or lic.id for lic in found.values() if lic and (lic.osi_approved or lic.fsf_free)}
    return evaluate(spdx, lambda name: name in free or name in OPEN_DATA or name == OPEN_MODEL)


def _required_up_to(mof_class: int) -> tuple[Component, ...]:
    return tuple(component for cls in (3, 2, 1) if cls >= mof_class for component in _REQUIRED[cls])


def _included(
    mof_class: int, components: Mapping[Component, str | None], is_open: Callable[[str], bool]
) -> list[Component]:
    names = ((component, components.get(component)) for component in _required_up_to(mof_class))
    return [component for component, name in names if name and is_open(name)]


def _let_paper_stand_in(included: dict[int, list[Component]]) -> None:
    """A research paper may stand in for the technical report, in the classes that do not ask for it."""
    if Component.TECHNICAL_REPORT not in included[3] and Component.RESEARCH_PAPER in included[1]:
        included[3].append(Component.RESEARCH_PAPER)
        included[2].append(Component.RESEARCH_PAPER)


def _progress(mof_class: int, included: dict[int, list[Component]]) -> float:
    if any(len(included[lower]) < len(_required_up_to(lower)) for lower in range(3, mof_class, -1)):
        return 0.0
    total = len(_required_up_to(mof_class))
    report, paper = Component.TECHNICAL_REPORT, Component.RESEARCH_PAPER
    if mof_class == 1 and report not in included[1] and paper in included[1]:
        total -= 1
    return min(len(included[mof_class]) / total * 100, 100.0)
