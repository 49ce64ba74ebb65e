"""From the parts of a text to one conclusion."""

from collections.abc import Iterable
from typing import Final

from bot.licenses.text.changes import added_of, removed_of
from bot.licenses.text.corpus import Known
from bot.licenses.text.reading import Part, Reading
from bot.licenses.text.result import Added, Identification, Match, MatchKind
from bot.licenses.text.source import Source

_MODIFIED: Final = 0.75
_EXCERPT: Final = 0.25
_SOLID: Final = 0.9
_SHARE: Final = 0.4
_MOSTLY: Final = 0.5
_PARTLY: Final = 0.15
_BELOW_ONE: Final = 0.9999


def conclude(source: Source, reading: Reading) -> Identification:
    """Sum a reading up. EXACT only where every word is accounted for."""
    matches = tuple(_match(source, part) for part in reading.parts)
    rest = tuple(Added(source.slice(a, b), source.line(a)) for a, b in reading.rest)
    kind = _overall(source, reading, matches)
    return Identification(
        kind=kind,
        license=None if kind is MatchKind.UNKNOWN else _join(match.license for match in matches),
        spdx=None if kind is MatchKind.UNKNOWN else _join(match.spdx for match in matches),
        score=1.0 if kind is MatchKind.EXACT else round(min(_score(source, reading), _BELOW_ONE), 4),
        matches=matches,
        added=rest,
        copyright=tuple(source.slice(a, b) for a, b in reading.notices),
        words=len(source.ids),
    )


def the_very_file(text: str, known: Known) -> Identification:
    """What `conclude` says of a file that is a known text, byte for byte."""
    first = text[: len(text) - len(text.lstrip())].count("\n") + 1
    match = Match(
        license=known.license,
        spdx=known.spdx,
        kind=MatchKind.EXACT,
        score=1.0,
        first_line=first,
        last_line=text.rstrip().count("\n") + 1,
    )
    return Identification(
        kind=MatchKind.EXACT,
        license=known.license,
        spdx=known.spdx,
        score=1.0,
        matches=(match,),
        words=len(known.ids),
    )


def _match(source: Source, part: Part) -> Match:
    runs = list(part.changes.runs) if part.changes else []
    both = len(part.known.ids) + part.last - part.first
    kept = part.changes.kept if part.changes else len(part.known.ids)
    return Match(
        license=part.known.license,
        spdx=part.known.spdx,
        kind=_kind(part),
        score=1.0 if not runs else round(min(2 * kept / both, _BELOW_ONE), 4),
        added=added_of(source, runs),
        removed=removed_of(source, runs),
        first_line=source.line(part.first),
        last_line=source.line(max(part.last - 1, part.first)),
    )


def _kind(part: Part) -> MatchKind:
    """EXACT without a difference; MODIFIED where most of the license, or an excerpt of it, is there."""
    if part.changes is None or not part.changes.runs:
        return MatchKind.EXACT
    size, length = len(part.known.ids), max(part.last - part.first, 1)
    of_license, of_text = part.changes.kept / size, part.changes.kept / length
    if (of_license >= _MODIFIED and of_text >= _SHARE) or (of_text >= _SOLID and of_license >= _EXCERPT):
        return MatchKind.MODIFIED
    return MatchKind.NEAR


def _overall(source: Source, reading: Reading, matches: tuple[Match, ...]) -> MatchKind:
    kinds = {match.kind for match in matches}
    if not matches:
        return MatchKind.UNKNOWN
    if kinds == {MatchKind.EXACT} and not reading.rest:
        return MatchKind.EXACT
    covered = _kept(reading) / len(source.ids)
    if covered < _PARTLY:
        return MatchKind.UNKNOWN
    return MatchKind.MODIFIED if MatchKind.NEAR not in kinds and covered >= _MOSTLY else MatchKind.NEAR


def _score(source: Source, reading: Reading) -> float:
    """Share of words in common, over the text and the licenses found in it."""
    known = sum(len(part.known.ids) for part in reading.parts)
    return 2 * _kept(reading) / max(known + len(source.ids), 1)


def _kept(reading: Reading) -> int:
    """Words of the text that agree with a license."""
    return sum(part.changes.kept if part.changes else part.last - part.first for part in reading.parts)


def _join(names: Iterable[str]) -> str | None:
    return " AND ".join(dict.fromkeys(names)) or None
