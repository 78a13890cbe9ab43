"""A slider through some numbers, with its name before it and its number after it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import row
from nnviz.gui.controls.slider import Slider

_VALUE = 40


class StopSlider(QWidget):
    """Goes through ``stops``, rising; ``chosen`` tells of each as it is reached."""

    chosen = Signal(float)

    def __init__(self, name: str, stops: Sequence[float], write: Callable[[float], str]) -> None:
        super().__init__()
        self._stops, self._write = tuple(stops), write
        self.name = label(name, 12)
        self.slider = Slider(len(stops) - 1, of_number=True)
        self.slider.setAccessibleName(name)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self.value = label("", 12, 600, "text", minimumWidth=_VALUE, alignment=side)
        row(self.name, (self.slider, 1), self.value, space=8, of=self)
        self.slider.valueChanged.connect(self._on_moved)

    def show_number(self, number: float) -> None:
        """Show this number, with the handle at the stop that is nearest, without a signal."""
        nearest = min(range(len(self._stops)), key=lambda i: abs(self._stops[i] - number))
        with QSignalBlocker(self.slider):
            self.slider.setValue(nearest)
        self._say(number)

    def _on_moved(self, place: int) -> None:
        self._say(self._stops[place])
        self.chosen.emit(self._stops[place])

    def _say(self, number: float) -> None:
        self.value.setText(self._write(number))
        self.slider.setAccessibleDescription(self.value.text())
