"""What each flag of the vocabulary (`Flag`) is: something forbidden, demanded, or kept in hand by the licensor."""

from enum import StrEnum
from typing import Final

from bot.openness.license import Flag


class FlagKind(StrEnum):
    """Where a restriction is listed."""

    MAY_NOT = "may-not"
    MUST = "must"
    KEPT = "kept"


_MUST: Final = frozenset(
    (
        Flag.ATTRIBUTION,
        Flag.STATE_CHANGES,
        Flag.DISCLOSE_SOURCE,
        Flag.SHARE_ALIKE,
        Flag.NETWORK_COPYLEFT,
        Flag.NAMING,
        Flag.DISPLAY,
        Flag.OUTPUT_TRAINING_NAMING,
        Flag.PASSTHROUGH,
        Flag.MUST_UPDATE,
        Flag.REGISTRATION,
        Flag.REPORTING,
        Flag.CONTENT_FILTER,
        Flag.ACCEPTABLE_USE_POLICY,
    )
)
_KEPT: Final = frozenset(
    (
        Flag.AUP_CAN_CHANGE,
        Flag.TERMS_CAN_CHANGE,
        Flag.REMOTE_RESTRICTION,
        Flag.REVOCABLE,
        Flag.TERMINATION_AT_WILL,
        Flag.TERMINATION_ON_BREACH,
        Flag.LITIGATION_TERMINATION,
        Flag.PATENT_RETALIATION,
        Flag.OUTPUT_OWNERSHIP,
        Flag.NO_PATENT_GRANT,
        Flag.JURISDICTION,
    )
)
# What no open source license may have (Open Source Definition 1, 3, 5, 6 and 10), the weightiest first.
DENYING: Final = (
    Flag.NO_WEIGHTS,
    Flag.NON_COMMERCIAL,
    Flag.RESEARCH_ONLY,
    Flag.USER_THRESHOLD,
    Flag.REVENUE_THRESHOLD,
    Flag.NO_DERIVATIVES,
    Flag.NO_REDISTRIBUTION,
    Flag.FIELD_OF_USE,
    Flag.ACCEPTABLE_USE_POLICY,
    Flag.GEO_EXCLUSION,
    Flag.OUTPUT_TRAINING_BAN,
    Flag.NO_SUBLICENSE,
    Flag.MUST_UPDATE,
    Flag.REMOTE_RESTRICTION,
    Flag.REGISTRATION,
    Flag.NAMING,
    Flag.DISPLAY,
    Flag.GUARDRAIL_BYPASS,
    Flag.REVOCABLE,
    Flag.TERMINATION_AT_WILL,
)


def kind_of_flag(flag: Flag) -> FlagKind:
    """Say whether a flag forbids, demands, or is a power that the licensor keeps."""
    if flag in _MUST:
        return FlagKind.MUST
    return FlagKind.KEPT if flag in _KEPT else FlagKind.MAY_NOT
