"""A table of shares as a picture: cells in one scale of lightness with their number, intervals as lines.

Importing this imports matplotlib (some 200 ms), so it is imported by whoever draws. No global state of
matplotlib is used: `draw` may run in any thread. Lengths are points, one to a phone's pixel.
"""

import io
import math
from collections.abc import Sequence
from typing import Final, NamedTuple

from matplotlib.axes import Axes
from matplotlib.colors import LinearSegmentedColormap
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle

from bot.lineage.sheet import INK, MARGIN, PAPER, QUIET, Line, Sheet, Style

WIDTH: Final = 360.0
SCALE: Final = 2.5
"""Pixels to a point: 900 pixels across."""
# Lightness alone carries the value, so that it reads with any color vision and in gray.
_SCALE_COLORS: Final = LinearSegmentedColormap.from_list("withheld", ["#eceef1", "#9db4d0", "#43699c", "#0b2447"])
_DARK_FROM: Final = 0.5
_NAME, _N, _CELL, _NUMBER, _LINE = 130.0, 18.0, 44.0, 38.0, 66.0  # widths of the columns
_LEFT, _RIGHT = -0.5, 1.0  # ends of the axis of differences
_PAD, _GAP = 4.0, 2.0
_HATCH: Final = "/////"

TITLE, ABOUT = Style(16.0, bold=True), Style(11.0, color=QUIET)
HEADER, PLAIN, BOLD, NOTE = Style(10.0, bold=True), Style(10.5), Style(10.5, bold=True), Style(9.0, color=QUIET)
NUMBER: Final = Style(12.0, bold=True)


class Cell(NamedTuple):
    """One share from 0 to 1, or None for what was not asked. `doubtful`: too much failed behind it."""

    share: float | None
    doubtful: bool = False


class Row(NamedTuple):
    """One row: a name, a note below it, `n` questions, two shares, a difference with the ends of its interval."""

    name: str
    note: str
    n: int
    one: Cell
    other: Cell
    difference: float | None
    interval: tuple[float, float] | None

    @property
    def marked(self) -> bool:
        """Whether something was found here: said by the note, shown by a bold name and a bar."""
        return bool(self.note)


class Table(NamedTuple):
    """What is drawn. `headers` are those of the three columns of numbers."""

    title: str
    about: str
    headers: tuple[str, str, str]
    rows: Sequence[Row]
    notes: Sequence[str]


def draw(table: Table) -> bytes:
    """Return the table as a PNG, 900 pixels wide and as high as it takes."""
    return _Picture(table).png()


