"""What was in a file or a folder when it was read: told from what is in it now."""

import hashlib
from contextlib import suppress
from pathlib import Path

from nnviz import paths
from nnviz.data.dataset import Progress

_BLOCK = 1 << 20
_LARGEST = 1 << 26
"""Bytes of a file in a folder: of a larger one, which is no picture, the time is enough."""


def sha256_of(path: Path, progress: Progress | None = None) -> str:
    """Of a file's content; of a folder, of the names and contents of all that is in it.

    A copy of it has the same, whenever it was made. ``progress`` is told the share done now and
    then; what it raises ends it. Raises OSError.
    """
    made, report = hashlib.sha256(), progress or (lambda share: None)
    if not paths.is_folder(path):
        _add(made, path, report)
        return made.hexdigest()
    found = paths.all_inside(path)
    for number, inside in enumerate(found, 1):
        size = paths.size(inside) if paths.is_file(inside) else 0
        made.update(as_bytes(f"{inside.relative_to(path)}\0{size}\n"))
        if size > _LARGEST:
            made.update(f"{paths.written(inside)}\n".encode())
        elif size:
            with suppress(PermissionError):  # who may not read it has not read it before
                _add(made, inside)
        report(number / len(found))
    return made.hexdigest()


def _add(made: "hashlib._Hash", path: Path, progress: Progress = lambda share: None) -> None:
    size = paths.size(path) or 1
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            made.update(block)
            progress(min(1.0, file.tell() / size))


def differ(one: str, other: str) -> bool:
    """Whether two sums are of other contents; where one is not known ("") nobody says so."""
    return bool(one and other) and one != other


def as_bytes(name: str) -> bytes:
    """UTF-8, also of a name that an old archive brought in another encoding."""
    return name.encode("utf-8", "surrogatepass")
