"""The lesson that is open at a desk: which task is the present one, and what is kept of it."""

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance

from nnviz.gui.kept_progress import KeptProgress
from nnviz.gui.lesson.at_desk.panel import DeskLessonPanel
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.progress import Prediction, Record
from nnviz.lessons.shelf import LESSONS


class DeskLesson(QObject):
    """Ticks what the desk says is done; what was done before stays done.

    The next task begins by itself at a desk that it finds as it is; at one that it would clear
    (``asks``) a person says when.
    """

    begun = Signal(str)
    """The lesson begins: the desk is to be made ready for this task."""
    taken_up = Signal(str)
    """The desk is to be made ready for this task, or to be as the task was left."""
    started_over = Signal(str)
    """The desk is to be made ready for this task once more."""

    def __init__(
        self, panel: DeskLessonPanel, progress: KeptProgress, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.panel, self._progress = panel, progress
        self.lesson: Lesson | None = None
        self.now, self.asks, self._is_beginning = "", True, False
        panel.predicted.connect(self._on_predicted)
        panel.task_chosen.connect(lambda name: self._begin(name, self.taken_up))
        panel.started_over.connect(lambda: self._begin(self.now, self.started_over))

    def asks_first(self, lesson: Lesson) -> bool:
        """Whether its question is to be answered before the desk is seen: nothing is known yet."""
        self._progress.open()
        record = self._progress.records.get(lesson.id, Record())
        return bool(lesson.question.choices) and not (record.prediction.is_made or record.tasks)

    def open(self, lesson: Lesson, *, asks: bool) -> None:
        """Begin it with its first task that is not done."""
        self._progress.open()
        self.lesson, self.asks = lesson, asks
        following = [LESSONS[id] for id in lesson.next if id in LESSONS]
        self.panel.show_lesson(lesson, self._record.prediction, following)
        self._begin(self._first_undone or lesson.tasks[0].name, self.begun)

    def stand_at(self, lesson: Lesson, task: str, *, asks: bool) -> None:
        """Have the lesson where it stood in another window; at the desk nothing is begun."""
        self._progress.open()
        self.lesson, self.asks, self.now = lesson, asks, task
        following = [LESSONS[id] for id in lesson.next if id in LESSONS]
        self.panel.show_lesson(lesson, self._record.prediction, following)
        self._show()

    def look(self, is_done: Callable[[str], bool]) -> None:
        """Tick what is done there now."""
        if self.lesson is None or self._is_beginning:
            return
        names = (task.name for task in self.lesson.tasks)
        new = [name for name in names if name not in self._record.tasks and is_done(name)]
        if new:
            self._keep_done(new)
            following = self._first_undone
            if not self.asks and self.now in self._record.tasks and following:
                self._begin(following, self.taken_up)
        self._show()

    def choose(self, at: int) -> bool:
        """The answer of that place, by a key; whether there was one to choose."""
        is_asked = self.panel.predict.isVisible()
        return is_asked and self.panel.predict.choices.choose(at)

    @property
    def prediction(self) -> Prediction:
        """What is predicted so far."""
        return self._record.prediction

    @property
    def _record(self) -> Record:
        assert self.lesson is not None
        return self._progress.records.get(self.lesson.id, Record())

    @property
    def _first_undone(self) -> str:
        assert self.lesson is not None
        names = (task.name for task in self.lesson.tasks)
        return next((name for name in names if name not in self._record.tasks), "")

    def _begin(self, name: str, wanted: SignalInstance) -> None:
        """The desk's own signals meanwhile are of something half done."""
        self.now, self._is_beginning = name, True
        wanted.emit(name)
        self._is_beginning = False
        self._show()

    def _keep_done(self, new: list[str]) -> None:
        assert self.lesson is not None
        names = [task.name for task in self.lesson.tasks]

        def edit(record: Record) -> Record:
            done = {*record.tasks, *new}
            kept = tuple(name for name in names if name in done)
            return dataclasses.replace(record, tasks=kept, is_whole=kept == tuple(names))

        self._progress.keep(self.lesson.id, edit)

    def _on_predicted(self, prediction: Prediction) -> None:
        if self.lesson is not None:
            self.panel.show_prediction(prediction)
            self._progress.keep(
                self.lesson.id, lambda record: dataclasses.replace(record, prediction=prediction)
            )

    def _show(self) -> None:
        self.panel.show_done(self._record.tasks, self.now)
