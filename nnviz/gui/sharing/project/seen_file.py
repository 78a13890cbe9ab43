"""How a file was when this window read or wrote it last: another window may have it open too."""

from pathlib import Path

from nnviz import paths

Mark = tuple[int, int, int]


class SeenFile:
    """Knows one file."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._mark: Mark | None = None

    def note(self, path: Path) -> None:
        """It was read or written here just now."""
        self._path, self._mark = paths.real(path), _mark_of(path)

    def is_other(self, path: Path) -> bool:
        """Whether that is the file and somebody else has written it since; not where it is gone."""
        now = _mark_of(path)
        return paths.real(path) == self._path and now is not None and now != self._mark


def _mark_of(path: Path) -> Mark | None:
    """What no two writings have in common; None where there is no such file."""
    found = paths.status(path)
    return None if found is None else (found.st_ino, found.st_mtime_ns, found.st_size)
