"""Slow to fast: how much of its speed the training may use."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import row
from nnviz.gui.controls.slider import Slider

_STEPS = 100
_WIDTH = 88


class SpeedChoice(QWidget):
    """A slider between two words; at full speed to begin with."""

    changed = Signal(float)
    """0 (slow) to 1 (as fast as it goes)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = Slider(_STEPS)
        self.slider.setObjectName("speed_slider")
        self.slider.setAccessibleName(self.tr("Speed"))
        self.slider.setToolTip(self.tr("How fast it trains: slow enough to watch, or full"))
        self.slider.setFixedWidth(_WIDTH)
        self.slider.setValue(_STEPS)
        self.slider.valueChanged.connect(lambda value: self.changed.emit(value / _STEPS))
        slow, fast = label(self.tr("Slow"), 12), label(self.tr("Fast"), 12)
        row(slow, self.slider, fast, space=8, of=self)
