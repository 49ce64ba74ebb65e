"""The Open Source AI Definition 1.0, requirement by requirement, three-valued.

Source: OSAID 1.0 (2024-10-28) and OSI's checklist by MOF component: data information (at least one of data sets,
research paper, technical report, data card tells it in full), all code (preprocessing; training, validation and
testing; inference; supporting libraries and tools; architecture) under OSI-approved licenses, parameters
under OSI-approved terms. What is not established is not met, and not refuted either.
"""

from collections.abc import Iterable
from typing import Final

from bot.openness.assessment import Answered, Osaid, Requirement
from bot.openness.claims import Claim, Status, Topic
from bot.openness.components import Component
from bot.openness.facts import Facts, license_of
from bot.openness.license import License
from bot.openness.phrases import Phrase, phrase
from bot.openness.records import Model
from bot.openness.strictness import says_enough

DATA_SOURCES: Final = (
    Component.DATASETS,
    Component.RESEARCH_PAPER,
    Component.TECHNICAL_REPORT,
    Component.DATA_CARD,
)
CODE: Final = (
    Component.PREPROCESSING_CODE,
    Component.TRAINING_CODE,
    Component.EVALUATION_CODE,
    Component.INFERENCE_CODE,
    Component.SUPPORTING_TOOLS,
    Component.ARCHITECTURE,
)
DATA_INFORMATION: Final = "data-information"
BASE_MODELS: Final = "base-models"


def evaluate(model: Model, weights: License | None, facts: Facts, bases: Iterable[Requirement] = ()) -> Osaid:
    """Check a model. `weights` is what its parameters are really under; `bases` what its lineage adds."""
    requirements = (
        _data_information(model),
        *(_code(component, model.claims.get(component), facts) for component in CODE),
        _parameters(model.claims.get(Component.PARAMETERS), weights),
        *bases,
    )
    return Osaid(conforms=weakest(item.status for item in requirements), requirements=requirements)


def weakest(answers: Iterable[Answered]) -> Answered:
    """Not met beats not established beats met."""
    found = set(answers)
    order = (Answered.NOT_MET, Answered.NOT_ESTABLISHED)
    return next((answer for answer in order if answer in found), Answered.MET)


def _data_information(model: Model) -> Requirement:
    """OSAID 1.0, Data Information: enough to build a substantially equivalent system."""
    claims = [model.claims[name] for name in DATA_SOURCES if name in model.claims]
    telling = [claim for claim in claims if Topic.DATA_INFORMATION in claim.covers]
    full = [claim for claim in telling if claim.status is Status.RELEASED]
    if full:
        return _answer(DATA_INFORMATION, Answered.MET, "osaid-data-met", full)
    data = [claim for claim in claims if claim.component in (Component.DATASETS, Component.DATA_CARD)]
    withheld = [claim for claim in data if claim.status is Status.WITHHELD]
    if withheld:
        return _answer(DATA_INFORMATION, Answered.NOT_MET, "osaid-data-withheld", withheld)
    partial = [claim for claim in [*telling, *data] if claim.status is Status.PARTIAL]
    if partial:
        return _answer(DATA_INFORMATION, Answered.NOT_MET, "osaid-data-partial", partial)
    return _answer(DATA_INFORMATION, Answered.NOT_ESTABLISHED, "osaid-data-unknown", claims)


def _code(component: Component, claim: Claim | None, facts: Facts) -> Requirement:
    """OSAID 1.0, Code: complete, under an OSI-approved license."""
    if claim is None or claim.status is Status.UNKNOWN:
        return _about(component, Answered.NOT_ESTABLISHED, "osaid-part-unknown", claim)
    if claim.status is Status.WITHHELD:
        return _about(component, Answered.NOT_MET, "osaid-part-withheld", claim)
    if claim.status is Status.PARTIAL:
        return _about(component, Answered.NOT_MET, "osaid-part-partial", claim)
    return _under(component, claim, license_of(claim, facts))


def _parameters(claim: Claim | None, weights: License | None) -> Requirement:
    """OSAID 1.0, Parameters: under OSI-approved terms."""
    component = Component.PARAMETERS
    if claim is None or claim.status is Status.UNKNOWN:
        return _about(component, Answered.NOT_ESTABLISHED, "osaid-part-unknown", claim)
    if claim.status is Status.WITHHELD:
        return _about(component, Answered.NOT_MET, "osaid-part-withheld", claim)
    return _under(component, claim, weights)


def _under(component: Component, claim: Claim, terms: License | None) -> Requirement:
    if terms is None or not says_enough(terms):
        return _about(component, Answered.NOT_ESTABLISHED, "osaid-part-license-unknown", claim)
    status = Answered.MET if terms.osi_approved else Answered.NOT_MET
    why = "osaid-part-met" if terms.osi_approved else "osaid-part-not-approved"
    return _about(component, status, why, claim, license=terms.name)


def _about(component: Component, status: Answered, why: str, claim: Claim | None, **args: str) -> Requirement:
    sentence = phrase(why, component=component.value, **args)
    return _requirement(component.value, status, sentence, [claim] if claim else [])


def _answer(name: str, status: Answered, why: str, claims: list[Claim]) -> Requirement:
    return _requirement(name, status, phrase(why), claims)


def _requirement(name: str, status: Answered, why: Phrase, claims: list[Claim]) -> Requirement:
    links = tuple(dict.fromkeys(claim.url for claim in claims if claim.url))
    return Requirement(id=name, status=status, why=why, links=links)
