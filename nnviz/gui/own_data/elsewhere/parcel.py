"""What was found, on its way between processes: arrays as they are, columns of words in pieces.

Whoever receives it draws a window meanwhile: nothing here takes the interpreter for longer than a
few milliseconds.
"""

from multiprocessing.reduction import ForkingPickler
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnviz.session.process import pieces

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from nnviz.gui.own_data.found import Found

WORDS = 20_000
"""Words that are parted, or put in their places, at a time."""
Words: TypeAlias = tuple[NDArray[np.int32], tuple[str, ...]]
"""For each cell the place of its word, and the different words, so many in each text."""


def send(connection: "Connection[Any, Any]", found: "Found") -> None:
    """Send it, to be taken by :func:`receive`."""
    pieces.send(connection, found, _Packer)


def receive(connection: "Connection[Any, Any]") -> "Found":
    """What is sent by one's own process. Raises EOFError or OSError where that has ended."""
    found: Found = pieces.receive(connection)
    return found


class _Packer(ForkingPickler):
    """Leaves the content of arrays to be sent as it is, and takes columns of words apart."""

    def reducer_override(self, value: Any) -> Any:
        if isinstance(value, np.ndarray) and value.dtype == object:
            return put_together, taken_apart(value)
        return NotImplemented


def taken_apart(words: NDArray[Any]) -> Words:
    """A column of words (rows,), in none of which a line ends."""
    places: dict[str, int] = {}
    at = (places.setdefault(word, len(places)) for word in words.tolist())
    cells = np.fromiter(at, np.int32, len(words))
    names = list(places)
    texts = ("\n".join(names[start : start + WORDS]) for start in range(0, len(names), WORDS))
    return cells, tuple(texts)


def put_together(cells: NDArray[np.int32], texts: tuple[str, ...]) -> NDArray[Any]:
    """The column that was taken apart."""
    names = np.empty(WORDS * len(texts), dtype=object)
    for start, text in zip(range(0, len(names), WORDS), texts, strict=True):
        parted = text.split("\n")
        names[start : start + len(parted)] = parted
    words = np.empty(len(cells), dtype=object)
    for start in range(0, len(cells), WORDS):
        words[start : start + WORDS] = names[cells[start : start + WORDS]]
    return words
