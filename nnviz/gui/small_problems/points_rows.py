"""How many points of a plane or a function are drawn, and how noisy: two sliders by the picture."""

import dataclasses
from collections.abc import Collection
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Spec
from nnviz.data.sources import decisive_fields
from nnviz.gui.controls.locked.lock_mark import show_locked
from nnviz.gui.controls.rows import column
from nnviz.gui.controls.stop_slider import StopSlider

SIZES = (10, 20, 50, 100, 200, 300, 500, 1000, 2000)
NOISES = tuple(step / 20 for step in range(11))


class PointsRows(QWidget):
    """Every move asks for a design."""

    spec_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._spec = Spec()
        self.count = StopSlider(self.tr("Points"), SIZES, lambda number: f"{number:,.0f}")
        self.noise = StopSlider(self.tr("Noise"), NOISES, lambda number: f"{number:.2f}")
        self.count.slider.setObjectName("points_slider")
        self.noise.slider.setObjectName("noise_slider")
        self.count.chosen.connect(lambda number: self._want(data_size=int(number)))
        self.noise.chosen.connect(lambda number: self._want(noise=number))
        width = max(row.name.sizeHint().width() for row in (self.count, self.noise))
        for row in (self.count, self.noise):
            row.name.setMinimumWidth(width)
        column(self.count, self.noise, space=2, of=self)

    @property
    def has_use(self) -> bool:
        """Whether the data is drawn by number and noise."""
        return "noise" in decisive_fields(self._spec.data)

    def reset(self, spec: Spec) -> None:
        """Show the numbers of ``spec``."""
        self._spec = spec
        self.count.show_number(spec.data_size)
        self.noise.show_number(spec.noise)

    def lock(self, fields: Collection[str]) -> None:
        """Those of these settings that stand here cannot be moved, and show it."""
        show_locked(self.count, "data_size" in fields)
        show_locked(self.noise, "noise" in fields)

    def _want(self, **values: Any) -> None:
        self.spec_wanted.emit(dataclasses.replace(self._spec, **values))
