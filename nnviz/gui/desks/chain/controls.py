"""Weight and bias of each neuron, below it: sliders where there is room for them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from nnviz.gui.controls.rows import column, empty, fill
from nnviz.gui.controls.symbol_row import SymbolRow
from nnviz.gui.desks.log_columns import LEFT, RIGHT
from nnviz.gui.desks.settings import value_row

STOPS = tuple(step / 10 for step in range(-100, 101))
MOST_WITH_SLIDERS = 4


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
        self._line.setSpacing(16 if n <= MOST_WITH_SLIDERS else 4)
        self.weights = [self._row(f"w{'₁₂₃₄₅₆₇₈'[at]}", "weight", at, n) for at in range(n)]
        self.biases = [self._row(f"b{'₁₂₃₄₅₆₇₈'[at]}", "bias", at, n) for at in range(n)]
        for at, (w, b) in enumerate(zip(self.weights, self.biases, strict=True)):
            w.value_edited.connect(lambda value, at=at: self.weight_edited.emit(at, value))
            b.value_edited.connect(lambda value, at=at: self.bias_edited.emit(at, value))
            cell = QWidget()
            column(w, 4, b, of=cell)
            fill(self._line, (cell, 1))

    def _row(self, symbol: str, kind: str, at: int, n: int) -> SymbolRow:
        name = self.tr("weight") if kind == "weight" else self.tr("bias")
        made = value_row(symbol, name, STOPS, f"chain_{kind}{at + 1}")
        made.slider.setVisible(n <= MOST_WITH_SLIDERS)
        return made
