"""How fast each layer learns, and how large its z are: the lenses of chapters 3 and 5."""

from collections.abc import Generator, Iterator
from itertools import pairwise
from typing import NamedTuple, TypeVar

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.examples import BLOCK, Examples, rows_at_once, scaled
from nnviz.core.network import Network
from nnviz.core.spec import Spec

Measured = TypeVar("Measured")

BINS = 40

_NARROWEST = 1e-6
"""The least width of a histogram, as a share of its largest |z| or of 1."""

_FARTHEST = 1e300
"""What is beyond counts as this: the width of a histogram is a number too."""


class ZHistogram(NamedTuple):
    """The weighted inputs z of one layer, over examples and neurons.

    ``counts`` (k,) of them lie between the ``edges`` (k + 1,). A z that overflowed is in no bin.
    """

    counts: Array
    edges: Array


class Opening(NamedTuple):
    """A network before its first step: the speed of each layer (L,), and its weighted inputs."""

    learning_speed: tuple[float, ...]
    z_histograms: tuple[ZHistogram, ...]

    @classmethod
    def measuring(
        cls, network: Network, spec: Spec, examples: Examples
    ) -> Generator[None, None, "Opening"]:
        """Over the first 1,000 examples; yields so that a large network can be left."""
        speeds = yield from measuring_speed(network, spec, examples)
        histograms = yield from _counting(network, spec, examples)
        return cls(tuple(speeds.tolist()), tuple(histograms))


def learning_speed(network: Network, spec: Spec, examples: Examples, n: int = 1000) -> Array:
    """‖(1/n) Σ δ‖ of every layer of weights, output last, (L,): chapter 5's speed of learning.

    The sum is over the first ``n`` examples, or as many as there are; by BP3 this is ‖∂C/∂b‖ of
    their mean cost, whatever the penalty. Raises ValueError where there is no example.
    """
    return _at_the_end(measuring_speed(network, spec, examples, n))


def measuring_speed(
    network: Network, spec: Spec, examples: Examples, n: int = 1000
) -> Generator[None, None, Array]:
    """:func:`learning_speed`, returned at the end; yields so that a large network can be left."""
    n = _at_most(n, examples)
    sums = [np.zeros(len(b)) for b in network.biases]
    for x, y in _blocks(spec, examples, n):
        with np.errstate(all="ignore"):
            for total, delta in zip(sums, network.errors(x, y, spec.cost), strict=True):
                total += delta.sum(axis=0)
        if _takes_long(spec):
            yield
    with np.errstate(all="ignore"):
        return np.array([np.linalg.norm(total) / n for total in sums])


def z_histograms(network: Network, spec: Spec, examples: Examples) -> list[ZHistogram]:
    """A histogram of the weighted inputs of every layer of weights, output last (chapter 3).

    They are those of the first 1,000 examples. Raises ValueError where there is none.
    """
    return _at_the_end(_counting(network, spec, examples))


def _counting(
    network: Network, spec: Spec, examples: Examples
) -> Generator[None, None, list[ZHistogram]]:
    blocks = []
    for x, _ in _blocks(spec, examples, _at_most(1000, examples)):
        blocks.append(network.forward(x)[0])
        if _takes_long(spec):
            yield
    layers = (np.concatenate(zs) for zs in zip(*blocks, strict=True))
    return [_histogram(z[np.isfinite(z)].astype(np.float64)) for z in layers]


def _at_the_end(steps: Generator[None, None, Measured]) -> Measured:
    """What they return."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def _histogram(z: Array) -> ZHistogram:
    """From the least to the largest z (k,), or wider where they are too near for 40 bins."""
    z = np.clip(z, -_FARTHEST, _FARTHEST)
    low, high = (float(z.min()), float(z.max())) if z.size else (0.0, 1.0)
    room = max(1.0, abs(low), abs(high)) * _NARROWEST
    if high - low < room:
        low, high = low - room / 2, high + room / 2
    return ZHistogram(*np.histogram(z, BINS, (low, high)))


def _takes_long(spec: Spec) -> bool:
    """Whether one might not want to wait for the first 1,000 examples."""
    return rows_at_once(spec.sizes) < BLOCK


def _at_most(n: int, examples: Examples) -> int:
    n = min(n, len(examples))
    if n < 1:
        raise ValueError("there is no example to look at")
    return n


def _blocks(spec: Spec, examples: Examples, n: int) -> Iterator[tuple[Array, Array]]:
    """Inputs and encoded targets of the first ``n`` examples, a few hundred or fewer at a time."""
    for start, stop in pairwise([*range(0, n, rows_at_once(spec.sizes)), n]):
        x = scaled(examples.master[start:stop], spec.dtype)
        yield x, spec.encode(examples.targets[start:stop])
