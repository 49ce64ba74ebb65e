"""Imported second opinions as the store holds them. No SQL, and no SQLAlchemy: a terminal reads them too."""

import datetime as dt
from collections.abc import Iterable

import msgspec

from bot.openness.opinions import Imported, ImportedIndex
from bot.openness.records import SecondOpinion


class ImportRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One import: what was read (`source`, never with a password), when, and what it could not place.

    `as_of` is the day the index said so. `complete`: the whole index was read. `entries` counts what was read,
    `unmatched` names the entries that belong to no model of the catalog.
    """

    origin: str
    at: dt.datetime
    as_of: dt.date
    source: str
    complete: bool
    entries: int
    unmatched: tuple[str, ...] = ()


class OpinionRow(msgspec.Struct, frozen=True):
    """One opinion of an index on one model, from one of its files. `opinion` is a SecondOpinion as JSON."""

    origin: str
    model_id: str
    file: str
    opinion: str


class IndexState(msgspec.Struct, frozen=True):
    """What has to be known of an import to show it."""

    by: str
    as_of: dt.date
    complete: bool


def gather(states: Iterable[IndexState], rows: Iterable[OpinionRow]) -> Imported:
    """Put rows together by index and model."""
    found: dict[str, dict[str, tuple[SecondOpinion, ...]]] = {}
    for row in rows:
        models = found.setdefault(row.origin, {})
        opinion = msgspec.json.decode(row.opinion, type=SecondOpinion)
        models[row.model_id] = (*models.get(row.model_id, ()), opinion)
    return Imported(
        {
            state.by: ImportedIndex(
                by=state.by, as_of=state.as_of, complete=state.complete, opinions=found.get(state.by, {})
            )
            for state in states
        }
    )
