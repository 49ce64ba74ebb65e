"""What the store holds, as typed records. Nothing here knows SQL.

What was kept years ago must stay readable: `Evidence` and `Change` use plain words where the rules use
enumerations, so that a component that is renamed one day does not make the history unreadable.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable
from typing import Final, Self

import msgspec

from bot.openness.assessment import Assessment, Verdict
from bot.openness.claims import Claim, Status

_NOTHING_KNOWN: Final = Status.UNKNOWN.value


class Evidence(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A claim as it is archived: everything it says, but not the day somebody last looked (`as_of`)."""

    component: str
    status: str
    license: str | None = None
    covers: tuple[str, ...] = ()
    url: str | None = None
    revision: str | None = None
    source: str = ""
    note: str | None = None


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """One component whose evidence changed: `before` or `after` is None where nothing was known."""

    component: str
    before: Evidence | None
    after: Evidence | None


class HistoryEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a verdict, a license or the evidence. Entries are added, never altered.

    `old_verdict` is None in a model's first entry. `why` is what the writer gave as the occasion. `changed` is
    empty where the evidence is the same, and where the older evidence had been purged.
    """

    id: int
    model_id: str
    at: dt.datetime
    old_verdict: Verdict | None
    new_verdict: Verdict
    old_license: str | None
    new_license: str | None
    why: str
    claims_digest: str
    changed: tuple[Change, ...]


class VerdictRecord(msgspec.Struct, frozen=True, kw_only=True):
    """A computed verdict with everything it was computed from; build it with `VerdictRecord.of`.

    `claims` and `assessment` are JSON and are decoded when asked for. `source` says where the claims came from
    ("catalog", "hub", ...), `revision` which edition of it. Times are aware UTC.
    """

    model_id: str
    verdict: Verdict
    license: str | None
    claims_digest: str
    claims: bytes
    assessment: bytes
    source: str
    revision: str
    computed_at: dt.datetime
    expires_at: dt.datetime

    @classmethod
    def of(
        cls, assessment: Assessment, *, source: str, revision: str, now: dt.datetime, keep: dt.timedelta
    ) -> Self:
        """Record what the rules concluded at `now`, to be trusted for as long as `keep`."""
        return cls(
            model_id=assessment.model,
            verdict=assessment.verdict,
            license=assessment.license.id if assessment.license else None,
            claims_digest=claims_digest(assessment.claims),
            claims=msgspec.json.encode(assessment.claims),
            assessment=msgspec.json.encode(assessment),
            source=source,
            revision=revision,
            computed_at=now,
            expires_at=now + keep,
        )

    def is_stale(self, now: dt.datetime) -> bool:
        """Tell whether the record is past its time to live."""
        return now >= self.expires_at

    def read_assessment(self) -> Assessment | None:
        """Decode the assessment; None where an older isopen wrote it in a form no longer understood."""
        try:
            return msgspec.json.decode(self.assessment, type=Assessment)
        except msgspec.MsgspecError:
            return None

    def read_evidence(self) -> tuple[Evidence, ...]:
        """Decode the claims, components nobody knows anything about left out, sorted by component."""
        return read_evidence(self.claims)


class Health(msgspec.Struct, frozen=True, kw_only=True):
    """What `isopen doctor` shows of the database. `where` never holds a password.

    `schema` is the number of the newest migration that ran, `size` is in bytes, `write_ms` is how long one
    durable write took, `integrity` is "ok" or the database's own words; `journal_mode` is SQLite's alone.
    """

    backend: str
    where: str
    server_version: str
    schema: str
    size: int
    verdicts: int
    history: int
    write_ms: float
    integrity: str = "ok"
    journal_mode: str | None = None


def read_evidence(claims: bytes | str) -> tuple[Evidence, ...]:
    """Decode claims from JSON, components nobody knows anything about left out, sorted by component."""
    return _tidy(msgspec.json.decode(claims, type=tuple[Evidence, ...]))


def claims_digest(claims: Iterable[Claim]) -> str:
    """SHA-256 (hex) of what the claims say; the order and the day somebody last looked do not count."""
    evidence = _tidy(msgspec.convert(msgspec.to_builtins(tuple(claims)), tuple[Evidence, ...]))
    return hashlib.sha256(msgspec.json.encode(evidence)).hexdigest()


def changes(before: Iterable[Evidence], after: Iterable[Evidence]) -> tuple[Change, ...]:
    """Tell component by component what differs, sorted by component."""
    old = {evidence.component: evidence for evidence in before}
    new = {evidence.component: evidence for evidence in after}
    return tuple(
        Change(component=name, before=old.get(name), after=new.get(name))
        for name in sorted(old.keys() | new.keys())
        if old.get(name) != new.get(name)
    )


def _tidy(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Leave out what says nothing: a component that is not mentioned is as unknown as one called unknown."""
    known = (item for item in evidence if item.status != _NOTHING_KNOWN or item.license is not None)
    return tuple(sorted(known, key=lambda item: item.component))
