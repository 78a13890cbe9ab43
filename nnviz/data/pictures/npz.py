"""Arrays of numbers in a file of numpy's, .npz; looked at before any of them is read."""

import errno
import zipfile
import zlib
from collections.abc import Callable, Iterable
from math import prod
from pathlib import Path
from tokenize import TokenError
from typing import IO, Any, Literal, NamedTuple

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from nnviz.core.refusals import reason_of
from nnviz.core.sentence import Sentence
from nnviz.data.dataset import DataError, Progress

MOST_BYTES = 1_200_000_000
"""Of all arrays that are read, unpacked."""
MOST_ARRAYS = 1_000
_PIECE = 4_000_000
_KINDS = "iubfUS"
_READERS = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}
_DAMAGED = (
    OSError, ValueError, KeyError, EOFError, RuntimeError, NotImplementedError, SyntaxError,
    TypeError, TokenError, zlib.error, zipfile.BadZipFile, UnicodeError, RecursionError,
    OverflowError, MemoryError,
)  # fmt: skip
"""What zipfile and numpy are known to raise on files that are no archives of arrays."""


class Promise(NamedTuple):
    """What the head of an array says."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    by_columns: bool

    @property
    def nbytes(self) -> int:
        """How many bytes its values take."""
        return prod(self.shape) * self.dtype.itemsize


def promises(path: Path) -> dict[str, Promise]:
    """What the arrays of an .npz are, by name, as far as they hold numbers or words; not if empty.

    Nothing of their values is read. Raises DataError where the file is no such archive.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()[:MOST_ARRAYS]
            found = {m.filename.removesuffix(".npy"): _promise(archive, m) for m in members}
    except _DAMAGED as error:
        raise _damaged(path, error) from None
    plain = {name: promise for name, promise in found.items() if promise is not None}
    full = {name: promise for name, promise in plain.items() if min(promise.shape, default=0) > 0}
    if not full and any(0 in promise.shape for promise in plain.values()):
        raise DataError(
            "The arrays of numbers in {name} are empty: choose a file that holds examples.",
            name=path.name,
        )
    return full


def read_arrays(path: Path, names: Iterable[str], progress: Progress) -> dict[str, NDArray[Any]]:
    """The arrays of these names. Raises DataError where one is damaged or they are too large.

    ``progress`` is told the share done again and again, and may raise.
    """
    told, wanted = promises(path), list(dict.fromkeys(names))
    total = sum(told[name].nbytes for name in wanted)
    if total > MOST_BYTES:
        raise DataError(
            "{name} unpacks to {size:,} MB: use fewer pictures.",
            name=path.name,
            size=total // 1_000_000,
        )
    arrays: dict[str, NDArray[Any]] = {}
    done = 0

    def read(size: int) -> None:
        progress((done + size) / total)

    try:
        with zipfile.ZipFile(path) as archive:
            for name in wanted:
                with archive.open(f"{name}.npy") as file:
                    arrays[name] = _array(file, read)
                done += arrays[name].nbytes
    except _DAMAGED as error:
        raise _damaged(path, error) from None
    return arrays


def _promise(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Promise | None:
    """The head of one array; None where it holds anything but numbers or words."""
    with archive.open(member) as file:
        version = npy.read_magic(file)
        if version not in _READERS:
            return None
        promise = _head(file, version)
    dtype = promise.dtype
    is_plain = dtype.kind in _KINDS and dtype.names is None and dtype.itemsize > 0
    return promise if is_plain else None


def _head(file: IO[bytes], version: tuple[int, int]) -> Promise:
    shape, by_columns, dtype = _READERS[version](file, max_header_size=10_000)
    return Promise(shape, dtype, by_columns)


def _array(file: IO[bytes], told: Callable[[int], None]) -> NDArray[Any]:
    """One array, in pieces: ``told`` hears how many bytes are there, and may raise."""
    promise, content = _head(file, npy.read_magic(file)), bytearray()
    while piece := file.read(min(_PIECE, promise.nbytes - len(content))):
        content += piece
        told(len(content))
    if len(content) < promise.nbytes or file.read(1):
        raise ValueError("an array is longer or shorter than it says")
    order: Literal["F", "C"] = "F" if promise.by_columns else "C"
    return np.frombuffer(content, promise.dtype).reshape(promise.shape, order=order)


def _damaged(path: Path, error: object) -> DataError:
    said: Any = str(error).partition("\n")[0][:120] or type(error).__name__
    if isinstance(error, OSError):
        torn = error.errno == errno.EINVAL  # zipfile goes to where it would begin: before the start
        said = Sentence("bytes are missing in it") if torn else reason_of(error)
    return DataError(
        "{name} cannot be read as an npz of arrays ({reason}): save it anew with numpy.savez.",
        name=path.name,
        reason=said,
    )
