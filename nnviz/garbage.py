"""Garbage is collected on the window's thread alone, between two events.

Python collects on whichever thread makes an object at that time. What is Qt's, in a ring of
references, would be taken apart there while the window's thread uses it: the process dies.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1_000
"""From one look at whether there is enough of it to the next."""
_BUSY = [0]
"""How much is going on that is not to be interrupted."""


@contextmanager
def left_alone() -> Iterator[None]:
    """Meanwhile nothing is collected: what is made in many short turns has none to spare."""
    _BUSY[0] += 1
    try:
        yield
    finally:
        _BUSY[0] -= 1


def is_left_alone() -> bool:
    """Whether something goes on that garbage is not to be looked for in."""
    return _BUSY[0] > 0


@cache
def keep_what_is_there() -> None:
    """Modules above all, once all of them are there: a full collection that looks through them
    takes up to a fifth of a second. Nothing where there is no :class:`Collector`.

    Once only: what is in a ring of references stays as well, and that may be a window. So it is
    not done in the midst of what :func:`is_left_alone`.
    """
    if not gc.isenabled():
        gc.collect()
        gc.freeze()


class Collector(QObject):
    """From now on collects on the thread of ``parent``, for as long as that lives.

    What is there already stays: it need not be looked through again and again.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def _collect(self) -> None:
        """The oldest generation whose time has come, as Python itself would."""
        if is_left_alone():
            return
        for generation, (count, most) in reversed(
            [*enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))]
        ):
            if count > most:
                gc.collect(generation)
                return
