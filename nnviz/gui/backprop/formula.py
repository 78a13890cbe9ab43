"""A formula in one line, set as in a book: letters in italic, indices above and below them."""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nnviz.gui.controls.label import plain
from nnviz.gui.look import fonts, theme

PIXELS = 13
"""Size of the numbers; letters are a little larger, indices smaller."""
_SMALLER = 4


class Symbol(NamedTuple):
    """A letter of the book with what stands above and below it: δ, layer 2, neuron 7."""

    base: str
    upper: str = ""
    lower: str = ""

    def __str__(self) -> str:
        above = f"^{self.upper}" if self.upper else ""
        return self.base + above + (f"_{self.lower}" if self.lower else "")


class Strong(NamedTuple):
    """A number that the formula comes to."""

    text: str

    def __str__(self) -> str:
        return self.text


Piece: TypeAlias = str | Symbol | Strong
Pieces: TypeAlias = Sequence[Piece]


def plain_text(pieces: Pieces) -> str:
    """The formula as one would type it: δ^2_7 = 0.925 − 1."""
    return "".join(str(piece) for piece in pieces)


def width_of(pieces: Pieces, pixels: int = PIXELS) -> float:
    """Pixels that the formula takes."""
    return sum(_width(piece, pixels) for piece in pieces)


def paint(
    painter: QPainter, x: float, baseline: float, pieces: Pieces, pixels: int = PIXELS
) -> None:
    """Write the formula with the painter's pen, from ``x`` on."""
    for piece in pieces:
        if isinstance(piece, Symbol):
            _paint_symbol(painter, x, baseline, piece, pixels)
        else:
            painter.setFont(_font_of(piece, pixels))
            painter.drawText(QPointF(x, baseline), str(piece))
        x += _width(piece, pixels)


class Formula(QWidget):
    """Shows the longest of several ways to write the same that has room."""

    def __init__(self) -> None:
        super().__init__()
        self._ways: list[Pieces] = [()]
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> Pieces:
        """The way that has room; where none has, as many whole pieces of the shortest as have."""
        fitting = (way for way in self._ways if width_of(way) <= self.width())
        return next(fitting, None) or _begun(self._ways[-1], self.width())

    @property
    def text(self) -> str:
        """What is shown, as plain text."""
        return plain_text(self.shown)

    def set_ways(self, ways: Sequence[Pieces]) -> None:
        """Show the first of ``ways``, longest first, that fits; none at all leave it empty."""
        self._ways = [tuple(way) for way in ways] or [()]
        text = plain_text(self._ways[0])
        self.setAccessibleName(text)
        self.setToolTip(plain(text) if width_of(self._ways[0]) > self.width() else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(QFontMetricsF(theme.font(PIXELS)).height()) + 5)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QColor(theme.current().text))
            metrics = QFontMetricsF(theme.font(PIXELS))
            baseline = round((self.height() + metrics.ascent() - metrics.descent()) / 2)
            paint(painter, 0, baseline, self.shown)


def _begun(pieces: Pieces, width: float) -> Pieces:
    """The beginning of a formula that has room, so that no number is cut."""
    fitting = (
        begun
        for count in range(len(pieces) - 1, 0, -1)
        if width_of(begun := (*pieces[:count], " …")) <= width
    )
    return next(fitting, ("…",) if pieces else ())


def _paint_symbol(
    painter: QPainter, x: float, baseline: float, symbol: Symbol, pixels: int
) -> None:
    base = _symbol_font(pixels)
    painter.setFont(base)
    painter.drawText(QPointF(x, baseline), symbol.base)
    x += fonts.width(symbol.base, pixels + 1, 400, serif_italic=True) + 1
    for index, rise in ((symbol.upper, 0.45), (symbol.lower, -0.3)):
        painter.setFont(_index_font(index, pixels))
        painter.drawText(QPointF(x, baseline - rise * theme.px(pixels)), index)


def _width(piece: Piece, pixels: int) -> float:
    if not isinstance(piece, Symbol):
        return fonts.width(str(piece), pixels, _weight_of(piece))
    indices = (piece.upper, piece.lower)
    widest = max(fonts.width(i, pixels - _SMALLER, 400, i.isalpha()) for i in indices)
    base = fonts.width(piece.base, pixels + 1, 400, serif_italic=True)
    return base + (widest + 2 if widest else 1)


def _font_of(piece: Piece, pixels: int) -> QFont:
    return theme.font(pixels, _weight_of(piece))


def _weight_of(piece: Piece) -> int:
    return 600 if isinstance(piece, Strong) else 400


def _symbol_font(pixels: int) -> QFont:
    return theme.font(pixels + 1, 400, serif_italic=True)


def _index_font(index: str, pixels: int) -> QFont:
    """Letters in italic, numbers upright."""
    return theme.font(pixels - _SMALLER, 400, serif_italic=index.isalpha())
