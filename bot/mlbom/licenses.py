"""Licenses as CycloneDX has them: an SPDX id, a name with an address, or an expression."""

from collections.abc import Iterator
from typing import Final

from cyclonedx.model import XsUri
from cyclonedx.model.license import DisjunctiveLicense, LicenseAcknowledgement, LicenseExpression
from cyclonedx.spdx import is_expression, is_supported_id

from bot.artifact_report import ArtifactReport
from bot.mlbom.plain import clean, web_address
from bot.openness.components import Component
from bot.openness.facts import Facts
from bot.openness.license import NONE_DECLARED, License

AnyLicense = DisjunctiveLicense | LicenseExpression

DECLARED: Final = LicenseAcknowledgement.DECLARED
CONCLUDED: Final = LicenseAcknowledgement.CONCLUDED
_OPERATORS: Final = frozenset(("AND", "OR", "WITH", "(", ")"))


def of_model(report: ArtifactReport, facts: Facts) -> list[AnyLicense]:
    """What counts (concluded), and what the publisher says where that is another one (declared).

    Nothing where it is not established, or no license is declared: a name would look like one. An expression
    stands alone, as the schema wants it.
    """
    found = report.assessment
    if found.license is not None and found.license == found.declared:
        whole = _expression(_claimed(report), facts)
        if whole is not None:
            return [whole]
    named = _named(found.license, report, CONCLUDED)
    if found.declared is None or found.declared == found.license:
        return named
    return [*named, *_named(found.declared, report, DECLARED)]


def observed(report: ArtifactReport, facts: Facts) -> list[AnyLicense]:
    """What the license text in the repository turned out to be."""
    terms = report.look.terms if report.look else None
    text = facts.license(terms.text) if terms and terms.text else None
    return [_one(text, None, None)] if text else []


def by_name(name: str | None, facts: Facts) -> list[AnyLicense]:
    """A license that is known by its id or name alone: that of a data set or an ancestor."""
    if name is None or name == NONE_DECLARED:
        return []
    whole = _expression(name, facts)
    if whole is not None:
        return [whole]
    known = facts.license(name)
    if known is not None and known.id == NONE_DECLARED:
        return []
    return [_one(known, None, None) if known else DisjunctiveLicense(name=clean(name, 200))]


def _named(terms: License | None, report: ArtifactReport, how: LicenseAcknowledgement) -> list[AnyLicense]:
    """One license; for a tag such as `other` the name and address that the card gives it."""
    if terms is None or terms.id == NONE_DECLARED:
        return []
    seen = report.look.terms if report.look and not terms.identified else None
    return [_one(terms, how, seen.link if seen else None, seen.name if seen else None)]


def _one(
    terms: License, how: LicenseAcknowledgement | None, link: str | None, name: str | None = None
) -> DisjunctiveLicense:
    address = web_address(link) or web_address(terms.url)
    url = XsUri(address) if address else None
    if terms.spdx and is_supported_id(terms.spdx):
        return DisjunctiveLicense(id=terms.spdx, url=url, acknowledgement=how)
    return DisjunctiveLicense(name=clean(name or terms.name, 200), url=url, acknowledgement=how)


def _claimed(report: ArtifactReport) -> str:
    claims = report.assessment.claims
    return next((claim.license or "" for claim in claims if claim.component is Component.PARAMETERS), "")


def _expression(text: str, facts: Facts) -> LicenseExpression | None:
    """An expression of several licenses in SPDX's words; None for one license, or where a part is unknown."""
    words = text.replace("(", " ( ").replace(")", " ) ").split()
    if not _OPERATORS & {word.upper() for word in words}:
        return None
    parts = list(_in_spdx(words, facts))
    made = " ".join(part for part in parts if part is not None)
    return (
        LicenseExpression(made, acknowledgement=CONCLUDED) if None not in parts and is_expression(made) else None
    )


def _in_spdx(words: list[str], facts: Facts) -> Iterator[str | None]:
    for word in words:
        if word.upper() in _OPERATORS:
            yield word.upper()
            continue
        known = facts.license(word)
        yield _spdx(known) if known is not None and known.identified else None


def _spdx(terms: License) -> str:
    """Its SPDX id, or one of our own as SPDX wants them."""
    if terms.spdx:
        return terms.spdx
    return "LicenseRef-" + "".join(char if char.isalnum() or char in ".-" else "-" for char in terms.id)
