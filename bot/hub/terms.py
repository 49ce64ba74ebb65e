"""Under which license a repository is: what its card declares beside what its license text really is. Pure.

A tag is what somebody picked from a menu; the text is what counts. Where the two are different licenses, the more
restrictive one counts (design, Rules of the verdict); an altered text is no longer an approved license, whatever
the tag says.
"""

from typing import Final, NamedTuple

import msgspec

from bot.hub.artifacts import Finding, Terms
from bot.hub.files import Listing
from bot.hub.records import Repo
from bot.licenses.index import LicenseIndex
from bot.licenses.text.result import Identification, MatchKind
from bot.openness.license import NONE_DECLARED, License
from bot.openness.strictness import says_enough

OTHER: Final = "other"
_A_TEXT: Final = 120
"""Words from which on a file is taken for a license text and not for a note."""
_SHOWN: Final = 3
_CUT: Final = 240
Text = Identification | Finding
"""A license text as identified, or why there is none: ABSENT, SHUT or NOT_LOOKED."""


class Texts(NamedTuple):
    """The texts of a repository: that of the weights' license, that of the code's, and a use policy."""

    license: Text
    code: Text = Finding.ABSENT
    policy: Text = Finding.ABSENT


def judge(repo: Repo, files: Listing, texts: Texts, index: LicenseIndex) -> Terms:
    """Say under which license the weights of `repo` are, and how its text stands to its tag."""
    card = repo.card
    declared = declared_license(repo, index)
    terms = Terms(
        tags=repo.license_tags,
        name=card.license_name if card else None,
        link=card.license_link if card else None,
        declared=declared,
        file=files.licenses[0] if files.licenses else None,
        code=_exactly(texts.code),
        policies=files.policies,
        policy=_exactly(texts.policy),
    )
    text = texts.license
    if isinstance(text, Finding):
        license_ = _without_text(repo, declared, text)
        return msgspec.structs.replace(terms, finding=text, license=license_)
    return _with_text(terms, text, index)


def _exactly(text: Text) -> str | None:
    return text.license if isinstance(text, Identification) and text.kind is MatchKind.EXACT else None


def declared_license(repo: Repo, index: LicenseIndex) -> str | None:
    """The license that tags and `license_name` name; `other` where they name none we know; None without a tag."""
    name = repo.card.license_name if repo.card else None
    found = [_declared(tag, name, index) for tag in repo.license_tags]
    return " AND ".join(dict.fromkeys(found)) or None


def _declared(tag: str, name: str | None, index: LicenseIndex) -> str:
    terms = index.find(tag)
    if (terms is None or terms.id in (OTHER, "unknown")) and name:
        terms = index.find(name) or terms
    return terms.id if terms else OTHER


def _without_text(repo: Repo, declared: str | None, why: Finding) -> str | None:
    """Without a text the tag stands; without either nothing is granted, if somebody really looked."""
    if declared is not None:
        return declared
    looked = why is Finding.ABSENT and repo.files is not None
    return NONE_DECLARED if looked else None


def _with_text(terms: Terms, text: Identification, index: LicenseIndex) -> Terms:
    declared = index.resolve(terms.declared) if terms.declared else None
    finding = _finding(text, declared, terms.declared)
    if finding is Finding.OTHER and not _tagged(terms, index):
        declared = None
    return msgspec.structs.replace(
        terms,
        finding=finding,
        text=text.license,
        added=tuple(item.text[:_CUT] for item in text.all_added)[:_SHOWN] if finding is Finding.CHANGED else (),
        removed=sum(item.words for item in text.all_removed) if finding is Finding.CHANGED else 0,
        license=_counting(finding, terms.declared, declared, text.license, index),
    )


def _tagged(terms: Terms, index: LicenseIndex) -> bool:
    """Whether a tag names the declared license; `license_name` is a label, and weighs less than a text."""
    found = [index.find(tag) for tag in terms.tags]
    return any(license_ is not None and license_.id not in (OTHER, "unknown") for license_ in found)


def _finding(text: Identification, declared: License | None, declared_id: str | None) -> Finding:
    if text.kind is MatchKind.UNKNOWN:
        return Finding.UNKNOWN if text.words >= _A_TEXT else Finding.ABSENT
    if text.kind is MatchKind.MODIFIED:
        return Finding.CHANGED
    named = all(match.named for match in text.matches)
    if text.kind is MatchKind.NEAR and not named:
        return Finding.CHANGED
    if declared is None or not declared.identified:
        return Finding.SAYS if named else Finding.NAMES
    if text.license not in (declared.id, declared_id):
        return Finding.OTHER
    return Finding.SAYS if named else Finding.AGREES


def _counting(
    finding: Finding, declared_id: str | None, declared: License | None, text_id: str | None, index: LicenseIndex
) -> str | None:
    """The license that counts."""
    if finding in (Finding.NAMES, Finding.SAYS):
        return declared_id if declared and declared.identified else text_id
    if finding is Finding.OTHER and text_id:
        return f"{declared_id} AND {text_id}" if declared_id and declared else text_id
    if finding in (Finding.CHANGED, Finding.UNKNOWN):
        text = index.resolve(text_id) if text_id else None
        return next((terms.id for terms in (text, declared) if terms and _restricts(terms)), OTHER)
    return declared_id or OTHER


def _restricts(terms: License) -> bool:
    """Whether it surely restricts: an altered copy of it cannot be taken for an approved license."""
    return says_enough(terms) and not terms.osi_approved
