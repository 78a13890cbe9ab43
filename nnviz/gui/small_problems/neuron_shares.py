"""What each hidden neuron adds to the output, as curves over the input (chapter 4)."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from nnviz.core import Network
from nnviz.core.insight.plane import neuron_shares
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import signed
from nnviz.gui.controls.rows import column
from nnviz.gui.plot.axis_scales import signed_scale
from nnviz.gui.plot.function_plot import Curve, FunctionPlot

MOST = 12
"""Neurons whose curves can still be told apart."""

HEIGHT = 130
_STRENGTH = 0.7


class NeuronSharesPlot(QWidget):
    """A thin curve w·a for each neuron of the last hidden layer; for a few neurons.

    Orange where the neuron's weight is positive, blue where it is negative.
    """

    def __init__(self) -> None:
        super().__init__()
        self._parts: NDArray[np.float64] = np.empty((0, 0))
        self.caption = label(self.tr("What each hidden neuron adds, w·a"), 12, wordWrap=True)
        self.plot = FunctionPlot(HEIGHT)
        self.plot.setObjectName("contributions_plot")
        self.plot.setAccessibleName(self.caption.text())
        self.read_out = label("", 12, tone="text", wordWrap=True)
        column(self.caption, self.plot, self.read_out, space=4, of=self)
        self.plot.read_out.connect(self._on_pointed_at)
        self.plot.left_alone.connect(self._say_bias)
        self._bias = 0.0

    @staticmethod
    def can_show(sizes: tuple[int, ...]) -> bool:
        """Whether there are hidden neurons, and no more than can be told apart."""
        return len(sizes) > 2 and sizes[-2] <= MOST

    def show_network(self, network: Network, places: NDArray[np.float64]) -> None:
        """Draw the parts of the weighted input that ``network`` answers from, over ``places``."""
        if not self.can_show(network.sizes):
            return
        self._bias = float(network.biases[-1][0])
        self._parts = neuron_shares(network, places)
        colors = np.where(network.weights[-1][0] > 0, _STRENGTH, -_STRENGTH).tolist()
        curves = [
            Curve(self.tr("neuron {0}").format(number), part, color, 1.5)
            for number, (part, color) in enumerate(zip(self._parts.T, colors, strict=True), 1)
        ]
        low, high = min(0.0, float(self._parts.min())), max(0.0, float(self._parts.max()))
        self.plot.show_curves(places, curves, signed_scale(low, high))
        if not self.plot.underMouse():
            self._say_bias()

    def _on_pointed_at(self, at: int, height: float) -> None:
        if at < len(self._parts):
            neuron = int(np.abs(self._parts[at] - height).argmin())
            added = signed(float(self._parts[at, neuron]))
            self.read_out.setText(self.tr("neuron {0} adds {1}").format(neuron + 1, added))

    def _say_bias(self) -> None:
        self.read_out.setText(self.tr("The bias adds {0} everywhere.").format(signed(self._bias)))
