"""What other seeds of the window's own design did, over the plots of cost and accuracy."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nnviz.core import Snapshot, Spec
from nnviz.gui.view import View
from nnviz.gui.window.course.course import Course
from nnviz.session.training_session import TrainingSession

if TYPE_CHECKING:
    from nnviz.gui.lesson_marks import LessonMarks
    from nnviz.sweeps.runs import Run


class SeedMarks(QObject):
    """There while the session has the design that they are of; a lesson has its own."""

    def __init__(self, session: TrainingSession, course: Course, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._course = session, course
        self._of: Spec | None = None
        self._seen: Spec | None = None
        session.run_begun.connect(self._look)
        session.snapshot_ready.connect(self._look)

    def show(self, spec: Spec, runs: "Mapping[Spec, Run]") -> None:
        """Show what the finished ones of these runs did that differ in their seed alone."""
        if self._course.opened is None:
            marks = marks_of(spec, runs)
            self._of = None if marks is None else _plain(spec)
            self._tell(marks)

    def _look(self, snapshot: Snapshot) -> None:
        """Whether another design stands there by now."""
        if self._of is None or snapshot.spec is self._seen:
            return
        self._seen = snapshot.spec
        if self._course.opened is not None:
            self._of = None
        elif _plain(snapshot.spec) != self._of:
            self._of = None
            self._tell(None)

    def _tell(self, marks: "LessonMarks | None") -> None:
        self._course.display.tell(View.show_lesson_marks, marks)


def marks_of(spec: Spec, runs: "Mapping[Spec, Run]") -> "LessonMarks | None":
    """Their band, or their lines where they are few or fall apart; None where there are none."""
    from nnviz.gui.lesson_marks import LessonMarks
    from nnviz.lessons.bands import few_seeds, seeds_of
    from nnviz.lessons.kept_seeds import DRAWN
    from nnviz.lessons.measures.curves import line_of

    same = [
        run
        for run in runs.values()
        if run.is_finished and replace(run.spec, seed=spec.seed) == spec
    ]
    if not any(run.spec != spec for run in same):
        return None
    seeds = {}
    for figure in DRAWN:
        lines = {run.spec.seed: line_of(run.history, figure, spec.measured) for run in same}
        found = seeds_of(lines) or few_seeds(lines)
        if found is not None:
            seeds[figure] = found.beside(spec.seed)
    return LessonMarks(last=spec.epochs, seeds=seeds)


def _plain(spec: Spec) -> Spec:
    """Whatever the seed, and however long it is trained."""
    return replace(spec, seed=0, epochs=1)
