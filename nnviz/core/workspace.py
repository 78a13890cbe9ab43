"""Memory for what the layers compute in a mini-batch, used again by every mini-batch."""

from dataclasses import dataclass
from itertools import accumulate
from typing import Any, TypeAlias

import numpy as np

from nnviz.core.aligned import CACHE_LINE, Order, aligned
from nnviz.core.arrays import Array

DType: TypeAlias = np.dtype[Any]
KINDS = 5


@dataclass(frozen=True)
class Rows:
    """What one layer computes for m examples, each (m, n).

    ``slope`` is σ′(z), or in between something else. ``thinned`` is what the next layer sees: ``a``
    itself, or under ``dropout`` ``a`` times the ``mask`` (n,). ``ones`` (m,) add the rows.
    """

    z: Array
    a: Array
    thinned: Array
    delta: Array
    slope: Array
    mask: Array
    ones: Array
    dropout: float

    def __len__(self) -> int:
        return len(self.ones)


@dataclass(frozen=True)
class Place:
    """What the memory of a layer is to be like: its neurons, its dropout p, its order."""

    width: int
    dropout: float
    order: Order


class Workspace:
    """Room for up to ``size`` examples in every layer.

    Every kind of result is one block of memory, layer after layer, so that what several layers
    have in common can be one call.
    """

    def __init__(self, places: list[Place], size: int, dtype: DType) -> None:
        self._places = places
        self._line = CACHE_LINE // dtype.itemsize
        self._memory = aligned((KINDS, self._borders(size)[-1]), dtype)
        self._masks = [aligned((place.width,), dtype) for place in places]
        self._ones = np.ones(size, dtype)

    def rows(self, m: int) -> list[Rows]:
        """The room of every layer for m examples."""
        layers = zip(self._places, self._borders(m)[:-1], self._masks, strict=True)
        return [self._rows(m, place, start, mask) for place, start, mask in layers]

    def together(self, first: int, layers: int, m: int) -> tuple[Array, Array, Array]:
        """z, a and slope of so many layers from ``first`` on, flat, for m examples."""
        borders = self._borders(m)
        z, a, _, _, slope = self._memory[:, borders[first] : borders[first + layers]]
        return z, a, slope

    def _rows(self, m: int, place: Place, start: int, mask: Array) -> Rows:
        shape, stop = (m, place.width), start + m * place.width
        z, a, thinned, delta, slope = (
            block[start:stop].reshape(shape, order=place.order) for block in self._memory
        )
        seen = thinned if place.dropout else a
        return Rows(z, a, seen, delta, slope, mask, self._ones[:m], place.dropout)

    def _borders(self, m: int) -> list[int]:
        """Where each layer begins, on a cache line, and where the last one ends."""
        lengths = (-(-m * place.width // self._line) * self._line for place in self._places)
        return [*accumulate(lengths, initial=0)]
