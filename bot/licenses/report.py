"""What `isopen license --json` prints, and what a card is drawn from: one license, or one text identified."""

import msgspec

from bot.licenses.expressions import Operator
from bot.licenses.index import LicenseIndex
from bot.licenses.text.result import Identification, Match, MatchKind, Removed
from bot.openness.license import Category, License, Restriction
from bot.openness.phrases import Phrase, phrase


class TextMatch(msgspec.Struct, frozen=True, kw_only=True):
    """How a text compares: words added (in full) and removed (places and numbers), and every license in it."""

    kind: MatchKind
    score: float
    added: tuple[str, ...] = ()
    removed: tuple[Removed, ...] = ()
    copyright: tuple[str, ...] = ()
    licenses: tuple[Match, ...] = ()


class LicenseReport(msgspec.Struct, frozen=True, kw_only=True):
    """One answer. For a text that is not EXACT, `id` is what it resembles, and nothing is said to be approved.

    Of an expression, `parts` are its operands, joined by `operator`; `counts` is the license that decides.
    """

    id: str | None
    name: str | None
    spdx: str | None
    osi_approved: bool
    fsf_free: bool
    category: Category
    identified: bool
    restrictions: tuple[Restriction, ...]
    url: str | None = None
    match: TextMatch | None = None
    expression: str | None = None
    operator: Operator | None = None
    exception: str | None = None
    counts: str | None = None
    parts: "tuple[LicenseReport, ...]" = ()


def report_license(terms: License) -> LicenseReport:
    """Report on a license that was looked up."""
    return LicenseReport(
        id=terms.id,
        name=terms.name,
        spdx=terms.spdx,
        osi_approved=terms.osi_approved,
        fsf_free=terms.fsf_free,
        category=terms.category,
        identified=terms.identified,
        restrictions=terms.restrictions,
        url=terms.url,
    )


def report_text(found: Identification, index: LicenseIndex) -> LicenseReport:
    """Report on a text. Only an EXACT one has its license's flags; of several, the most restrictive counts."""
    terms = index.resolve(found.license) if found.license else None
    exact = found.kind is MatchKind.EXACT and terms is not None
    return LicenseReport(
        id=found.license,
        name=_name(found, index),
        spdx=found.spdx,
        osi_approved=bool(exact and terms and terms.osi_approved),
        fsf_free=bool(exact and terms and terms.fsf_free),
        category=terms.category if exact and terms else Category.UNIDENTIFIED,
        identified=exact,
        restrictions=terms.restrictions if terms else (),
        url=terms.url if terms else None,
        match=TextMatch(
            kind=found.kind,
            score=found.score,
            added=tuple(item.text for item in found.all_added),
            removed=found.all_removed,
            copyright=found.copyright,
            licenses=found.matches,
        ),
    )


def _name(found: Identification, index: LicenseIndex) -> str | None:
    """The names of the licenses in a text, joined as their ids are."""
    ids = found.license.split(" AND ") if found.license else []
    known = [index.get(license_id) for license_id in ids]
    return " AND ".join(terms.name for terms in known if terms) or None


def text_line(found: Identification, index: LicenseIndex) -> Phrase:
    """One line for people: what the text is, or is not."""
    name = _name(found, index)
    if name is None:
        return phrase("license-text-unknown")
    if any(match.named for match in found.matches):
        plain = found.kind is MatchKind.NEAR
        return phrase("license-text-named" if plain else "license-text-named-modified", license=name)
    if found.kind is not MatchKind.MODIFIED:
        return phrase(f"license-text-{found.kind.value}", license=name)
    added = sum(len(item.text.split()) for item in found.all_added)
    removed = sum(item.words for item in found.all_removed)
    return phrase("license-text-modified", license=name, added=added, removed=removed)


def removed_line(item: Removed) -> Phrase:
    """Where words are missing, and how many."""
    name = "license-text-removed" if item.after else "license-text-removed-start"
    return phrase(name, words=item.words, line=item.line, after=item.after)
