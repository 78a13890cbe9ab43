"""How sharp the steps are: the factor c, as a slider and a number; empty is a step."""

import math

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.slider import Slider
from nnviz.gui.look import theme

STOPS = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0, 50.0, math.inf)
LEAST, MOST = 0.01, 1000.0


class Sharpness(QWidget):
    """Says which c is wanted; infinite is the step."""

    changed = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        symbol = label("c", 16, tone="text")
        symbol.setFont(theme.font(16, serif_italic=True))
        self.slider = Slider(len(STOPS) - 1, of_number=True)
        self.slider.setObjectName("circuit_sharpness")
        self.slider.setAccessibleName(self.tr("How sharp the step is"))
        self.field = NumberField(optional=True)
        self.field.setObjectName("circuit_sharpness_number")
        self.field.setAccessibleName(self.tr("factor c"))
        self.field.setPlaceholderText("∞")
        self.field.setFixedWidth(52)
        self._words = label("", 12, wordWrap=True)
        line = row(symbol, label(self.tr("factor")), (self.slider, 1), self.field, space=8)
        column(line, 4, self._words, of=self)
        self.slider.valueChanged.connect(lambda at: self.changed.emit(STOPS[at]))
        self.field.value_edited.connect(self._on_typed)

    def show_value(self, value: float, words: str) -> None:
        """Have this c on slider and field, and these words under them."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(min(range(len(STOPS)), key=lambda at: _far(STOPS[at], value)))
        known = None if math.isinf(value) else value
        if (self.field.value or None) != known:
            self.field.set_value(known)
        self._words.setText(words)

    def _on_typed(self, value: float | None) -> None:
        self.changed.emit(math.inf if value is None else min(max(value, LEAST), MOST))


def _far(stop: float, value: float) -> float:
    if math.isinf(stop) or math.isinf(value):
        return 0.0 if stop == value else math.inf
    return abs(stop - value)
