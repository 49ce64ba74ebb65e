"""What the rules ask of the world: licenses by name, models by id. Handed in, never reached for."""

from typing import Protocol

from bot.openness.claims import Claim, Status
from bot.openness.components import Component
from bot.openness.license import License
from bot.openness.records import Model


class Facts(Protocol):
    """Where licenses and models come from: the catalog, or a dictionary in a test."""

    def license(self, expression: str) -> License | None:
        """The license an expression stands for (most restrictive of several); None where it is not known."""
        ...

    def model(self, model_id: str) -> Model | None:
        """The model by that id; None where it is not known."""
        ...


def status_of(model: Model, component: Component) -> Status:
    """How much of `component` is published; no claim is `unknown`."""
    claim = model.claims.get(component)
    return claim.status if claim else Status.UNKNOWN


def license_of(claim: Claim | None, facts: Facts) -> License | None:
    """The license that a claim names, None where none is established."""
    return facts.license(claim.license) if claim and claim.license else None


def is_out(status: Status) -> bool:
    """Whether anything at all can be had."""
    return status in (Status.RELEASED, Status.PARTIAL)
