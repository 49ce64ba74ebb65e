"""The card that shows two answers side by side."""

from collections.abc import Callable
from typing import Final

from bot import summary
from bot.answer import Answer, Comparison, Difference
from bot.openness.assessment import Answered, RebuildStatus, Verdict
from bot.openness.claims import Status
from bot.openness.components import Component
from bot.texts import Texts
from cogs.cards.answer import said
from cogs.cards.controls import Action, choice_rows
from cogs.cards.layout import Block, Card, joined, render
from cogs.cards.markdown import plain
from cogs.cards.moderators import override_line
from cogs.cards.symbols import ANSWER_SIGNS, NEUTRAL_COLOR, REBUILD_SIGNS, STATUS_SIGNS, VERDICT_SIGNS

_LABELS: Final = {
    "verdict": "row-verdict",
    "license": "card-license",
    "osaid": "card-osaid",
    "mof": "card-mof",
    "rebuildable": "card-rebuildable",
}


def compare_card(comparison: Comparison, texts: Texts) -> Card:
    """Draw two answers side by side: both headlines, then every row in which they differ."""
    a, b = comparison.a, comparison.b
    first, second = plain(a.model.name, 80), plain(b.model.name, 80)
    rows = [_row(difference, texts) for difference in comparison.differences]
    blocks = (
        Block(f"## {texts('compare-title', a=first, b=second)}", weight=100),
        Block(f"{_headline(a, texts)}\n{_headline(b, texts)}", weight=90),
        Block(joined([f"-# {texts('compare-legend', a=first, b=second)}", *rows], 3_000), weight=80, parted=True)
        if rows
        else None,
        Block(texts("compare-rest" if rows else "compare-same"), weight=70),
    )
    buttons = [(answer.asks_for, answer.model.name) for answer in (a, b)]
    return render(blocks, accent=NEUTRAL_COLOR, rows=choice_rows(buttons, Action.ASK_PRIVATELY, texts))


def _headline(answer: Answer, texts: Texts) -> str:
    computed = f"{VERDICT_SIGNS[answer.assessment.verdict]} {said(answer.headline, texts)}"
    return f"{computed}\n{override_line(answer.override, texts)}" if answer.override else computed


def _row(difference: Difference, texts: Texts) -> str:
    label = _LABELS.get(difference.row)
    name = texts(label) if label else texts("component-name", component=difference.row)
    write = _WORDS.get(difference.row, _status)
    return texts("compare-row", label=name, a=write(difference.a, texts), b=write(difference.b, texts))


def _verdict(value: str, texts: Texts) -> str:
    verdict = Verdict(value)
    return f"{VERDICT_SIGNS[verdict]} {texts(f'verdict-{verdict.value}')}"


def _answered(value: str, texts: Texts) -> str:
    answered = Answered(value)
    return f"{ANSWER_SIGNS[answered]} {texts(f'answered-{answered.value}')}"


def _rebuild(value: str, texts: Texts) -> str:
    status = RebuildStatus(value)
    return f"{REBUILD_SIGNS[status]} {texts(f'rebuild-word-{status.value}')}"


def _status(value: str, texts: Texts) -> str:
    status = Status(value)
    return f"{STATUS_SIGNS[status]} {texts(f'status-{status.value}')}"


def _license(value: str, texts: Texts) -> str:
    return plain(summary.license_name(value, texts), 120)


def _mof(value: str, texts: Texts) -> str:
    return plain(summary.mof_label(value, texts), 120)


_WORDS: Final[dict[str, Callable[[str, Texts], str]]] = {
    "verdict": _verdict,
    "license": _license,
    "osaid": _answered,
    "mof": _mof,
    "rebuildable": _rebuild,
    **{component.value: _status for component in Component},
}
