"""A field for a number that may be left out: empty means off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from nnviz.gui.controls import number_entry
from nnviz.gui.look import theme


class OptionalNumber(QLineEdit):
    """A line of text that is a number or nothing; every locale may type a point or a comma."""

    def __init__(self, whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setFont(theme.font(13))
        self.setFixedHeight(28)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.setPlaceholderText(self.tr("off"))

    @property
    def typed(self) -> float | None:
        """The number as it stands in the field; None if there is none."""
        value = number_entry.parse(self.text())
        return int(value) if value is not None and self._whole and value == int(value) else value

    @property
    def problem(self) -> str:
        """What is wrong with the text, "" if nothing is."""
        if not self.text().strip():
            return ""
        value = number_entry.parse(self.text())
        if value is None:
            return self.tr("Type a number, or nothing to switch this off.")
        if self._whole and value != int(value):
            return self.tr("Type a whole number, or nothing to switch this off.")
        return ""

    def show_value(self, value: float | None) -> None:
        """Show a number, or that there is none."""
        if value is None:
            self.clear()
        elif self.typed != value:
            self.setText(f"{value}" if self._whole else number_entry.shown(value))

    def sizeHint(self) -> QSize:
        return QSize(52, 28)
