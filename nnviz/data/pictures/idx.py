"""Reads one IDX file, the format that MNIST comes in, and believes none of its promises.

An IDX file is a magic number that says what its values are and in how many dimensions, the length
of every dimension (big-endian, 4 bytes each), then the values. It may be gzipped, whatever its name
says.
"""

import gzip
import struct
import zlib
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from nnviz.core.refusals import reason_of
from nnviz.core.sentence import Sentence
from nnviz.data.dataset import DataError, Progress

LARGEST_COUNT = 1_000_000
LONGEST_SIDE = 512
"""Of an image, in pixels."""
MOST_BYTES = 1_000_000_000
PIECE = 1_000_000
"""How many bytes are read at a time: between them one may be asked to stop."""
_KINDS = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4"}
_IMAGES, _LABELS = (3,), (1, 2)
"""How many dimensions they may have; labels in two have further numbers after the class."""
_GZIP_MAGIC = b"\x1f\x8b"


class Header(NamedTuple):
    """What an IDX file says of itself: the type of its values and the length of each dimension."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def are_images(self) -> bool:
        """Whether these may be pictures of grey values."""
        return len(self.shape) in _IMAGES and self.dtype == "u1"

    @property
    def are_labels(self) -> bool:
        """Whether these may be classes."""
        return len(self.shape) in _LABELS

    @property
    def nbytes(self) -> int:
        """How many bytes follow."""
        return int(np.prod(self.shape, dtype=object)) * np.dtype(self.dtype).itemsize


def read_images(path: Path, progress: Progress | None = None) -> NDArray[np.uint8]:
    """The images of an IDX file, (n, height, width), grey values 0..255, read-only.

    Raises DataError where the file is missing, damaged, or holds something else, and what
    ``progress`` raises, which is told the share done at every million of them.
    """
    return _read(path, _IMAGES, Sentence("images"), progress or _tell_nobody)


def read_labels(path: Path) -> NDArray[Any]:
    """The labels of an IDX file, (n,) whole numbers. Raises DataError like read_images."""
    labels = _read(path, _LABELS, Sentence("labels"), _tell_nobody)
    return labels.reshape(len(labels), -1)[:, 0]


def header_of(path: Path) -> Header | None:
    """What an IDX file promises; None where it is no IDX file, or cannot be read."""
    try:
        with path.open("rb") as file:
            return _header(_unzipped(file))
    except (EOFError, zlib.error, OSError):
        return None


def _tell_nobody(share: float) -> None:
    pass


def _read(
    path: Path, dimensions: tuple[int, ...], what: Sentence, report: Progress
) -> NDArray[Any]:
    try:
        with path.open("rb") as file:
            return _read_stream(_unzipped(file), path, dimensions, what, report)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError("{path} is damaged: get it again.", path=path) from error
    except OSError as error:
        raise DataError(
            "{path} cannot be read: {reason}.", path=path, reason=reason_of(error)
        ) from error


def _unzipped(file: BinaryIO) -> BinaryIO:
    """The content of a file that may be gzipped; only its first bytes are asked."""
    zipped = file.read(2) == _GZIP_MAGIC
    file.seek(0)
    return cast(BinaryIO, gzip.GzipFile(fileobj=file)) if zipped else file


def _read_stream(
    stream: BinaryIO, path: Path, dimensions: tuple[int, ...], what: Sentence, report: Progress
) -> NDArray[Any]:
    """Header and values; never more of them than the header promises."""
    header = _header(stream)
    if header is None or len(header.shape) not in dimensions or not _fits(header, what):
        raise DataError(
            "{path} is no file of {what} as MNIST's are: put the right one in its place.",
            path=path,
            what=what,
        )
    _check(header, path, what)
    count, size = header.shape[0], header.nbytes
    content = bytearray()
    while piece := stream.read(min(PIECE, size - len(content))):
        content += piece
        report(len(content) / size)
    if len(content) < size:
        raise DataError(
            "{path} ends before its {count:,} {what} do: get it again.",
            path=path,
            count=count,
            what=what,
        )
    if stream.read(1):
        raise DataError(
            "{path} goes on after its {count:,} {what}: get it again.",
            path=path,
            count=count,
            what=what,
        )
    values = np.frombuffer(content, dtype=header.dtype).reshape(header.shape)
    values.flags.writeable = False
    return values


def _fits(header: Header, what: Sentence) -> bool:
    return header.are_images if what == Sentence("images") else header.are_labels


def _header(stream: BinaryIO) -> Header | None:
    """The first bytes; None where they are not those of an IDX file."""
    magic = stream.read(4)
    if len(magic) < 4 or magic[:2] != b"\0\0" or magic[2] not in _KINDS or not 1 <= magic[3] <= 4:
        return None
    layout = struct.Struct(f">{magic[3]}I")
    lengths = stream.read(layout.size)
    if len(lengths) < layout.size:
        return None
    return Header(_KINDS[magic[2]], layout.unpack(lengths))


def _check(header: Header, path: Path, what: Sentence) -> None:
    """Raise DataError for more than may be, before any of it is read."""
    count, *sides = header.shape
    if not 1 <= count <= LARGEST_COUNT:
        raise DataError(
            "{path} promises {count:,} {what}; from 1 to {most:,} can be.",
            path=path,
            count=count,
            what=what,
            most=LARGEST_COUNT,
        )
    if not all(1 <= side <= LONGEST_SIDE for side in sides) or header.nbytes > MOST_BYTES:
        raise DataError(
            "{path} holds images of {found} pixels, which is too much: shrink them.",
            path=path,
            found=" × ".join(map(str, sides)),
        )
