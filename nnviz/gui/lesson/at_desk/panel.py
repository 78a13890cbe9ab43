"""A lesson at a desk, in the left column: predict, try, and why."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import count
from nnviz.gui.controls.rows import column, empty, row
from nnviz.gui.controls.scroller import Scroller, read_anew
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.hairline import Hairline
from nnviz.gui.lesson.at_desk.task_list import TaskList
from nnviz.gui.lesson.link import Link
from nnviz.gui.lesson.predict_step import PredictStep
from nnviz.gui.lesson.verdict_words import answer_words, prediction_words
from nnviz.gui.lesson_words import heading
from nnviz.gui.prose import prose, show_prose
from nnviz.lessons.lesson import Lesson, Task
from nnviz.lessons.progress import Prediction

PREDICT, TRY, WHY = range(3)
EDGE = 16


class DeskLessonPanel(QWidget):
    """Told of the lesson and of what is done; says what is predicted, begun and wanted next."""

    predicted = Signal(object)
    """The Prediction is another one."""
    tried = Signal()
    """The question has been left, answered or not: what the desk shows may be seen."""
    task_chosen = Signal(str)
    started_over = Signal()
    next_wanted = Signal(str)
    """The id of another lesson."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("desk_lesson_panel")
        self.predict, self.tasks = PredictStep(), TaskList()
        self.predict.run_button.setObjectName("desk_lesson_try")
        self._lesson: Lesson | None = None
        self._place = label("", 11)
        self._title = label("", 15, 600, "text", wordWrap=True)
        self.steps = TextTabs(gap=14, close=True)
        self.steps.setObjectName("desk_lesson_steps")
        self.steps.setAccessibleName(self.tr("Steps of the lesson"))
        self.steps.set_texts([self.tr("1 Predict"), self.tr("2 Try"), self.tr("3 Why")])
        self.steps.currentChanged.connect(self._on_step)
        self._prediction = label("", 13, tone="text", wordWrap=True)
        self._how = label("", 12, wordWrap=True)
        self._answer, self._claim, self._why = prose(), prose(), prose()
        self._links = QVBoxLayout()
        self._next_task = Link("")
        self._next_task.setObjectName("desk_next_task")
        self._over = Button(self.tr("Start over"), role="text", objectName="desk_start_over")
        self._following: Task | None = None
        self._pages = QStackedWidget()
        self._build()

    def show_lesson(
        self, lesson: Lesson, prediction: Prediction, following: Sequence[Lesson]
    ) -> None:
        """Begin at the question; ``following`` are lessons to go on with."""
        self._lesson = lesson
        place, title = heading(lesson)
        self._place.setText(place)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.predict.show_lesson(lesson, prediction)
        self.predict.run_button.setText(self.tr("Try it"))
        self.tasks.show_tasks(lesson.tasks)
        show_prose(self._claim, lesson.claim)
        show_prose(self._why, lesson.explanation)
        self._show_next(following)
        self.show_prediction(prediction)
        self.show_step(PREDICT)
        read_anew(self)

    def show_how(self, words: str) -> None:
        """What one does at this desk, by mouse and keyboard."""
        self._how.setText(words)

    def show_prediction(self, prediction: Prediction) -> None:
        """What is predicted so far, and what of that is true."""
        if self._lesson is not None:
            made = prediction.is_made
            mine = prediction_words(self._lesson, prediction) if made else self.tr("none yet")
            self._prediction.setText(mine)
            show_prose(self._answer, answer_words(self._lesson, prediction))
            said = self.tr("Try it") if made else self.tr("Try without a prediction")
            self.predict.run_button.setText(said)
            self.predict.run_button.setAccessibleName(said)
            self.predict.run_button.updateGeometry()

    def show_done(self, done: Collection[str], now: str) -> None:
        """Which tasks are done, and which is the present one; the way on from it, where it is."""
        later = [task for task in self._tasks if task.name not in done and task.name != now]
        self._following = later[0] if later and now in done else None
        self.tasks.show_states(done, self._following.name if self._following else now)
        onward = self.steps.tabText(WHY) if {task.name for task in self._tasks} <= {*done} else ""
        if self._following is not None:
            onward = self._following.text
        self._next_task.setVisible(bool(onward))
        self._next_task.setText(onward)
        self._next_task.setAccessibleName(onward)
        self._next_task.setToolTip(onward)

    def show_step(self, step: int) -> None:
        """Go to that step."""
        self.steps.choose(step)
        self._on_step(step)

    @property
    def _tasks(self) -> tuple[Task, ...]:
        return () if self._lesson is None else self._lesson.tasks

    def _on_step(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self._foot.setVisible(step == TRY)
        if step != PREDICT:
            self.tried.emit()

    def _on_next_task(self) -> None:
        if self._following is not None:
            self.task_chosen.emit(self._following.name)
        else:
            self.show_step(WHY)

    def _show_next(self, following: Sequence[Lesson]) -> None:
        empty(self._links)
        for lesson in following:
            link = Link(f"{lesson.number} {lesson.title}")
            link.setObjectName(f"desk_lesson_next_{lesson.id}")
            link.clicked.connect(partial(self.next_wanted.emit, lesson.id))
            minutes = count(lesson.minutes, self.tr("1 min"), self.tr("{n} min"))
            line = QWidget()
            row((link, 1), label(minutes, 12), space=8, of=line)
            self._links.addWidget(line)
        self._next.setVisible(bool(following))

    def _build(self) -> None:
        self.predict.predicted.connect(lambda: self.predicted.emit(self.predict.prediction))
        self.predict.run_wanted.connect(lambda: self.show_step(TRY))
        self.tasks.chosen.connect(self.task_chosen)
        self._over.clicked.connect(self.started_over)
        self._next_task.clicked.connect(self._on_next_task)
        do = _head(self.tr("Do")), 2, self.tasks, 12
        said = _head(self.tr("Your prediction")), 2, self._prediction, 12
        self._next = QWidget()
        column(12, _head(self.tr("Next")), 2, self._links, of=self._next)
        why = self._answer, 10, self._claim, 10, self._why, self._next, None
        trying = *do, *said, _head(self.tr("How")), 2, self._how, None
        for parts in ((self.predict,), trying, why):
            page = QWidget()
            column(*parts, of=page).setContentsMargins(EDGE, 0, EDGE, 12)
            self._pages.addWidget(Scroller(page, edge=EDGE))
        self._foot = QWidget()
        line = row(self._over, (self._next_task, 1), space=16)
        column(Hairline(), 8, line, of=self._foot).setContentsMargins(EDGE, 0, EDGE, 12)
        head = column(self._place, self._title, 6, row(self.steps, None))
        head.setContentsMargins(EDGE, 6, EDGE, 8)
        column(head, (self._pages, 1), self._foot, of=self)


def _head(words: str) -> QWidget:
    return label(words, 13, 600, "text", wordWrap=True)
