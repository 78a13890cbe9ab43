"""The plane under a truth table: what a network answers everywhere, not only at the four rows."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Spec
from nnviz.data import Dataset
from nnviz.data.planes import has_plane
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.rows import column
from nnviz.gui.example import Example
from nnviz.gui.small_problems.plane_map import PlaneMap
from nnviz.gui.small_problems.plane_points import PlanePoints
from nnviz.gui.small_problems.plane_words import square_words

_SMALL, _LARGE = 168, 224


class TablePlane(QWidget):
    """For tables with two inputs and one output; ``row_chosen`` where a row's point was clicked.

    ``example_chosen`` carries another place of the plane.
    """

    row_chosen = Signal(int)
    example_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._plane: PlanePoints | None = None
        self.map = PlaneMap()
        self.map.setObjectName("table_plane")
        self.map.takes_points = False
        self.map.setToolTip(
            self.tr("What is answered everywhere, not only at the four rows. Click: look there.")
        )
        self.map.looked_at.connect(self._on_looked_at)
        self.caption = QuietText()
        column(self.map, self.caption, space=4, of=self)
        self.set_roomy(False)

    @property
    def has_use(self) -> bool:
        """Whether the table is one of points of a plane."""
        return self._plane is not None

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The rows as points; None while they are being loaded."""
        self._plane = None
        if dataset is not None and has_plane(dataset):
            self._plane = PlanePoints.of(dataset)
            self.map.show_points(self._plane.dots)
            self.caption.set_text(square_words(self._plane.box))

    def show_network(self, network: Network, spec: Spec) -> None:
        """What the network answers to all of the plane, and which rows are wrong."""
        if self._plane is not None and network.sizes[0] == 2:
            self.map.show_regions(self._plane.regions(network), self._plane.k)
            wrong = ~np.concatenate(self._plane.right(network, spec))
            self.map.show_wrong(np.flatnonzero(wrong))

    def show_example(self, example: Example | None) -> None:
        """Mark the place that everything looks at."""
        self.map.show_example(None if self._plane is None else self._plane.place_of(example))

    def set_roomy(self, roomy: bool) -> None:
        """Larger, for windows from 1600 pixels on."""
        self.map.set_side(_LARGE if roomy else _SMALL)

    def _on_looked_at(self, across: float, down: float) -> None:
        row = self.map.nearest(across, down)
        if row is not None:
            self.row_chosen.emit(row)
        elif self._plane is not None:
            self.example_chosen.emit(self._plane.place(across, down))
