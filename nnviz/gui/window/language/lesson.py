"""A lesson or a case that is open goes over into another window of the same session."""

from typing import TYPE_CHECKING

from nnviz.gui.look.pauses import pause
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.project.lesson import show_again

if TYPE_CHECKING:
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
    from nnviz.lessons.shelf import LESSONS

    run, opened, step = before.run, course.lesson_made(), before.panel.step
    assert run is not None
    own = course.own.find(run.lesson.id)
    course.place.note()
    before.give_way()
    run.go_over(opened, LESSONS[run.lesson.id] if own is None else own)
    opened.have(run)
    opened.prediction, opened.is_free = before.prediction, before.is_free
    opened.hands, opened.is_asked = before.hands, True
    show_again(opened, is_begun=not before.is_asked)
    opened.look()
    opened.panel.run.show_own(run.is_own)
    opened.panel.show_step(step)
    pause()
    course.place.show(opened.panel)
    opened.design_changed.emit()
    run.catch_up()
