"""What was in the window before a lesson, put away as long as that is open."""

from typing import NamedTuple

from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.earlier_runs import SetAside as RunsAside
from nnviz.session.training_session import SetAside, TrainingSession


class Aside(NamedTuple):
    """A run of the session and the earlier ones, put away together."""

    run: SetAside
    runs: RunsAside


def put_aside(session: TrainingSession, earlier_runs: EarlierRuns) -> Aside:
    """Put both away; a new run of the same design, without any earlier one, takes their place."""
    return Aside(session.set_aside(), earlier_runs.set_aside())


def bring_back(session: TrainingSession, earlier_runs: EarlierRuns, aside: Aside) -> None:
    """Make what was put away the present again."""
    session.bring_back(aside.run)
    earlier_runs.bring_back(aside.runs)
