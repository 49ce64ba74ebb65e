"""A sheet to draw on, with matplotlib but without its global state, so that it may be used in any thread.

Importing this costs some 200 ms, so it is imported by whoever draws.
"""

import io
from pathlib import Path
from typing import Final, NamedTuple

from matplotlib import get_data_path
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.lines import Line2D
from matplotlib.patches import FancyBboxPatch

from bot.lineage.glyphs import drawable, wrapped
from bot.texts import Texts, load_texts

INK, QUIET, PAPER, CARD, ALARM = "#1a1d21", "#4a5058", "#f4f5f7", "#ffffff", "#b3261e"
MARGIN: Final = 12.0
STRIPE: Final = 5.0
SCALE: Final = 2.4
"""Pixels to a point."""
_LEADING: Final = 1.32


class Style(NamedTuple):
    """How text looks. The font is matplotlib's own, so that a picture looks alike on every machine."""

    size: float
    bold: bool = False
    color: str = INK

    @property
    def file(self) -> Path:
        """The font's file."""
        return Path(get_data_path(), "fonts", "ttf", "DejaVuSans-Bold.ttf" if self.bold else "DejaVuSans.ttf")

    @property
    def font(self) -> FontProperties:
        """What matplotlib wants to know."""
        return FontProperties(fname=self.file, size=self.size)


def legible(texts: Texts) -> Texts:
    """Return `texts` where the font can write their language, else the English ones: squares say nothing."""
    glyphs = get_font(Style(10.0).file)
    letters = [ord(letter) for letter in texts("verdict-model-available") if letter.isalpha()]
    return texts if all(map(glyphs.get_char_index, letters)) else load_texts()


class Line(NamedTuple):
    """One line of text."""

    text: str
    style: Style

    @property
    def height(self) -> float:
        """Its height with the space below it."""
        return self.style.size * _LEADING


class Sheet:
    """A sheet of unknown length: things are put on it in points from its top, and drawn in the end."""

    def __init__(self, width: float) -> None:
        self.width = width
        self.figure = Figure(figsize=(width / 72, 1), dpi=72 * SCALE, facecolor=PAPER)
        self._renderer: RendererAgg = FigureCanvasAgg(self.figure).get_renderer()  # type: ignore[no-untyped-call]
        self._things: list[tuple[float, float, Line]] = []
        self._boxes: list[tuple[float, float, float, float, str]] = []
        self._paths: list[tuple[list[float], list[float], bool]] = []

    def lines(self, text: str, style: Style, room: float, most: int = 2) -> list[Line]:
        """Break a text into at most so many lines that fit into `room`."""
        glyphs, font = get_font(style.file), style.font
        clean = drawable(text, lambda char: bool(glyphs.get_char_index(ord(char))))
        return [Line(part, style) for part in wrapped(clean, lambda part: self._width(part, font), room, most)]

    def wide(self, text: str, style: Style) -> float:
        """Return how wide `text` would be, in points."""
        return self._width(text, style.font)

    def _width(self, text: str, font: FontProperties) -> float:
        measure = self._renderer.get_text_width_height_descent
        return float(measure(text, font, ismath=False)[0]) / SCALE  # type: ignore[no-untyped-call]

    def write(self, lines: list[Line], x: float, y: float) -> float:
        """Put lines below each other; return where the next one would begin."""
        for line in lines:
            self._things.append((x, y, line))
            y += line.height
        return y

    def box(self, x: float, y: float, height: float, color: str) -> None:
        """Put a card with a stripe of that color; it ends where the title does, at the margin."""
        self._boxes.append((x, y, self.width - MARGIN - x, height, color))

    def path(self, xs: list[float], ys: list[float], *, alarm: bool) -> None:
        """Put a line; one of alarm is thick and broken."""
        self._paths.append((xs, ys, alarm))

    def png(self, height: float) -> bytes:
        """Draw everything."""
        self.figure.set_size_inches(self.width / 72, height / 72)
        axes = self.figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set(xlim=(0, self.width), ylim=(height, 0))
        axes.set_axis_off()
        for xs, ys, alarm in self._paths:
            _draw_path(axes, xs, ys, alarm=alarm)
        for x, y, width, tall, color in self._boxes:
            axes.add_patch(_rounded((x, y), width, tall, edge="#c6cad0"))
            axes.add_patch(_rounded((x, y), STRIPE, tall, edge=color, face=color))
        for x, y, (text, style) in self._things:
            axes.text(x, y, text, font=style.font, color=style.color, va="top", parse_math=False, zorder=4)
        out = io.BytesIO()
        self.figure.savefig(out, format="png", metadata={"Software": "isopen"})
        return out.getvalue()


def _draw_path(axes: Axes, xs: list[float], ys: list[float], *, alarm: bool) -> None:
    if not alarm:
        axes.add_line(Line2D(xs, ys, linewidth=1.6, color=QUIET, zorder=1))
        return
    # Over the plain lines to this one and the next.
    axes.add_line(Line2D(xs, ys, linewidth=2.6, color=PAPER, zorder=1.1))
    axes.add_line(Line2D(xs, ys, linewidth=2.6, linestyle="--", color=ALARM, zorder=1.2))


def _rounded(
    place: tuple[float, float], width: float, height: float, *, edge: str, face: str = CARD
) -> FancyBboxPatch:
    shape = "round,pad=0,rounding_size=2"
    return FancyBboxPatch(place, width, height, shape, facecolor=face, edgecolor=edge, linewidth=0.8, zorder=2)
