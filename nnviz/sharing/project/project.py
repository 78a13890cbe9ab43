"""The way of a project to its file, and back."""

from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

import nnviz
from nnviz.files.errors import FileError
from nnviz.files.own_data import Chosen
from nnviz.files.own_digits import as_digits, as_entries
from nnviz.files.strokes import as_strokes
from nnviz.files.versions import check_header, is_of_newer, newer
from nnviz.sharing.project import container
from nnviz.sharing.project.checks import check
from nnviz.sharing.project.kinds import UnfitError
from nnviz.sharing.project.reader import Reader
from nnviz.sharing.project.run import STATES, TrainingState
from nnviz.sharing.project.whole import KeptCase, KeptLesson, KeptRun, Layout, Project
from nnviz.sharing.project.writer import Writer

__all__ = ["KeptCase", "KeptLesson", "KeptRun", "Layout", "Project", "load_project", "save_project"]

ENDING = ".nnviz"
HEADER = {"format": "nnviz-project", "version": 1}
_UNSOUND = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    MemoryError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What comes of a file that is damaged, or was made to do damage."""


_BY_HAND = ("digits", "drawing", "training")
_KINDS = {name: of for name, of in get_type_hints(Project).items() if name not in _BY_HAND}


def save_project(path: Path, project: Project) -> None:
    """Write it atomically. Raises FileError."""
    writer = Writer(STATES)
    document: dict[str, Any] = {
        **HEADER,
        "nnviz": nnviz.__version__,
        "training": writer.plain(project.training, TrainingState, "training"),
        "digits": as_entries(project.digits),
        "drawing": [stroke.tolist() for stroke in project.drawing],
    }
    for name, kind in _KINDS.items():
        document[name] = writer.plain(getattr(project, name), kind, name)
    if project.case is None:
        del document["case"]  # an nnviz that knows of none reads it
    container.write(path, document, writer.arrays)


def load_project(path: Path, chosen: Chosen | None = None) -> Project:
    """The project in a file, sound in all its parts, with the data that were ``chosen`` for it.

    Raises FileError, one sentence.
    """
    other = FileError(
        "{path} is no project of nnviz, or is damaged: choose another file.", path=path
    )
    document: Any = None
    try:
        document, arrays = container.read(path)
        check_header(path, document, HEADER, other)
        return _project(path, document, arrays, chosen)
    except _UNSOUND as error:
        if isinstance(document, dict) and is_of_newer(document.get("nnviz")):
            raise newer(path) from error
        if isinstance(error, FileError):
            raise
        raise other from error


def _project(
    path: Path, document: dict[str, Any], arrays: dict[str, Any], chosen: Chosen | None
) -> Project:
    document = {"case": None, **document}  # of before a case was kept
    known = {*HEADER, "nnviz", *(each.name for each in fields(Project))}
    if set(document) != known:
        raise UnfitError(f"other keys: {sorted(document)!r:.200}")
    reader = Reader(STATES, arrays, path, chosen)
    values = {name: reader.value(document[name], kind) for name, kind in _KINDS.items()}
    drawing = as_strokes(document["drawing"])
    if drawing is None:
        raise UnfitError("no drawing")
    training = reader.value(document["training"], TrainingState)
    if reader.used != set(arrays):
        raise UnfitError("arrays that nothing names")
    digits = tuple(as_digits(path, document["digits"]))
    project = Project(training=training, drawing=tuple(drawing), digits=digits, **values)
    check(project)
    return project
