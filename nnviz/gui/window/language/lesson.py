"""A lesson or a case goes over into another window of the same session: it is open, or was left."""

from typing import TYPE_CHECKING

from nnviz.gui.earlier_runs import EarlierRuns
from nnviz.gui.look.pauses import pause
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.project.lesson import show_again

if TYPE_CHECKING:
    from nnviz.gui.lesson.lesson_run import LessonRun
    from nnviz.gui.lesson.open_lesson import OpenLesson


def bring_over(course: Course, before: Course) -> None:
    """Its runs go on, and what was there before it stays put away."""
    course.own.take_over(before.own.hand_over())
    if before.opened is None and before.cases.opened is None:
        return
    for _ in course.making():
        pause()
    pause()
    course.before.take_over(before.before.hand_over())
    if before.opened is not None:
        _bring_lesson(course, before.opened)
    if before.cases.opened is not None:
        case = before.cases.opened
        for _ in course.cases.taking_over(case, course.progress, course.before):
            pause()


def _bring_lesson(course: Course, before: "OpenLesson") -> None:
    run, opened = before.run, course.lesson_made()
    assert run is not None
    course.place.note()
    before.give_way()
    _take_over(course, opened, run, before)
    _show(opened)
    pause()
    course.place.show(opened.panel)
    opened.design_changed.emit()
    run.catch_up()


def bring_left_lesson(course: Course, before: Course) -> None:
    """Nothing of it is shown before a person goes back to it."""
    opened, left_in = course.lesson_made(), before.open_lesson
    assert left_in is not None and left_in.left is not None
    left, left_in.left = left_in.left, None
    _take_over(course, opened, left[0], left_in)
    opened.give_way()
    opened.left = left


def go_back_to_lesson(course: Course, earlier_runs: EarlierRuns) -> None:
    """To one that was left in a window before: the panel has never shown it."""
    course.go_back()
    opened = course.lesson_made()
    _show(opened)
    assert opened.run is not None
    earlier_runs.call(opened.run.compared())


def _take_over(
    course: Course, opened: "OpenLesson", run: "LessonRun", before: "OpenLesson"
) -> None:
    """The run is of the window that has ``opened`` now, where the lesson stands as it did."""
    from nnviz.lessons.shelf import LESSONS

    own = course.own.find(run.lesson.id)
    run.go_over(opened, LESSONS[run.lesson.id] if own is None else own)
    opened.have(run)
    opened.prediction, opened.is_free = before.prediction, before.is_free
    opened.hands, opened.is_asked = before.hands, before.is_asked
    opened.panel.show_step(before.panel.step)


def _show(opened: "OpenLesson") -> None:
    """All of it in its panel, at the step where that stands."""
    run, step, was_asked = opened.run, opened.panel.step, opened.is_asked
    assert run is not None
    opened.is_asked = True
    show_again(opened, is_begun=not was_asked)
    opened.look()
    opened.panel.run.show_own(run.is_own)
    opened.panel.show_step(step)
