"""The run that a person would miss most: what was worked on last and is in no file."""

from collections.abc import Callable, Iterable

from nnviz.gui.sharing.project.project_files import ProjectFiles
from nnviz.session.current_run import CurrentRun
from nnviz.session.undo import UndoHistory


def missed(present: CurrentRun, history: UndoHistory, files: ProjectFiles) -> CurrentRun | None:
    """The present one or, where that has learnt nothing, the nearest that Undo brings back, else
    Redo, and that has; where nobody would miss it, the same of points that were put by hand.

    None where that is in a file. A run that was opened and left as it was is passed over: it was
    not worked on. Whoever trains a run has left those from before it: they are not asked for.
    """
    runs = (present, *history.back, *history.forth)
    return _newest(runs, has_learnt, files) or _newest(runs, _has_points, files)


def has_learnt(run: CurrentRun) -> bool:
    """Whether its network would be missed, as far as is known: it may be trained just now."""
    return run.training is not None and run.latest.step > 0


def _has_points(run: CurrentRun) -> bool:
    return run.dataset is not None and run.dataset.added > 0


def _newest(
    runs: Iterable[CurrentRun], counts: Callable[[CurrentRun], bool], files: ProjectFiles
) -> CurrentRun | None:
    worked_on = (run for run in runs if counts(run) and not files.has_as_read(run))
    newest = next(worked_on, None)
    return None if newest is None or files.has(newest) else newest
