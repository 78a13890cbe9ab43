"""A project as a value."""

from dataclasses import dataclass, field
from typing import Any

from nnviz.core import Network, Sentence, Snapshot, Spec, Training
from nnviz.data.own_digits import OwnDigit
from nnviz.lessons.progress import Prediction
from nnviz.sharing.project.points import KeptData


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
class KeptCase:
    """The case that is open, so many of its ``hints`` taken, and whether it was given up.

    ``broken`` is the run of its broken design, None while that is not over; ``judged`` the design
    as which the run that stands there was judged, None where it was not.
    """

    id: str
    hints: int
    has_given_up: bool
    broken: KeptRun | None
    judged: Spec | None


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
    case: KeptCase | None = None
