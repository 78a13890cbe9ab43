"""One line across, in the colour that parts regions."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget


class Hairline(QWidget):
    """One pixel high."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.setBackgroundRole(QPalette.ColorRole.Midlight)
        self.setAutoFillBackground(True)
