"""The four z as sliders, each with its number."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from nnviz.gui.desks.settings import value_row
from nnviz.gui.desks.softmax.columns import row_top
from nnviz.gui.look import theme

ABOVE = 8
"""So much higher than its bars a slider begins, in pixels of the design."""


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
        for at, each in enumerate(self.rows):
            each.setParent(self)
            each.value_edited.connect(lambda value, at=at: self._on_edited(at, value))

    def show_values(self, z: Sequence[float]) -> None:
        """Show these numbers."""
        for each, value in zip(self.rows, z, strict=True):
            each.set_value(value)
        self._share_width()

    def _on_edited(self, at: int, value: float) -> None:
        self._share_width()
        self.edited.emit(at, value)

    def _share_width(self) -> None:
        """All fields are as wide as the widest number asks for."""
        fields = [each.field for each in self.rows]
        wide = max(field.minimumWidth() for field in fields)
        for field in fields:
            field.setFixedWidth(wide)

    def sizeHint(self) -> QSize:
        last = self.rows[-1].sizeHint()
        return QSize(last.width(), self._top(len(self.rows) - 1) + last.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """A row may be higher, or lower, than it was."""
        handled = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self._lay_out()
        return handled

    def _top(self, at: int) -> int:
        return row_top(at) - theme.px(ABOVE)

    def _lay_out(self) -> None:
        for at, each in enumerate(self.rows):
            each.setGeometry(0, self._top(at), self.width(), each.sizeHint().height())
