"""Arrays of numbers from a pickle, such as the book's ``mnist.pkl.gz``; nothing in it is ever run.

A pickle is a program for a machine with a stack. Python's own machine calls whatever a pickle
names; the one below knows the steps that arrays of numbers need and no others, and can name five
things, none of which it calls: it notes down what they would be given.
"""

import gzip
import io
import pickletools
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nnviz import paths
from nnviz.core.refusals import reason_of
from nnviz.data.dataset import DataError, Progress
from nnviz.data.pictures.pickle_notes import (
    BufferNote,
    BytesNote,
    NameNote,
    Note,
    RefusedError,
    StateNote,
    TypeNote,
    arrays_of,
)

MOST_BYTES = 600_000_000
"""Of the pickle, unpacked: the book's has 220 million."""
MOST_RATIO, HARMLESS = 100, 50_000_000
"""How many times its size a gzipped pickle may unpack to, unless it is few bytes."""
MOST_STEPS, MOST_CONTAINERS = 2_000_000, 50_000
_PIECE = 4_000_000
_LOOK = 10_000
"""Steps between two looks whether anybody still waits for it."""
_ZIPPED = b"\x1f\x8b"
_VALUES = {
    "INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "FLOAT", "BINFLOAT",
    "BINSTRING", "SHORT_BINSTRING", "UNICODE", "BINUNICODE", "SHORT_BINUNICODE",
    "BINUNICODE8", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8", "BYTEARRAY8",
}  # fmt: skip
"""Steps that lay their own argument on the stack."""
_CONTAINERS = {
    "EMPTY_TUPLE", "TUPLE", "TUPLE1", "TUPLE2", "TUPLE3", "EMPTY_LIST", "LIST", "EMPTY_DICT",
    "DICT",
}  # fmt: skip
_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}
_NAMES: dict[tuple[str, str], type[Note]] = {
    ("numpy", "ndarray"): NameNote,
    ("numpy", "dtype"): TypeNote,
    ("_codecs", "encode"): BytesNote,
    ("numpy.core.multiarray", "_reconstruct"): StateNote,
    ("numpy._core.multiarray", "_reconstruct"): StateNote,
    ("numpy.core.numeric", "_frombuffer"): BufferNote,
    ("numpy._core.numeric", "_frombuffer"): BufferNote,
}


def read_pickle(path: Path, progress: Progress) -> Any:
    """What the pickle holds: arrays of numbers, in tuples, lists and dictionaries.

    Raises DataError where it holds or would do anything else, or is damaged or too large, and what
    ``progress`` raises, which is told the share done again and again.
    """
    content = _content(path, progress)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of strange letters in a text that is refused anyway
            return arrays_of(_Machine().result(content, progress))
    except RefusedError as refused:
        raise DataError(
            "{name} is refused, nothing in it was run: {reason}. Only pickles of arrays of numbers "
            "are read: save the arrays with numpy.savez instead.",
            name=path.name,
            reason=refused,
        ) from None
    except (ValueError, TypeError, IndexError, KeyError, OverflowError, MemoryError):
        raise DataError(
            "{name} is no pickle of arrays, or a damaged one: get it again.", name=path.name
        ) from None


def _content(path: Path, progress: Progress) -> bytes:
    """The bytes of the file, unpacked where it is gzipped; never more than may be."""
    made = io.BytesIO()
    try:
        with path.open("rb") as file:
            zipped = file.read(2) == _ZIPPED
            file.seek(0)
            size = max(1, paths.size(path))
            most = min(MOST_BYTES, max(HARMLESS, MOST_RATIO * size)) if zipped else MOST_BYTES
            stream: Any = gzip.GzipFile(fileobj=file) if zipped else file
            while piece := stream.read(_PIECE):
                made.write(piece)
                progress(0.5 * min(1.0, file.tell() / size))
                if made.tell() > most:
                    raise DataError(
                        "{name} unpacks to more than {most:,} MB: use fewer pictures.",
                        name=path.name,
                        most=most // 1_000_000,
                    )
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise DataError("{name} is damaged: get it again.", name=path.name) from None
    except OSError as error:
        raise DataError(
            "{name} cannot be read: {reason}.", name=path.name, reason=reason_of(error)
        ) from None
    return made.getvalue()


