"""Licenses in lines, for whoever draws them: two side by side, and the four freedoms of one."""

from collections.abc import Callable, Iterator
from typing import Any, Final

import msgspec

from bot.licenses.comparison import LicenseComparison
from bot.licenses.explain import Explanation, label_of
from bot.licenses.report import report_license
from bot.openness.license import License, Permission, Restriction
from bot.openness.phrases import Phrase, phrase
from bot.openness.places import place

Write = Callable[[Phrase], str]


class Line(msgspec.Struct, frozen=True):
    """One row of a comparison: what it is about, and what each license says."""

    label: Phrase
    a: Phrase
    b: Phrase


def lines(found: LicenseComparison) -> Iterator[Line]:
    """The rows in which two licenses differ: what they allow, then what they forbid, demand and keep in hand."""
    for right in found.permissions:
        if right.a != right.b:
            told = (_granted(found.a, right.permission, right.a), _granted(found.b, right.permission, right.b))
            yield Line(phrase(f"license-may-{right.permission.value}"), *told)
    for row in found.restrictions:
        stated = row.a or row.b
        if stated is not None and _same(row.a) != _same(row.b):
            yield Line(_bare(stated), _told(row.a), _told(row.b))


def stricter_line(found: LicenseComparison) -> Phrase:
    """Which of the two is the stricter one."""
    names = {found.a.id: found.a.name, found.b.id: found.b.name}
    if found.stricter is None:
        return phrase("license-compare-equal")
    return phrase("license-compare-stricter", license=names[found.stricter])


def comparison_document(found: LicenseComparison) -> dict[str, Any]:
    """A comparison as `isopen license compare --json` prints it."""
    return {
        "a": msgspec.to_builtins(report_license(found.a)),
        "b": msgspec.to_builtins(report_license(found.b)),
        "permissions": msgspec.to_builtins(found.permissions),
        "restrictions": msgspec.to_builtins(found.restrictions),
        "stricter": found.stricter,
    }


def freedoms_line(told: Explanation, write: Write) -> Phrase:
    """Which of the four freedoms a license grants, and which it does not."""
    granted = ", ".join(write(item.label) for item in told.freedoms if item.granted)
    denied = ", ".join(write(item.label) for item in told.freedoms if not item.granted)
    if not granted:
        return phrase("license-freedoms-none", denied=denied)
    return phrase("license-freedoms", granted=granted, denied=denied or "none")


def _same(item: Restriction | None) -> tuple[str | None, str] | None:
    """What has to be equal for two restrictions of a kind to be the same: the wording alone says little."""
    return None if item is None else (item.limit, item.summary)


def _bare(item: Restriction) -> Phrase:
    """The short name of a kind of restriction, without one license's own limit."""
    return label_of(msgspec.structs.replace(item, limit=None))


_DENIED_BY: Final = {
    Permission.PATENT_USE: frozenset({"no-patent-grant"}),
    Permission.OUTPUTS: frozenset({"output-training-ban", "output-restriction", "output-ownership"}),
}
"""Rights that most licenses do not speak of: there only a word against them is a no."""


def _granted(terms: License, right: Permission, granted: bool) -> Phrase:  # noqa: FBT001 - one cell of a table
    if granted:
        return phrase("license-compare-yes")
    deniers = _DENIED_BY.get(right)
    denied = deniers is None or any(item.flag in deniers for item in terms.restrictions)
    return phrase("license-compare-no" if denied else "license-compare-silent")


def _told(item: Restriction | None) -> Phrase:
    if item is None:
        return phrase("license-compare-silent")
    if item.clause is None:
        return phrase("license-compare-says", summary=item.summary)
    return phrase("license-compare-says-clause", summary=item.summary, **place(item.clause))
