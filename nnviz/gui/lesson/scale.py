"""A number on a scale: a slider, and the number itself."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_field import NumberField
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.slider import Slider
from nnviz.lessons.reasons import amount

STEPS = 100


class NumberOnScale(QWidget):
    """No number is named before the slider was moved or one was typed."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.number: float | None = None
        self._low, self._high = 0.0, 1.0
        self.slider = Slider(STEPS, of_number=True)
        self.slider.setObjectName("lesson_scale")
        self.slider.setAccessibleName(self.tr("Your number"))
        self.field = NumberField(optional=True)
        self.field.setObjectName("lesson_number")
        self.field.setAccessibleName(self.tr("Your number"))
        self.field.setFixedWidth(68)
        self._ends = label("", 11), label("", 11)
        line = column(self.slider, row(self._ends[0], None, self._ends[1]))
        row((line, 1), self.field, space=12, of=self)
        self.slider.valueChanged.connect(self._on_moved)
        self.field.value_edited.connect(self._on_typed)

    def show_scale(self, low: float, high: float, number: float | None, unit: str) -> None:
        """From ``low`` to ``high`` of a unit, with a number named already, or none."""
        self._low, self._high, self.number = low, high, number
        for end, value in zip(self._ends, (low, high), strict=True):
            end.setText(amount(value, ".4g", unit))
        self.field.set_value(number)
        self._show_on_slider()

    def _show_on_slider(self) -> None:
        middle = (self._low + self._high) / 2
        share = ((middle if self.number is None else self.number) - self._low) / (
            self._high - self._low
        )
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(STEPS * min(max(share, 0.0), 1.0)))

    def _on_moved(self, at: int) -> None:
        self.number = float(f"{self._low + (self._high - self._low) * at / STEPS:.4g}")
        self.field.set_value(self.number)
        self.picked.emit()

    def _on_typed(self, number: float | None) -> None:
        self.number = None if number is None else min(max(number, self._low), self._high)
        self._show_on_slider()
        self.picked.emit()