class _Machine:
    """Goes through the steps of one pickle."""

    def __init__(self) -> None:
        self._stack: list[Any] = []
        self._below: list[list[Any]] = []
        self._kept: dict[int, Any] = {}
        self._steps: dict[str, Callable[[Any], None]] = {
            "PROTO": lambda argument: None,
            "FRAME": lambda argument: None,
            "MARK": lambda argument: self._mark(),
            "EMPTY_TUPLE": lambda argument: self._stack.append(()),
            "TUPLE": lambda argument: self._put(tuple(self._since_mark())),
            "TUPLE1": lambda argument: self._tuple(1),
            "TUPLE2": lambda argument: self._tuple(2),
            "TUPLE3": lambda argument: self._tuple(3),
            "EMPTY_LIST": lambda argument: self._stack.append([]),
            "LIST": lambda argument: self._put(self._since_mark()),
            "APPEND": lambda argument: self._extend([self._stack.pop()]),
            "APPENDS": lambda argument: self._extend(self._since_mark()),
            "EMPTY_DICT": lambda argument: self._stack.append({}),
            "DICT": lambda argument: self._dictionary(),
            "SETITEM": lambda argument: self._set([self._stack.pop(-2), self._stack.pop()]),
            "SETITEMS": lambda argument: self._set(self._since_mark()),
            "PUT": self._keep,
            "BINPUT": self._keep,
            "LONG_BINPUT": self._keep,
            "MEMOIZE": lambda argument: self._keep(len(self._kept)),
            "GET": self._get,
            "BINGET": self._get,
            "LONG_BINGET": self._get,
            "GLOBAL": lambda argument: self._name(*argument.split(" ", 1)),
            "STACK_GLOBAL": lambda argument: self._name(self._stack.pop(-2), self._stack.pop()),
            "REDUCE": lambda argument: self._note(),
            "BUILD": lambda argument: self._build(),
        }

    def result(self, content: bytes, progress: Progress) -> Any:
        """What lies on the stack at the end. Raises RefusedError at a step that is not known."""
        containers = 0
        for number, (code, argument, place) in enumerate(pickletools.genops(content)):
            if code.name == "STOP":
                return self._stack.pop()
            if code.name in _VALUES:
                self._stack.append(argument)
            elif code.name in _CONSTANTS:
                self._stack.append(_CONSTANTS[code.name])
            elif code.name in self._steps:
                self._steps[code.name](argument)
            else:
                raise RefusedError(f"it has the step {code.name}")
            containers += code.name in _CONTAINERS
            if number > MOST_STEPS or containers > MOST_CONTAINERS:
                raise RefusedError("it has too many parts")
            if number % _LOOK == 0:
                progress(0.5 + 0.5 * (place or 0) / len(content))
        raise ValueError("it does not end")

    def _mark(self) -> None:
        self._below.append(self._stack)
        self._stack = []

    def _since_mark(self) -> list[Any]:
        found, self._stack = self._stack, self._below.pop()
        return found

    def _put(self, thing: Any) -> None:
        self._stack.append(thing)

    def _tuple(self, size: int) -> None:
        if len(self._stack) < size:
            raise ValueError("too few for a tuple")
        self._stack[-size:] = [tuple(self._stack[-size:])]

    def _extend(self, more: list[Any]) -> None:
        if not isinstance(self._stack[-1], list):
            raise RefusedError("it makes something else than arrays of numbers")
        self._stack[-1].extend(more)

    def _dictionary(self) -> None:
        pairs = self._since_mark()
        self._stack.append({})
        self._set(pairs)

    def _set(self, pairs: list[Any]) -> None:
        names, values = pairs[::2], pairs[1::2]
        if not isinstance(self._stack[-1], dict) or not all(isinstance(n, str) for n in names):
            raise RefusedError("it makes something else than arrays of numbers")
        self._stack[-1].update(zip(names, values, strict=True))

    def _keep(self, number: int) -> None:
        self._kept[number] = self._stack[-1]

    def _get(self, number: int) -> None:
        self._stack.append(self._kept[number])

    def _name(self, module: Any, name: Any) -> None:
        if not (isinstance(module, str) and isinstance(name, str)) or (module, name) not in _NAMES:
            raise RefusedError(f"it names {module}.{name}"[:120])
        self._stack.append(_NAMES[module, name])

    def _note(self) -> None:
        """Where Python's machine would call: what is called is one of the notes."""
        named, given = self._stack.pop(-2), self._stack.pop()
        if named not in _NAMES.values() or not isinstance(given, tuple):
            raise RefusedError("it calls something that it does not name")
        self._stack.append(named(*given))

    def _build(self) -> None:
        state = self._stack.pop()
        if not isinstance(self._stack[-1], Note):
            raise RefusedError("it makes something else than arrays of numbers")
        self._stack[-1].state = state
