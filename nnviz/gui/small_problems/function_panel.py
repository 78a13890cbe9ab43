"""The column where one sees a function of one input, and what a network makes of it."""

from collections.abc import Collection
from functools import partial

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPalette

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.insight.plane import answers_along
from nnviz.data import Dataset
from nnviz.data.function_curve import FunctionCurve, is_function
from nnviz.data.functions import Values
from nnviz.gui.column import Column
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import significant
from nnviz.gui.controls.rows import fill, row
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.plot.axis_scales import signed_scale
from nnviz.gui.plot.function_plot import Curve, FunctionPlot
from nnviz.gui.saving import offer_saving
from nnviz.gui.small_problems.neuron_shares import NeuronSharesPlot
from nnviz.gui.small_problems.points_rows import PointsRows

HEIGHT, HIGH = 200, 256
_FAR = 0.75
"""Of the targets' range, that the plot at most shows above and below it."""


class FunctionPanel(Column):
    """Target and answer over the input, how far they are apart, and what the neurons add.

    ``example_chosen`` carries the place that was clicked, ``spec_wanted`` a design with other
    points.
    """

    def __init__(self) -> None:
        super().__init__()
        self._network: Network | None = None
        self._curve: FunctionCurve | None = None
        self._answers: Values = np.empty(0)
        self._make_parts()
        self._lay_out()
        self.let_give_way(self.parts, self.points)
        self.plot.read_out.connect(self._read_out)
        self.plot.left_alone.connect(self._read_nothing)
        self.plot.chosen.connect(self._on_chosen)
        offer_saving(self.plot, self.plot.sheet, self.heading.text(), self.saving_wanted)
        parts = self.parts.plot
        offer_saving(parts, parts.sheet, parts.accessibleName(), self.saving_wanted)
        self.points.spec_wanted.connect(self.spec_wanted)
        self._read_nothing()
        self.set_roomy(False)

    def _make_parts(self) -> None:
        self.heading = label(self.tr("Function"), 14, 600, "text", wordWrap=True)
        self.plot = FunctionPlot(HEIGHT)
        self.plot.setObjectName("function_plot")
        self.plot.setAccessibleName(self.tr("The function and what the network answers"))
        self.plot.setToolTip(
            self.tr(
                "Point: read the values. Click, or Enter at the rule: look at this input in every "
                "view. Keys: left and right move the rule."
            )
        )
        self.place = label("", 12, wordWrap=True)
        self.target = label("", 12, wordWrap=True)
        self.answer = label("", 12, 600, wordWrap=True)
        self.answer.setForegroundRole(QPalette.ColorRole.Link)
        self.error = label("", 12, 600, "text", wordWrap=True)
        self.parts = NeuronSharesPlot()
        self.points = PointsRows()

    def _lay_out(self) -> None:
        self.heading.setMinimumHeight(24)
        read_out = row((self.place, 1), self.target, self.answer, space=10)
        fill(self.rows, self.heading, 6, self.plot, 4, read_out, 8, self.error)
        fill(self.rows, 20, self.parts, 20, self.points, None)

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`."""
        self._network = None
        self.points.reset(spec)
        self.want(self.points, self.points.has_use)
        self.want(self.parts, NeuronSharesPlot.can_show(spec.sizes))

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The function; while another is being loaded the picture of the last stays as it is."""
        self._curve = None
        if dataset is None or not is_function(dataset):
            return
        self._curve = FunctionCurve.of(dataset)
        self.plot.show_points(*self._curve.shown_points)
        self._read_nothing()
        if self._network is not None:
            self._show_network(self._network)

    def show_locked(self, fields: Collection[str]) -> None:
        self.points.lock(fields)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Draw what its network answers; nothing happens where it is the same as before."""
        if snapshot.network is not self._network:
            self._show_network(snapshot.network)

    def _show_network(self, network: Network) -> None:
        self._network = network
        curve = self._curve
        if curve is None or (network.sizes[0], network.sizes[-1]) != (1, 1):
            return
        self._answers = answers_along(network, curve.places)
        self._draw(curve)
        self.parts.show_network(network, curve.places)
        self.error.setText(self._error_words(curve, network))
        self.plot.setAccessibleDescription(self.error.text())

    def set_roomy(self, roomy: bool) -> None:
        """A higher plot, for windows from 1600 pixels on."""
        self.plot.setFixedHeight(theme.px(HIGH if roomy else HEIGHT))

    def _draw(self, curve: FunctionCurve) -> None:
        low, high = curve.range
        far = _FAR * (high - low)
        ends = max(self._answers.min(), low - far), min(self._answers.max(), high + far)
        scale = signed_scale(min(low, *ends), max(high, *ends))
        curves = [Curve(self.tr("network"), self._answers, "accent")]
        if curve.targets is not None:
            curves.insert(0, Curve(self.tr("target"), curve.targets, "bar", 5.0))
        self.plot.show_curves(curve.places, curves, scale)

    def _error_words(self, curve: FunctionCurve, network: Network) -> str:
        """How far off it is, and where that is measured: not where the epochs' figures are."""
        if curve.targets is not None:
            away = np.abs(self._answers - curve.targets)
            words = self.tr("All along the curve, {0} off the target on average, at most {1}.")
        else:
            order = np.argsort(curve.points[0])
            x, y = (values[order] for values in curve.points)
            away = np.abs(answers_along(network, x) - y)
            words = self.tr("At the training points, {0} off on average, at most {1}.")
        return words.format(significant(float(away.mean())), significant(float(away.max())))

    def _read_out(self, at: int, _height: float) -> None:
        curve = self._curve
        if curve is None or at >= len(self._answers):
            return
        self.place.setText(self.tr("x {0}").format(significant(float(curve.places[at]), 3)))
        target = ""
        if curve.targets is not None:
            value = significant(float(curve.targets[at]), 3)
            target = self.tr("target {0}").format(value)
        self.target.setText(target)
        answer = significant(float(self._answers[at]), 3)
        self.answer.setText(self.tr("network {0}").format(answer))

    def _read_nothing(self) -> None:
        """Without a rule the read-out says what is what."""
        known = self._curve is not None and self._curve.targets is not None
        self.place.setText("")
        self.target.setText(self.tr("wide: target") if known else self.tr("dots: points"))
        self.answer.setText(self.tr("network"))

    def _on_chosen(self, at: int) -> None:
        if self._curve is None:
            return
        x = np.array([self._curve.places[at]], dtype=np.float32)
        target = None
        if self._curve.targets is not None:
            target = np.array([self._curve.targets[at]], dtype=np.float32)
        self.example_chosen.emit(Example(x, partial(_place, float(x[0])), target=target))


def _place(x: float) -> str:
    return QCoreApplication.translate("FunctionPanel", "x = {0}").format(significant(x, 3))
