"""The four z as sliders, each with its number."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.rows import column
from nnviz.gui.desks.settings import value_row
from nnviz.gui.desks.softmax.columns import HEAD, ROW

CONTROL = 28


class ZRows(QWidget):
    """As far apart as the rows of the bars beside them."""

    edited = Signal(int, float)
    """Which z, and its number."""

    def __init__(self, names: Sequence[str], most: float) -> None:
        super().__init__()
        stops = [step / 10 for step in range(round(-10 * most), round(10 * most) + 1)]
        self.rows = [
            value_row(name, self.tr("weighted input"), stops, f"softmax_z{at + 1}")
            for at, name in enumerate(names)
        ]
        parts: list[QWidget | int | None] = [HEAD - 8]
        for at, each in enumerate(self.rows):
            parts += [each, ROW - CONTROL]
            each.value_edited.connect(lambda value, at=at: self.edited.emit(at, value))
        column(*parts[:-1], None, of=self)

    def show_values(self, z: Sequence[float]) -> None:
        """Show these numbers."""
        for each, value in zip(self.rows, z, strict=True):
            each.set_value(value)
