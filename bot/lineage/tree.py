"""The lineage as rows of a tree: the model that was asked for on top, what it was made from below it. Pure.

A model that several were made from stands once, below the nearest; the others point to it.
"""

from collections.abc import Iterator
from typing import Final

import msgspec

from bot.openness.assessment import Ancestor, Assessment, Conflict, Verdict
from bot.openness.records import Relation

MAX_ROWS: Final = 14


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One model in the tree. `parent` is the row of what was made from it (None for the model that was asked for).

    `indent` grows where a model was made from several. `license` is what it is really under, `tag` what its
    publisher says where that differs. `again`: it stands elsewhere in full. `conflict`: what was made from it
    carries a license that contradicts the one that comes down this way.
    """

    name: str
    parent: int | None = None
    relation: Relation | None = None
    indent: int = 0
    license: str | None = None
    tag: str | None = None
    verdict: Verdict = Verdict.UNKNOWN
    again: bool = False
    conflict: bool = False


class Tree(msgspec.Struct, frozen=True, kw_only=True):
    """Rows in the order in which they are read; how many more models there are; and what else has to be said."""

    rows: tuple[Row, ...]
    more: int = 0
    notes: tuple[str, ...] = ()

    @property
    def is_alone(self) -> bool:
        """Whether nothing is known that it was made from."""
        return len(self.rows) == 1


def tree_of(name: str, found: Assessment, notes: tuple[str, ...] = ()) -> Tree:
    """Lay the lineage of an assessment out. `name` is what the model is called."""
    above = _by_child(found.lineage)
    rows = [_asked(name, found)]
    _climb(found.model, 0, rows, above, frozenset(_contradicted(found, above)))
    shown = tuple(rows[:MAX_ROWS])
    left_out = {row.name for row in rows} - {row.name for row in shown}
    return Tree(rows=shown, more=len(left_out), notes=notes)


def _asked(name: str, found: Assessment) -> Row:
    license_ = found.license.name if found.license else None
    tag = found.declared.name if found.declared else None
    return Row(name=name, license=license_, tag=tag if tag != license_ else None, verdict=found.verdict)


Edge = tuple[Ancestor, Relation]


def _by_child(lineage: tuple[Ancestor, ...]) -> dict[str, list[Edge]]:
    """What each model was made from."""
    above: dict[str, list[Edge]] = {}
    for item in lineage:
        for step in item.steps:
            above.setdefault(step.child, []).append((item, step.relation))
    return above


def _climb(child: str, parent: int, rows: list[Row], above: dict[str, list[Edge]], marked: frozenset[str]) -> None:
    """Add what a model was made from below its row, each branch to its end."""
    edges = above.pop(child, [])
    for item, relation in edges:
        rows.append(
            Row(
                name=item.name,
                parent=parent,
                relation=relation,
                indent=rows[parent].indent + (len(edges) > 1),
                license=item.license,
                verdict=item.verdict,
                again=any(row.name == item.name for row in rows),
                conflict=item.id in marked,
            )
        )
        _climb(item.id, len(rows) - 1, rows, above, marked)


def _contradicted(found: Assessment, above: dict[str, list[Edge]]) -> Iterator[str]:
    """The ids on the way from the model up to where a license comes in that its own tag contradicts."""
    for conflict in found.conflicts:
        yield from _way(found.model, conflict, above, frozenset())


def _way(child: str, conflict: Conflict, above: dict[str, list[Edge]], seen: frozenset[str]) -> tuple[str, ...]:
    """The way up to the first model under the license in question; nothing where none is in the lineage."""
    for item, relation in above.get(child, []):
        if item.id in seen or relation is Relation.DISTILLED:
            continue
        if item.license == conflict.base_license:
            return (item.id,)
        rest = _way(item.id, conflict, above, seen | {item.id})
        if rest:
            return (item.id, *rest)
    return ()
