"""How weights are shown: on one scale or each neuron on its own, as they are or as they changed."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget


class WeightMenu(QMenu):
    """Two choices of two."""

    changed = Signal()
    """Another choice is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        what, scales = QActionGroup(self), QActionGroup(self)
        self._add("weights_now", self.tr("The weights"), what)
        self._change = self._add("weights_change", self.tr("Their change since the start"), what)
        self.addSeparator()
        self._add("scale_common", self.tr("One scale for all neurons"), scales)
        self._own = self._add("scale_own", self.tr("A scale for each neuron"), scales)

    @property
    def shows_change(self) -> bool:
        """Whether the first weights of the run are taken off."""
        return self._change.isChecked()

    @property
    def is_scale_own(self) -> bool:
        """Whether the colours of each neuron end at its own strongest weight."""
        return self._own.isChecked()

    def _add(self, name: str, text: str, group: QActionGroup) -> QAction:
        """The first of a group is chosen."""
        action = QAction(text, self)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setChecked(not group.actions())
        group.addAction(action)
        action.triggered.connect(lambda: self.changed.emit())  # noqa: PLW0108, it has no argument
        self.addAction(action)
        return action
