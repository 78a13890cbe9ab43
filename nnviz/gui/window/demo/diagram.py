"""The drawing of the network, lit up by what is drawn; it is looked at and not touched."""

import numpy as np
from PySide6.QtCore import Qt

from nnviz.core import Network
from nnviz.data import Dataset
from nnviz.data.dataset import Part
from nnviz.data.problem import DIGITS, PIXELS
from nnviz.gui.example import Example
from nnviz.gui.network.figure import figure_of
from nnviz.gui.network.graph import NetworkGraph
from nnviz.gui.network.passage import Passage
from nnviz.gui.pictures.pixel_image import SIDE

_NONE = Part.of_classes(np.zeros((0, PIXELS), dtype=np.uint8), np.zeros(0), DIGITS)
_DIGITS = Dataset("digits", "", _NONE, _NONE, _NONE, image_shape=(SIDE, SIDE))
"""What the inputs and the outputs mean; of examples there are none."""


class DemoDiagram(NetworkGraph):
    """Neurons, connections, and the drawing on its way through them."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_passage(self, network: Network, example: Example | None) -> None:
        """The network with this example in it; None: with none."""
        self.set_figure(figure_of(Passage(network, example, _DIGITS)))
