"""The lineage in sentences: the text that goes with the picture (for screen readers), or instead of it. Pure."""

from collections.abc import Iterator
from typing import Final

from bot.lineage.glyphs import drawable
from bot.lineage.tree import Row, Tree
from bot.texts import Texts

MAX_NAME: Final = 80


def sentences(tree: Tree, texts: Texts) -> Iterator[str]:
    """The model itself, then one sentence per step, then what else has to be said. Names are as they came."""
    yield f"{_model(tree.rows[0], texts)}."
    if tree.is_alone:
        yield texts("lineage-alone")
    for row in tree.rows[1:]:
        yield texts(
            "lineage-step",
            child=short(tree.rows[row.parent or 0].name),
            how=texts("lineage-how", relation=row.relation or ""),
            row=_model(row, texts),
            conflict=int(row.conflict),
        )
    if tree.more:
        yield f"{texts('lineage-more', count=tree.more)}."
    yield from tree.notes


def _model(row: Row, texts: Texts) -> str:
    if row.again:
        return short(row.name)
    return texts(
        "lineage-row-tagged" if row.tag else "lineage-row",
        name=short(row.name),
        tag=row.tag or "",
        license=row.license or texts("license-undeclared"),
        verdict=texts(f"verdict-{row.verdict.value}"),
    )


def short(name: str) -> str:
    """A name in one line of bearable length, without what would be invisible."""
    line = drawable(name, lambda _: True)
    return line if len(line) <= MAX_NAME else line[: MAX_NAME - 1].rstrip() + "…"
