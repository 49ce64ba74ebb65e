"""Two answers side by side: the rows people compare, and which of them differ."""

from collections.abc import Iterator
from typing import Final

from bot.answer import Answer, Comparison, Difference
from bot.openness.components import Component

NO_LICENSE: Final = "unknown"
"""What stands in the row of licenses where none is established."""


def compare(a: Answer, b: Answer) -> Comparison:
    """Compare two answers; `differences` holds only the rows in which they differ."""
    rows = [Difference(row=name, a=left, b=right) for name, left, right in _rows(a, b) if left != right]
    return Comparison(a=a, b=b, differences=tuple(rows))


def _rows(a: Answer, b: Answer) -> Iterator[tuple[str, str, str]]:
    one, two = a.assessment, b.assessment
    yield "verdict", one.verdict.value, two.verdict.value
    yield "license", _name(a), _name(b)
    yield "osaid", one.osaid.conforms.value, two.osaid.conforms.value
    yield "mof", one.mof.label, two.mof.label
    yield "rebuildable", one.rebuildable.status.value, two.rebuildable.status.value
    left = {claim.component: claim.status.value for claim in one.claims}
    right = {claim.component: claim.status.value for claim in two.claims}
    for component in Component:
        yield component.value, left[component], right[component]


def _name(answer: Answer) -> str:
    terms = answer.assessment.license
    return terms.name if terms else NO_LICENSE
