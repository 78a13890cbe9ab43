"""What is dropped on the window is opened: a file or a folder, or a code as text."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMainWindow

from nnviz.gui.window.pages.own_data import get_ready
from nnviz.gui.window.sharing.opening import Opening


class Dropping(QObject):
    """One thing at a time."""

    def __init__(self, window: QMainWindow, opening: Opening) -> None:
        super().__init__(window)
        self._opening = opening
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            return False
        assert isinstance(event, QDropEvent)
        place, text = _place_in(event.mimeData()), event.mimeData().text()
        if place is None and not text.strip():
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop and place is not None:
            self._opening.open_path(place)
        elif event.type() == QEvent.Type.Drop:
            self._opening.open_text(text)
        elif place is not None:
            get_ready()
        return True


def _place_in(data: QMimeData) -> Path | None:
    """The one file or folder; None: none, or several."""
    places = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(places[0]) if len(places) == 1 else None
