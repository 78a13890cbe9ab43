"""The plane under a truth table: what a network answers everywhere, not only at the four rows."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Spec
from nnviz.data import Dataset
from nnviz.data.planes import has_plane
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.number_words import short
from nnviz.gui.controls.rows import column
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.reading_words import activation_text
from nnviz.gui.small_problems.plane_map import CELLS, PlaneMap
from nnviz.gui.small_problems.plane_points import PlanePoints
from nnviz.gui.small_problems.plane_words import place_words, square_words

_SMALLEST, _SMALL, _LARGE = 88, 168, 224
"""Sides of the map, in pixels."""


class TablePlane(QWidget):
    """For tables with two inputs and one output; ``row_chosen`` where a row's point was clicked.

    ``example_chosen`` carries another place of the plane.
    """

    row_chosen = Signal(int)
    example_chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._plane: PlanePoints | None = None
        self._network: Network | None = None
        self._spec = Spec()
        self._example: Example | None = None
        self._pointed: tuple[float, float] | None = None
        self.map = PlaneMap()
        self.map.setObjectName("table_plane")
        self.map.takes_points = False
        self.map.words_at = self._words_at
        self.map.setToolTip(
            self.tr("What is answered everywhere, not only at the four rows. Click: look there.")
        )
        self.map.looked_at.connect(self._on_looked_at)
        self.map.pointed_at.connect(lambda *place: self._point_at(place))
        self.map.left_alone.connect(lambda: self._point_at(None))
        self.caption, self.read_out = QuietText(), QuietText()
        column(self.map, self.caption, self.read_out, space=4, of=self)
        self.set_roomy(False)

    @property
    def has_use(self) -> bool:
        """Whether the table is one of points of a plane."""
        return self._plane is not None

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The rows as points; None while they are being loaded. They are not the last network's."""
        self._plane = self._pointed = None
        self.forget()
        if dataset is not None and has_plane(dataset):
            self._plane = PlanePoints.of(dataset)
            self.map.show_points(self._plane.dots, self._words_of)
            self.caption.set_text(square_words(self._plane.box))

    def forget(self) -> None:
        """There is no network until the next one is shown: the last one may have other outputs."""
        self._network = None
        self._read_out()

    def show_network(self, network: Network, spec: Spec) -> None:
        """What the network answers to all of the plane, and which rows are wrong."""
        self._network, self._spec = network, spec
        self._read_out()
        if self._plane is not None and network.sizes[0] == 2:
            self.map.show_regions(self._plane.regions(network), self._plane.k)
            wrong = ~np.concatenate(self._plane.right(network, spec))
            self.map.show_wrong(np.flatnonzero(wrong))

    def show_example(self, example: Example | None) -> None:
        """Mark the place that everything looks at, and say what is answered there."""
        self._example = example
        self.map.show_example(None if self._plane is None else self._plane.place_of(example))
        self._read_out()

    def set_roomy(self, roomy: bool) -> None:
        """Larger, for windows from 1600 pixels on."""
        self._most = _LARGE if roomy else _SMALL
        self.map.set_side(self._most)

    @property
    def least_height(self) -> int:
        """With the smallest map that still shows something."""
        return theme.px(_SMALLEST) + self._below

    def fit(self, width: int, height: int) -> None:
        """The largest map of whole cells that so many pixels have room for."""
        most = min(theme.px(self._most), max(width, theme.px(_SMALLEST)))
        side = min(max(height - self._below, theme.px(_SMALLEST)), most)
        self.map.set_side(side // CELLS * CELLS)

    @property
    def _below(self) -> int:
        """Pixels that the caption takes."""
        return self.sizeHint().height() - self.map.height()

    def _point_at(self, place: tuple[float, float] | None) -> None:
        self._pointed = place
        self._read_out()

    def _read_out(self) -> None:
        """Of the row or the place under the mouse, else of the one that everything looks at."""
        place, words = self._place(), ""
        if place is not None and self._network is not None and self._network.sizes[0] == 2:
            row = self._row_at(place)
            words = place_words(place, self._network)
            if row is not None:
                words = self._row_words(row, self._network)
        self.read_out.set_text(words, at_once=True)  # the same figure as in the table

    def _place(self) -> tuple[float, float] | None:
        """The coordinates of what is read out."""
        if self._plane is None:
            return None
        if self._pointed is not None:
            row = self.map.nearest(*self._pointed)
            return self._plane.box.at(*self._pointed) if row is None else self._plane.point(row)
        if self._example is None or np.size(self._example.inputs) != 2:
            return None
        across, upwards = np.ravel(self._example.inputs).tolist()
        return across, upwards

    def _words_at(self, across: float, down: float) -> str:
        """What is answered at a place of the map; "" while there is no network."""
        if self._plane is None or self._network is None:
            return ""
        return place_words(self._plane.box.at(across, down), self._network)

    def _words_of(self, row: int) -> str:
        """Which row a point is, and what is answered there, also while the table is another."""
        if self._network is None or self._plane is None or row >= len(self._plane.train):
            return self.tr("row {0}").format(row + 1)
        return self._row_words(row, self._network)

    def _row_at(self, place: tuple[float, float]) -> int | None:
        assert self._plane is not None
        found = np.flatnonzero((self._plane.train.inputs == place).all(axis=1))
        return int(found[0]) if len(found) else None

    def _row_words(self, row: int, network: Network) -> str:
        """ "row 2: wanted 1, answer 0.987" """
        assert self._plane is not None
        inputs, wanted = self._plane.train.inputs[row], self._plane.train.targets[row]
        [target] = self._spec.encode(wanted)
        [answer] = network.forward(inputs)[1][-1]
        said = activation_text(float(answer), network.output)
        words = self.tr("row {0}: wanted {1}, answer {2}")
        return words.format(row + 1, short(float(target)), said)

    def _on_looked_at(self, across: float, down: float) -> None:
        row = self.map.nearest(across, down)
        if row is not None:
            self.row_chosen.emit(row)
        elif self._plane is not None:
            self.example_chosen.emit(self._plane.place(across, down))
