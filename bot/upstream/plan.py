"""What an import would change, and the rows that it keeps."""

import datetime as dt
from collections.abc import Iterable

import msgspec

from bot.catalog.catalog import Catalog
from bot.openness.opinions import Imported
from bot.openness.records import SecondOpinion
from bot.store.opinion_records import ImportRecord, OpinionRow
from bot.upstream.matching import Matcher
from bot.upstream.records import Index, Problem, Reading

Shown = dict[str, tuple[SecondOpinion, ...]]
"""The opinions of one index by model id, as they are shown."""


class Change(msgspec.Struct, frozen=True):
    """One model whose opinion differs: what the index said before and says now; "" for nothing."""

    model: str
    before: str
    after: str


class Came(msgspec.Struct, frozen=True):
    """Where an import came from, the day it was true, whether it is all of an index, and what time it is."""

    source: str
    day: dt.date
    whole: bool
    now: dt.datetime


class Changes(msgspec.Struct, frozen=True):
    """What differs from before, model by model; `same` counts what does not."""

    added: tuple[Change, ...]
    removed: tuple[Change, ...]
    changed: tuple[Change, ...]
    same: int


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """An import, worked out and not yet done. `unmatched` are entries of no model of the catalog."""

    record: ImportRecord
    rows: tuple[OpinionRow, ...]
    files: tuple[str, ...]
    changes: Changes
    unmatched: tuple[str, ...]
    problems: tuple[Problem, ...]


def make_plan(
    index: Index,
    reading: Reading,
    catalog: Catalog,
    imported: Imported,
    came: Came,
) -> Plan:
    """Match all entries, and compare with what is shown now."""
    matcher = Matcher(catalog, index)
    rows: list[OpinionRow] = []
    unmatched: list[str] = []
    said: set[tuple[str, str]] = set()  # two entries that say the same of one model are shown as one
    for entry in reading.entries:
        models = matcher.models(entry)
        text = msgspec.json.encode(entry.opinion).decode()
        fresh = [model for model in models if (model, entry.opinion.says) not in said]
        said |= {(model, entry.opinion.says) for model in fresh}
        rows += [OpinionRow(index.value, model, entry.file, text) for model in fresh]
        if not models:
            unmatched.append(f"{entry.name} ({entry.file})")
    record = ImportRecord(
        origin=index.value,
        at=came.now,
        as_of=came.day,
        source=came.source,
        complete=came.whole,
        entries=len(reading.entries),
        unmatched=tuple(unmatched),
    )
    before = shown_now(index, catalog, imported)
    files = tuple(entry.file for entry in reading.entries)
    after = _shown_after(rows, before, whole=came.whole)
    return Plan(
        record=record,
        rows=tuple(rows),
        files=files,
        unmatched=tuple(unmatched),
        problems=reading.problems,
        changes=_compared(before, after),
    )


def shown_now(index: Index, catalog: Catalog, imported: Imported) -> Shown:
    """What the index says today, imported or shipped, by model."""
    found = {
        model.id: tuple(one for one in imported.merged(model).second_opinions if one.by == index.value)
        for model in catalog.models()
    }
    return {model: opinions for model, opinions in found.items() if opinions}


def _shown_after(rows: Iterable[OpinionRow], before: Shown, *, whole: bool) -> Shown:
    after: Shown = {} if whole else dict(before)
    fresh: Shown = {}
    for row in rows:
        opinion = msgspec.json.decode(row.opinion, type=SecondOpinion)
        fresh[row.model_id] = (*fresh.get(row.model_id, ()), opinion)
    return after | fresh


def _compared(before: Shown, after: Shown) -> Changes:
    rows = [
        Change(model, _said(before.get(model)), _said(after.get(model))) for model in sorted({*before, *after})
    ]
    return Changes(
        added=tuple(row for row in rows if not row.before),
        removed=tuple(row for row in rows if not row.after),
        changed=tuple(row for row in rows if row.before and row.after and row.before != row.after),
        same=sum(row.before == row.after for row in rows),
    )


def _said(opinions: tuple[SecondOpinion, ...] | None) -> str:
    return "; ".join(sorted({opinion.says for opinion in opinions or ()}))
