"""Claims, assessments and records as the rules would make them."""

import datetime as dt
from typing import Any

from bot.openness.assessment import (
    Answered,
    Assessment,
    MofResult,
    Osaid,
    Rebuildable,
    RebuildStatus,
    Verdict,
)
from bot.openness.claims import Claim, Status
from bot.openness.components import Component
from bot.openness.license import Category, License
from bot.openness.phrases import Phrase
from bot.probes.battery import Tier
from bot.probes.service.jobs import Job, JobState, Place, Wanted, new_id
from bot.store.override_records import Occasion, Person, Said
from bot.store.records import VerdictRecord
from bot.store.report_records import Report

NOW = dt.datetime(2025, 11, 3, 12, 30, 15, 250_000, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
LLAMA = "llama-3.1-8b"


def claim(
    component: Component = Component.PARAMETERS,
    status: Status = Status.RELEASED,
    *,
    license_id: str | None = "llama-3.1",
    as_of: dt.date = dt.date(2025, 11, 3),
    revision: str | None = None,
) -> Claim:
    return Claim(
        component=component, status=status, license=license_id, source="hub", as_of=as_of, revision=revision
    )


def assessment(
    model: str = LLAMA,
    verdict: Verdict = Verdict.MODEL_AVAILABLE,
    license_id: str | None = "llama-3.1",
    claims: tuple[Claim, ...] | None = None,
) -> Assessment:
    held = License(id=license_id, name=license_id, category=Category.COMMUNITY) if license_id else None
    return Assessment(
        model=model,
        verdict=verdict,
        headline=Phrase("headline", {"name": model}),
        reasons=(),
        would_change=(),
        osaid=Osaid(conforms=Answered.NOT_MET, requirements=()),
        mof=MofResult(mof_class=0, label="unclassified", progress={1: 0.0, 2: 0.0, 3: 33.3}),
        rebuildable=Rebuildable(status=RebuildStatus.NO),
        license=held,
        declared=held,
        claims=(claim(license_id=license_id),) if claims is None else claims,
    )


def record(
    model: str = LLAMA,
    verdict: Verdict = Verdict.MODEL_AVAILABLE,
    license_id: str | None = "llama-3.1",
    claims: tuple[Claim, ...] | None = None,
    *,
    now: dt.datetime = NOW,
) -> VerdictRecord:
    return VerdictRecord.of(
        assessment(model, verdict, license_id, claims), source="catalog", revision="2025-11-03", now=now, keep=DAY
    )


def occasion(guild_id: int = 1, user: int = 7, name: str = "milo", *, at: dt.datetime = NOW) -> Occasion:
    """Somebody changes something in a server."""
    return Occasion(guild_id=guild_id, app_id=99, by=Person(user, name), at=at)


def said(
    reason: str = "because",
    verdict: Verdict = Verdict.OPEN_WEIGHTS,
    author: Person = Person(7, "milo"),  # noqa: B008 - a constant
    *,
    expires: dt.datetime | None = None,
) -> Said:
    """What moderators say."""
    return Said(
        verdict=verdict,
        reason=reason,
        source=None,
        author=author,
        said_at=NOW,
        expires_at=expires,
        basis_verdict=Verdict.CLOSED,
        basis_digest="abc",
    )


def report(
    guild_id: int = 1, user: int = 8, *, model: str = LLAMA, claim: str = "license", **more: object
) -> Report:
    """What a member reports."""
    fields: dict[str, Any] = {
        "id": 0,
        "guild_id": guild_id,
        "model_id": model,
        "claim": claim,
        "says": "it is MIT",
        "link": "https://example.org/LICENSE",
        "reporter": Person(user, "emma"),
        "at": NOW,
        "verdict": Verdict.CLOSED,
        "digest": "abc",
    }
    return Report(**{**fields, **more})


def job(guild: int, user: int = 8, state: JobState = JobState.QUEUED) -> Job:
    """A probe run that somebody asked for in a server."""
    place = Place(guild=guild, channel=50, user=user, app=99, locale="en-US")
    wanted = Wanted(model="tiny", host="home", tier=Tier.SMOKE)
    return Job(id=new_id(), wanted=wanted, place=place, state=state, asked_at=NOW)
