"""The weights of a layer as they became what they are: a tile for every neuron, frame by frame."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from math import ceil, isqrt
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from nnviz.core import EpochRecord
from nnviz.core.insight.checkpoints import Checkpoint
from nnviz.core.insight.tiles import tile_shape
from nnviz.core.sentence import Sentence
from nnviz.sharing.film.colors import FIRST_GREY, GREYS, ZERO, levels_of, palette

if TYPE_CHECKING:
    from PIL import Image

FINENESS = (ZERO, 60, 30, 15, 8)
"""Steps of colour on each side of 0, from the finest on: how a film is made to fit."""
MOST_NEURONS = 256
"""Tiles of a frame; of more neurons the first ones are shown."""
_GAP, _FOOT, _TYPE, _LEAST_SIDE = 2, 14, 10, 28
_SURE = 0.998
"""The quantile of |w| at which the colours end, as in the window."""


def _written(text: str, width: int, height: int) -> NDArray[np.uint8]:
    """The ink (height, width), 255 where it is full."""
    from PIL import Image, ImageDraw, ImageFont

    line = Image.new("L", (width, height))
    font = ImageFont.load_default(height * _TYPE / _FOOT)
    place = height * _GAP // _FOOT, height // 2
    ImageDraw.Draw(line).text(place, text, 255, font, anchor="lm")
    return np.asarray(line)


@dataclass(frozen=True, eq=False)
class WeightFilm:
    """A frame for every one of the ``moments`` of a run, under it its epoch and accuracy.

    ``layer`` counts layers of weights from 0; ``shape`` is (height, width) of its inputs where they
    are a picture, None else; ``scale`` is pixels for every weight. The colours mean the same in all
    frames: they end at the 99.8 % quantile of the last one's |w|. ``written`` gives the ink of a
    line of text in a box of so many pixels: the one that is there knows Latin letters alone.
    """

    moments: Sequence[Checkpoint]
    history: Sequence[EpochRecord]
    layer: int = 0
    shape: tuple[int, int] | None = None
    scale: int = 2
    written: Callable[[str, int, int], NDArray[np.uint8]] = _written
    _inks: dict[int, NDArray[np.uint8]] = field(default_factory=dict, init=False, repr=False)

    def __len__(self) -> int:
        return len(self.moments)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a frame in pixels."""
        rows, columns = self._grid
        height, width = self._tile
        side = self.scale * self._cell
        gap, foot = _GAP * self.scale, _FOOT * self.scale
        return (
            columns * (width * side + gap) + gap,
            rows * (height * side + gap) + gap + foot,
        )

    def frame(self, index: int, fineness: int = ZERO) -> "Image.Image":
        """One frame, in colours of the palette."""
        from PIL import Image

        levels = levels_of(self._weights(index), self._limit, fineness)
        places = np.full(self.size[::-1], FIRST_GREY, dtype=np.uint8)
        for neuron, row in enumerate(levels):
            self._put(places, neuron, row)
        ink = self._ink(index) / 255  # its edges in greys
        places[-len(ink) :] = FIRST_GREY + np.rint(ink * GREYS).astype(np.uint8)
        image = Image.fromarray(places, mode="P")
        image.putpalette(palette())
        return image

    def paint_feet(self) -> Iterator[None]:
        """Paint the lines below all frames, a step each, not on the thread that asks for these."""
        for index in range(len(self)):
            self._ink(index)
            yield

    def tile(self, neuron: int) -> tuple[int, int]:
        """Where a neuron's tile begins: the pixel (x, y) of its upper left corner."""
        row, column = divmod(neuron, self._grid[1])
        height, width = self._tile
        side, gap = self.scale * self._cell, _GAP * self.scale
        return gap + column * (width * side + gap), gap + row * (height * side + gap)

    def _put(self, places: NDArray[np.uint8], neuron: int, levels: NDArray[np.uint8]) -> None:
        height, width = self._tile
        side = self.scale * self._cell
        cells = np.full(height * width, FIRST_GREY, dtype=np.uint8)
        cells[: len(levels)] = levels
        picture = cells.reshape(height, width).repeat(side, axis=0).repeat(side, axis=1)
        x, y = self.tile(neuron)
        places[y : y + height * side, x : x + width * side] = picture

    def _ink(self, index: int) -> NDArray[np.uint8]:
        """Of the line below a frame."""
        if index not in self._inks:
            said = str(caption(self.moments[index].epoch, self.history))
            self._inks[index] = self.written(said, self.size[0], _FOOT * self.scale)
        return self._inks[index]

    def _weights(self, index: int) -> NDArray[np.floating]:
        return self.moments[index].network.weights[self.layer][:MOST_NEURONS]

    @cached_property
    def _limit(self) -> float:
        sizes = np.abs(self._weights(-1))
        limit = float(np.quantile(sizes[np.isfinite(sizes)], _SURE)) if sizes.size else 0.0
        return limit if limit > 0 else 1.0

    @cached_property
    def _tile(self) -> tuple[int, int]:
        """Height and width of a tile, in weights."""
        picture = self.shape if self.layer == 0 else None
        return tile_shape(self._weights(0).shape[1], picture)

    @cached_property
    def _cell(self) -> int:
        """By how much small tiles are enlarged, so that one can see them."""
        return max(1, _LEAST_SIDE // max(self._tile))

    @cached_property
    def _grid(self) -> tuple[int, int]:
        """Rows and columns of tiles, a little wider than high; room for the words below them."""
        count = len(self._weights(0))
        columns = max(min(count, isqrt(count) + 1), 5)
        return ceil(count / columns), columns


def caption(epoch: int, history: Sequence[EpochRecord]) -> Sentence:
    """What stands under a frame: its epoch, and the accuracy or else the cost then."""
    record = next((one for one in history if one.epoch == epoch), None)
    for part in ("validation", "test", "training"):
        accuracy = record.figure(part, "accuracy") if record else None
        if accuracy is not None:
            percent = _percent(accuracy)
            return Sentence("epoch {epoch}, accuracy {accuracy} %", epoch=epoch, accuracy=percent)
    cost = record.validation_cost if record else None
    if record is not None and cost is None:
        cost = record.training_cost
    if cost is not None:
        return Sentence("epoch {epoch}, cost {cost:.3f}", epoch=epoch, cost=cost)
    return Sentence("epoch {epoch}", epoch=epoch)


def _percent(share: float) -> str:
    """0 and 100 only where it is none or all, as in the window."""
    return f"{100 * share:.0f}" if share in (0, 1) else f"{min(max(100 * share, 0.1), 99.9):.1f}"
