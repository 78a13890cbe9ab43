"""What a window that trains keeps aside, so that nothing is lost where its process ends suddenly.

Each window has a file of its own, and the system's lock on another beside it for as long as it
lives. A file whose lock nobody has was left by a window that died.
"""

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import IO

from platformdirs import user_data_dir

from nnviz import paths
from nnviz.data.downloads.places import FOLDER_VARIABLE
from nnviz.files.atomic import make_folder
from nnviz.files.errors import unwritable
from nnviz.files.locked import held

ENDING = ".nnviz"


def recovery_folder() -> Path:
    """In the user's data folder, or below the one that NNVIZ_DATA names."""
    folder = os.environ.get(FOLDER_VARIABLE) or user_data_dir("nnviz", appauthor=False)
    return Path(folder) / "recovery"


class Rescue:
    """A file of this window's, or one that another window has left and this one has taken.

    Nobody else takes it before :meth:`forget`.
    """

    def __init__(self, path: Path, lock: IO[bytes]) -> None:
        self.path, self._lock = path, lock

    @classmethod
    def new(cls) -> "Rescue":
        """One with nothing in it yet. Raises FileError where there can be none."""
        path = recovery_folder() / f"{secrets.token_hex(8)}{ENDING}"
        make_folder(path.parent)
        try:
            lock = held(path)
        except OSError as error:
            raise unwritable(path, error) from error
        assert lock is not None, "nobody else knows its name"
        return cls(path, lock)

    @property
    def is_there(self) -> bool:
        """Whether its file is: anybody may have deleted it."""
        return paths.is_there(self.path)

    def let_go(self) -> None:
        """Another window may take it."""
        self._lock.close()

    def forget(self) -> None:
        """There is nothing to be rescued any more."""
        self._lock.close()
        for path in (self.path, self.path.with_name(f"{self.path.name}.lock")):
            with suppress(OSError):
                path.unlink()


def left_behind() -> list[Rescue]:
    """What windows left that died, the newest first; taken by this one."""
    found = map(_taken, paths.inside(recovery_folder(), f"*{ENDING}"))
    left = [each for each in found if each is not None]
    return sorted(left, key=lambda each: paths.written(each.path), reverse=True)


def _taken(path: Path) -> Rescue | None:
    """None where another window has it, or what has such a name is no file: others may be there."""
    with suppress(OSError):
        if paths.is_file(path) and (lock := held(path)) is not None:
            return Rescue(path, lock)
    return None
