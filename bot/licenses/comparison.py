"""Two licenses side by side."""

import msgspec

from bot.openness.license import Flag, License, Permission, Restriction
from bot.openness.strictness import restrictiveness


class RestrictionRow(msgspec.Struct, frozen=True):
    """What each side says under one flag; None where it says nothing."""

    flag: Flag
    a: Restriction | None
    b: Restriction | None


class PermissionRow(msgspec.Struct, frozen=True):
    """Whether each side grants one permission."""

    permission: Permission
    a: bool
    b: bool


class LicenseComparison(msgspec.Struct, frozen=True):
    """Permissions and restrictions of two licenses, row by row in a fixed order.

    `stricter` is the id of the more restrictive one; None where the order holds them equal.
    """

    a: License
    b: License
    permissions: tuple[PermissionRow, ...]
    restrictions: tuple[RestrictionRow, ...]
    stricter: str | None


def compare(a: License, b: License) -> LicenseComparison:
    """Lay two licenses side by side; rows that neither has are left out."""
    left, right = _by_flag(a), _by_flag(b)
    return LicenseComparison(
        a=a,
        b=b,
        permissions=tuple(PermissionRow(item, item in a.may, item in b.may) for item in Permission),
        restrictions=tuple(
            RestrictionRow(flag, left.get(flag), right.get(flag))
            for flag in Flag
            if flag in left.keys() | right.keys()
        ),
        stricter=_stricter(a, b),
    )


def _by_flag(terms: License) -> dict[Flag, Restriction]:
    """The first restriction of each flag: a record has one of each."""
    return {item.flag: item for item in reversed(terms.restrictions)}


def _stricter(a: License, b: License) -> str | None:
    left, right = restrictiveness(a), restrictiveness(b)
    if left == right:
        return None
    return a.id if left > right else b.id
