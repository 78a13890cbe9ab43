"""Where the neurons of a network stand in a figure, and which of them find room."""

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from nnviz.gui.look.zoom import px

LEAST_PITCH, MOST_PITCH = 5.0, 64.0
"""Pixels from one neuron to the next below it."""
LARGEST = 10
"""Radius of a neuron's circle at most, in pixels."""
CAPTION, FOOT, LAST, DIGIT = 24, 4, 110, 20
"""Pixels over the neurons for the captions, below them, and right of the outputs for their values,
which have room for the name of a digit beside them."""
BESIDE, NAMED = 20, 28
"""Pixels left of an input's middle that its name has not, and from one to the next for names."""
ROW, MOST_ROWS = 14, 10
"""Pixels of an output's value, and how many outputs have room for theirs in any window."""
MOST_NAME = 110
"""Pixels of an output's name at most."""


class Neuron(NamedTuple):
    """Neuron ``unit`` (from 0) of a layer; layer 0 are the inputs."""

    layer: int
    unit: int


class Connection(NamedTuple):
    """From neuron ``source`` of a layer of neurons to neuron ``target`` of the next one."""

    layer: int
    target: int
    source: int


Item = Neuron | Connection


@dataclass(frozen=True)
class Column:
    """The neurons of a layer that are drawn: the first ``len(ys)`` of ``size``."""

    x: float
    ys: NDArray[np.float64]
    size: int
    radius: float

    @property
    def pitch(self) -> float:
        """Pixels from one neuron to the next; of a single one, those that it has at least."""
        return float(self.ys[1] - self.ys[0]) if len(self.ys) > 1 else 40.0

    @property
    def hidden(self) -> int:
        """Neurons that find no room."""
        return self.size - len(self.ys)


@dataclass(frozen=True)
class NetworkLayout:
    """A column for each layer; where the input is a picture, ``picture`` is its square."""

    columns: tuple[Column, ...]
    picture: QRectF | None

    @classmethod
    def of(
        cls,
        sizes: tuple[int, ...],
        width: int,
        height: int,
        pictured: bool,
        names: float = 0.0,
        inputs: float = 0.0,
    ) -> "NetworkLayout":
        """Fill ``width`` × ``height`` pixels; ``names`` is what outputs' names take of them.

        ``inputs`` is what those of inputs take, where they stand beside them.
        """
        room = float(height - px(CAPTION) - FOOT)
        side = max(28.0, min(room - 4, 170.0, width / 4) // 28 * 28)  # whole pixels of a digit
        named = _column(0.0, sizes[0], room).pitch >= px(NAMED)
        beside = min(inputs + px(BESIDE), width / 4) if named else 0.0
        first = side if pictured else max(float(px(64)), beside)
        last = px(LAST) + max(0.0, names - px(DIGIT))
        xs = np.linspace(first, max(width - last, first + 40), len(sizes))
        columns = tuple(_column(float(x), n, room) for x, n in zip(xs, sizes, strict=True))
        square = QRectF(1, px(CAPTION) + (room - side) / 2, side, side) if pictured else None
        return cls(columns, square)

    @property
    def has_values(self) -> bool:
        """Whether the outputs stand so far apart that each has its value beside it."""
        outputs = self.columns[-1]
        return len(outputs.ys) == 1 or outputs.pitch >= px(ROW)

    @property
    def gap(self) -> float:
        """Pixels from one layer to the next, where they are nearest."""
        return float(min(b.x - a.x for a, b in pairwise(self.columns)))

    def place(self, neuron: Neuron) -> tuple[float, float] | None:
        """Its centre; None where it is not drawn."""
        column = self.columns[neuron.layer]
        if neuron.unit >= len(column.ys) or self.is_picture(neuron.layer):
            return None
        return column.x, float(column.ys[neuron.unit])

    def more_box(self, layer: int) -> QRectF | None:
        """Where it is written how many of a layer find no room; None where all do."""
        column = self.columns[layer]
        if not column.hidden or self.is_picture(layer):
            return None
        box = QRectF(0, 0, px(100), px(18))
        box.moveCenter(QPointF(max(column.x, 40), float(column.ys[-1]) + column.radius + 9))
        return box

    def more_at(self, place: QPointF) -> Neuron | None:
        """Where that is written: the first that finds no room."""
        for layer, column in enumerate(self.columns):
            box = self.more_box(layer)
            if box is not None and box.contains(place):
                return Neuron(layer, len(column.ys))
        return None

    def is_picture(self, layer: int) -> bool:
        """Whether a layer is drawn as a picture instead of neurons."""
        return layer == 0 and self.picture is not None

    def next_neuron(self, item: Item, layers: int, places: int) -> Neuron:
        """So many layers and places on, as far as neurons are drawn there.

        A connection counts as the neuron that it leads to.
        """
        neuron = _target(item)
        least = 1 if self.is_picture(0) else 0
        layer = min(max(neuron.layer + layers, least), len(self.columns) - 1)
        last = len(self.columns[layer].ys) - 1
        return Neuron(layer, int(np.clip(neuron.unit + places, 0, last)))

    def first_without_room(self, item: Item) -> Neuron | None:
        """The one after the last that is drawn, where that is the item; else None."""
        column = self.columns[item.layer] if isinstance(item, Neuron) else None
        is_last = column is not None and column.hidden and item == (item.layer, len(column.ys) - 1)
        return Neuron(item.layer, len(column.ys)) if column is not None and is_last else None

    def next_link(self, item: Item, places: int) -> Connection | None:
        """So many places on among the connections into a neuron; None where none are drawn."""
        neuron = _target(item)
        if not neuron.layer or self.is_picture(neuron.layer - 1):
            return None
        drawn = len(self.columns[neuron.layer - 1].ys)
        at = item.source + places if isinstance(item, Connection) else 0
        return Connection(neuron.layer - 1, neuron.unit, at % drawn)

    def neuron_at(self, x: float, y: float) -> Neuron | None:
        """The neuron whose circle is there, with some pixels round it."""
        for layer, column in enumerate(self.columns):
            if self.is_picture(layer) or abs(x - column.x) > column.radius + 4:
                continue
            nearest = int(np.abs(column.ys - y).argmin())
            if abs(float(column.ys[nearest]) - y) <= column.radius + 2:
                return Neuron(layer, nearest)
        return None


def height_for(rows: int) -> int:
    """The pixels of a figure in which so many outputs have their values beside them."""
    return px(CAPTION) + FOOT + rows * px(ROW)


def _target(item: Item) -> Neuron:
    return Neuron(item.layer + 1, item.target) if isinstance(item, Connection) else item


def _column(x: float, size: int, room: float) -> Column:
    most = max(1, int(room // LEAST_PITCH))
    shown = size if size <= most else max(1, int((room - 18) // LEAST_PITCH))
    usable = room if shown == size else room - 18
    pitch = min(usable / shown, float(px(MOST_PITCH)))
    top = px(CAPTION) + (usable - pitch * shown) / 2 + pitch / 2
    return Column(
        x,
        top + pitch * np.arange(shown, dtype=np.float64),
        size,
        min(max(pitch / 2 - 1, 2.0), float(px(LARGEST))),
    )
