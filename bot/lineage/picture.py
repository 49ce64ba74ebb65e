"""The lineage as a small picture: readable on a phone, and by words and signs alone where colors are not seen.

Importing this imports matplotlib; `draw` may run in any thread.
"""

from typing import Final

from bot.lineage.sheet import ALARM, MARGIN, QUIET, STRIPE, Line, Sheet, Style, legible
from bot.lineage.tree import Row, Tree
from bot.openness.assessment import Verdict
from bot.texts import Texts

WIDTH: Final = 300
"""Points across: about a pixel each, inside a card on a phone that is 360 pixels wide."""
_INDENT: Final = 18.0
_MAX_INDENT: Final = 5
_PAD: Final = 9.0
_GAP: Final = 34.0
_ELBOW: Final = 14.0
_TITLE, _NAME = Style(15.0, bold=True), Style(14.0, bold=True)
_SMALL, _NOTE, _ALARMING = Style(12.0), Style(12.0, color=QUIET), Style(12.0, color=ALARM)
_CLASHING: Final = Style(12.0, bold=True, color=ALARM)
# Okabe and Ito's colors, told apart with any color vision; the sign and the word say the same.
COLORS: Final = {
    Verdict.OPEN_SOURCE: "#009e73",
    Verdict.OPEN_WEIGHTS: "#56b4e9",
    Verdict.MODEL_AVAILABLE: "#e69f00",
    Verdict.CLOSED: "#1a1d21",
    Verdict.UNKNOWN: "#9aa0a6",
}
SIGNS: Final = {
    Verdict.OPEN_SOURCE: "✔",
    Verdict.OPEN_WEIGHTS: "◐",
    Verdict.MODEL_AVAILABLE: "◇",
    Verdict.CLOSED: "✖",
    Verdict.UNKNOWN: "?",
}
_CLASH: Final = "⚠"


def draw(tree: Tree, texts: Texts) -> bytes:
    """Draw the tree; return a PNG, 720 pixels wide and as high as it takes."""
    return _Drawing(tree, texts).png()


class _Drawing:
    """One picture, from top to bottom. `_y` is how far it has come, `_feet` where each card ends."""

    def __init__(self, tree: Tree, texts: Texts) -> None:
        self._tree, self._texts = tree, legible(texts)
        self._sheet = Sheet(WIDTH)
        self._y = MARGIN
        self._feet: list[tuple[float, float]] = []

    def png(self) -> bytes:
        room = WIDTH - 2 * MARGIN
        title = self._texts("lineage-title", model=self._tree.rows[0].name)
        self._write(self._sheet.lines(title, _TITLE, room, 3), MARGIN)
        self._y += 8
        for row in self._tree.rows:
            self._card(row)
        for note in self._notes():
            self._y += 9
            self._write(self._sheet.lines(note, _NOTE, room, 4), MARGIN)
        return self._sheet.png(self._y + MARGIN)

    def _write(self, lines: list[Line], x: float) -> None:
        self._y = self._sheet.write(lines, x, self._y)

    def _card(self, row: Row) -> None:
        """One model, below the line from what was made of it."""
        x = MARGIN + _INDENT * min(row.indent, _MAX_INDENT)
        if row.parent is not None:
            self._step(row, self._feet[row.parent], x)
        inside = x + STRIPE + _PAD
        lines = self._sheet.lines(row.name, _NAME, WIDTH - MARGIN - inside - _PAD, 3)
        for text, style in self._facts(row):
            lines += self._sheet.lines(text, style, WIDTH - MARGIN - inside - _PAD)
        height = _height(lines) + 2 * _PAD - 3
        self._sheet.box(x, self._y, height, COLORS[row.verdict])
        self._sheet.write(lines, inside, self._y + _PAD)
        self._y += height
        self._feet.append((x, self._y))

    def _facts(self, row: Row) -> list[tuple[str, Style]]:
        """License and verdict."""
        texts = self._texts
        if row.again:
            return [(texts("lineage-again"), _NOTE)]
        terms = row.license or texts("license-undeclared")
        verdict = (f"{SIGNS[row.verdict]} {texts(f'verdict-{row.verdict.value}')}", _SMALL)
        if row.tag is None:
            return [(terms, _SMALL), verdict]
        counts = f"{_CLASH} {texts('lineage-really', license=terms)}"
        return [(texts("lineage-tagged", license=row.tag), _SMALL), (counts, _ALARMING), verdict]

    def _step(self, row: Row, child: tuple[float, float], x: float) -> None:
        """The line down from what was made to what it was made from, and how, beside it."""
        how = self._texts(f"relation-{row.relation.value}") if row.relation else ""
        words = f"{how} · {_CLASH} {self._texts('lineage-clash')}" if row.conflict else how
        down = child[0] + STRIPE / 2 + 6
        label = max(down, x) + 9
        lines = self._sheet.lines(words, _CLASHING if row.conflict else _NOTE, WIDTH - MARGIN - label)
        tall = max(_GAP, _height(lines) + 16)
        self._line(row, [down, down, x] if x > child[0] else [down, down], child[1], self._y + tall)
        self._sheet.write(lines, label, self._y + (tall - _height(lines)) / 2)
        self._y += tall

    def _line(self, row: Row, xs: list[float], top: float, bottom: float) -> None:
        ends = [bottom + _ELBOW] * 2 if len(xs) > 2 else [bottom]
        self._sheet.path(xs, [top, *ends], alarm=False)
        if row.conflict:  # only the last piece: the line above it leads to others as well
            self._sheet.path(xs, [self._y, *ends], alarm=True)

    def _notes(self) -> list[str]:
        texts, tree = self._texts, self._tree
        notes = [texts("lineage-alone")] if tree.is_alone and not tree.notes else []
        notes += [texts("lineage-more", count=tree.more)] if tree.more else []
        return [*notes, *tree.notes]


def _height(lines: list[Line]) -> float:
    return sum(line.height for line in lines)
