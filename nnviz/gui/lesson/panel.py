"""A lesson in the panel on the left: what it is, its three steps, and its set-up at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from nnviz.gui.controls.label import label
from nnviz.gui.controls.rows import column, row
from nnviz.gui.controls.scroller import Scroller, read_anew
from nnviz.gui.controls.text_tabs import TextTabs
from nnviz.gui.hairline import Hairline
from nnviz.gui.lesson.predict_step import PredictStep
from nnviz.gui.lesson.run_step import RunStep
from nnviz.gui.lesson.verdict_step import VerdictStep
from nnviz.gui.lesson.verdict_words import prediction_words
from nnviz.gui.lesson_words import heading, set_up
from nnviz.lessons.judging import Verdict
from nnviz.lessons.lesson import Design, Lesson
from nnviz.lessons.progress import Prediction

PREDICT, RUN, VERDICT = range(3)


EDGE = 16
"""Left and right of the text, in pixels."""


class LessonPanel(QWidget):
    """Told of the lesson and its run; says what is predicted and wanted."""

    predicted = Signal(object)
    """The Prediction is another one."""
    run_wanted = Signal()
    values_wanted = Signal()
    next_wanted = Signal(str)
    verdict_wanted = Signal()
    """The verdict is looked at, whether there is one or not."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lesson_panel")
        self.setAccessibleName(self.tr("Lesson"))
        self.predict, self.run, self.verdict = PredictStep(), RunStep(), VerdictStep()
        self.lesson: Lesson | None = None
        self._form = ""
        self._place = label("", 11, wordWrap=True)
        self._title = label("", 15, 600, "text", wordWrap=True)
        self.steps = TextTabs(gap=14, close=True)
        self.steps.setObjectName("lesson_steps")
        self.steps.setAccessibleName(self.tr("Steps of the lesson"))
        self.steps.set_texts([self.tr("1 Predict"), self.tr("2 Run"), self.tr("3 Verdict")])
        self.steps.currentChanged.connect(self._on_step)
        self._pages = QStackedWidget()
        for step in (self.predict, self.run, self.verdict):
            page = QWidget()
            column(step, of=page).setContentsMargins(EDGE, 0, EDGE, 12)
            self._pages.addWidget(Scroller(page, edge=EDGE))
        self._foot = label("", 12, wordWrap=True)
        self._build()

    @property
    def step(self) -> int:
        """The step that is seen: PREDICT, RUN or VERDICT."""
        return self._pages.currentIndex()

    def show_lesson(self, lesson: Lesson, form: str, prediction: Prediction) -> None:
        """Begin at the question."""
        self.lesson, self._form = lesson, form
        place, title = heading(lesson)
        self._place.setText(place)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.predict.show_lesson(lesson, prediction, form)
        self.predict.set_open(True)
        self.run.show_lesson(lesson, form)
        self.show_prediction(prediction)
        self.show_step(PREDICT)
        read_anew(self)

    def show_design(self, design: Design, name: str, at: int, of: int) -> None:
        """Which of the lesson's runs stands in the session, and what it is called."""
        self._foot.setText(set_up(design))
        said = self.tr("Run {at} of {of}: {name}") if name else self.tr("Run {at} of {of}")
        self.run.show_run(said.format(at=at + 1, of=of, name=name) if of > 1 else "")

    def show_prediction(self, prediction: Prediction) -> None:
        """What is predicted so far."""
        if self.lesson is not None:
            said = prediction_words(self.lesson, prediction, self.lesson.forms[self._form])
            self.run.show_prediction(said)

    def show_verdict(
        self, verdict: Verdict, prediction: Prediction, following: Sequence[Lesson]
    ) -> None:
        """Show what became of it."""
        self.verdict.show_verdict(verdict, prediction, following)
        self.show_step(VERDICT)
        read_anew(self)

    def end_asking(self) -> None:
        """The prediction stands."""
        self._take_focus_from(self.predict)
        self.predict.set_open(False)

    def show_step(self, step: int) -> None:
        """Go to that step."""
        if step != self._pages.currentIndex():
            self._take_focus_from(self._pages.currentWidget())
        self.steps.choose(step)
        self._pages.setCurrentIndex(step)
        self._show_foot()

    def _take_focus_from(self, part: QWidget | None) -> None:
        """The keyboard stays with the lesson when this part is shut or goes."""
        focus = QApplication.focusWidget()
        if focus is not None and part is not None and part.isAncestorOf(focus):
            self.steps.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_step(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        if step == VERDICT:
            self.verdict_wanted.emit()
        self._show_foot()

    def _show_foot(self) -> None:
        """What can be done with a verdict, where that is seen; else how the run is set up."""
        is_verdict = self._pages.currentIndex() == VERDICT and self.verdict.is_told
        self.verdict.foot.setVisible(is_verdict)
        self._foot.setVisible(not is_verdict)

    def _build(self) -> None:
        self.predict.predicted.connect(lambda: self.predicted.emit(self.predict.prediction))
        self.predict.run_wanted.connect(self.run_wanted)
        self.run.values_wanted.connect(self.values_wanted)
        self.verdict.next_wanted.connect(self.next_wanted)
        head = column(self._place, self._title, 6, row(self.steps, None))
        head.setContentsMargins(16, 6, 16, 8)
        foot = column(Hairline(), 8, self._foot, self.verdict.foot)
        foot.setContentsMargins(16, 0, 16, 12)
        column(head, (self._pages, 1), foot, of=self)
