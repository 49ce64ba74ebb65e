"""The records that claims hang on: a model version and what is known of it. Pure data."""

import datetime as dt
from enum import StrEnum
from typing import Any

import msgspec

from bot.openness.claims import Claim
from bot.openness.components import Component


class Relation(StrEnum):
    """How a model was made from its base. All but DISTILLED hand the base's license terms on."""

    FINETUNE = "finetune"
    ADAPTER = "adapter"
    MERGE = "merge"
    QUANTIZED = "quantized"
    CONTINUED = "continued-pretraining"
    DISTILLED = "distilled-from-outputs"


class Base(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A parent in the lineage: a model id of the catalog, the relation, and where that is said."""

    model: str
    relation: Relation = Relation.FINETUNE
    url: str | None = None


class Compute(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Published training effort: accelerator hours on `hardware`, floating point operations, tokens seen."""

    hardware: str | None = None
    gpu_hours: float | None = None
    flops: float | None = None
    tokens: float | None = None
    url: str
    as_of: dt.date
    note: str | None = None


class LicenseChange(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A license the weights had, from `since` until `until` (None: still, or from the beginning)."""

    license: str
    since: dt.date | None = None
    until: dt.date | None = None
    url: str | None = None
    note: str | None = None


class OsiList(StrEnum):
    """Where a system stands on OSI's 2024 validation list. OSI certifies no system."""

    PASSED = "passed"
    WOULD_PASS = "would-pass-with-other-license"  # noqa: S105  (a word of OSI's list, no secret)
    FAILED = "failed"


class SecondOpinion(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What somebody else's index says; shown with disagreement, never mixed into the verdict."""

    by: str
    says: str
    implies: str | None = None
    url: str | None = None
    as_of: dt.date
    note: str | None = None
    details: dict[str, Any] = {}


class Model(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One version of a family: a set of checkpoints that share license and claims.

    Sizes or releases that differ in license or evidence are models of their own.
    `hub` lists Hugging Face ids, the main one first. `claims` is complete: family defaults are merged in.
    """

    id: str
    name: str
    family: str
    producer: str
    released: dt.date | None = None
    sizes: tuple[str, ...] = ()
    hub: tuple[str, ...] = ()
    ollama: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    bases: tuple[Base, ...] = ()
    claims: dict[Component, Claim] = {}
    compute: Compute | None = None
    license_history: tuple[LicenseChange, ...] = ()
    osi_2024: OsiList | None = None
    second_opinions: tuple[SecondOpinion, ...] = ()
    note: str | None = None


class Family(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """All versions of one model line; `flagship` is the id that answers for the family's name."""

    id: str
    name: str
    producer: str
    aliases: tuple[str, ...] = ()
    flagship: str
    models: tuple[Model, ...] = ()
    note: str | None = None
