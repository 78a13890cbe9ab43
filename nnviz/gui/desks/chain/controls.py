"""Weight and bias of each neuron, below it: sliders where there is room for them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnviz.gui.controls.rows import column, empty, fill
from nnviz.gui.controls.symbol_row import SymbolRow
from nnviz.gui.desks.log_columns import LEFT, RIGHT
from nnviz.gui.desks.settings import value_row
from nnviz.gui.look import theme

STOPS = tuple(step / 10 for step in range(-100, 101))
WITH_SLIDER = 112
"""Pixels of the design that a neuron's column has where there is room for sliders."""


class ChainControls(QWidget):
    """Made anew where there are more neurons, or fewer."""

    weight_edited = Signal(int, float)
    bias_edited = Signal(int, float)

    def __init__(self) -> None:
        super().__init__()
        self.weights: list[SymbolRow] = []
        self.biases: list[SymbolRow] = []
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(LEFT + 4, 0, RIGHT, 0)
        self._line.setSpacing(16)

    def show_values(self, weights: Sequence[float], biases: Sequence[float]) -> None:
        """Show these numbers."""
        if len(weights) != len(self.weights):
            self._build(len(weights))
        for made, values in ((self.weights, weights), (self.biases, biases)):
            for each, value in zip(made, values, strict=True):
                each.set_value(value)

    @property
    def is_held(self) -> bool:
        """Whether a slider is being dragged."""
        return any(each.slider.isSliderDown() for each in (*self.weights, *self.biases))

    def _build(self, n: int) -> None:
        empty(self._line)
        self.weights = [self._row(f"w{'₁₂₃₄₅₆₇₈'[at]}", "weight", at) for at in range(n)]
        self.biases = [self._row(f"b{'₁₂₃₄₅₆₇₈'[at]}", "bias", at) for at in range(n)]
        for at, (w, b) in enumerate(zip(self.weights, self.biases, strict=True)):
            w.value_edited.connect(lambda value, at=at: self.weight_edited.emit(at, value))
            b.value_edited.connect(lambda value, at=at: self.bias_edited.emit(at, value))
            cell = QWidget()
            column(w, 4, b, of=cell)
            fill(self._line, (cell, 1))
        self._lay_out()

    def minimumSizeHint(self) -> QSize:
        """Sliders give way where it is narrow."""
        return QSize(theme.px(200), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        room = (self.width() - theme.px(LEFT + RIGHT)) / max(1, len(self.weights))
        has_sliders = room >= theme.px(WITH_SLIDER)
        self._line.setSpacing(theme.px(16) if has_sliders else 0)
        for each in (*self.weights, *self.biases):
            each.slider.setVisible(has_sliders)
            layout = each.layout()
            if layout is not None:
                layout.setSpacing(theme.px(8) if has_sliders else 2)

    def _row(self, symbol: str, kind: str, at: int) -> SymbolRow:
        name = self.tr("weight") if kind == "weight" else self.tr("bias")
        return value_row(symbol, name, STOPS, f"chain_{kind}{at + 1}")
