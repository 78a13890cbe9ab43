"""The part of the right column that has the map of the network's own cost."""

from math import isfinite

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from nnviz.desks.cost_plane import FINER
from nnviz.gui.controls.button import Button
from nnviz.gui.controls.label import label
from nnviz.gui.controls.number_words import cost_text
from nnviz.gui.controls.plural import enumerated
from nnviz.gui.controls.rows import column, row
from nnviz.gui.desks.marble.network_cost import NetworkCost, NetworkMap
from nnviz.gui.desks.marble.network_map import LargeMap, SmallMap
from nnviz.gui.desks.marble.relief import Bands
from nnviz.gui.saving import offer_saving


class NetworkPart(QWidget):
    """Heading, map, and below it what is where; ``large`` is the same map for the centre."""

    larger_wanted = Signal()

    def __init__(self, cost: NetworkCost) -> None:
        super().__init__()
        self._cost = cost
        self.map = SmallMap()
        self.map.setObjectName("marble_network")
        self.large = LargeMap()
        self.large.setObjectName("marble_network_large")
        self.larger = Button(self.tr("Larger"), role="text", objectName="marble_larger")
        self.larger.clicked.connect(self.larger_wanted)
        self.caption = label("", 12, wordWrap=True)
        self.below = label("", 11, wordWrap=True)
        head = label(self.tr("This network's cost"), 13, 600, "text", wordWrap=True)
        column(head, self.caption, 6, self.map, 4, self.below, row(self.larger, None), of=self)
        self.caption.setText(
            self.tr("along the way of its training, from start to end, and at right angles to it")
        )
        self._is_seen_large = False
        cost.changed.connect(self.refresh)
        self.refresh()

    @property
    def sentence(self) -> str:
        """What there is to say of the network's cost, for the message bar."""
        found = self._cost.map
        if found is None:
            return self._cost.sentence
        (_, first), *_, (epoch, last) = found.known
        said = self.tr("The network's own cost: {first} at the start, {last} after epoch {n}.")
        return said.format(first=cost_text(first), last=cost_text(last), n=epoch)

    def show_seen_large(self, is_seen_large: bool) -> None:
        """Whether the large map is what the centre shows."""
        self._is_seen_large = is_seen_large
        self.larger.setVisible(self._cost.map is not None and not is_seen_large)

    def offer_saving(self, wanted: SignalInstance) -> None:
        """By a right click on the map."""
        for each in (self.map, self.large):
            offer_saving(each, each.sheet, self.tr("This network's cost"), wanted)

    def refresh(self) -> None:
        """Show the map that there is now, or why there is none."""
        found = self._cost.map
        self.larger.setVisible(found is not None and not self._is_seen_large)
        if found is None:
            for each in (self.map, self.large):
                each.show_sentence(self._cost.sentence)
            self.below.setText("")
            return
        low, high = _range(found)
        bands, said = Bands(low, max(high, low + 1e-9), 0.5), self._words(found, low, high)
        for each in (self.map, self.large):
            each.show_map(found, bands)
            each.table = _table(found)
            each.setAccessibleDescription(said)
        self.below.setText(said)

    def _words(self, found: NetworkMap, low: float, high: float) -> str:
        epochs = enumerated(str(epoch) for epoch in found.epochs)
        (_, first), *_, (_, last) = found.known
        return self.tr(
            "epochs {epochs}: cost {first} at the start, {last} at the end, of {n} examples; on "
            "the map {low} to {high}"
        ).format(
            epochs=epochs,
            first=cost_text(first),
            last=cost_text(last),
            n=found.examples,
            low=cost_text(low),
            high=cost_text(high),
        )


def _range(found: NetworkMap) -> tuple[float, float]:
    """The least and the highest cost that was reckoned, on the map and on the way."""
    ways = [cost for _, cost in found.known if isfinite(cost)]
    return min(float(found.costs.min()), *ways), max(float(found.costs.max()), *ways)


def _table(found: NetworkMap) -> list[list[str | float | None]]:
    """A row for every place whose cost was reckoned."""
    n = len(found.costs)
    rows: list[list[str | float | None]] = [["along", "across", "C"]]
    for up in range(0, n, FINER):
        for right in range(0, n, FINER):
            place = [found.side * at / (n - 1) for at in (right, up)]
            rows.append([*place, float(found.costs[up, right])])
    return rows
