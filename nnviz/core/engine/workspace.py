"""Memory for what the layers compute in a mini-batch, used again by every mini-batch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from typing import Any, TypeAlias, TypeVar

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.engine.aligned import CACHE_LINE, Order, aligned

DType: TypeAlias = np.dtype[Any]
Key = TypeVar("Key")

KINDS = 5
# Layers start at neurons that are a multiple of this, and so on a cache line.
WIDTH = CACHE_LINE // 4


class Layout:
    """The neurons of all layers in a row, with a few unused ones after each layer."""

    def __init__(self, widths: Sequence[int]) -> None:
        self.widths = widths
        *self.starts, self.total = accumulate((-(-n // WIDTH) * WIDTH for n in widths), initial=0)

    def layer(self, number: int) -> slice:
        """The neurons of a layer."""
        start = self.starts[number]
        return slice(start, start + self.widths[number])

    def layers(self, first: int, count: int) -> slice:
        """The neurons of so many layers, unused ones between them included."""
        return slice(self.starts[first], self.layer(first + count - 1).stop)


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
    """Room for m examples in every layer, (m, n) by rows ("C") or by columns ("F").

    Every kind of result is one block of memory, layer after layer, so that what several layers have
    in common can be one call. Nobody writes the errors of unused neurons: these stay 0.
    """

    def __init__(
        self, layout: Layout, dropouts: Sequence[float], m: int, dtype: DType, order: Order
    ) -> None:
        self._layout, self._m, self._order = layout, m, order
        self._memory = aligned((KINDS, layout.total * m), dtype)
        self.ones = np.ones(m, dtype)
        self.rows = [self._rows(number, p) for number, p in enumerate(dropouts)]

    @property
    def passed_on(self) -> Array:
        """The a and the δ of all neurons, (2, all their numbers): what layers tell each other."""
        return self._memory[1:4:2]

    def flat(self, first: int, count: int) -> tuple[Array, Array, Array]:
        """z, a and slope of so many layers from ``first`` on, without rows and columns."""
        z, a, _, _, slope = self._results(self._layout.layers(first, count))
        return z, a, slope

    def runs(self, keys: Sequence[Key]) -> Iterator[tuple[Key, int, int]]:
        """Neighbouring layers of the same key that are one matrix: key, first layer, how many."""
        if self._order == "F":
            yield from neighbours(keys)
        else:
            yield from ((key, number, 1) for number, key in enumerate(keys))

    def matrices(self, first: int, count: int) -> tuple[Array, Array]:
        """z and δ of so many layers, (m, all their neurons), if they are a run."""
        z, _, _, delta, _ = self._results(self._layout.layers(first, count))
        return self._matrix(z), self._matrix(delta)

    def _rows(self, number: int, dropout: float) -> Rows:
        z, a, thinned, delta, slope = map(self._matrix, self._results(self._layout.layer(number)))
        seen = thinned if dropout else a
        mask = aligned((self._layout.widths[number],), z.dtype)
        return Rows(z, a, seen, delta, slope, mask, self.ones, dropout)

    def _results(self, neurons: slice) -> Array:
        return self._memory[:, neurons.start * self._m : neurons.stop * self._m]

    def _matrix(self, results: Array) -> Array:
        return results.reshape((self._m, -1), order=self._order)


def neighbours(keys: Sequence[Key]) -> Iterator[tuple[Key, int, int]]:
    """Runs of equal keys: which, where the first one is, how many."""
    for key, group in groupby(range(len(keys)), keys.__getitem__):
        first, *others = group
        yield key, first, len(others) + 1
