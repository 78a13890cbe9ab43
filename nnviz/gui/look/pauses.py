"""Changes of a window's looks that take long, with pauses in which the event loop has its turn.

So nothing that goes on by itself waits for all of a change. What a person does meanwhile waits, and
finds the change done; and nothing is painted before, so that nobody sees half of it. Nor does what
would end the change, the closing of its window or the end of the process: see :func:`afterwards`.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

_WITHOUT_A_PERSON = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents
_pauses: list[QEventLoop.ProcessEventsFlag] = []
"""Those that go on, one in the other."""


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
        for top in filter(isValid, tops | {*_out_of(window)}):  # any may have gone meanwhile
            top.setUpdatesEnabled(True)
            handle = top.windowHandle()
            if handle is not None and top.isVisible():
                handle.requestUpdate()  # Qt may have lost the last one, and would wait for it


def _out_of(window: QMainWindow) -> list[QWidget]:
    """What can be seen and is no part of it: a dock that has come out, a dialog.

    With a window that has gone they are gone too.
    """
    if not isValid(window):
        return []
    children = [child for child in window.children() if isinstance(child, QWidget)]
    return [child for child in children if child.isWindow() and child.isVisible()]


def pause() -> None:
    """One turn of the event loop between two parts of a change; both must leave all consistent."""
    _pauses.append(_WITHOUT_A_PERSON)
    try:
        QCoreApplication.processEvents(_WITHOUT_A_PERSON)
    finally:
        _pauses.pop()


def is_paused() -> bool:
    """Whether what happens now happens in the midst of a change."""
    return bool(_pauses)


def afterwards(context: QObject, act: Callable[[], object]) -> None:
    """Have ``act`` called when no change is in the midst, unless ``context`` has gone by then."""

    def act_or_wait() -> None:
        afterwards(context, act) if is_paused() else act()

    QTimer.singleShot(0, context, act_or_wait)
