"""What the rules need to know of a license. The records live in `data/licenses`."""

import datetime as dt
from enum import StrEnum
from typing import Final

import msgspec

NONE_DECLARED: Final = "none"


class Category(StrEnum):
    """How free a license is, from the least to the most restrictive."""

    PUBLIC_DOMAIN = "public-domain"
    PERMISSIVE = "permissive"
    COPYLEFT = "copyleft"
    MODEL_PERMISSIVE = "model-permissive"
    RAIL = "rail"
    COMMUNITY = "source-available"
    NON_COMMERCIAL = "non-commercial"
    PROPRIETARY = "proprietary"
    NO_LICENSE = "no-license"
    UNIDENTIFIED = "unidentified"


class Kind(StrEnum):
    """What a record of `data/licenses` is: a license, or a use policy that a license makes part of itself."""

    LICENSE = "license"
    POLICY = "policy"


class Permission(StrEnum):
    """What a license lets everybody do, after its conditions."""

    PRIVATE_USE = "private-use"
    COMMERCIAL_USE = "commercial-use"
    MODIFICATION = "modification"
    DISTRIBUTION = "distribution"
    PATENT_USE = "patent-use"
    OUTPUTS = "outputs"


class Flag(StrEnum):
    """The one vocabulary of what a license forbids, demands or keeps in hand (`Restriction.flag`).

    `kind_of_flag` says which of the three a flag is, `denies_open_source` which of them no open source
    license may have.
    """

    # It forbids.
    NON_COMMERCIAL = "non-commercial"
    RESEARCH_ONLY = "research-only"
    FIELD_OF_USE = "field-of-use"
    ACCEPTABLE_USE_POLICY = "acceptable-use-policy"
    USER_THRESHOLD = "user-threshold"
    REVENUE_THRESHOLD = "revenue-threshold"
    GEO_EXCLUSION = "geo-exclusion"
    NO_DERIVATIVES = "no-derivatives"
    NO_WEIGHTS = "no-weights"
    OUTPUT_TRAINING_BAN = "output-training-ban"
    OUTPUT_RESTRICTION = "output-restriction"
    DISTILLATION_COUNTS = "distillation-counts"
    NO_REVERSE_ENGINEERING = "no-reverse-engineering"
    NO_SUBLICENSE = "no-sublicense"
    NO_REDISTRIBUTION = "no-redistribution"
    NO_BENCHMARKS = "no-benchmarks"
    NO_ENDORSEMENT = "no-endorsement"
    NO_TECHNICAL_MEASURES = "no-technical-measures"
    NO_FURTHER_RESTRICTIONS = "no-further-restrictions"
    GUARDRAIL_BYPASS = "guardrail-bypass"
    # It demands.
    ATTRIBUTION = "attribution"
    STATE_CHANGES = "state-changes"
    DISCLOSE_SOURCE = "disclose-source"
    SHARE_ALIKE = "share-alike"
    NETWORK_COPYLEFT = "network-copyleft"
    NAMING = "naming"
    DISPLAY = "display"
    OUTPUT_TRAINING_NAMING = "output-training-naming"
    PASSTHROUGH = "passthrough"
    MUST_UPDATE = "must-update"
    REGISTRATION = "registration"
    REPORTING = "reporting"
    CONTENT_FILTER = "content-filter"
    # The licensor keeps it in hand.
    AUP_CAN_CHANGE = "aup-can-change"
    TERMS_CAN_CHANGE = "terms-can-change"
    REMOTE_RESTRICTION = "remote-restriction"
    REVOCABLE = "revocable"
    TERMINATION_AT_WILL = "termination-at-will"
    TERMINATION_ON_BREACH = "termination-on-breach"
    LITIGATION_TERMINATION = "litigation-termination"
    PATENT_RETALIATION = "patent-retaliation"
    OUTPUT_OWNERSHIP = "output-ownership"
    NO_PATENT_GRANT = "no-patent-grant"
    JURISDICTION = "jurisdiction"


class Restriction(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing a license demands or forbids: `flag` (its kind), `clause` of the text, one line of our own.

    `limit` says in a few words where a threshold or an exclusion lies: "700 million users", "the EU".
    """

    flag: Flag
    limit: str | None = None
    clause: str | None = None
    summary: str


class License(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A license as the rules see it; `spdx` is an SPDX id or a `LicenseRef-`.

    `identified` is False for families ("openrail", "cc", "other"): a tag that names no text proves nothing.
    `passthrough` is True where whoever shares something made from the work must hand these terms on.
    `license_names` are the values of `license_name` that the Hub's tag `other` goes with. `aliases` are
    names people type. A use policy (`kind`) is `part_of` the license with that id. `source` is an id of
    `data/SOURCES.md`. `osi_approved` and `fsf_free` come from the SPDX list.
    """

    id: str
    name: str
    spdx: str | None = None
    url: str | None = None
    osi_approved: bool = False
    fsf_free: bool = False
    category: Category
    identified: bool = True
    passthrough: bool = False
    restrictions: tuple[Restriction, ...] = ()
    kind: Kind = Kind.LICENSE
    part_of: str | None = None
    may: tuple[Permission, ...] = ()
    hf_tag: str | None = None
    license_names: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    source: str | None = None
    as_of: dt.date | None = None
