"""The first step of a lesson: what it is about, the question, and the ways to answer."""

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import filled
from nnviz.gui.controls.rows import column, row
from nnviz.gui.lesson.choices import Choices
from nnviz.gui.lesson.run_names import numbered
from nnviz.gui.lesson.scale import NumberOnScale
from nnviz.gui.pictures.marked import Marked
from nnviz.gui.prose import prose, show_prose
from nnviz.lessons.judging import guessed_unit
from nnviz.lessons.lesson import Form, Lesson, Sketch
from nnviz.lessons.progress import Prediction


class PredictStep(QWidget):
    """`prediction` is what is answered so far; a sketch is drawn on the plot, and told of here."""

    predicted = Signal()
    """The answer is another one."""
    run_wanted = Signal()
    """Begin, with or without an answer."""

    def __init__(self) -> None:
        super().__init__()
        self._sketch: tuple[float | None, ...] = ()
        self._is_open, self._is_locked = True, False
        self._idea, self._question = prose(), prose(weight=600)
        self.choices, self.scale = Choices(), NumberOnScale()
        self._or_draw = QWidget()
        self._draw_words = label("", 12, wordWrap=True)
        row(Marked("pencil"), (self._draw_words, 1), space=8, of=self._or_draw)
        self.run_button = Button("", role="text", wraps=True, objectName="lesson_run")
        self.run_button.clicked.connect(self.run_wanted)
        self.choices.picked.connect(self._on_picked)
        self.scale.picked.connect(self._on_picked)
        answers = (self.choices, self.scale, 8, self._or_draw, 12, row(self.run_button, None))
        column(self._idea, 10, self._question, 8, *answers, None, of=self)

    @property
    def prediction(self) -> Prediction:
        """What is predicted."""
        return Prediction(
            choice=self.choices.chosen,
            number=None if self.scale.isHidden() else self.scale.number,
            sketch=self._sketch,
        )

    def show_lesson(self, lesson: Lesson, prediction: Prediction, form: str = "") -> None:
        """Ask this lesson's question, answered as it was the last time."""
        question = lesson.question
        self._sketch = prediction.sketch
        show_prose(self._idea, lesson.idea)
        show_prose(self._question, question.text)
        self.choices.show_texts([choice.text for choice in question.choices], prediction.choice)
        self.choices.setVisible(bool(question.choices))
        self.scale.setVisible(question.scale is not None)
        if question.scale is not None:
            scale, unit = question.scale, guessed_unit(lesson)
            self.scale.show_scale(scale.low, scale.high, prediction.number, unit)
        self._or_draw.setVisible(question.sketch is not None)
        if question.sketch is not None:
            self._draw_words.setText(self._ways_to_draw(question.sketch, lesson.forms[form]))
        self._show_way_on()

    def take_sketch(self, values: tuple[float | None, ...]) -> None:
        """A curve was drawn on the plot."""
        self._sketch = values
        self._on_picked()

    def set_open(self, is_open: bool) -> None:
        """Whether the answer can still be another one: not while the lesson runs."""
        self.choices.setEnabled(is_open)
        self.scale.setEnabled(is_open)
        self._is_open = is_open
        self._show_way_on()

    def lock(self, locks: Collection[str]) -> None:
        """With the lock "prediction" there is no way on without one."""
        self._is_locked = "prediction" in locks
        self._show_way_on()

    def focus_question(self) -> None:
        """The keyboard goes on here, unless a class is asked elsewhere."""
        if not self.isVisible():
            return
        first = self.choices.buttons[0] if self.choices.buttons else self.scale.slider
        (first if first.isVisible() else self.run_button).setFocus()

    def _ways_to_draw(self, sketch: Sketch, form: Form) -> str:
        """On which plot, and of which run the curve is."""
        run = numbered(form, form.named(sketch.of))
        of_one, alone = {
            "cost": (
                self.tr("Draw the curve of {run}: drag across the cost plot."),
                self.tr("Draw it: drag across the cost plot."),
            ),
            "accuracy": (
                self.tr("Draw the curve of {run}: drag across the accuracy plot."),
                self.tr("Draw it: drag across the accuracy plot."),
            ),
            "output": (
                self.tr("Draw the curve of {run}: drag across the distance plot."),
                self.tr("Draw it: drag across the distance plot."),
            ),
        }[sketch.plot]
        return filled(of_one, run=run) if run else alone

    def _on_picked(self) -> None:
        self._show_way_on()
        self.predicted.emit()

    def _show_way_on(self) -> None:
        said = self.tr("Run it") if self.prediction.is_made else self.tr("Run without a prediction")
        waits = self._is_locked and not self.prediction.is_made
        self.run_button.setEnabled(self._is_open and not waits)
        self.run_button.show_icon("lock" if waits else "")
        self.run_button.setToolTip(self.tr("Locked by this lesson") if waits else "")
        self.run_button.setText(said)
        self.run_button.setAccessibleName(said)
        self.run_button.updateGeometry()
