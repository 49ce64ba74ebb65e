"""What the rules conclude. Language-neutral: sentences are `Phrase`s, written out by `bot.texts`."""

import datetime as dt
from enum import StrEnum

import msgspec

from bot.openness.claims import Claim
from bot.openness.components import Component
from bot.openness.license import License
from bot.openness.phrases import Phrase
from bot.openness.records import Compute, Relation


class Verdict(StrEnum):
    """The five words (design, Words)."""

    OPEN_SOURCE = "open-source"
    OPEN_WEIGHTS = "open-weights"
    MODEL_AVAILABLE = "model-available"
    CLOSED = "closed"
    UNKNOWN = "unknown"


class Answered(StrEnum):
    """A three-valued answer."""

    MET = "met"
    NOT_MET = "not-met"
    NOT_ESTABLISHED = "not-established"


class Requirement(msgspec.Struct, frozen=True, kw_only=True):
    """One requirement of OSAID 1.0: is it met, why, and where one can see it (URLs)."""

    id: str
    status: Answered
    why: Phrase
    links: tuple[str, ...] = ()


class Osaid(msgspec.Struct, frozen=True, kw_only=True):
    """The Open Source AI Definition 1.0, requirement by requirement. `conforms` is the weakest of them."""

    conforms: Answered
    requirements: tuple[Requirement, ...]


class MofResult(msgspec.Struct, frozen=True, kw_only=True):
    """MOF class (3, 2, 1; 0 is unclassified), its label, and progress in percent per class."""

    mof_class: int
    label: str
    progress: dict[int, float]


class RebuildStatus(StrEnum):
    """Could somebody with enough compute rebuild the model?"""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNKNOWN = "unknown"


class Rebuildable(msgspec.Struct, frozen=True, kw_only=True):
    """Training data, preprocessing code and training code: which are `missing`, and the known compute.

    `partial` are those of the missing that are published in part.
    `inherited` are those of them that it is not known to lack itself: a model it was made from lacks them.
    """

    status: RebuildStatus
    missing: tuple[Component, ...] = ()
    unknown: tuple[Component, ...] = ()
    inherited: tuple[Component, ...] = ()
    compute: Compute | None = None
    partial: tuple[Component, ...] = ()


class Step(msgspec.Struct, frozen=True):
    """That `child` (an id in the lineage, or the model itself) was made directly from an ancestor, and how."""

    child: str
    relation: Relation


class Ancestor(msgspec.Struct, frozen=True, kw_only=True):
    """A model this one was made from: `depth` 1 is a parent. `verdict` is the ancestor's own.

    `steps` are all that was made directly from it on the way to the model; `relation` is that of the nearest.
    """

    id: str
    name: str
    relation: Relation
    depth: int
    license: str | None
    verdict: Verdict
    url: str | None = None
    steps: tuple[Step, ...] = ()


class Conflict(msgspec.Struct, frozen=True, kw_only=True):
    """A license tag that a license upstream contradicts, with the clause that does."""

    model: str
    license: str
    base: str
    base_license: str
    clause: str | None
    why: Phrase


class Assessment(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the rules conclude from the claims on one model.

    `license` is what the weights are really under (after the cap by the lineage); `declared` what the
    publisher says. `claims` holds one entry per component, unknown ones included.
    """

    model: str
    verdict: Verdict
    headline: Phrase
    reasons: tuple[Phrase, ...]
    would_change: tuple[Phrase, ...]
    osaid: Osaid
    mof: MofResult
    rebuildable: Rebuildable
    license: License | None
    declared: License | None
    claims: tuple[Claim, ...]
    lineage: tuple[Ancestor, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    as_of: dt.date | None = None
