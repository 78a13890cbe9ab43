"""What stands round the run in the window, and is kept with it: the window says what that is."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from nnviz.core import Spec
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.sharing.project.run import Opened


class Around(NamedTuple):
    """``kept`` has the fields of a Project besides the run, its layout as the values of a Layout.

    ``drawing`` is what is compared to tell whether it has changed; it is asked for often.
    ``put_back`` has the window be as what was opened says, but for its run, which comes next;
    ``take_up`` has what a person drew, once that run has its data: where it never has them, or is
    taken back before, nothing of it is here.
    """

    kept: Callable[[], dict[str, Any]]
    drawing: Callable[[], tuple[Any, ...]]
    put_back: Callable[["Opened"], None]
    take_up: Callable[["Opened"], None]


class Standing(NamedTuple):
    """What is compared to tell whether anything has changed since it was saved."""

    spec: Spec
    step: int
    start: object
    dataset: object
    drawing: tuple[Any, ...]

    @classmethod
    def of(cls, session: TrainingSession, around: Around) -> "Standing":
        """As it is now."""
        step = session.latest.step
        return cls(session.spec, step, session.start, session.dataset, around.drawing())


def something_to_lose(session: TrainingSession) -> bool:
    """Whether a person would miss it: something was learnt, or points were put by hand."""
    dataset = session.dataset
    return session.latest.step > 0 or (dataset is not None and dataset.added > 0)
