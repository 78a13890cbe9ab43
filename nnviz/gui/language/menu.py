"""The menu of languages, each called by its own name."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from nnviz.gui.language import languages


class LanguageMenu(QMenu):
    """Ticks the one that is spoken; ``chosen`` tells of another, by its code."""

    chosen = Signal(str)

    def __init__(self, kept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Language")
        # who does not read the present one finds it too
        self.setTitle(title if title == "Language" else f"{title} (Language)")
        self.setObjectName("language_menu")
        spoken, group = languages.wanted(kept), QActionGroup(self)
        self._entries: dict[str, QAction] = {}
        for code, name in languages.languages().items():
            entry = self.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(code == spoken)
            group.addAction(entry)
            self._entries[code] = entry
            if code != spoken:
                entry.triggered.connect(partial(self.chosen.emit, code))
        self.aboutToShow.connect(self.show_spoken)

    def show_spoken(self) -> None:
        """Tick the one that is spoken, which another may have had to wait for."""
        if (entry := self._entries.get(languages.spoken())) is not None:
            entry.setChecked(True)
