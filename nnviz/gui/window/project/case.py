"""The case that is open, on its way into a project and back."""

from typing import TYPE_CHECKING, Any

from nnviz.core import SpecError
from nnviz.core.fit import check_fit
from nnviz.gui.window.course.course import Course

if TYPE_CHECKING:
    from nnviz.gui.lesson.detective.open_case import OpenCase
    from nnviz.gui.sharing.project.run import Opened
    from nnviz.lessons.case import Case
    from nnviz.lessons.runs import Run
    from nnviz.sharing.project.project import KeptCase


def standing_of(opened: "OpenCase | None") -> dict[str, Any] | None:
    """The fields of a KeptCase, its run with its data; None where none is open."""
    if opened is None or opened.run is None:
        return None
    run, (hints, has_given_up) = opened.run, opened.found_out
    return {
        "id": run.case.id,
        "hints": hints,
        "has_given_up": has_given_up,
        "broken": run.broken_run,
        "judged": run.judged_as,
    }


def put_back(course: Course, kept: "KeptCase", found: "Opened") -> None:
    """Open it where it was left, if it is known here; its run must come back next."""
    from nnviz.gui.lesson.detective.case_run import CaseLeft
    from nnviz.lessons.shelf import CASES

    case = CASES.get(kept.id)
    if case is None or kept.hints > len(case.hints) or not _is_of(case, found.broken_run):
        return  # of another version of the case: the run alone can be had
    left = CaseLeft((kept.hints, kept.has_given_up), found.broken_run, kept.judged)
    course.place.wanted.emit()
    course.cases.open(case, course.progress, course.mnist.path, course.before, left)


def _is_of(case: "Case", broken: "Run | None") -> bool:
    """Whether it is a run of the broken design; None is."""
    from nnviz.lessons.case import changes

    if broken is None:
        return True
    spec, design = broken.spec, case.broken.spec
    if changes(design, spec) or (spec.data, spec.epochs) != (design.data, design.epochs):
        return False
    try:
        check_fit(spec, broken.dataset)
    except SpecError:
        return False
    return True
