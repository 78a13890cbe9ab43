"""What stands in the window and can be shared, as it was when *Share…* was asked for."""

from dataclasses import dataclass

from nnviz.core import Network, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.gui.sharing.film.scene import Scene
from nnviz.lessons.case import Case
from nnviz.lessons.lesson import Lesson
from nnviz.sharing.code.shared import Point

Strokes = tuple[tuple[tuple[int, int], ...], ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Chosen:
    """A lesson as it is to be shared; ``text`` is that of its file where it is from one.

    One that ``is_open`` has a network too.
    """

    lesson: Lesson
    form: str
    seed: int
    text: str = ""
    language: str = "en"
    is_open: bool = False


@dataclass(frozen=True, eq=False, kw_only=True)
class Standing:
    """``chosen`` is a lesson, ``case`` one of the detective's: one of them at most is shared.

    ``start`` is the network that the run began with, where that was given.
    ``drawing`` is what is on the pad, in the whole numbers of `nnviz.sharing.code.shared`.
    ``has_verdict`` says whether there is a report on the lesson to hand in, ``scenes`` are what of
    the window can be filmed.
    """

    spec: Spec
    latest: Snapshot
    dataset: Dataset | None
    start: Network | None = None
    drawing: Strokes = ()
    chosen: Chosen | None = None
    case: Case | None = None
    language: str = "en"
    has_verdict: bool = False
    scenes: tuple[Scene, ...] = ()

    @property
    def points(self) -> tuple[Point, ...]:
        """Those on a plane that a person put there."""
        dataset = self.dataset
        if dataset is None or not dataset.added or Problem.of(dataset) is not Problem.PLANE:
            return ()
        own = dataset.train[: dataset.added]
        assert own.labels is not None
        places = zip(own.master.tolist(), own.labels.tolist(), strict=True)
        return tuple((float(x), float(y), int(label)) for (x, y), label in places)
