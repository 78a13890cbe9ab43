"""The zip of a project: one json, and arrays beside it. Whatever else a zip can be is refused.

Arrays are stored as they are, so that none unpacks to more than the file holds; the json is
compressed, and may unpack to so much. Nothing is ever written to where a name in the zip says.
"""

import errno
import io
import json
import math
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path
from tokenize import TokenError
from typing import Any, BinaryIO, cast

import numpy as np

from nnviz import paths
from nnviz.core.arrays import Array, closed
from nnviz.files.atomic import writing_atomically
from nnviz.files.errors import FileError, unreadable
from nnviz.files.json_pieces import write_json
from nnviz.files.reading import check_is_file, parse_json
from nnviz.sharing.project.kinds import UnfitError

JSON, ENDING = "project.json", ".npy"
MOST_BYTES = 2_000_000_000
MOST_JSON = 64_000_000
MOST_MEMBERS = 50_000
_ZIP, _NAME_AT = b"PK\3\4", 30
"""What a zip begins with, and where the name of its first member is."""
_KINDS = "fiub"
_ALWAYS = (1980, 1, 1, 0, 0, 0)
"""The time that a zip tells of each member: the same project gives the same bytes."""


def is_project(path: Path) -> bool:
    """Whether the file begins as a project does, whatever its name and whole or not."""
    try:
        if not paths.is_file(path):
            return False
        with path.open("rb") as file:
            head = file.read(_NAME_AT + len(JSON))
    except (OSError, ValueError):
        return False
    return head.startswith(_ZIP) and head[_NAME_AT:] == JSON.encode()


def write(path: Path, document: Any, arrays: Mapping[str, Array]) -> None:
    """Write both atomically. Raises FileError."""
    encoder = json.JSONEncoder(sort_keys=True, separators=(",", ":"), allow_nan=False)
    with writing_atomically(path) as file, zipfile.ZipFile(file, "w") as made:
        head = _member(JSON)
        head.compress_type = zipfile.ZIP_DEFLATED
        with made.open(head, "w") as member:
            write_json(cast("BinaryIO", member), document, encoder)
        for name, values in arrays.items():
            with made.open(_member(f"{name}{ENDING}"), "w", force_zip64=True) as member:
                np.lib.format.write_array(member, np.ascontiguousarray(values), allow_pickle=False)


def read(path: Path) -> tuple[Any, dict[str, Array]]:
    """The json's value and the arrays by name, closed to writing.

    Raises FileError, and UnfitError where it is no such zip.
    """
    check_is_file(path)
    try:
        with path.open("rb") as file:
            return _read(path, file)
    except FileNotFoundError:
        raise FileError("There is no file {path}: check its name.", path=path) from None
    except OSError as error:
        raise unreadable(path, error) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise UnfitError(f"no zip: {error}") from None


def _read(path: Path, file: BinaryIO) -> tuple[Any, dict[str, Array]]:
    size = file.seek(0, io.SEEK_END)
    if size > MOST_BYTES:
        raise FileError(
            "{path} is larger than {most:,} MB: choose another file.",
            path=path,
            most=MOST_BYTES // 1_000_000,
        )
    try:
        with zipfile.ZipFile(file) as found:
            members = found.infolist()
            _check(members, size)
            content = {member.filename: found.read(member) for member in members}
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        raise UnfitError(f"bytes are missing, the zip begins before it: {error}") from None
    document = parse_json(path, content.pop(JSON))
    arrays = {name.removesuffix(ENDING): _array(data) for name, data in content.items()}
    return document, arrays


def _check(members: list[zipfile.ZipInfo], size: int) -> None:
    """That they are the members of a project, and hold no more than its file."""
    names = {member.filename for member in members}
    if len(members) > MOST_MEMBERS or len(names) < len(members) or JSON not in names:
        raise UnfitError("too many members, or two of one name, or no json")
    for member in members:
        is_json, is_stored = member.filename == JSON, member.compress_type == zipfile.ZIP_STORED
        if not is_json and not (is_stored and _is_name(member.filename)):
            raise UnfitError(f"no member of a project: {member.filename!r:.60}")
        if member.file_size > (MOST_JSON if is_json else member.compress_size):
            raise UnfitError(f"{member.filename} unpacks to {member.file_size} bytes")
    if sum(member.compress_size for member in members) > size:
        raise UnfitError("members that share their bytes")


def _is_name(name: str) -> bool:
    """Of an array: words and dots, no path."""
    return name.endswith(ENDING) and name.replace(".", "").replace("_", "").isalnum()


def _array(data: bytes) -> Array:
    """The array of a .npy, if it is one and just that."""
    file = io.BytesIO(data)
    if np.lib.format.read_magic(file) != (1, 0):
        raise UnfitError("another version of npy")
    try:
        shape, is_fortran, dtype = np.lib.format.read_array_header_1_0(file)
    except (TokenError, SyntaxError, TypeError, RecursionError, MemoryError) as error:
        raise UnfitError(f"a torn head: {error}") from None
    rest = memoryview(data)[file.tell() :]
    if dtype.kind not in _KINDS or dtype.byteorder == ">" or is_fortran:
        raise UnfitError(f"an array of {dtype}")
    if math.prod(shape) * dtype.itemsize != len(rest) or any(n < 0 for n in shape):
        raise UnfitError(f"an array of {shape} in {len(rest)} bytes")
    return closed(np.frombuffer(rest, dtype).reshape(shape).copy())


def _member(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, _ALWAYS)
