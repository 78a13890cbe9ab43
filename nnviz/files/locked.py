"""One at a time: what several windows write is read, changed and written by one of them at once.

The lock is the system's, on a file beside the one that is meant, so that a window that dies leaves
none behind.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import IO

from nnviz.files.errors import FileError, unwritable

PATIENCE_S = 3.0
"""How long another window is waited for: it holds the lock for some milliseconds."""
_LOOK_S = 0.01
_BEYOND = 2**40
"""A place behind the end of every file."""

if sys.platform == "win32":
    import msvcrt

    def _take(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """While it lasts nobody else who asks for the lock of ``path`` has it.

    Raises FileError where somebody keeps it for long, and where there can be no lock.
    """
    try:
        opened = path.with_name(f"{path.name}.lock").open("ab")
    except OSError as error:
        raise unwritable(path, error) from error
    with opened as file:
        if not _is_taken_in_time(file.fileno()):
            raise FileError("{path} is used by another window: try again.", path=path)
        yield  # closed, the file is let go


def held(path: Path) -> IO[bytes] | None:
    """The lock of ``path``, had until what is returned is closed; None where somebody has it.

    Raises OSError where there can be no lock.
    """
    file = path.with_name(f"{path.name}.lock").open("ab")
    if _is_taken(file.fileno()):
        return file
    file.close()
    return None


def claim(file: int) -> bool:
    """Have the lock of a file that is open itself, until it is closed; False where another has it.

    Whoever is just ending is waited for. Where the system has no locks every claim holds.
    """
    if sys.platform == "win32":
        os.lseek(file, _BEYOND, os.SEEK_SET)  # what is locked there nobody else can read
    try:
        return _is_taken_in_time(file)
    except OSError:
        return True


def _is_taken_in_time(file: int) -> bool:
    """Whether it could be had, now or as soon as whoever has it lets it go."""
    end = monotonic() + PATIENCE_S
    while not _is_taken(file):
        if monotonic() > end:
            return False
        sleep(_LOOK_S)
    return True


def _is_taken(file: int) -> bool:
    try:
        _take(file)
    except (BlockingIOError, PermissionError):  # as Linux and Windows say that another has it
        return False
    return True
