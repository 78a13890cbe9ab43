"""A lesson on one plot: its axes, what its lines are compared with, and drawing the guess."""

import numpy as np
from PySide6.QtCore import QObject, Signal

from nnviz.gui.curves import lesson_values
from nnviz.gui.curves.lesson_values import EMPTY, Looks, Place, Quantity
from nnviz.gui.lesson_marks import LessonMarks
from nnviz.gui.plot.compared.sketch import Sketch
from nnviz.gui.plot.compared.values import NOTHING, Numbers
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.gui.plot.lines import Values
from nnviz.gui.plot.sketching import Sketching


class LessonLayer(QObject):
    """What a lesson has to show on a plot of one quantity."""

    sketched = Signal(object)
    """The curve (64,) as it is drawn now, in the lesson's unit; None where nothing is."""

    def __init__(self, plot: LinePlot, quantity: Quantity) -> None:
        super().__init__(plot)
        self._plot, self._quantity = plot, quantity
        self._marks: LessonMarks | None = None
        self._sketch: Sketch | None = None
        self._sketch_of: tuple[object, ...] = ()
        self._place: Place | None = None
        self._looks: Looks = EMPTY
        self._sketching = Sketching(plot, quantity.figure)
        self._sketching.changed.connect(self._on_sketched)

    def measure(self, quantity: Quantity) -> None:
        """The plot is of another quantity from now on; what was drawn is in the marks."""
        if quantity != self._quantity:
            self._quantity = quantity
            self._end_sketch()

    @property
    def is_there(self) -> bool:
        """Whether there is a lesson."""
        return self._marks is not None

    def end(self, place: Place | None) -> float:
        """Where the x axis, which has an epoch at its ``place``, ends at least."""
        if self._marks is None or place is None:
            return 0.0
        return float(place(np.array([self._marks.last], dtype=float))[0])

    @property
    def has_axes(self) -> bool:
        """Whether it is on this plot that a curve is drawn, or might have been."""
        marks = self._marks
        if marks is None or marks.sketch is None:
            return False
        return marks.sketch.plot == self._quantity.name

    @property
    def sentence(self) -> str | None:
        """What stands in the plot while there are no lines; None: what does without a lesson."""
        if not self.has_axes:
            return None
        is_empty = self._sketch is not None and self._sketch.is_empty
        return self.tr("Drag across the plot:\nwhat do you expect?") if is_empty else ""

    @property
    def values(self) -> Values:
        """What the y axis has room for at least."""
        marks = self._marks
        if marks is None:
            return np.empty(0)
        found = [mark.value for mark in lesson_values.book_of(marks, self._quantity)]
        if marks.sketch is not None and self.has_axes:
            found += [marks.sketch.low, marks.sketch.high]
        return self._quantity.unit * np.array(found, dtype=float)

    @property
    def run(self) -> str:
        """Which of the lesson's runs stands in the session; "" where it has but one."""
        return "" if self._marks is None else self._marks.run

    def compared_by(self, parts: list[str]) -> list[str]:
        """Of the parts of the data that are shown those by which earlier runs are compared."""
        marks = self._marks
        asked = marks is not None and self._quantity.name in marks.on_training
        return ["training"] if asked and "training" in parts else parts

    def show(self, marks: LessonMarks | None) -> None:
        """Take what there is to show; `lay_out` shows it."""
        self._marks = marks
        self._plot.keeps_axes = self.has_axes
        if marks is None or not (marks.asked and self.has_axes):
            self._end_sketch()
        elif (marks.sketch, marks.last) != self._sketch_of:
            self._begin_sketch(marks)

    def lay_out(self, place: Place | None, looks: Looks = EMPTY) -> None:
        """Lay it over the plot, whose x axis has an epoch at its ``place``, if anybody knows.

        ``looks`` are those of the earlier runs that are shown, by the ids of their histories.
        """
        self._place, self._looks = place, looks
        marks, guess, quantity = self._marks, self._guess, self._quantity
        if marks is None:
            self._plot.set_compared(NOTHING)
            return
        spoken = lesson_values.spoken(marks, guess, quantity)
        shown = NOTHING
        if place:
            shown = lesson_values.compared(marks, guess, quantity, place, looks)
        self._plot.set_compared(shown, spoken)

    @property
    def _guess(self) -> Numbers:
        """As it is drawn now, or was."""
        if self._sketch is not None:
            return self._sketch.y
        return () if self._marks is None else lesson_values.guessed(self._marks, self._quantity)

    def _begin_sketch(self, marks: LessonMarks) -> None:
        from nnviz.lessons.sketching import places

        wanted, unit = marks.sketch, self._quantity.unit
        assert wanted is not None
        begun = lesson_values.guessed(marks, self._quantity)
        self._sketch = Sketch(places(marks.last), unit * wanted.low, unit * wanted.high, begun)
        self._sketch_of = wanted, marks.last
        self._sketching.begin(self._sketch)

    def _end_sketch(self) -> None:
        self._sketching.end()
        self._sketch, self._sketch_of = None, ()

    def _on_sketched(self) -> None:
        if self._sketch is not None:
            self._plot.set_sentence(self.sentence or "")
            self.lay_out(self._place, self._looks)
            drawn = (value / self._quantity.unit for value in self._sketch.y)
            self.sketched.emit(tuple(value if np.isfinite(value) else None for value in drawn))
