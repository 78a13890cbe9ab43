"""A button that asks which digit something is."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from nnviz.gui.controls.button import Button


class KeepButton(Button):
    """Opens a menu of the ten digits."""

    labelled = Signal(int)
    """The digit that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(role="text", parent=parent, objectName="keep_button")
        self.setText(self.tr("Keep as…"))
        self.setToolTip(self.tr("Keep this digit with yours: say, or type, what it is"))
        self.choices = QMenu(self)
        for digit in range(10):
            self.choices.addAction(f"&{digit}", partial(self.labelled.emit, digit))
        self.clicked.connect(self._open)

    def _open(self) -> None:
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
