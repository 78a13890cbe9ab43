"""The design over its settings, in the run bar of a presentation."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from nnviz.gui.widgets.elided_label import ElidedLabel
from nnviz.gui.widgets.figure import PROMINENT
from nnviz.gui.widgets.label import set_tone


class DesignFigure(QWidget):
    """Two lines, cut short with "…" where the bar is too narrow for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("design_figure")
        self.setAccessibleName(self.tr("Network"))
        self.sizes = ElidedLabel(PROMINENT, 600)
        self.settings = ElidedLabel(11)
        set_tone(self.sizes, "text")
        set_tone(self.settings, "text2")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
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
