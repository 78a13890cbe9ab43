"""A table of two inputs as a plane, in the columns' own units: what is answered everywhere."""

import numpy as np
from PySide6.QtCore import QSize

from nnviz.core import Network, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.data.planes import is_plane_of_table
from nnviz.data.tables.facts import InputColumn, TableFacts
from nnviz.gui.column import MARGIN, Column
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import listed
from nnviz.gui.controls.rows import fill
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.said import roughly
from nnviz.gui.saving import offer_saving
from nnviz.gui.small_problems import plane_map
from nnviz.gui.small_problems.class_key import ClassKey
from nnviz.gui.small_problems.plane_map import CELLS, PlaneMap
from nnviz.gui.small_problems.plane_points import PlanePoints
from nnviz.gui.small_problems.plane_words import point_words

SMALLEST = 112
"""Side of the map where there is little height, in pixels."""


class RecordPlane(Column):
    """The rows as points; a click looks at a place of the plane, which fills the typed row.

    ``example_chosen`` carries that place, or the row whose point was clicked.
    """

    def __init__(self) -> None:
        super().__init__()
        self._spec = Spec()
        self._dataset: Dataset | None = None
        self._network: Network | None = None
        self._plane: PlanePoints | None = None
        self._side = plane_map.SMALL
        self.heading = label(self.tr("Plane"), 14, 600, "text", minimumHeight=24)
        self.map = PlaneMap()
        self.map.setObjectName("record_plane")
        self.map.words_at = lambda across, down: listed(self._words_at(across, down))
        self.map.takes_points = False
        self.map.setToolTip(
            self.tr(
                "What is answered everywhere; filled points train, hollow ones validate, outlined "
                "ones are wrong.\nClick: put this place into the row below."
            )
        )
        self.across, self.upwards, self.key = QuietText(), QuietText(), ClassKey()
        fill(self.rows, self.heading, 2, self.map, 4, self.across, self.upwards, 4, self.key)
        self.rows.setContentsMargins(MARGIN, 12, MARGIN, 0)
        self.map.looked_at.connect(self._on_looked_at)
        self.map.pointed_at.connect(self._on_pointed_at)
        self.map.left_alone.connect(self._say_ends)
        title = self.heading.text()
        offer_saving(self.map, self.map.sheet, title, self.saving_wanted, with_numbers=False)

    def reset(self, spec: Spec) -> None:
        """For a network of ``spec``, which is not there yet."""
        self._spec, self._network = spec, None

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The rows of a table with two columns of numbers as inputs; of others nothing."""
        self._dataset, self._plane = dataset, None
        if dataset is None or not is_plane_of_table(dataset):
            return
        self._plane = plane = PlanePoints.of(dataset)
        self.map.show_points(plane.dots, lambda row: point_words(plane, row, dataset))
        self.key.show_names(dataset.class_names or self._halves())
        self._say_ends()
        if self._network is not None:
            self._show_network(self._network)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what its network answers; nothing happens where it is the same as before."""
        if snapshot.network is not self._network:
            self._show_network(snapshot.network)

    def show_example(self, example: Example | None) -> None:
        """Mark the row that everything looks at."""
        self.map.show_example(None if self._plane is None else self._plane.place_of(example))

    def set_roomy(self, roomy: bool) -> None:
        """A larger map, for windows from 1600 pixels on."""
        self._side = plane_map.LARGE if roomy else plane_map.SMALL
        self.updateGeometry()
        self.fit()

    def sizeHint(self) -> QSize:
        """With the map that has the usual size, or that of an audience's type."""
        return QSize(super().sizeHint().width(), self._beside_map() + theme.px(self._side))

    def minimumSizeHint(self) -> QSize:
        """With the smallest map."""
        return QSize(super().minimumSizeHint().width(), self._beside_map() + SMALLEST)

    def _beside_map(self) -> int:
        return self._least_height() - self.map.height()

    def _fit(self) -> None:
        """The largest map that there is room for."""
        most = min(theme.px(self._side), max(self._inner_width, SMALLEST))
        side = min(max(self.height() - self._beside_map(), SMALLEST), most)
        self.map.set_side(side // CELLS * CELLS)
        super()._fit()

    def _show_network(self, network: Network) -> None:
        self._network, data = network, self._dataset
        if self._plane is None or data is None:
            return
        if (network.sizes[0], network.sizes[-1]) != (data.n_inputs, data.n_outputs):
            return
        self.map.show_regions(self._plane.regions(network), self._plane.k)
        if data.kind == "classes":
            right = np.concatenate(self._plane.right(network, self._spec))
            self.map.show_wrong(np.flatnonzero(~right))

    @property
    def _table(self) -> TableFacts | None:
        return None if self._dataset is None else self._dataset.table

    def _halves(self) -> tuple[str, str]:
        """What the two colours of values stand for."""
        mean, spread = (0.0, 0.0) if self._table is None else self._table.scale
        names = self.tr("below the mean, {0}"), self.tr("above it")
        return names[0].format(roughly(mean, 4 * spread)), names[1]

    def _say_ends(self) -> None:
        """From where to where the plane goes, in the columns' own units."""
        table, plane = self._table, self._plane
        if table is None or plane is None:
            return
        x, y = table.inputs
        box = plane.box
        ends = [_in_unit(x, end) for end in (box.x_low, box.x_high)]
        tops = [_in_unit(y, end) for end in (box.y_low, box.y_high)]
        self.across.set_text(self.tr("{0} → {1} to {2}").format(x.name, *ends))
        self.upwards.set_text(self.tr("{0} ↑ {1} to {2}").format(y.name, *tops))

    def _on_pointed_at(self, across: float, down: float) -> None:
        """The place under the mouse instead of the ends."""
        if words := self._words_at(across, down):
            self.across.set_text(words[0])
            self.upwards.set_text(words[1])

    def _words_at(self, across: float, down: float) -> list[str]:
        """Both coordinates of a place; none while there is no plane."""
        table, plane = self._table, self._plane
        if table is None or plane is None:
            return []
        shown = zip(table.inputs, plane.box.at(across, down), strict=True)
        return [f"{each.name} {_in_unit(each, at)}" for each, at in shown]

    def _on_looked_at(self, across: float, down: float) -> None:
        if self._plane is None:
            return
        point = self.map.nearest(across, down)
        if point is None:
            self.example_chosen.emit(self._plane.place(across, down))
        else:
            self.example_chosen.emit(self._plane.example(point))


def _in_unit(column: InputColumn, trained: float) -> str:
    """What the network is given, as a number of the column."""
    return roughly(trained * column.spread + column.mean, 4 * column.differs_by)
