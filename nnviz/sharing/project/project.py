"""A project as a value, and the way to its file and back."""

from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, get_type_hints

import nnviz
from nnviz.core import Network, Sentence, Snapshot, Spec, Training
from nnviz.core.fit import check_given
from nnviz.data.own_digits import OwnDigit
from nnviz.files.errors import FileError
from nnviz.files.own_digits import as_digits, as_entries
from nnviz.files.reading import check_header
from nnviz.files.strokes import as_strokes
from nnviz.lessons.progress import Prediction
from nnviz.lessons.sketching import PLACES
from nnviz.sharing.project import container
from nnviz.sharing.project.kinds import UnfitError
from nnviz.sharing.project.points import KeptData
from nnviz.sharing.project.reader import Reader
from nnviz.sharing.project.run import STATES, TrainingState
from nnviz.sharing.project.sound import check_network, check_training
from nnviz.sharing.project.writer import Writer

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


@dataclass(frozen=True)
class Layout:
    """The page of the drawer, by the name of its view, and whether and how high it is open."""

    page: str = ""
    is_open: bool = False
    height: int = 0


@dataclass(frozen=True)
class KeptRun:
    """A run of a lesson that is over, with what its verdict is reckoned from."""

    snapshot: Snapshot
    start: Network
    failure: Sentence | None
    complete: bool
    data: KeptData


@dataclass(frozen=True, kw_only=True)
class KeptLesson:
    """The lesson that is open, ``at`` which of its runs, those that are over, what was predicted.

    ``is_free`` says that it may run without a prediction; ``hands`` are a class's; ``locks`` what
    must stay as it is.
    """

    id: str
    form: str
    seed: int
    at: int
    prediction: Prediction
    is_free: bool
    hands: tuple[int, ...]
    locks: tuple[str, ...]
    runs: tuple[KeptRun, ...]


@dataclass(frozen=True, kw_only=True)
class Project:
    """A run with all that stands round it.

    ``start`` is the network that it began with, None where the seed drew it; ``training`` has no
    data before it is given some, and is None where there never were any. ``coming`` are other
    examples that the next epoch is to have. ``drawing`` has its points (x, y) in sides of the pad.
    """

    spec: Spec
    start: Network | None = None
    plan: dict[int, dict[str, Any]] = field(default_factory=dict)
    training: Training | None = None
    data: KeptData | None = None
    coming: KeptData | None = None
    digits: tuple[OwnDigit, ...] = ()
    drawing: tuple[Any, ...] = ()
    layout: Layout = Layout()
    lesson: KeptLesson | None = None


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
    container.write(path, document, writer.arrays)


def load_project(path: Path) -> Project:
    """The project in a file, sound in all its parts. Raises FileError, one sentence."""
    other = FileError(
        "{path} is no project of nnviz, or is damaged: choose another file.", path=path
    )
    try:
        document, arrays = container.read(path)
        check_header(path, document, HEADER, other)
        return _project(path, document, arrays)
    except FileError:
        raise
    except _UNSOUND as error:
        raise other from error


def _project(path: Path, document: dict[str, Any], arrays: dict[str, Any]) -> Project:
    known = {*HEADER, "nnviz", *(each.name for each in fields(Project))}
    if set(document) != known:
        raise UnfitError(f"other keys: {sorted(document)!r:.200}")
    reader = Reader(STATES, arrays)
    values = {name: reader.value(document[name], kind) for name, kind in _KINDS.items()}
    drawing = as_strokes(document["drawing"])
    if drawing is None:
        raise UnfitError("no drawing")
    training = reader.value(document["training"], TrainingState)
    if reader.used != set(arrays):
        raise UnfitError("arrays that nothing names")
    digits = tuple(as_digits(path, document["digits"]))
    project = Project(training=training, drawing=tuple(drawing), digits=digits, **values)
    _check(project)
    return project


def _check(project: Project) -> None:
    """Raise a ValueError where it cannot be gone on with."""
    spec = project.spec
    check_given(spec, project.start)
    if project.start is not None:
        check_network(project.start.cast(spec.dtype), spec)
    for change in project.plan.values():
        Spec.checked(change)
    for data in (project.data, project.coming):
        if data is not None:
            data.check()
    if project.lesson is not None:
        _check_lesson(project.lesson)
    if project.training is not None:
        if project.data is None:
            raise UnfitError("a training without data")
        check_training(project.training, spec)
        project.training.snapshot()


def _check_lesson(lesson: KeptLesson) -> None:
    """Raise a ValueError where it cannot be opened."""
    if not 0 <= lesson.at <= len(lesson.runs) or len(lesson.prediction.sketch) not in {0, PLACES}:
        raise UnfitError("another lesson")
    for run in lesson.runs:
        run.data.check()
        networks = run.start, run.snapshot.network, *(m.network for m in run.snapshot.checkpoints)
        for network in networks:
            check_network(network.cast(run.snapshot.spec.dtype), run.snapshot.spec)
