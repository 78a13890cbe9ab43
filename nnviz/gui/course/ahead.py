"""Reads the course on a thread before anybody opens it: its files take a third of a second."""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from threading import Lock, Thread
from time import sleep

_SHELVES = "nnviz.lessons.shelf"
_ONE_AT_A_TIME = Lock()
REST_S = 0.005
"""From one file to the next: who reads keeps the window waiting for the interpreter."""


def reading() -> Iterator[None]:
    """Read every lesson and case, a file at a time; who asks for them later has them at once."""
    from nnviz.lessons.shelf import CASES, LESSONS

    yield from LESSONS.reading()
    yield from CASES.reading()


def read_ahead(rest: Callable[[], object] = lambda: None) -> None:
    """Read them all, with a ``rest`` after each. Nothing is of Qt."""
    with _ONE_AT_A_TIME:
        for _ in reading():
            sleep(REST_S)
            rest()


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
