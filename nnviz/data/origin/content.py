"""What was in a file or a folder when it was read: told from what is in it now."""

import hashlib
from pathlib import Path

from nnviz import paths
from nnviz.data.dataset import Progress

_BLOCK = 1 << 20


def sha256_of(path: Path, progress: Progress | None = None) -> str:
    """Of a file's content; of a folder, of the names, sizes and times of what is in it.

    ``progress`` is told the share done now and then; what it raises ends it. Raises OSError.
    """
    made = hashlib.sha256()
    if paths.is_folder(path):
        for inside in paths.all_inside(path):
            found = paths.status(inside)
            known = "" if found is None else f"{found.st_size}\0{found.st_mtime_ns}"
            made.update(as_bytes(f"{inside}\0{known}\n"))
        return made.hexdigest()
    size = paths.size(path) or 1
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            made.update(block)
            if progress is not None:
                progress(min(1.0, file.tell() / size))
    return made.hexdigest()


def differ(one: str, other: str) -> bool:
    """Whether two sums are of other contents; where one is not known ("") nobody says so."""
    return bool(one and other) and one != other


def as_bytes(name: str) -> bytes:
    """UTF-8, also of a name that an old archive brought in another encoding."""
    return name.encode("utf-8", "surrogatepass")
