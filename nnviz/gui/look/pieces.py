"""What takes long in the window's thread yields wherever others may have a turn."""

from collections.abc import Generator
from typing import TypeVar

Made = TypeVar("Made")


def at_once(pieces: Generator[None, None, Made]) -> Made:
    """Go through all of it, and give what it returns."""
    while True:
        try:
            next(pieces)
        except StopIteration as end:
            made: Made = end.value
            return made
