"""The design over its settings, in the run bar of a presentation."""

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nnviz.gui.controls.elided_label import ElidedLabel
from nnviz.gui.controls.label import set_tone
from nnviz.gui.look import theme
from nnviz.gui.run.bar_number import PROMINENT

TYPE = (PROMINENT, 17, 14, 11)
"""Pixels of the upper line: smaller for a network of many layers."""


class DesignFigure(QWidget):
    """Two lines in what the bar has left, cut short with "…" where that is too little."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("design_figure")
        self.setAccessibleName(self.tr("Network"))
        self.sizes = ElidedLabel(PROMINENT, 600)
        self.settings = ElidedLabel(11)
        set_tone(self.sizes, "text")
        set_tone(self.settings, "text2")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(self.sizes)
        column.addWidget(self.settings)
        column.addStretch(1)

    def show_texts(self, sizes: str, settings: str) -> None:
        """Show these lines; nothing happens where they are the same as before."""
        if (sizes, settings) != (self.sizes.text(), self.settings.text()):
            self.sizes.setText(sizes)
            self.settings.setText(settings)
            self.setAccessibleDescription(f"{sizes}, {settings}")
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The largest type in which the layers fit, or else the smallest one."""
        for pixels in TYPE:
            font = theme.font(pixels, 600)
            if QFontMetrics(font).horizontalAdvance(self.sizes.text()) <= self.width():
                break
        self.sizes.setFont(font)
