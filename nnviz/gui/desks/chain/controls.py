"""Weight and bias of each neuron, below it: sliders and symbols where there is room for them."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnviz.gui.controls.rows import column, empty, fill
from nnviz.gui.controls.symbol_row import SymbolRow
from nnviz.gui.desks import close
from nnviz.gui.desks.log_columns import LEFT, RIGHT
from nnviz.gui.desks.settings import value_row
from nnviz.gui.look import theme
from nnviz.gui.look.style_sheet import set_state
from nnviz.gui.look.zoom import made

STOPS = tuple(step / 10 for step in range(-100, 101))
SLIDER = (36, 62)
"""Pixels of the design that a neuron's column has beside symbol and field where there are sliders:
usually, and where the desk stands close.
"""
SIGN = 4
"""Pixels of the design between the widest number's sign and the border, beyond the usual ones."""
NARROW, SHORT, WIDEST = 54, 22, 64
"""Where there are no symbols: the column with smaller type, and the fields' height and width."""


class ChainControls(QWidget):
    """Made anew where there are more neurons, or fewer."""

    weight_edited = Signal(int, float)
    bias_edited = Signal(int, float)

    def __init__(self) -> None:
        super().__init__()
        self.weights: list[SymbolRow] = []
        self.biases: list[SymbolRow] = []
        self._line = QHBoxLayout(self)

    def show_values(self, weights: Sequence[float], biases: Sequence[float]) -> None:
        """Show these numbers."""
        if len(weights) != len(self.weights):
            self._build(len(weights))
        for rows, values in ((self.weights, weights), (self.biases, biases)):
            for each, value in zip(rows, values, strict=True):
                each.set_value(value)
        self._lay_out()

    @property
    def is_held(self) -> bool:
        """Whether a slider is being dragged."""
        return any(each.slider.isSliderDown() for each in (*self.weights, *self.biases))

    def _build(self, n: int) -> None:
        empty(self._line)
        self.weights, self.biases = [], []
        for at in range(n):
            fill(self._line, (made(partial(self._cell, at)), 1))

    def _cell(self, at: int) -> QWidget:
        w = self._row(f"w{'₁₂₃₄₅₆₇₈'[at]}", "weight", at)
        b = self._row(f"b{'₁₂₃₄₅₆₇₈'[at]}", "bias", at)
        w.value_edited.connect(lambda value: self.weight_edited.emit(at, value))
        b.value_edited.connect(lambda value: self.bias_edited.emit(at, value))
        wide = max(each.symbol.minimumWidth() for each in (w, b))
        for each in (w, b):
            each.symbol.setFixedWidth(wide)
        self.weights.append(w)
        self.biases.append(b)
        cell = QWidget()
        column(w, 4, b, of=cell)
        return cell

    def minimumSizeHint(self) -> QSize:
        """Sliders give way where it is narrow."""
        return QSize(theme.px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Another zoom is on, which multiplies all there is."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._lay_out()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setFont(theme.font(16, serif_italic=True))
            painter.setPen(QColor(theme.current().text))
            for first in (*self.weights[:1], *self.biases[:1]):
                if first.symbol.isHidden():
                    top = first.mapTo(self, first.field.pos()).y()
                    place = QRectF(0, top, theme.px(LEFT - 8), first.field.height())
                    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    painter.drawText(place, int(side), first.symbol.text()[0])

    @property
    def _room(self) -> float:
        """Pixels of a neuron's column."""
        return (self.width() - theme.px(LEFT + RIGHT)) / max(1, len(self.weights))

    def _lay_out(self) -> None:
        rows = *self.weights, *self.biases
        least = max((each.least for each in rows), default=0)
        has_sliders = self._room >= least + close.px(*SLIDER)
        is_narrow = self._room < least + close.px(0, 3)
        wide = min(int(self._room) - 1, theme.px(WIDEST))
        left = LEFT if is_narrow else LEFT + 4
        self._line.setContentsMargins(theme.px(left), 0, theme.px(RIGHT), 0)
        self._line.setSpacing(theme.px(16) if has_sliders else 0)
        for each in rows:
            each.slider.setVisible(has_sliders)
            each.field.setFont(theme.font(11 if self._room < theme.px(NARROW) else 13))
            each.field.setFixedHeight(theme.px(SHORT if is_narrow else 28))
            set_state(each.field, "narrow", is_narrow)
            if is_narrow:
                each.set_room(wide)
            layout = each.layout()
            if layout is not None:
                layout.setSpacing(theme.px(8) if has_sliders else 2)
        if not is_narrow:  # all alike, so that sliders stand below each other
            widest = max((each.needed for each in rows), default=0)
            widest += theme.px(SIGN) if has_sliders else 0
            for each in rows:
                each.set_room(widest, has_symbol=True)

    def _row(self, symbol: str, kind: str, at: int) -> SymbolRow:
        name = self.tr("weight") if kind == "weight" else self.tr("bias")
        return value_row(symbol, name, STOPS, f"chain_{kind}{at + 1}")
