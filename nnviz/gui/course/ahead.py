"""Reads the course on a thread before anybody opens it: its files take a third of a second."""

import sys
from contextlib import suppress
from threading import Lock, Thread

_SHELVES = "nnviz.lessons.shelf"
_ONE_AT_A_TIME = Lock()


def read_ahead() -> None:
    """Read every lesson and case; who asks for them later has them at once. Nothing is of Qt."""
    from nnviz.lessons import CASES, LESSONS

    with _ONE_AT_A_TIME:
        for shelf in (LESSONS, CASES):
            list(shelf.values())


def is_read() -> bool:
    """Whether all of them have been read; nothing is imported to find out."""
    shelves = sys.modules.get(_SHELVES)
    known = [getattr(shelves, name, None) for name in ("LESSONS", "CASES")]  # half imported?
    return all(shelf is not None and shelf.is_read for shelf in known)


class Reader(Thread):
    """Reads ahead, for who waits until it has ended."""

    def __init__(self) -> None:
        super().__init__(name="lessons", daemon=True)

    def run(self) -> None:
        with suppress(Exception):  # who wants what cannot be read will hear of it
            read_ahead()
