"""What a pickle would have numpy make is noted down as it is read; arrays are made of the notes."""

import re
from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

MOST_BYTES = 1_200_000_000
"""Of all arrays together."""
MOST_OBJECTS = 10_000
_DEEPEST = 4
"""How far tuples, lists and dictionaries may be in each other."""
_CODE = re.compile(r"[<>|=]?[iufb][1248]")
_OF_NUMBERS = "iubfU"


class RefusedError(Exception):
    """A pickle is something else than arrays of numbers."""


class Note:
    """Keeps what it is called with, and the state that is set."""

    def __init__(self, *given: Any) -> None:
        self.given = given
        self.state: Any = None


class StateNote(Note):
    """Of ``numpy.core.multiarray._reconstruct``: the state says everything."""


class BufferNote(Note):
    """Of ``numpy.core.numeric._frombuffer``: bytes, type, shape and order."""


class TypeNote(Note):
    """Of ``numpy.dtype``: a code such as 'f4'; the second of the state is the order of bytes."""


class BytesNote(Note):
    """Of ``_codecs.encode``: bytes that were written as text."""


class NameNote(Note):
    """Of ``numpy.ndarray``, which is only ever named."""


def arrays_of(read: Any) -> Any:
    """What was read with arrays instead of notes. Raises RefusedError where it is anything else."""
    return _Making().made(read, 0)


class _Making:
    """Counts what is made: a pickle may name one large thing a thousand times."""

    def __init__(self) -> None:
        self._objects = self._bytes = 0

    def made(self, read: Any, depth: int) -> Any:
        self._objects += 1
        if self._objects > MOST_OBJECTS or depth > _DEEPEST:
            raise RefusedError("it has too many parts")
        match read:
            case StateNote(state=(int(), shape, TypeNote() as kind, by_columns, data)):
                return self._array(shape, kind, bool(by_columns), data)
            case BufferNote(given=(data, TypeNote() as kind, shape, order)):
                return self._array(shape, kind, order == "F", data)
            case tuple() | list() if read and isinstance(read[0], int | float | str):
                return self._listed(read)
            case tuple() | list():
                return tuple(self.made(each, depth + 1) for each in read)
            case dict() if all(isinstance(name, str) for name in read):
                return {name: self.made(each, depth + 1) for name, each in read.items()}
        raise RefusedError("it holds something else than numbers")

    def _listed(self, read: Any) -> NDArray[Any]:
        """Numbers or words one by one."""
        kinds = {type(each) for each in read}
        if not (kinds <= {int, float, bool} or kinds == {str}):
            raise RefusedError("it holds something else than numbers")
        self._count(len(read) * (4 * max(map(len, read)) if kinds == {str} else 8))
        array = np.array(read)
        if array.dtype.kind not in _OF_NUMBERS:
            raise RefusedError("its numbers are too large")
        return array

    def _array(self, shape: Any, kind: TypeNote, by_columns: bool, data: Any) -> NDArray[Any]:
        """An array of these bytes."""
        code = kind.given[0] if kind.given else None
        if not isinstance(code, str) or not _CODE.fullmatch(code):
            raise RefusedError("it holds something else than numbers")
        if not isinstance(shape, tuple) or not all(type(n) is int and n >= 0 for n in shape):
            raise RefusedError("it holds an array of no shape")
        dtype = np.dtype(code)
        if isinstance(kind.state, tuple) and kind.state[1:2] in ((">",), ("<",)):
            dtype = dtype.newbyteorder(kind.state[1])
        size = prod(shape) * dtype.itemsize
        self._count(size)
        content = _as_bytes(data)
        if size != len(content):
            raise RefusedError("an array has more numbers, or fewer, than it says")
        return np.frombuffer(content, dtype).reshape(shape, order="F" if by_columns else "C")

    def _count(self, size: int) -> None:
        self._bytes += size
        if self._bytes > MOST_BYTES:
            raise RefusedError("it is too large")


def _as_bytes(data: Any) -> bytes:
    """Bytes, also those that Python 2 kept as text, each letter a byte."""
    if isinstance(data, BytesNote) and data.given[1:] in ((), ("latin1",)):
        data = next(iter(data.given), None)
    if isinstance(data, str):
        return data.encode("latin-1")
    if not isinstance(data, bytes | bytearray):
        raise RefusedError("it holds something else than numbers")
    return bytes(data)
