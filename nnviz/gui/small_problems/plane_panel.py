"""The column where one sees what a network answers all over a plane, and adds points to it."""

from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from nnviz.core import Network, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.data.derived.added_examples import with_added
from nnviz.data.planes import has_plane
from nnviz.gui.column import Column
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.caption_row import QuietText
from nnviz.gui.controls.flowing.flow import Flow
from nnviz.gui.controls.label import label
from nnviz.gui.controls.plural import apart, listed, pair, sentences
from nnviz.gui.controls.rows import fill, row
from nnviz.gui.example import Example
from nnviz.gui.look import theme
from nnviz.gui.saving import offer_saving
from nnviz.gui.small_problems import plane_map
from nnviz.gui.small_problems.class_colors import ClassTabs
from nnviz.gui.small_problems.plane_map import CHOSEN, PlaneMap
from nnviz.gui.small_problems.plane_points import MOST_POINTS, PlanePoints
from nnviz.gui.small_problems.plane_words import (
    accuracy_words,
    ends_words,
    place_words,
    point_words,
)
from nnviz.gui.small_problems.points_rows import PointsRows


class PlanePanel(Column):
    """The plane, a chooser of what a click adds, and how many points are right.

    ``data_edited`` carries the data set with a person's own points in it, ``spec_wanted`` a design
    with other points, ``example_chosen`` the Example that a Shift-click looked at.
    """

    def __init__(self) -> None:
        super().__init__()
        self._spec = Spec()
        self._network: Network | None = None
        self._dataset: Dataset | None = None
        self._plane: PlanePoints | None = None
        self._make_parts()
        self._lay_out()
        self.let_give_way(self.points, self.key)
        self._side = plane_map.SMALL
        self._connect()
        self.set_roomy(False)

    def _make_parts(self) -> None:
        self.heading = label(self.tr("Plane"), 14, 600, "text")
        last, all_points = self.tr("Take back your last point"), self.tr("Remove all your points")
        self.undo_button = Button(self.tr("Undo"), "undo", "quiet", name=last)
        self.remove_button = Button(self.tr("Clear"), "clear", "quiet", name=all_points)
        self.undo_button.setObjectName("plane_undo_button")
        self.remove_button.setObjectName("plane_remove_button")
        self.adds = label(self.tr("A click adds class"), 12)
        self.classes = ClassTabs()
        self.classes.setObjectName("plane_class")
        self.classes.setAccessibleName(self.tr("Class of the point that a click adds"))
        self._make_map()
        self._make_words()

    def _make_map(self) -> None:
        self.map = PlaneMap()
        self.map.setObjectName("plane_map")
        self.map.setToolTip(
            self.tr(
                "Click: add a point. Shift+click: look at this place in every view.\n"
                "Keys: arrows move the cross, 0 and 1 add a point, Shift+Enter looks, "
                "Backspace takes the last point back."
            )
        )
        self.map.words_at = self._words_at
        self.across, self.upwards = QuietText(), QuietText()
        self.points = PointsRows()

    def _make_words(self) -> None:
        self.read_out = QuietText()
        names = self.tr("Training"), self.tr("Validation")
        self.training, self.validation = (PartRow(name, names) for name in names)
        self.own = label("", 12, tone="text")
        self.key = label("", 12, wordWrap=True)

    def _lay_out(self) -> None:
        head = Flow(self.heading, self.undo_button, self.remove_button, space=12, right=2)
        ends = row(self.across, None, self.upwards, space=8)
        adds = row(self.adds, self.classes, None, space=10)
        fill(self.rows, head, 6, self.map, 4, ends, self.read_out, 12, adds, self.own, 12)
        fill(self.rows, self.training, self.validation, 4, self.key, 16, self.points, None)

    def _connect(self) -> None:
        self.map.placed.connect(self._on_placed)
        self.map.taken_back.connect(self._take_back)
        self.map.looked_at.connect(self._on_looked_at)
        self.map.pointed_at.connect(self._on_pointed_at)
        self.map.left_alone.connect(lambda: self.read_out.set_text(""))
        self.undo_button.clicked.connect(self._take_back)
        self.remove_button.clicked.connect(lambda: self._keep(0))
        self.points.spec_wanted.connect(self.spec_wanted)
        title = self.heading.text()
        offer_saving(self.map, self.map.sheet, title, self.saving_wanted, with_numbers=False)

    def reset(self, spec: Spec) -> None:
        """For a network of `spec`."""
        self._spec, self._network = spec, None
        self.points.reset(spec)
        self.want(self.points, self.points.has_use)

    def show_dataset(self, dataset: Dataset | None) -> None:
        """The points; while they are being loaded the picture of the last ones stays as it is."""
        self._dataset, self._plane = dataset, None
        self.map.takes_points = dataset is not None
        if dataset is None or not has_plane(dataset):
            return
        self._plane = plane = PlanePoints.of(dataset)
        self.map.show_points(plane.dots, lambda row: point_words(plane, row, dataset))
        self.classes.set_count(plane.k)
        for shown, words in zip((self.across, self.upwards), ends_words(plane.box), strict=True):
            shown.set_text(words)
        self._say_own(dataset.added)
        self._say_key(dataset)
        if self._network is not None:
            self._show_network(self._network)

    def show_locked(self, fields: Collection[str]) -> None:
        self.points.lock(fields)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show what its network answers; nothing happens where it is the same as before."""
        if snapshot.network is not self._network:
            self._show_network(snapshot.network)

    def _show_network(self, network: Network) -> None:
        self._network = network
        if self._plane is None or network.sizes[0] != 2:
            return
        self.map.show_regions(self._plane.regions(network), self._plane.k)
        self._show_right(*self._plane.right(network, self._spec))

    def show_example(self, example: Example | None) -> None:
        """Mark the point that everything looks at, if it is one."""
        self.map.show_example(None if self._plane is None else self._plane.place_of(example))

    def set_roomy(self, roomy: bool) -> None:
        """A larger map, for windows from 1600 pixels on."""
        self._side = plane_map.LARGE if roomy else plane_map.SMALL
        self.fit()

    def minimumSizeHint(self) -> QSize:
        """With the map that has the usual size."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), hint.height() - self.map.height() + self._side)

    def _fit(self) -> None:
        """Before an audience the map grows as the type does, before the key is shown again.

        Where there is no room for number and noise the map has what they would have had.
        """
        points = self.points.sizeHint().height() if self.points.has_use else 0
        room = self.height() - self._least_height() + self.map.height()
        room -= points if room - points >= self._side else 0
        most = min(theme.px(self._side), max(self._inner_width, self._side))
        side = min(max(room, self._side), most)
        self.map.set_side(side // plane_map.CELLS * plane_map.CELLS)
        super()._fit()

    def _show_right(self, train: NDArray[np.bool_], validation: NDArray[np.bool_]) -> None:
        first = 0 if self._plane is None else len(self._plane.train)
        wrong = np.flatnonzero(~train), first + np.flatnonzero(~validation)
        self.map.show_wrong(np.concatenate(wrong))
        known = self._dataset
        counts = (known.largest_size, len(known.validation)) if known else (0, 0)
        self.training.show_figures(*accuracy_words(train, counts[0]))
        self.validation.show_figures(*accuracy_words(validation, counts[1]))
        self.map.setAccessibleDescription(apart((self.training.words, self.validation.words)))

    def _say_own(self, count: int) -> None:
        text = self.tr("1 point of your own") if count == 1 else self.tr("{0} points of your own")
        self.own.setText(text.format(count) if count else "")
        self.own.setVisible(bool(count))
        self.undo_button.setEnabled(bool(count))
        self.remove_button.setEnabled(bool(count))

    def _say_key(self, dataset: Dataset) -> None:
        text = self.tr(
            "Filled points train, hollow ones validate. Outlined ones are wrong, large ones yours."
        )
        if len(dataset.train) - dataset.added == len(dataset.validation):
            text = self.tr(
                "Filled points train, as many hollow ones validate. Outlined ones are wrong, large "
                "ones yours."
            )
        if max(dataset.largest_size, len(dataset.validation)) > MOST_POINTS:
            most = self.tr("The first {0} of each are shown and counted.")
            text = sentences((text, most.format(f"{MOST_POINTS:,}")))
        self.key.setText(text)

    def _on_placed(self, across: float, down: float, label: int) -> None:
        if self._dataset is None or self._plane is None:
            return
        chosen = self.classes.currentIndex() if label == CHOSEN else label
        own = self._dataset.train[: self._dataset.added]
        point = np.array([self._plane.box.at(across, down)])
        labels = np.append(np.asarray(own.labels), chosen)
        self._edit(np.concatenate([own.master, point]), labels)

    def _take_back(self) -> None:
        if self._dataset is not None and self._dataset.added:
            self._keep(self._dataset.added - 1)

    def _keep(self, count: int) -> None:
        """Only so many of one's own points."""
        if self._dataset is not None:
            own = self._dataset.train[:count]
            self._edit(own.master, np.asarray(own.labels))

    def _edit(self, inputs: NDArray[np.floating], labels: NDArray[np.int64]) -> None:
        assert self._dataset is not None
        self.data_edited.emit(with_added(self._dataset, inputs, labels))

    def _on_looked_at(self, across: float, down: float) -> None:
        if self._plane is None:
            return
        point = self.map.nearest(across, down)
        if point is not None:
            self.example_chosen.emit(self._plane.example(point))
        else:
            self.example_chosen.emit(self._plane.place(across, down))

    def _on_pointed_at(self, across: float, down: float) -> None:
        if words := self._words_at(across, down):
            self.read_out.set_text(words)

    def _words_at(self, across: float, down: float) -> str:
        """The coordinates of a place, and the answer there; "" while there is none."""
        if self._plane is None or self._network is None:
            return ""
        return place_words(self._plane.box.at(across, down), self._network)


class PartRow(QWidget):
    """How one part of the data does, in a line: its name, a share, a number.

    Hidden while there are no figures; ``names`` are those of all lines that stand together.
    """

    def __init__(self, name: str, names: Sequence[str]) -> None:
        super().__init__()
        self.name = label(name, 12)
        width = self.name.fontMetrics().horizontalAdvance
        self.name.setMinimumWidth(max(map(width, names)))
        self.share = label("", 12, 600, "text")
        self.count = label("", 11, wordWrap=True, alignment=Qt.AlignmentFlag.AlignRight)
        line = row(self.name, self.share, None, self.count, space=4, of=self)
        line.setContentsMargins(0, 1, 0, 1)

    @property
    def words(self) -> str:
        """All of the line."""
        return pair(self.name.text(), listed((self.share.text(), self.count.text())))

    def show_figures(self, share: str, count: str) -> None:
        """Show these; two empty texts hide the line."""
        self.share.setText(share)
        self.count.setText(count)
        self.setVisible(bool(share or count))
