"""What the rules need to know of a license. The records live in `data/licenses`."""

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


class Restriction(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing a license demands or forbids: `flag` (its kind), `clause` of the text, one line of our own."""

    flag: str
    clause: str | None = None
    summary: str


class License(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A license as the rules see it; `spdx` is an SPDX id or a `LicenseRef-`.

    `identified` is False for families ("openrail", "cc", "other"): a tag that names no text proves nothing.
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
