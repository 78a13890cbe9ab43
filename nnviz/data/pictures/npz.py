"""Arrays of numbers in a file of numpy's, .npz; looked at before any of them is read."""

import zipfile
import zlib
from collections.abc import Iterable
from math import prod
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from nnviz.data.dataset import DataError, Progress

MOST_BYTES = 1_200_000_000
"""Of all arrays that are read, unpacked."""
MOST_ARRAYS = 1_000
_KINDS = "iubfUS"
_READERS = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}
_DAMAGED = (
    OSError, ValueError, KeyError, EOFError, RuntimeError, NotImplementedError, SyntaxError,
    TypeError, zlib.error, zipfile.BadZipFile, UnicodeError, RecursionError, OverflowError,
    MemoryError,
)  # fmt: skip
"""What zipfile and numpy are known to raise on files that are no archives of arrays."""


class Promise(NamedTuple):
    """What the head of an array says."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]

    @property
    def nbytes(self) -> int:
        """How many bytes its values take."""
        return prod(self.shape) * self.dtype.itemsize


def promises(path: Path) -> dict[str, Promise]:
    """What the arrays of an .npz are, by name, as far as they hold numbers or words.

    Nothing of their values is read. Raises DataError where the file is no such archive.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()[:MOST_ARRAYS]
            found = {m.filename.removesuffix(".npy"): _promise(archive, m) for m in members}
    except _DAMAGED as error:
        raise _damaged(path, error) from None
    return {name: promise for name, promise in found.items() if promise is not None}


def read_arrays(path: Path, names: Iterable[str], progress: Progress) -> dict[str, NDArray[Any]]:
    """The arrays of these names. Raises DataError where one is damaged or they are too large.

    ``progress`` is told the share done after each of them, and may raise.
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
    try:
        with np.load(path, allow_pickle=False, max_header_size=10_000) as archive:
            for name in wanted:
                arrays[name] = archive[name]
                progress(sum(array.nbytes for array in arrays.values()) / max(1, total))
    except _DAMAGED as error:
        raise _damaged(path, error) from None
    if any(arrays[name].shape != told[name].shape for name in wanted):
        raise _damaged(path, "it holds an array twice")
    return arrays


def _promise(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Promise | None:
    """The head of one array; None where it holds anything but numbers or words."""
    with archive.open(member) as file:
        version = npy.read_magic(file)
        reader = _READERS.get(version)
        if reader is None:
            return None
        shape, _, dtype = reader(file, max_header_size=10_000)
    is_plain = dtype.kind in _KINDS and dtype.names is None and dtype.itemsize > 0
    return Promise(shape, dtype) if is_plain and min(shape, default=0) > 0 else None


def _damaged(path: Path, error: object) -> DataError:
    return DataError(
        "{name} cannot be read as an npz of arrays ({reason}): save it anew with numpy.savez.",
        name=path.name,
        reason=str(error).partition("\n")[0][:120] or type(error).__name__,
    )
