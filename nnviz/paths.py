"""Questions of a path that a person named, or that was kept: what is there, and what lies in it.

None of them raises. `pathlib`'s own do where a folder on the way is locked, a name is too long for
the disk or cannot be one, or the disk of a network is gone; in which of these, Pythons differ.
What cannot be looked at is not there; who says so to a person asks `refusal` first.
"""

import errno
import os
import stat
from collections.abc import Callable
from fnmatch import fnmatch
from pathlib import Path

_NOT_THERE = {errno.ENOENT, errno.ENOTDIR}


def refusal(path: Path) -> OSError | None:
    """Why the system does not say whether it is there, or what lies in it; None where it does."""
    try:
        if stat.S_ISDIR(path.stat().st_mode):
            os.scandir(path).close()
    except OSError as error:
        return None if error.errno in _NOT_THERE else error
    except ValueError:  # no name that any disk could have
        return OSError(errno.EINVAL, "no name", str(path))
    return None


def status(path: Path) -> os.stat_result | None:
    """What the system knows of it, links followed; None of what is not there."""
    try:
        return path.stat()
    except (OSError, ValueError):
        return None


def is_there(path: Path) -> bool:
    """Whether it is anything, to which its links lead."""
    return status(path) is not None


def is_missing(path: Path) -> bool:
    """Whether the system says that there is nothing of that name."""
    return not is_there(path) and refusal(path) is None


def is_file(path: Path) -> bool:
    """Whether it is a file with content of its own."""
    return _is(path, stat.S_ISREG)


def is_folder(path: Path) -> bool:
    """Whether it is a folder."""
    return _is(path, stat.S_ISDIR)


def is_pipe(path: Path) -> bool:
    """Whether it is a pipe: who reads one waits for who writes."""
    return _is(path, stat.S_ISFIFO)


def _is(path: Path, kind: Callable[[int], bool]) -> bool:
    found = status(path)
    return found is not None and kind(found.st_mode)


def is_text(path: Path) -> bool:
    """Whether its name has letters alone; an old archive may bring bytes of another encoding."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def size(path: Path) -> int:
    """Bytes of a file; 0 of what is none."""
    found = status(path)
    return found.st_size if found is not None and stat.S_ISREG(found.st_mode) else 0


def written(path: Path) -> float:
    """When it was written last, in seconds of the system's clock; 0 of what is not there."""
    found = status(path)
    return 0.0 if found is None else found.st_mtime


def are_one(one: Path, other: Path) -> bool:
    """Whether both are there and are the same."""
    found, known = status(one), status(other)
    return found is not None and known is not None and os.path.samestat(found, known)


def whole(path: Path) -> Path:
    """Its whole path, without dots; as it is where the folder is gone that one is in."""
    try:
        return Path(os.path.abspath(path))  # noqa: PTH100
    except (OSError, ValueError):
        return path


def real(path: Path) -> Path:
    """Its whole path, links followed; as it is where that cannot be told."""
    try:
        return Path(os.path.realpath(path))
    except (OSError, ValueError):
        return path


def inside(folder: Path, pattern: str = "*") -> list[Path]:
    """What lies in a folder and is called so, in order; nothing where it cannot be looked into."""
    try:
        names = os.listdir(folder)  # noqa: PTH208
    except (OSError, ValueError):
        return []
    return sorted(folder / name for name in names if fnmatch(name, pattern))


def folders_inside(folder: Path) -> list[Path]:
    """The folders in a folder, in order, without asking the disk for each file."""
    try:
        with os.scandir(folder) as entries:
            return sorted(Path(entry.path) for entry in entries if _is_folder(entry))
    except (OSError, ValueError):
        return []


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # of a link
        return False


def all_inside(folder: Path) -> list[Path]:
    """What lies in a folder and in the folders in it, in order."""
    found = os.walk(folder) if is_folder(folder) else ()
    return sorted(Path(place, name) for place, *both in found for names in both for name in names)
