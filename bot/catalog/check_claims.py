"""Checks of what is said about models: links, dates, licenses, and which document may cover what."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final

from bot.catalog.findings import Finding, Severity, about_model
from bot.licenses import LicenseIndex
from bot.openness.claims import Claim, Status
from bot.openness.components import Component
from bot.openness.license import NONE_DECLARED
from bot.openness.records import Model

LINKED_SHARE: Final = 0.9
"""At least this share of the claims that say `released` or `partial` must carry a link."""

_URL: Final = re.compile(r"https?://[^\s/]+\.[^\s]+")
_OPERATORS: Final = re.compile(r"\s+(?:AND|OR)\s+|\s+WITH\s+\S+|[()]")
_PUBLISHED: Final = frozenset({Status.RELEASED, Status.PARTIAL})
_DESCRIBING: Final = frozenset(
    {Component.DATASETS, Component.DATA_CARD, Component.TECHNICAL_REPORT, Component.RESEARCH_PAPER}
)


def check_model(model: Model, licenses: LicenseIndex | None, today: dt.date) -> Iterator[Finding]:
    """Check everything that is said about one model."""
    for claim in model.claims.values():
        yield from _check_claim(model, claim)
    yield from _check_links(model)
    yield from _check_dates(model, today)
    if licenses is not None:
        yield from _check_licenses(model, licenses)
    if Component.PARAMETERS not in model.claims:
        yield about_model(
            Severity.WARNING, model, "claims", "nothing is said about the weights: the verdict can only be unknown"
        )


def check_linked_share(models: Iterable[Model]) -> Finding:
    """Say how many claims that speak of something published carry a link; too few are an error."""
    claims = [claim for model in models for claim in model.claims.values() if claim.status in _PUBLISHED]
    linked = sum(claim.url is not None for claim in claims)
    share = linked / len(claims) if claims else 1.0
    return Finding(
        severity=Severity.INFO if share >= LINKED_SHARE else Severity.ERROR,
        file="models",
        place="",
        message=f"{linked} of {len(claims)} claims ({share:.1%}) that say released or partial carry a link",
    )


def _check_claim(model: Model, claim: Claim) -> Iterator[Finding]:
    place = f"claims.{claim.component}"
    if claim.status in _PUBLISHED and claim.url is None:
        yield about_model(Severity.WARNING, model, place, f"says {claim.status}, but carries no link")
    if claim.covers and claim.component not in _DESCRIBING:
        allowed = ", ".join(sorted(_DESCRIBING))
        yield about_model(Severity.ERROR, model, place, f"`covers` can only stand on {allowed}")
    if claim.covers and claim.status not in _PUBLISHED:
        yield about_model(Severity.ERROR, model, place, f"is {claim.status}, so it covers nothing")


def _check_links(model: Model) -> Iterator[Finding]:
    for place, url in _links(model):
        if url is not None and not _URL.fullmatch(url):
            yield about_model(Severity.ERROR, model, place, f"`{url}` is no link")


def _links(model: Model) -> Iterator[tuple[str, str | None]]:
    for claim in model.claims.values():
        yield f"claims.{claim.component}", claim.url
    for base in model.bases:
        yield "bases", base.url
    for change in model.license_history:
        yield "license_history", change.url
    for opinion in model.second_opinions:
        yield "second_opinions", opinion.url
    if model.compute is not None:
        yield "compute", model.compute.url


def _check_dates(model: Model, today: dt.date) -> Iterator[Finding]:
    for place, date in _dates(model):
        if date is not None and date > today:
            yield about_model(Severity.ERROR, model, place, f"{date} lies in the future")
    for change in model.license_history:
        if change.since and change.until and change.since > change.until:
            yield about_model(Severity.ERROR, model, "license_history", f"{change.license} ends before it begins")


def _dates(model: Model) -> Iterator[tuple[str, dt.date | None]]:
    yield "released", model.released
    for claim in model.claims.values():
        yield f"claims.{claim.component}", claim.as_of
    for opinion in model.second_opinions:
        yield "second_opinions", opinion.as_of
    for change in model.license_history:
        yield "license_history", change.since
    if model.compute is not None:
        yield "compute", model.compute.as_of


def _check_licenses(model: Model, licenses: LicenseIndex) -> Iterator[Finding]:
    named = [(f"claims.{claim.component}", claim.license) for claim in model.claims.values()]
    named += [("license_history", change.license) for change in model.license_history]
    for place, expression in named:
        for part in _parts(expression):
            if licenses.get(part) is None:
                meant = licenses.find(part)
                hint = f"; `{meant.id}` is meant?" if meant else ""
                yield about_model(Severity.ERROR, model, place, f"there is no license `{part}`{hint}")


def _parts(expression: str | None) -> Iterator[str]:
    for part in _OPERATORS.split(expression or ""):
        name = part.strip()
        if name and name != NONE_DECLARED:
            yield name
