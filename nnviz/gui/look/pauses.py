"""Changes of a window's looks that take long, with pauses in which the event loop has its turn.

So nothing that goes on by itself waits for all of a change. What a person does meanwhile waits, and
finds the change done; and nothing is painted before, so that nobody sees half of it.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QMainWindow, QWidget

_WITHOUT_A_PERSON = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


@contextmanager
def unseen(window: QMainWindow) -> Iterator[None]:
    """Paint the window, with what came out of it, when all that changes meanwhile has changed.

    That has a turn of its own.
    """
    if not window.updatesEnabled():
        yield
        return
    _let_paint(window, False)
    try:
        yield
        pause()
    finally:
        _let_paint(window, True)


def _let_paint(window: QMainWindow, is_painted: bool) -> None:
    """What is no part of it, a dock that has come out or a dialog, is told by itself."""
    out = [child for child in window.children() if isinstance(child, QWidget) and child.isWindow()]
    for top in (window, *out):
        top.setUpdatesEnabled(is_painted)


def pause() -> None:
    """One turn of the event loop between two parts of a change; both must leave all consistent."""
    QCoreApplication.processEvents(_WITHOUT_A_PERSON)
