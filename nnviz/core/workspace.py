"""Memory for what the layers compute in a mini-batch, used again by every mini-batch."""

from dataclasses import dataclass
from itertools import accumulate
from typing import Any, TypeAlias

import numpy as np

from nnviz.core.aligned import CACHE_LINE, aligned
from nnviz.core.arrays import Array
from nnviz.core.products import ORDER

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


class Workspace:
    """Room for up to ``size`` examples in layers of ``widths`` neurons.

    Every kind of result is one block of memory, layer after layer, so that what several layers
    have in common can be one call.
    """

    def __init__(
        self, widths: list[int], dropouts: tuple[float, ...], size: int, dtype: DType
    ) -> None:
        self._widths, self._dropouts = widths, dropouts
        self._line = CACHE_LINE // dtype.itemsize
        self._memory = aligned((KINDS, self._borders(size)[-1]), dtype)
        self._masks = [aligned((n,), dtype) for n in widths]
        self._ones = np.ones(size, dtype)

    def rows(self, m: int) -> list[Rows]:
        """The room of every layer for m examples."""
        starts, ones = self._borders(m), self._ones[:m]
        layers = zip(self._widths, starts[:-1], self._masks, self._dropouts, strict=True)
        return [self._rows(m, n, start, mask, ones, p) for n, start, mask, p in layers]

    def together(self, first: int, layers: int, m: int) -> tuple[Array, Array, Array]:
        """z, a and slope of so many layers from ``first`` on, flat, for m examples."""
        borders = self._borders(m)
        z, a, _, _, slope = self._memory[:, borders[first] : borders[first + layers]]
        return z, a, slope

    def _rows(self, m: int, n: int, start: int, mask: Array, ones: Array, p: float) -> Rows:
        z, a, thinned, delta, slope = (
            block[start : start + m * n].reshape((m, n), order=ORDER) for block in self._memory
        )
        return Rows(z, a, thinned if p else a, delta, slope, mask, ones, p)

    def _borders(self, m: int) -> list[int]:
        """Where each layer begins, on a cache line, and where the last one ends."""
        lengths = (-(-m * n // self._line) * self._line for n in self._widths)
        return [*accumulate(lengths, initial=0)]
