"""Cost and accuracy after every epoch, on the training images and on those that never train."""

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QSizePolicy

from nnviz.core import COSTS, Spec
from nnviz.data import Dataset
from nnviz.gui.controls.number_words import NOTHING, amount, cost_text, share_text
from nnviz.gui.controls.plural import listed
from nnviz.gui.curves.curve_menu import CurveMenu
from nnviz.gui.curves.curve_view import CurveView
from nnviz.gui.curves.epoch_table import EpochTable
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.plot.axis_scales import Scale, accuracy_scale, log_scale, value_scale
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.gui.plot.lines import Values
from nnviz.gui.run_words import inside

SHARE, MEAN_ERROR = "98.1 %", "312,450"
"""As long as the figures usually are."""


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
    in the unit of the table that they come from.
    """

    title = str(QT_TRANSLATE_NOOP("View", "Accuracy"))
    figure = "accuracy"
    lesson_unit = 0.01

    def __init__(self) -> None:
        plot = LinePlot(self._written, SHARE, marks_at_top=False)
        super().__init__(plot, CurveMenu(with_logarithm=False), self._written, self._best_place)
        self._invite()
        self.reason = self.tr("There are no examples\nto measure this on.")
        self.best_words = self.tr("{0}, best {1} at epoch {2}")

    def show_dataset(self, dataset: Dataset | None) -> None:
        """Another figure where values are wanted."""
        super().show_dataset(dataset)
        values = dataset is not None and self._kind.wants_values
        self.plot.set_usual(MEAN_ERROR if values else SHARE)
        self.plot.canvas.marks_at_top = values
        self._invite()
        title = QCoreApplication.translate("View", self.title)
        self.setWindowTitle(self.tr("Mean error") if values else title)
        self._redraw()

    def _invite(self) -> None:
        share = self.tr("… and here the share that\nthe network gets right.")
        error = self.tr("… and here how far\nits answers are off.")
        self.invitation = error if self._kind.wants_values else share

    def _values(self, figures: EpochTable, part: str) -> Values:
        if not self._kind.wants_values:
            return super()._values(figures, part)
        measured = self._spec.measured if part == "validation" else part
        return figures.column(f"{measured}_deviation") * self._unit

    def _written(self, value: float) -> str:
        if not self._kind.wants_values:
            return share_text(value)
        return amount(value) if np.isfinite(value) else NOTHING

    def _best_place(self, values: Values) -> np.intp:
        return np.nanargmin(values) if self._kind.wants_values else np.nanargmax(values)

    @property
    def _unit(self) -> float:
        """What 1 of the numbers that are trained on is in the table's own unit."""
        table = None if self._dataset is None else self._dataset.table
        return 1.0 if table is None else table.scale[1]

    def _called(self) -> str:
        return self.tr("mean error") if self._kind.wants_values else super()._called()

    def _caption(self, spec: Spec) -> str:
        if self._kind.reads_digits:
            return self.tr("images read correctly")
        if not self._kind.wants_values:
            return self.tr("examples classified correctly")
        table = None if self._dataset is None else self._dataset.table
        if table is None:
            return self.tr("how far answers are off, on average")
        return self.tr("how far {column} is off, on average").format(column=table.wanted)

    def _short_caption(self, spec: Spec) -> str:
        return self.tr("off on average") if self._kind.wants_values else self.tr("correct")

    def _scale(self, values: Values) -> Scale:
        if self._kind.wants_values:
            return value_scale(float(values.min()), float(values.max()))
        return accuracy_scale(float(values.min()))
