"""The menu of what the window looks like: its colours, and whether anything moves."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from nnviz.gui.look import theme

_NAMES = {
    "system": str(QT_TRANSLATE_NOOP("ViewMenu", "Colours of the system")),
    "light": str(QT_TRANSLATE_NOOP("ViewMenu", "Light")),
    "dark": str(QT_TRANSLATE_NOOP("ViewMenu", "Dark")),
    "contrast": str(QT_TRANSLATE_NOOP("ViewMenu", "High contrast")),
}


class ViewMenu(QMenu):
    """Ticks the theme that is on, also where it was changed by another control."""

    theme_wanted = Signal(str)
    """The name of a theme."""
    still_wanted = Signal(bool)
    """Whether nothing is to move by itself."""

    def __init__(self, is_still: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("View"))
        self.setObjectName("view_menu")
        self._group = QActionGroup(self)
        for name in theme.NAMES:
            entry = self.addAction(QCoreApplication.translate("ViewMenu", _NAMES[name]))
            entry.setObjectName(f"theme_{name}")
            entry.setCheckable(True)
            entry.triggered.connect(partial(self.theme_wanted.emit, name))
            self._group.addAction(entry)
        self.addSeparator()
        still = self.addAction(self.tr("Nothing moves by itself"))
        still.setObjectName("still")
        still.setCheckable(True)
        still.setChecked(is_still)
        still.toggled.connect(self.still_wanted)

    def show_theme(self, name: str) -> None:
        """Tick that one."""
        for entry in self._group.actions():
            entry.setChecked(entry.objectName() == f"theme_{name}")
