"""Changes of a window's looks that take long, with pauses in which the event loop has its turn.

So nothing that goes on by itself waits for all of a change. What a person does meanwhile waits, and
finds the change done; and nothing is painted before, so that nobody sees half of it.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

_WITHOUT_A_PERSON = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents


@contextmanager
def unseen(window: QMainWindow) -> Iterator[None]:
    """Paint the window, with what came out of it, when all that changes meanwhile has changed.

    That has a turn of its own.
    """
    if not window.updatesEnabled():
        yield
        return
    tops = {window, *_out_of(window)}
    for top in tops:
        top.setUpdatesEnabled(False)
    try:
        yield
        pause()
    finally:
        for top in filter(isValid, tops | {*_out_of(window)}):  # a dialog may have gone meanwhile
            top.setUpdatesEnabled(True)
            handle = top.windowHandle()
            if handle is not None and top.isVisible():
                handle.requestUpdate()  # Qt may have lost the last one, and would wait for it


def _out_of(window: QMainWindow) -> list[QWidget]:
    """What can be seen and is no part of it: a dock that has come out, a dialog."""
    children = [child for child in window.children() if isinstance(child, QWidget)]
    return [child for child in children if child.isWindow() and child.isVisible()]


def pause() -> None:
    """One turn of the event loop between two parts of a change; both must leave all consistent."""
    QCoreApplication.processEvents(_WITHOUT_A_PERSON)
