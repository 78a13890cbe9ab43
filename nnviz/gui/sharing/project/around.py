"""What stands round the run in the window, and is kept with it: the window says what that is."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnviz.core import Spec
from nnviz.data.own_digits import OwnDigit
from nnviz.session.current_run import CurrentRun
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.sharing.project.run import Opened

Strokes: TypeAlias = tuple[NDArray[np.float64], ...]
"""A drawing: the points (n, 2) of each stroke, as shares of the paper's side."""
Lengths: TypeAlias = tuple[int, ...]
"""How many points each stroke has, by which a drawing is known to be the same."""


class Own(NamedTuple):
    """What a person drew: on the pad, and the digits that are here with a project alone."""

    drawing: Strokes
    digits: tuple[OwnDigit, ...] = ()


class Around(NamedTuple):
    """``kept`` has the fields of a Project besides the run, its layout as the values of a Layout.

    ``drawing`` is what is compared to tell whether it has changed; it is asked for often. ``own``
    is the drawing itself, with the digits, and ``have`` has them be here in place of those.
    ``put_back`` has the window be as what was opened says, but for its run, which comes next;
    ``take_up`` has what a person drew, once that run has its data: where it never has them, or is
    taken back before, nothing of it is here, and ``come_back`` has the lesson that was left for it,
    or leaves the one that came with it.
    """

    kept: Callable[[], dict[str, Any]]
    drawing: Callable[[], Lengths]
    put_back: Callable[["Opened"], None]
    take_up: Callable[["Opened"], None]
    own: Callable[[], Own]
    have: Callable[[Own], None]
    come_back: Callable[[], None]


class Standing(NamedTuple):
    """What is compared to tell whether anything has changed since it was saved."""

    spec: Spec
    step: int
    start: object
    dataset: object
    drawing: Lengths

    @classmethod
    def of(cls, run: TrainingSession | CurrentRun, drawing: Lengths) -> "Standing":
        """As it is now, with that drawing."""
        return cls(run.spec, run.latest.step, run.start, run.dataset, drawing)


def something_to_lose(run: TrainingSession | CurrentRun) -> bool:
    """Whether a person would miss it: something was learnt, or points were put by hand."""
    dataset = run.dataset
    return run.latest.step > 0 or (dataset is not None and dataset.added > 0)