class _Picture:
    """One picture, from top to bottom. `_y` is how far it has come."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._measure = Sheet(WIDTH)
        self._figure = Figure(figsize=(WIDTH / 72, 1), dpi=72 * SCALE, facecolor=PAPER)
        self._axes: Axes = self._figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._axes.set_axis_off()
        self._y = MARGIN
        self._columns = _columns()

    def png(self) -> bytes:
        self._paragraph(self._table.title, TITLE, most=2)
        self._paragraph(self._table.about, ABOUT, most=3)
        self._y += 7
        self._header()
        for row in self._table.rows:
            self._row(row)
        self._y += 8
        for note in self._table.notes:
            self._paragraph(note, NOTE, most=6)
            self._y += 2
        return self._save(self._y + MARGIN - 3)

    def _header(self) -> None:
        one, other, difference, line = self._columns
        widths = (_CELL, _CELL, _NUMBER + _LINE)
        for x, width, text in zip((one, other, difference), widths, self._table.headers, strict=True):
            self._centered(text, self._fitting(text, width), x + width / 2, self._y + 6)
        self._centered("n", HEADER, MARGIN + _NAME + _N / 2, self._y + 6)
        for share in (0.0, _RIGHT):
            self._centered(f"{_points(share)}", NOTE, _place(line, share), self._y + 18)
        self._y += 26

    def _fitting(self, text: str, width: float) -> Style:
        """Return the header's style, smaller where a language's word is wider than its column."""
        wide = self._measure.wide(text, HEADER)
        return HEADER if wide <= width - _GAP else HEADER._replace(size=HEADER.size * (width - _GAP) / wide)

    def _row(self, row: Row) -> None:
        parts = self._measure.lines(row.name, BOLD if row.marked else PLAIN, _NAME - _PAD, 4)
        if row.note:
            parts += self._measure.lines(row.note, NOTE, _NAME - _PAD, 2)
        tall = max(20.0, sum(part.height for part in parts) + 4)
        self._label(parts, tall)
        if row.marked:
            self._axes.add_patch(Rectangle((3, self._y + _GAP), 4, tall - 2 * _GAP, color=INK, linewidth=0))
        self._centered(str(row.n), NOTE, MARGIN + _NAME + _N / 2, self._y + tall / 2)
        one, other, _, _ = self._columns
        self._cell(row.one, one, tall)
        self._cell(row.other, other, tall)
        self._difference(row, tall)
        self._y += tall

    def _label(self, parts: Sequence[Line], tall: float) -> None:
        y = self._y + (tall - sum(part.height for part in parts)) / 2 + 1.5
        for part in parts:
            self._text(part.text, part.style, MARGIN, y)
            y += part.height

    def _difference(self, row: Row, tall: float) -> None:
        _, _, difference, line = self._columns
        middle = self._y + tall / 2
        for share, color in ((_LEFT, "#dcdfe4"), (0.0, "#9aa1ab"), (0.5, "#dcdfe4"), (_RIGHT, "#dcdfe4")):
            x = _place(line, share)
            self._axes.add_line(Line2D([x, x], [self._y, self._y + tall], color=color, linewidth=0.8))
        if row.difference is not None and row.interval:
            self._centered(_signed(row.difference), NUMBER, difference + _NUMBER / 2, middle)
            self._interval(row.difference, row.interval, middle)

    def _cell(self, cell: Cell, x: float, tall: float) -> None:
        box = (x + _GAP / 2, self._y + _GAP / 2), _CELL - _GAP, tall - _GAP
        color = _SCALE_COLORS(cell.share) if cell.share is not None else PAPER
        hatch = _HATCH if cell.doubtful else None
        self._axes.add_patch(Rectangle(*box, facecolor=color, edgecolor="#8d949e", linewidth=0.6, hatch=hatch))
        if cell.share is None:
            self._centered("\N{EN DASH}", NUMBER, x + _CELL / 2, self._y + tall / 2)
            return
        dark = cell.share >= _DARK_FROM
        style = NUMBER._replace(color="#ffffff" if dark else INK)
        if cell.doubtful:
            self._axes.add_patch(
                Rectangle((x + 8, self._y + tall / 2 - 7), _CELL - 16, 14, color=color, linewidth=0)
            )
        self._centered(f"{_points(cell.share)}%", style, x + _CELL / 2, self._y + tall / 2)

    def _interval(self, value: float, interval: tuple[float, float], y: float) -> None:
        x = self._columns[-1]
        low, high = (_place(x, min(_RIGHT, max(_LEFT, end))) for end in interval)
        self._axes.add_line(Line2D([low, high], [y, y], color=INK, linewidth=1.6))
        for end, share in ((low, interval[0]), (high, interval[1])):
            if _LEFT <= share <= _RIGHT:
                self._axes.add_line(Line2D([end, end], [y - 3.5, y + 3.5], color=INK, linewidth=1.6))
        at = _place(x, min(_RIGHT, max(_LEFT, value)))
        self._axes.add_line(Line2D([at], [y], marker="o", markersize=6.5, color=INK))

    def _paragraph(self, text: str, style: Style, *, most: int) -> None:
        for part in self._measure.lines(text, style, WIDTH - 2 * MARGIN, most):
            self._text(part.text, style, MARGIN, self._y)
            self._y += part.height

    def _text(self, text: str, style: Style, x: float, y: float) -> None:
        self._axes.text(x, y, text, font=style.font, color=style.color, va="top", parse_math=False)

    def _centered(self, text: str, style: Style, x: float, y: float) -> None:
        self._axes.text(x, y, text, font=style.font, color=style.color, ha="center", va="center", parse_math=False)

    def _save(self, height: float) -> bytes:
        height = math.ceil(height)
        self._figure.set_size_inches(WIDTH / 72, height / 72)
        self._axes.set(xlim=(0, WIDTH), ylim=(height, 0))
        out = io.BytesIO()
        self._figure.savefig(out, format="png", metadata={"Software": "isopen"})
        return out.getvalue()


def _columns() -> tuple[float, float, float, float]:
    """Return where the two shares, the difference and its line begin."""
    one = MARGIN + _NAME + _N
    return one, one + _CELL, one + 2 * _CELL, one + 2 * _CELL + _NUMBER


def _place(x: float, share: float) -> float:
    """Return where a difference stands on the axis that begins at `x`."""
    return x + 6 + (share - _LEFT) / (_RIGHT - _LEFT) * (_LINE - 12)


def _signed(share: float) -> str:
    """Return a difference in points with its sign, and none for nothing."""
    points = _points(share)
    return f"{points:+d}".replace("-", "\N{MINUS SIGN}") if points else "0"


def _points(share: float) -> int:
    return round(100 * share)
