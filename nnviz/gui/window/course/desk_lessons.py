"""Lessons at desks in the window: each at its desk, its panel beside it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from nnviz.gui.look.zoom import made
from nnviz.gui.window.pages.desks import Desks

if TYPE_CHECKING:
    from nnviz.gui.kept_progress import KeptProgress
    from nnviz.gui.lesson.at_desk.desk_lesson import DeskLesson
    from nnviz.gui.lesson.at_desk.panel import DeskLessonPanel
    from nnviz.lessons.lesson import Lesson


class DeskLessons(QObject):
    """Opens them; the network and what else is open stay as they are."""

    next_wanted = Signal(str)
    """The id of another lesson."""

    def __init__(
        self, parent: QObject, desks: Desks, progress: "Callable[[], KeptProgress]"
    ) -> None:
        super().__init__(parent)
        self._desks, self._progress = desks, progress
        self._open: DeskLesson | None = None
        desks.changed.connect(self._look)

    def open(self, lesson: "Lesson") -> None:
        """Have it beside its desk."""
        assert lesson.desk is not None
        opened = self._made()
        self._desks.show_predicted(False)
        self._desks.open(lesson.desk, opened.panel, waits=opened.asks_first(lesson))
        desk = self._desks.desk
        assert desk is not None
        opened.panel.show_how(desk.how)
        opened.open(lesson, asks=desk.is_cleared_by_tasks)
        self._look()
        opened.panel.predict.focus_question()

    @property
    def opened(self) -> "DeskLesson | None":
        """The lesson that was opened last, wherever its desk is now."""
        return None if self._open is None or self._open.lesson is None else self._open

    def take_over(self, before: "DeskLesson", lesson: "Lesson") -> "DeskLessonPanel":
        """Have the lesson, in this language, where it stands in another window; its panel."""
        opened = self._made()
        opened.stand_at(lesson, before.now, asks=before.asks)
        self._desks.show_predicted(opened.prediction.is_made)
        return opened.panel

    def choose(self, at: int) -> bool:
        """The answer of that place, by a key; whether there was one to choose."""
        return self._open is not None and self._open.choose(at)

    def _look(self) -> None:
        """Only where the desk that is seen stands beside the lesson."""
        desk = self._desks.desk
        if self._open is not None and desk is not None and self._open.panel.isVisible():
            self._open.look(desk.is_done)

    def _on_begun(self, task: str) -> None:
        if self._desks.desk is not None:
            self._desks.desk.begin_lesson(task)

    def _on_taken_up(self, task: str) -> None:
        if self._desks.desk is not None:
            self._desks.desk.take_up(task)

    def _on_started_over(self, task: str) -> None:
        if self._desks.desk is not None:
            self._desks.desk.begin(task)

    def _made(self) -> "DeskLesson":
        if self._open is None:
            from nnviz.gui.lesson.at_desk.desk_lesson import DeskLesson
            from nnviz.gui.lesson.at_desk.panel import DeskLessonPanel

            self._open = DeskLesson(made(DeskLessonPanel), self._progress(), self)
            self._open.begun.connect(self._on_begun)
            self._open.taken_up.connect(self._on_taken_up)
            self._open.started_over.connect(self._on_started_over)
            self._open.panel.next_wanted.connect(self.next_wanted)
            self._open.panel.predicted.connect(
                lambda prediction: self._desks.show_predicted(prediction.is_made)
            )
            self._open.panel.tried.connect(self._desks.end_waiting)
        return self._open
