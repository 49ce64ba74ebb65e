"""Claims, assessments and records as the rules would make them."""

import datetime as dt

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
from bot.store.records import VerdictRecord

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
