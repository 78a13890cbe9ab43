"""The results files that the window keeps in the user's data folder, newest first."""

import os
from collections.abc import Collection
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from platformdirs import user_data_dir

from nnviz import paths
from nnviz.core import SpecError
from nnviz.data.downloads.places import FOLDER_VARIABLE
from nnviz.files.atomic import make_folder
from nnviz.files.errors import FileError
from nnviz.files.reading import parse_json
from nnviz.files.versions import check_header
from nnviz.sweeps.errors import SweepError
from nnviz.sweeps.results import Results
from nnviz.sweeps.runs import Run
from nnviz.sweeps.sweep import Sweep, changed_settings
from nnviz.sweeps.tail import HEADER

_MOST_BYTES = 1_000_000
"""Of the line that says what is swept."""


@dataclass(frozen=True)
class KeptSweep:
    """A results file and the sweep that it began with."""

    path: Path
    sweep: Sweep
    when: datetime


def sweeps_folder() -> Path:
    """In the user's data folder, or below the one that NNVIZ_DATA names."""
    folder = os.environ.get(FOLDER_VARIABLE) or user_data_dir("nnviz", appauthor=False)
    return Path(folder) / "sweeps"


def write_again(path: Path, sweep: Sweep, runs: Collection[Run]) -> None:
    """A file that was deleted, or its folder, with the runs that it held.

    Raises FileError, or OSError where the folder cannot be made.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with closing(Results(path, sweep)) as results:
        results.put_back(runs)


def new_file(now: datetime) -> Path:
    """A file that is not there yet, called by the time. Raises FileError."""
    folder = sweeps_folder()
    make_folder(folder)
    name, number = f"{now:%Y-%m-%d %H.%M.%S}", 1
    path = folder / f"{name}.jsonl"
    while paths.is_there(path):
        number += 1
        path = folder / f"{name}-{number}.jsonl"
    return path


def kept_sweeps() -> list[KeptSweep]:
    """All of them, the one that was added to last first; what is damaged is passed by."""
    found = []
    for path in paths.inside(sweeps_folder(), "*.jsonl"):
        with suppress(FileError, SweepError, SpecError, OSError):
            when = datetime.fromtimestamp(paths.written(path)).astimezone()
            found.append(KeptSweep(path, _first(path), when))
    return sorted(found, key=lambda each: each.when, reverse=True)


def kept_for(sweep: Sweep) -> Path | None:
    """The file that this sweep goes on in: the newest one of the same design."""
    same = (each.path for each in kept_sweeps() if not changed_settings(each.sweep, sweep))
    return next(same, None)


def _first(path: Path) -> Sweep:
    with path.open("rb") as file:
        document = parse_json(path, file.readline(_MOST_BYTES))
    check_header(path, document, HEADER, FileError("{path} holds no sweep.", path=path))
    return Sweep.from_dict(document.get("sweep"))
