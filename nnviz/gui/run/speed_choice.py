"""How fast it goes: a slider between two words."""

from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import row
from nnviz.gui.controls.slider import Slider

STEPS = 100
"""From slow to fast."""


class SpeedChoice(QWidget):
    """The ``slider`` between Slow and Fast, with a gap of so many pixels that goes with it."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self.slider = Slider(STEPS)
        self.slider.setObjectName("speed_slider")
        self.slider.setAccessibleName(self.tr("Speed"))
        self.slider.setToolTip(self.tr("How fast it trains: slow enough to watch, or full"))
        self.slider.setFixedWidth(88)
        self.slider.setValue(STEPS)
        slow, fast = label(self.tr("Slow"), 12), label(self.tr("Fast"), 12)
        row(slow, self.slider, fast, space=8, of=self).setContentsMargins(0, 0, gap, 0)
