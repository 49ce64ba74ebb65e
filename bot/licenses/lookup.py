"""A license by whatever name people have for it, or an error that offers the nearest."""

from typing import Final

from bot.errors import UnknownLicense
from bot.licenses.expressions import Group, Part, leaves
from bot.licenses.index import LicenseIndex
from bot.openness.license import License

_NEAREST: Final = 3
_SHOWN: Final = 100


def look_up(text: str, index: LicenseIndex) -> License:
    """Find a license by id, name, tag or expression. Raises UnknownLicense with the nearest ids."""
    found = index.resolve(text)
    if found is None:
        raise unknown_license(text, index)
    return found


def look_up_whole(text: str, index: LicenseIndex) -> License | Part | Group:
    """Find a license, or all of an expression. Raises UnknownLicense for the first part that nobody knows."""
    found = index.expression(text)
    if found is None or (isinstance(found, Part) and not found.exception):
        return look_up(text, index)
    unknown = next((part.text for part in leaves(found) if part.license is None), None)
    if unknown is not None:
        raise unknown_license(unknown, index)
    return found


def unknown_license(text: str, index: LicenseIndex) -> UnknownLicense:
    """Make the error for a name that no license has."""
    nearest = [terms.id for terms in index.suggest(text, _NEAREST)]
    return UnknownLicense(query=text[:_SHOWN], count=len(nearest), nearest=", ".join(nearest))
