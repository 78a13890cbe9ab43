"""The system asks the program to end (a session is closed, Ctrl-C in a terminal): nothing is lost.

Qt's loop lets no signal through to Python while it is idle; Python writes each to a socket at once,
and of a socket Qt hears.
"""

import os
import signal
import socket
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier

from nnviz.gui.look.pauses import afterwards, is_paused

SIGNALS = [
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
]


class AskedToEnd(QObject):
    """Calls ``keep``, then the process ends by the signal; a second one ends it at once.

    A change of the window's looks is done before.
    """

    def __init__(self, keep: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._keep = keep
        self._heard, self._told = socket.socketpair()
        self._told.setblocking(False)
        signal.set_wakeup_fd(self._told.fileno(), warn_on_full_buffer=False)
        for number in SIGNALS:
            signal.signal(number, _end_next_time)
        kind = QSocketNotifier.Type.Read
        self._notifier = QSocketNotifier(self._heard.fileno(), kind, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        number = self._heard.recv(1)[0]
        if number in SIGNALS:
            end = partial(self._end, number)
            afterwards(self, end) if is_paused() else end()

    def _end(self, number: int) -> None:
        try:
            self._keep()
        finally:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)


def _end_next_time(number: int, _frame: object) -> None:
    signal.signal(number, signal.SIG_DFL)
