"""Cost and accuracy after every epoch, on the training images and on those that never train."""

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QSizePolicy

from nnviz.core import COSTS, Spec
from nnviz.core.sentence import quoted
from nnviz.data import Dataset
from nnviz.gui.controls.number_words import NOTHING, cost_text, error_text, share_text
from nnviz.gui.controls.plural import listed
from nnviz.gui.curves.curve_menu import CurveMenu
from nnviz.gui.curves.curve_view import CurveView
from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.curves.lesson_values import Quantity, has_plot
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.lesson_marks import LessonMarks
from nnviz.gui.plot.axis_scales import Scale, accuracy_scale, log_scale, value_scale
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.gui.plot.lines import Values
from nnviz.gui.run_words import inside

SHARE, MEAN_ERROR = "98.1 %", "312,450"
"""As long as the figures usually are."""

DISTANCE = "output"
"""The plot of lessons that ask for it: √ of the mean ‖a − y‖²."""


class CostView(CurveView):
    """How wrong the network is, per example, without the penalty."""

    title = str(QT_TRANSLATE_NOOP("View", "Cost"))
    figure = "cost"

    def __init__(self) -> None:
        plot, menu = LinePlot(cost_text, "0.000"), CurveMenu(with_logarithm=True)
        super().__init__(plot, menu, cost_text, np.nanargmin)
        self.invitation = self.tr("The cost after every epoch\nof training appears here …")
        self.reason = self.tr("There are no examples\nto measure the cost on.")
        self.best_words = self.tr("{0}, lowest {1} at epoch {2}")
        caption = plot.caption_row.caption  # takes no room from the note, having shorter words
        caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def _is_comparable(self, run: EarlierRun) -> bool:
        """Only one cost can be measured on one scale."""
        fields = ("cost", "cost_convention")
        same = all(getattr(run.snapshot.spec, f) == getattr(self._spec, f) for f in fields)
        return same and super()._is_comparable(run)

    def _caption(self, spec: Spec) -> str:
        unit = self.tr("per image") if self._kind.reads_digits else self.tr("per example")
        return listed(filter(None, (unit, self._short_caption(spec))))

    def _short_caption(self, spec: Spec) -> str:
        """Which cost, unless a lesson calls the run by it: that stands beside it."""
        cost = inside(QCoreApplication.translate("Spec", COSTS[spec.cost].label))
        return "" if cost in self._lesson.run else cost

    def _aside(self) -> str:
        """With a penalty: whether it counts, as without it the cost may rise while all is well."""
        spec = self._spec if self._snapshot is None else self._snapshot.spec
        if spec.penalty == "none" or not spec.penalty_strength:
            return ""
        included = spec.cost_convention == "book"
        return self.tr(", with the penalty") if included else self.tr(", without the penalty")

    def _scale(self, values: Values) -> Scale:
        low, high = float(values.min()), float(values.max())
        return log_scale(low, high) if self.menu.is_logarithmic else value_scale(low, high)


class AccuracyView(CurveView):
    """Which share of the examples the network gets right.

    Where values are wanted none is right or wrong: then how far the answers are off, on average,
    in the unit of the table that they come from. A lesson that asks for the output of a network
    has in this place the distance of outputs from targets, whatever the cost.
    """

    title = str(QT_TRANSLATE_NOOP("View", "Accuracy"))
    figure = "accuracy"
    lesson_unit = 0.01

    def __init__(self) -> None:
        plot = LinePlot(self._written, SHARE, marks_at_top=False)
        self._is_distance = False
        super().__init__(plot, CurveMenu(with_logarithm=False), self._written, self._best_place)
        self._invite()
        self.reason = self.tr("There are no examples\nto measure this on.")
        self.best_words = self.tr("{0}, best {1} at epoch {2}")

    def reset(self, spec: Spec) -> None:
        """Another figure where values are wanted, as far as the design tells."""
        super().reset(spec)
        self._name_figure()

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Another figure where values are wanted."""
        super().show_dataset(dataset)
        self._name_figure()
        self._redraw()

    def show_lesson_marks(self, marks: LessonMarks | None) -> None:
        """Another figure where the lesson asks for the output."""
        self._is_distance = marks is not None and has_plot(marks, DISTANCE)
        self._name_figure()
        super().show_lesson_marks(marks)

    def _name_figure(self) -> None:
        """Words, and a lesson's values, for what is shown here."""
        mean = self._kind.wants_values
        is_error = self._is_distance or mean
        self.plot.set_usual(MEAN_ERROR if is_error else SHARE)
        self.plot.canvas.marks_at_top = is_error
        self._invite()
        title = self.tr("Mean error") if mean else QCoreApplication.translate("View", self.title)
        title = self.tr("Distance") if self._is_distance else title
        self.setWindowTitle(title)
        self.plot.canvas.setAccessibleName(title)
        name, unit = (DISTANCE, 1.0) if self._is_distance else (self.figure, self.lesson_unit)
        self._lesson.measure(Quantity(name, self._written, unit))

    def _invite(self) -> None:
        share = self.tr("… and here the share that\nthe network gets right.")
        error = self.tr("… and here how far\nits answers are off.")
        self.invitation = error if self._is_error else share

    @property
    def _is_error(self) -> bool:
        """Whether this says how far answers are off: the less, the better."""
        return self._is_distance or self._kind.wants_values

    def _values(self, figures: EpochTable, part: str) -> Values:
        if not self._is_error:
            return super()._values(figures, part)
        measured = self._spec.measured if part == "validation" else part
        if self._is_distance:
            distances: Values = np.sqrt(2 * figures.column(f"{measured}_squared_error"))
            return distances
        return figures.column(f"{measured}_deviation") * self._unit

    def _mini_batch_points(self) -> tuple[Values, Values]:
        """Of a mini-batch the accuracy is known, and no distance."""
        return (np.empty(0), np.empty(0)) if self._is_distance else super()._mini_batch_points()

    def _written(self, value: float) -> str:
        if not self._is_error:
            return share_text(value)
        return error_text(value) if np.isfinite(value) else NOTHING

    def _best_place(self, values: Values) -> np.intp:
        return np.nanargmin(values) if self._is_error else np.nanargmax(values)

    @property
    def _unit(self) -> float:
        """What 1 of the numbers that are trained on is in the table's own unit."""
        table = None if self._dataset is None else self._dataset.table
        return 1.0 if table is None else table.scale[1]

    def _called(self) -> str:
        if self._is_distance:
            return self.tr("distance")
        return self.tr("mean error") if self._kind.wants_values else super()._called()

    def _caption(self, spec: Spec) -> str:
        if self._is_distance:
            return self.tr("of the output from what is wanted")
        if self._kind.reads_digits:
            return self.tr("images read correctly")
        if not self._kind.wants_values:
            return self.tr("examples classified correctly")
        table = None if self._dataset is None else self._dataset.table
        if table is None:
            return self.tr("how far answers are off, on average")
        return self.tr("how far {column} is off, on average").format(column=quoted(table.wanted))

    def _short_caption(self, spec: Spec) -> str:
        if self._is_distance:
            return self.tr("output to target")
        return self.tr("off on average") if self._kind.wants_values else self.tr("correct")

    @property
    def _is_bounded(self) -> bool:
        """Shares are never: their axis always goes on to 100 %."""
        return self._is_error and super()._is_bounded

    def _scale(self, values: Values) -> Scale:
        if self._is_error:
            return value_scale(float(values.min()), float(values.max()))
        return accuracy_scale(float(values.min()))
