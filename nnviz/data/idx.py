"""Reads one IDX file, the format that MNIST comes in, and believes none of its promises.

An IDX file is a magic number, the length of every dimension (big-endian, 4 bytes each), then one
byte a value. It may be gzipped, whatever its name says.
"""

import gzip
import struct
import zlib
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from nnviz.core.sentence import Sentence
from nnviz.data.dataset import DataError, Progress

IMAGE_SIDE = 28
LARGEST_COUNT = 1_000_000
PIECE = 1_000_000
"""How many values are read at a time: between them one may be asked to stop."""
_MAGIC_IMAGES = 0x0803
_MAGIC_LABELS = 0x0801
_GZIP_MAGIC = b"\x1f\x8b"


def read_images(path: Path, progress: Progress | None = None) -> NDArray[np.uint8]:
    """The images of an IDX file, (n, 784), grey values 0..255, read-only.

    Raises DataError where the file is missing, damaged, or holds something else, and what
    ``progress`` raises, which is told the share done at every million of them.
    """
    side, report = IMAGE_SIDE, progress or _tell_nobody
    read = _read(path, _MAGIC_IMAGES, (side, side), Sentence("images"), report)
    return read.reshape(-1, side * side)


def read_labels(path: Path) -> NDArray[np.uint8]:
    """The labels of an IDX file, (n,), read-only. Raises DataError like read_images."""
    return _read(path, _MAGIC_LABELS, (), Sentence("labels"), _tell_nobody)


def _tell_nobody(share: float) -> None:
    pass


def _read(
    path: Path, magic: int, shape: tuple[int, ...], what: Sentence, report: Progress
) -> NDArray[np.uint8]:
    try:
        with path.open("rb") as file:
            return _read_stream(_unzipped(file), path, magic, shape, what, report)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise DataError("{path} is a damaged gzip file: get it again.", path=path) from error
    except OSError as error:
        raise DataError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error


def _unzipped(file: BinaryIO) -> BinaryIO:
    """The content of a file that may be gzipped; only its first bytes are asked."""
    zipped = file.read(2) == _GZIP_MAGIC
    file.seek(0)
    return cast(BinaryIO, gzip.GzipFile(fileobj=file)) if zipped else file


def _read_stream(
    stream: BinaryIO,
    path: Path,
    magic: int,
    shape: tuple[int, ...],
    what: Sentence,
    report: Progress,
) -> NDArray[np.uint8]:
    """Header and values; never more of them than the header promises."""
    count = _read_count(stream, path, magic, shape, what)
    size = count * int(np.prod(shape, dtype=int))
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
    values = np.frombuffer(content, dtype=np.uint8)
    values.flags.writeable = False
    return values


def _read_count(
    stream: BinaryIO, path: Path, magic: int, shape: tuple[int, ...], what: Sentence
) -> int:
    """How many examples a header promises, once everything else in it is as it must be."""
    layout = struct.Struct(f">{2 + len(shape)}I")
    header = stream.read(layout.size)
    if header[:4] != struct.pack(">I", magic):
        raise DataError(
            "{path} is not an IDX file of {what}: put the right file in its place.",
            path=path,
            what=what,
        )
    if len(header) < layout.size:
        raise DataError("{path} ends within its header: get it again.", path=path)
    _, count, *lengths = layout.unpack(header)
    if tuple(lengths) != shape:
        found = " × ".join(map(str, lengths))
        raise DataError(
            "{path} holds images of {found} pixels; nnviz needs 28 × 28.", path=path, found=found
        )
    if not 1 <= count <= LARGEST_COUNT:
        raise DataError(
            "{path} promises {count:,} {what}; from 1 to {most:,} can be.",
            path=path,
            count=count,
            what=what,
            most=LARGEST_COUNT,
        )
    return int(count)
