"""The pages of a window, open or not, and the desks: they go over with all that was done there."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtWidgets import QWidget

from nnviz.gui.course.ahead import reading
from nnviz.gui.look.pauses import pause
from nnviz.gui.window.course.course import Course
from nnviz.gui.window.language.whole import Whole

if TYPE_CHECKING:
    from nnviz.gui.sweeps.standing import SweepStanding
    from nnviz.gui.window.pages.desks import DesksLeft
    from nnviz.gui.window.pages.own_data import Undecided

SetFields: TypeAlias = Callable[[QWidget], object]


class PagesWork(NamedTuple):
    """What is done on desks, with data of one's own and on the page of sweeps, where they are."""

    desks: "DesksLeft | None"
    undecided: "Undecided | None"
    sweep: "SweepStanding | None"

    @classmethod
    def of(cls, window: Whole) -> "PagesWork":
        """As it is now: a page that is left may let go of some of it."""
        desks, own_data = window.course.desks.hand_over(), window.own_data.hand_over()
        return cls(desks, own_data, window.sweeps.hand_over())


def bring_pages(window: Whole, before: Whole, work: PagesWork, set_fields: SetFields) -> None:
    """All that were made, with the work on them; none of them is opened."""
    if work.desks is not None:
        _bring_desks(window.course, before.course, work.desks)
    if work.undecided is not None:
        window.own_data.take_over(work.undecided)
        pause()
    if work.sweep is not None:
        window.sweeps.take_over(work.sweep, set_fields)
        pause()


def opening(window: Whole, name: str) -> Iterator[None]:
    """Open the page of that name, with a turn between its parts."""
    course = window.course
    if name == "course_page":
        yield from reading()  # here: a thread that reads keeps the window waiting
        course.open_page()
    elif name == "desk_page":
        course.desks.open_again()
    elif name == "own_data_page":
        window.own_data.open_page()
    elif name == "sweep_page":
        window.sweeps.open()


def _bring_desks(course: Course, before: Course, desks: "DesksLeft") -> None:
    """Beside the last one its lesson, where it was opened for one."""
    lessons, panel, lesson = before.desk_lessons.opened, None, None
    if lessons is not None and lessons.lesson is not None:
        from nnviz.lessons.shelf import LESSONS

        lesson = course.own.find(lessons.lesson.id) or LESSONS[lessons.lesson.id]
        panel = course.desk_lessons.take_over(lessons, lesson)
        pause()
    for name, desk in course.desks.taking_over(desks, panel if desks.has_lesson else None):
        if panel is not None and lesson is not None and name == lesson.desk:
            panel.show_how(desk.how)
        pause()
