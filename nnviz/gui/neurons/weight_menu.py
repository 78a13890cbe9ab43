"""How weights are shown: on one scale or each neuron on its own, as they are or as they changed."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from nnviz.gui.plot.menu import ChoiceMenu


class WeightMenu(ChoiceMenu):
    """Two choices of two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        what, scales = QActionGroup(self), QActionGroup(self)
        changed, own = self.tr("Their change since the start"), self.tr("A scale for each neuron")
        self.add_choice("weights_now", self.tr("The weights"), True, what)
        self._change = self.add_choice("weights_change", changed, False, what)
        self.part()
        self.add_choice("scale_common", self.tr("One scale for all neurons"), True, scales)
        self._own = self.add_choice("scale_own", own, False, scales)

    @property
    def shows_change(self) -> bool:
        """Whether the first weights of the run are taken off."""
        return self._change.isChecked()

    @property
    def is_scale_own(self) -> bool:
        """Whether the colours of each neuron end at its own strongest weight."""
        return self._own.isChecked()
