"""How a model stood when a server was last told, and what differs now. Pure."""

from collections.abc import Iterator

import msgspec

from bot import __version__
from bot.artifact_report import ArtifactReport
from bot.hub.artifacts import Artifacts
from bot.openness.phrases import Phrase, phrase

NONE = "none"


class Part(msgspec.Struct, frozen=True, array_like=True):
    """One component: its status and license."""

    status: str
    license: str | None = None


class Snapshot(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is compared. `looked`: it rests on a look at the Hub, from which state, gate and revision come.

    `whole` is False for a look that did not see everything: such a one is never compared. `facts` is the version
    of isopen, and so of its catalog.
    """

    name: str
    verdict: str
    license: str | None = None
    parts: dict[str, Part] = {}
    conflicts: tuple[str, ...] = ()
    looked: bool = False
    whole: bool = True
    state: str | None = None
    gate: str | None = None
    revision: str | None = None
    hub_id: str | None = None
    facts: str = ""


def snapshot(report: ArtifactReport) -> Snapshot:
    """Take down how a model stands."""
    found, look = report.assessment, report.look
    stands = Snapshot(
        name=report.model.name,
        verdict=found.verdict.value,
        license=found.license.name if found.license else None,
        parts={claim.component.value: Part(claim.status.value, claim.license) for claim in found.claims},
        conflicts=tuple(sorted(f"{one.model} / {one.base}" for one in found.conflicts)),
        facts=__version__,
    )
    return stands if look is None or look.state == "not-looked" else _with_look(stands, look)


def _with_look(stands: Snapshot, look: Artifacts) -> Snapshot:
    return msgspec.structs.replace(
        stands,
        looked=True,
        whole=not look.unseen,
        state=look.state.value,
        gate=look.gate.mode,
        revision=look.revision,
        hub_id=look.hub_id,
    )


def comparable(before: Snapshot, after: Snapshot) -> bool:
    """Whether a difference can be believed: nobody could look, or only in part, is no news about a model."""
    return after.whole and before.whole and (after.looked or not before.looked)


def differences(before: Snapshot, after: Snapshot) -> tuple[Phrase, ...]:
    """Say what changed, the weightiest first; nothing where the two cannot be compared."""
    return tuple(_differences(before, after)) if comparable(before, after) else ()


def _differences(before: Snapshot, after: Snapshot) -> Iterator[Phrase]:
    if before.verdict != after.verdict:
        yield phrase("alert-verdict", before=before.verdict, after=after.verdict)
    if before.license != after.license:
        yield phrase("alert-license", before=before.license or NONE, after=after.license or NONE)
    for name in ("state", "gate"):
        old, new = getattr(before, name), getattr(after, name)
        if old and new and old != new:
            yield phrase(f"alert-{name}", before=old, after=new)
    yield from _parts(before, after)
    yield from (phrase("alert-conflict", models=one) for one in after.conflicts if one not in before.conflicts)
    if before.revision and after.revision and before.revision != after.revision:
        yield phrase("alert-revision", before=before.revision[:7], after=after.revision[:7])


def _parts(before: Snapshot, after: Snapshot) -> Iterator[Phrase]:
    for name, new in after.parts.items():
        old = before.parts.get(name, Part("unknown"))
        if old.status != new.status:
            yield phrase("alert-part", component=name, before=old.status, after=new.status)
        elif old.license != new.license and new.status in ("released", "partial"):
            yield phrase(
                "alert-part-license", component=name, before=old.license or NONE, after=new.license or NONE
            )


def reason(before: Snapshot, after: Snapshot) -> Phrase:
    """Say where the news comes from: the repository, a first look at it, or our own facts."""
    if before.revision and after.revision and before.revision != after.revision:
        return phrase("alert-why-repository", model=after.hub_id or after.name)
    if before.facts != after.facts:
        return phrase("alert-why-facts", version=after.facts)
    if after.looked and not before.looked:
        return phrase("alert-why-first-look", model=after.hub_id or after.name)
    return phrase("alert-why-hub", model=after.hub_id or after.name)
