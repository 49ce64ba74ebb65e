"""An expression of licenses explained: what each part is, and what the whole means. Phrases, for any surface."""

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from bot.licenses.explain import verdict_line
from bot.licenses.expressions import Group, Operator, Part, counting, leaves
from bot.licenses.index import LicenseIndex
from bot.licenses.report import LicenseReport, report_license
from bot.licenses.text.result import Identification, MatchKind
from bot.openness.license import License, Restriction
from bot.openness.phrases import Phrase, phrase


def licenses_of(found: Part | Group) -> tuple[License, ...]:
    """Every license of an expression once, from left to right."""
    return tuple({part.license.id: part.license for part in leaves(found) if part.license}.values())


def name_of(found: Part | Group) -> str:
    """The names of the licenses, joined as their ids are: "MIT License OR GNU General Public License 3"."""
    if isinstance(found, Part):
        name = found.license.name if found.license else found.text
        return f"{name} WITH {found.exception}" if found.exception else name
    return _joined(found, [name_of(part) for part in found.parts])


def meaning(found: Part | Group) -> Phrase:
    """What the whole means: a choice, several that bind at once, or a license with an exception."""
    if isinstance(found, Part):
        return phrase("license-whole-with", exception=found.exception or "")
    counts = counting(found)
    return phrase(
        "license-whole",
        operator=found.operator.value,
        open="yes" if counts and counts.osi_approved else "no",
        license=counts.name if counts else found.text,
    )


class Line(msgspec.Struct, frozen=True):
    """A line about one part: how deep it stands, the license's name where the words do not say it, the words."""

    depth: int
    words: Phrase
    name: str = ""


def outline(found: Part | Group, depth: int = 0) -> Iterator[Line]:
    """Yield the parts as lines: each license with its verdict, each group with what it means."""
    if isinstance(found, Part):
        yield from _lines(found, depth)
        return
    for part in found.parts:
        if isinstance(part, Group):
            yield Line(depth, phrase(f"license-whole-{part.operator.value}"))
        yield from outline(part, depth + isinstance(part, Group))


_NAMELESS: Final = frozenset({"license-verdict-restricted", "license-verdict-none"})


def _lines(part: Part, depth: int) -> Iterator[Line]:
    if part.license is not None:
        verdict = verdict_line(part.license)
        yield Line(depth, verdict, part.license.name if verdict.id in _NAMELESS else "")
    if part.exception:
        yield Line(depth + 1, phrase("license-whole-with", exception=part.exception))


def text_verdict(found: Identification, index: LicenseIndex) -> Phrase | None:
    """What follows from a text that is one license, or several, word for word; None for any other."""
    if found.kind is not MatchKind.EXACT or not found.license:
        return None
    several = index.expression(found.license)
    if several is not None:
        return meaning(several)
    terms = index.resolve(found.license)
    return verdict_line(terms) if terms else None


def report_whole(found: Part | Group) -> LicenseReport:
    """Report on an expression: every restriction of all that bind; of a choice, those of the one that counts."""
    counts = counting(found)
    if counts is None:
        raise TypeError("an expression with an unknown part")
    each = licenses_of(found)
    return msgspec.structs.replace(
        report_license(counts),
        id=found.text,
        name=name_of(found),
        spdx=_spdx(found),
        restrictions=_binding(found),
        url=counts.url if len(each) == 1 else None,
        expression=found.text,
        operator=found.operator if isinstance(found, Group) else None,
        exception=found.exception if isinstance(found, Part) else None,
        counts=counts.id,
        parts=tuple(_part(part) for part in found.parts) if isinstance(found, Group) else (),
    )


def _part(found: Part | Group) -> LicenseReport:
    plain = isinstance(found, Part) and not found.exception and found.license
    return report_license(plain) if isinstance(plain, License) else report_whole(found)


def _spdx(found: Part | Group) -> str | None:
    """The expression in SPDX ids; None where a license has none."""
    if isinstance(found, Part):
        spdx = found.license.spdx if found.license else None
        return f"{spdx} WITH {found.exception}" if spdx and found.exception else spdx
    inner = [_spdx(part) for part in found.parts]
    known = [spdx for spdx in inner if spdx is not None]
    return _joined(found, known) if len(known) == len(inner) else None


def _joined(found: Group, written: Sequence[str]) -> str:
    """Join what was written of each part with the operator; groups within go into brackets."""
    parts = zip(found.parts, written, strict=True)
    named = (f"({text})" if isinstance(part, Group) else text for part, text in parts)
    return f" {found.operator.value.upper()} ".join(named)


def _binding(found: Part | Group) -> tuple[Restriction, ...]:
    """What binds whoever takes it: of a choice the part that counts, else all parts."""
    if isinstance(found, Part):
        return found.license.restrictions if found.license else ()
    if found.operator is Operator.OR:
        counts = counting(found)
        best = next((part for part in found.parts if counting(part) == counts), found.parts[0])
        return _binding(best)
    return tuple(dict.fromkeys(item for part in found.parts for item in _binding(part)))
