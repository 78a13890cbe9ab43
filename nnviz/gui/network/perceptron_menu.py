"""The menu of networks that chapter 1 sets up by hand."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from nnviz.data.perceptrons import PERCEPTRONS


class PerceptronMenu(QMenu):
    """One entry for each of them."""

    chosen = Signal(object, object)
    """A Spec and a Network."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Perceptrons"))
        for given in PERCEPTRONS:
            text = QCoreApplication.translate("Perceptrons", given.label)
            self.addAction(text, partial(self.chosen.emit, given.spec, given.network))
