"""What differs between two looks at one model: what people would want to hear of, not each new commit. Pure."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

import msgspec

from bot.hub.artifacts import Artifacts, Evidence, Finding, Level, State, Terms
from bot.openness.components import Component
from bot.openness.phrases import Phrase, phrase

MAX_SHOWN: Final = 12
_UNREAD: Final = (Finding.NOT_LOOKED, Finding.SHUT)


def with_changes(before: Artifacts | None, now: Artifacts) -> Artifacts:
    """The newer look, with what differs from the older one; where nothing does, with what did the last time."""
    if before is None or now.state is State.NOT_LOOKED:
        return now
    found = tuple(differences(before, now))[:MAX_SHOWN]
    if found:
        return msgspec.structs.replace(now, changes=found, changed_at=now.checked_at)
    return msgspec.structs.replace(now, changes=before.changes, changed_at=before.changed_at)


def differences(before: Artifacts, now: Artifacts) -> Iterator[Phrase]:
    """Say what differs, the weightiest first. What one of the two could not see is no difference."""
    if before.state is not now.state:
        yield phrase("hub-changed-state", model=now.hub_id, before=before.state.value, now=now.state.value)
    if not before.is_there or now.state is not State.THERE:
        return
    if before.hub_id.lower() != now.hub_id.lower():
        yield phrase("hub-changed-name", before=before.hub_id, now=now.hub_id)
    yield from _terms(before.terms, now.terms)
    yield from _weights(before, now)
    if before.gate.mode != now.gate.mode:
        yield phrase("hub-changed-gate", before=before.gate.mode, now=now.gate.mode)
    yield from _bases(before, now)
    yield from _components(before, now)


def _terms(before: Terms, now: Terms) -> Iterator[Phrase]:
    """The license; then how its text stands to the tag."""
    if before.license != now.license and None not in (before.license, now.license):
        yield phrase("hub-changed-license", before=before.license or "", now=now.license or "")
    if before.finding is not now.finding and before.finding not in _UNREAD and now.finding not in _UNREAD:
        yield phrase("hub-changed-text", before=before.finding.value, now=now.finding.value)


def _weights(before: Artifacts, now: Artifacts) -> Iterator[Phrase]:
    if not (before.weights.listed and now.weights.listed):
        return
    if before.weights.files and not now.weights.files:
        yield phrase("hub-changed-weights-gone", model=now.hub_id)
    if now.weights.files and not before.weights.files:
        yield phrase("hub-changed-weights-new", model=now.hub_id)


def _bases(before: Artifacts, now: Artifacts) -> Iterator[Phrase]:
    older, newer = ({base.name for base in look.bases} for look in (before, now))
    for name in sorted(newer - older):
        yield phrase("hub-changed-base-new", base=name)
    for name in sorted(older - newer):
        yield phrase("hub-changed-base-gone", base=name)


def _components(before: Artifacts, now: Artifacts) -> Iterator[Phrase]:
    """Components that are in the repository now and were not, or the other way round; the weights are above."""
    older, newer = _confirmed(before.evidence), _confirmed(now.evidence)
    for component in Component:
        if component is Component.PARAMETERS or (component in older) is (component in newer):
            continue
        if component in newer and not before.unseen:
            yield phrase("hub-changed-component-new", component=component.value)
        if component in older and not now.unseen:
            yield phrase("hub-changed-component-gone", component=component.value)


def _confirmed(evidence: tuple[Evidence, ...]) -> frozenset[Component]:
    return frozenset(item.component for item in evidence if item.level is Level.CONFIRMED)


def is_recent(look: Artifacts, now: dt.datetime, within: dt.timedelta) -> bool:
    """Whether the last change was seen no longer ago than that."""
    return look.changed_at is not None and now - look.changed_at < within
