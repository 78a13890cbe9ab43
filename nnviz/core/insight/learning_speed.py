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


class Speeds(NamedTuple):
    """How fast each layer learns, (L,) each: ‖∂C/∂b‖ of its biases and ‖∂C/∂w‖ of its weights."""

    biases: Array
    weights: Array


class Opening(NamedTuple):
    """A network before its first step: the speed of each layer (L,), and its weighted inputs.

    ``weight_speed`` is None unless speeds are monitored.
    """

    learning_speed: tuple[float, ...]
    z_histograms: tuple[ZHistogram, ...]
    weight_speed: tuple[float, ...] | None = None

    @classmethod
    def measuring(
        cls, network: Network, spec: Spec, examples: Examples
    ) -> Generator[None, None, "Opening"]:
        """Over the first 1,000 examples; yields so that a large network can be left."""
        monitored = "learning-speed" in spec.monitor
        speeds = yield from _measuring(network, spec, examples, with_weights=monitored)
        histograms = yield from _counting(network, spec, examples)
        of_weights = tuple(speeds.weights.tolist()) if monitored else None
        return cls(tuple(speeds.biases.tolist()), tuple(histograms), of_weights)


def learning_speed(network: Network, spec: Spec, examples: Examples, n: int = 1000) -> Array:
    """‖(1/n) Σ δ‖ of every layer of weights, output last, (L,): chapter 5's speed of learning.

    The sum is over the first ``n`` examples, or as many as there are; by BP3 this is ‖∂C/∂b‖ of
    their mean cost, whatever the penalty. Raises ValueError where there is no example.
    """
    return _at_the_end(_measuring(network, spec, examples, n)).biases


def learning_speeds(network: Network, spec: Spec, examples: Examples, n: int = 1000) -> Speeds:
    """:func:`learning_speed`, and ‖∂C/∂w‖ of every layer beside it: all its weights as one vector.

    By BP4 that is the norm of (1/n) Σ δᵀa, again without the penalty.
    """
    return _at_the_end(measuring_speeds(network, spec, examples, n))


def measuring_speeds(
    network: Network, spec: Spec, examples: Examples, n: int = 1000
) -> Generator[None, None, Speeds]:
    """:func:`learning_speeds`, returned at the end; yields so that large networks can be left."""
    return _measuring(network, spec, examples, n, with_weights=True)


def _measuring(
    network: Network, spec: Spec, examples: Examples, n: int = 1000, *, with_weights: bool = False
) -> Generator[None, None, Speeds]:
    """The speeds of the biases, and those of the weights where they are wanted, else none."""
    n = _at_most(n, examples)
    of_biases = [np.zeros(len(b)) for b in network.biases]
    of_weights = [np.zeros(w.shape) for w in network.weights] if with_weights else []
    for x, y in _blocks(spec, examples, n):
        with np.errstate(all="ignore"):
            deltas = _add_block(network, spec, (x, y), of_weights)
            for total, delta in zip(of_biases, deltas, strict=True):
                total += delta.sum(axis=0)
        if _takes_long(spec):
            yield
    with np.errstate(all="ignore"):
        norms = ([np.linalg.norm(total) / n for total in of] for of in (of_biases, of_weights))
        return Speeds(*map(np.array, norms))


def _add_block(
    network: Network, spec: Spec, block: tuple[Array, Array], of_weights: list[Array]
) -> list[Array]:
    """The errors δ of these examples; the sums of their gradients join those of the weights."""
    if not of_weights:
        return network.errors(*block, spec.cost)
    deltas, gradients = network.backward(*block, spec.cost)
    for total, mean in zip(of_weights, gradients.weights, strict=True):
        total += len(block[0]) * mean
    return deltas


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
