"""Cost and accuracy after every epoch, on the training images and on those that never train."""

import numpy as np
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from nnviz.core import COSTS, Spec
from nnviz.gui.controls.number_words import cost_text, share_text
from nnviz.gui.curves.curve_menu import CurveMenu
from nnviz.gui.curves.curve_view import CurveView
from nnviz.gui.earlier_runs import EarlierRun
from nnviz.gui.plot.axis_scales import Scale, accuracy_scale, log_scale, value_scale
from nnviz.gui.plot.line_plot import LinePlot
from nnviz.gui.plot.lines import Values


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

    def _is_comparable(self, run: EarlierRun) -> bool:
        """Only one cost can be measured on one scale."""
        fields = ("cost", "cost_convention")
        same = all(getattr(run.snapshot.spec, f) == getattr(self._spec, f) for f in fields)
        return same and super()._is_comparable(run)

    def _caption(self, spec: Spec) -> str:
        unit = self.tr("per image") if self._kind.reads_digits else self.tr("per example")
        return f"{unit}, {self._short_caption(spec)}"

    def _short_caption(self, spec: Spec) -> str:
        label = QCoreApplication.translate("Spec", COSTS[spec.cost].label)
        return label[:1].lower() + label[1:]

    def _scale(self, values: Values) -> Scale:
        low, high = float(values.min()), float(values.max())
        return log_scale(low, high) if self.menu.is_logarithmic else value_scale(low, high)


class AccuracyView(CurveView):
    """Which share of the examples the network gets right; where numbers are wanted, none."""

    title = str(QT_TRANSLATE_NOOP("View", "Accuracy"))
    figure = "accuracy"
    lesson_unit = 0.01

    def __init__(self) -> None:
        plot = LinePlot(share_text, "98.1 %", marks_at_top=False)
        super().__init__(plot, CurveMenu(with_logarithm=False), share_text, np.nanargmax)
        self.invitation = self.tr("… and here the share that\nthe network gets right.")
        self.reason = self.tr(
            "This network answers with a number, not with a class: the cost says how near it is."
        )
        self.best_words = self.tr("{0}, best {1} at epoch {2}")

    def _caption(self, spec: Spec) -> str:
        if self._kind.reads_digits:
            return self.tr("images read correctly")
        if self._kind.wants_values:
            return self.tr("only where classes are wanted")
        return self.tr("examples classified correctly")

    def _short_caption(self, spec: Spec) -> str:
        return self.tr("for classes only") if self._kind.wants_values else self.tr("correct")

    def _sentence(self) -> str:
        return self.reason if self._kind.wants_values else super()._sentence()

    def _scale(self, values: Values) -> Scale:
        return accuracy_scale(float(values.min()))
