"""The menu of languages, each called by its own name."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from nnviz.gui.language import languages
from nnviz.gui.message import Message


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
        for code, name in languages.languages().items():
            entry = self.addAction(name)
            entry.setCheckable(True)
            entry.setChecked(code == spoken)
            group.addAction(entry)
            if code != spoken:
                entry.triggered.connect(partial(self.chosen.emit, code))


def sweep_first() -> Message:
    """Why another language has to wait."""
    said = QCoreApplication.translate(
        "LanguageMenu", "A sweep goes on: cancel what is left of it, then choose the language."
    )
    return Message(said, "warning")
