"""Sums a look up, wherever it stands. Pure."""

import datetime as dt
from collections.abc import Iterator
from typing import Final

import msgspec

from bot.hub.artifacts import Ancestor, Artifacts, BaseFact, GateFacts, State, Unseen
from bot.hub.bases import Families, bases_of, hint_of
from bot.hub.evidence import datasets_of, evidence_of, named_datasets, state_of, terms_of, weights_of
from bot.hub.gathered import Gathered
from bot.hub.outcomes import Why
from bot.hub.readme import Readme
from bot.hub.records import Repo, RepoLook

_PROMPT: Final = 400
_FIELDS: Final = 12


def sum_up(asked: str, seen: Gathered, families: Families, now: dt.datetime) -> Artifacts:
    """Everything seen so far. What is still pending counts as not seen in time."""
    repo = seen.repo
    bases = bases_of(repo, seen.files)
    ancestors = dict(_ancestors(bases, families)) | seen.ancestors
    return Artifacts(
        asked=asked,
        hub_id=repo.id,
        state=State.THERE,
        checked_at=now,
        seen_at=now,
        revision=repo.revision,
        modified=repo.modified,
        task=repo.task,
        library=repo.library,
        architecture=next(iter(repo.architectures), None),
        gate=_gate(repo),
        weights=weights_of(seen),
        terms=terms_of(seen),
        readme=seen.readme if isinstance(seen.readme, Readme) else None,
        evidence=evidence_of(seen),
        datasets=datasets_of(seen),
        more_datasets=max(len(named_datasets(repo)) - len(seen.datasets), 0),
        bases=bases,
        ancestors=ancestors,
        hint=hint_of(repo, bases, seen.card_text(), families, ancestors),
        successor=repo.card.successor if repo.card else None,
        unseen=tuple(_late(item) for item in seen.not_seen()),
    )


def _ancestors(bases: tuple[BaseFact, ...], families: Families) -> Iterator[tuple[str, Ancestor]]:
    """What can be said of the bases before anybody looked at them: those of the catalog are known."""
    for base in bases:
        if base.hub_id:
            known = families.catalog_id(base.hub_id)
            pending = Ancestor(hub_id=base.hub_id, state=State.NOT_LOOKED, why=Why.TIMED_OUT)
            yield base.hub_id.lower(), Ancestor(hub_id=base.hub_id, catalog=known) if known else pending


def gone(asked: str, look: RepoLook, before: Artifacts | None, now: dt.datetime) -> Artifacts:
    """A look that found no repository: what an earlier look saw stays, with the day it was seen."""
    state, why = state_of(look)
    name = look.id if isinstance(look, Repo) else asked
    if before is not None and before.is_there:
        checked = before.checked_at if state is State.NOT_LOOKED else now
        return msgspec.structs.replace(before, state=state, why=why, checked_at=checked)
    return Artifacts(asked=asked, hub_id=name, state=state, why=why, checked_at=now)


def _gate(repo: Repo) -> GateFacts:
    card = repo.card
    if card is None:
        return GateFacts(mode=repo.gate.value)
    return GateFacts(
        mode=repo.gate.value,
        prompt=card.gate_prompt[:_PROMPT] if card.gate_prompt else None,
        asks=card.gate_fields[:_FIELDS],
        eu_blocked=card.eu_blocked,
    )


def _late(item: Unseen) -> Unseen:
    return Unseen(item.what, Why.TIMED_OUT) if item.why is Why.PENDING else item
