"""A lesson before a class: what was run of it already stays, and may be begun anew."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance

from nnviz.gui.look.pauses import pause
from nnviz.gui.message import Action, Message

if TYPE_CHECKING:
    from nnviz.gui.lesson.open_lesson import OpenLesson
    from nnviz.gui.window.presentation import Presentation


class OpensLessons(Protocol):
    """What of the course is needed here."""

    @property
    def opened(self) -> "OpenLesson | None":
        """The lesson that is open."""

    @property
    def told(self) -> SignalInstance:
        """What is to be said in the message bar."""

    def close_page(self) -> None:
        """Go back to the window."""

    def start(self, id: str, form: str) -> object:
        """Open the lesson, nothing of it being run."""


def start_for_class(course: OpensLessons, presentation: "Presentation", id: str, form: str) -> None:
    """Open it with the window as an audience sees it."""
    was_run = has_run(course.opened, id, form)
    course.close_page()
    pause()
    if was_run:
        tr = QCoreApplication.translate
        anew = Action(tr("Course", "Begin it anew"), partial(course.start, id, form))
        course.told.emit(Message(tr("Course", "The lesson stands as it was run."), action=anew))
    else:
        course.start(id, form)
    if not presentation.is_on:
        pause()
        presentation.enter()


def has_run(opened: "OpenLesson | None", id: str, form: str) -> bool:
    """Whether that lesson is open in that form, and something of it was run."""
    run = None if opened is None else opened.run
    if run is None or (run.lesson.id, run.form.name) != (id, form or run.form.name):
        return False
    return run.is_begun
