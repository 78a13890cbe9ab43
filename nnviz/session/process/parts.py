"""Examples on their way between processes: array by array in pieces, so that there is no copy."""

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from nnviz.core.arrays import Array
from nnviz.data.dataset import Part
from nnviz.session.process.pieces import receive_content, send_content

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


class Outline(NamedTuple):
    """A Part without its numbers: dtype and shape of master, labels (None: no classes), targets."""

    arrays: tuple[tuple[str, tuple[int, ...]] | None, ...]
    are_bits: bool

    @classmethod
    def of(cls, part: Part) -> "Outline":
        """What is sent before the arrays."""
        arrays = (None if a is None else (a.dtype.str, a.shape) for a in _arrays(part))
        return cls(tuple(arrays), part.are_bits)


def send(connection: "Connection[Any, Any]", part: Part) -> None:
    """Send the arrays of a part, whose outline has been sent."""
    for array in _arrays(part):
        if array is not None:
            send_content(connection, _bytes(np.ascontiguousarray(array)))


def receive(connection: "Connection[Any, Any]", outline: Outline) -> Part:
    """The part of that outline, whose arrays come next."""
    master, labels, targets = (
        None if array is None else _received(connection, *array) for array in outline.arrays
    )
    assert master is not None and targets is not None
    return Part(master, labels, targets, outline.are_bits)


def _received(connection: "Connection[Any, Any]", dtype: str, shape: tuple[int, ...]) -> Array:
    array = np.empty(shape, dtype)
    receive_content(connection, _bytes(array))
    return array


def _arrays(part: Part) -> tuple[Array | None, ...]:
    return part.master, part.labels, part.targets


def _bytes(array: Array) -> memoryview:
    return array.reshape(-1).view(np.uint8).data
