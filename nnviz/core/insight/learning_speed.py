"""How fast each layer learns, and how flat its neurons are: the lenses of chapters 3 and 5."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.examples import BLOCK, Examples, scaled
from nnviz.core.network import Network
from nnviz.core.spec import Spec

FLAT = 0.05


class ZHistogram(NamedTuple):
    """The weighted inputs z of one layer, over examples and neurons.

    ``counts`` (k,) of them lie between the ``edges`` (k + 1,); ``deviation`` is their standard
    deviation about their mean, ``flat`` the share 0..1 of them where σ′(z) < 0.05: such a neuron
    is saturated (or, with ReLU, silent) and learns slowly. A z that overflowed is in no bin.
    """

    counts: Array
    edges: Array
    deviation: float
    flat: float


class Opening(NamedTuple):
    """A network before its first step: the speed of each layer (L,), and its weighted inputs."""

    learning_speed: tuple[float, ...]
    z_histograms: tuple[ZHistogram, ...]

    @classmethod
    def of(cls, network: Network, spec: Spec, examples: Examples) -> "Opening":
        """Over the first 1,000 examples."""
        speeds = learning_speed(network, spec, examples)
        return cls(tuple(speeds.tolist()), tuple(z_histograms(network, spec, examples)))


def learning_speed(network: Network, spec: Spec, examples: Examples, n: int = 1000) -> Array:
    """‖(1/n) Σ δ‖ of every layer of weights, output last, (L,): chapter 5's speed of learning.

    The sum is over the first ``n`` examples, or as many as there are; by BP3 this is ‖∂C/∂b‖ of
    their mean cost, whatever the penalty. Raises ValueError where there is no example.
    """
    n = _at_most(n, examples)
    sums = [np.zeros(len(b)) for b in network.biases]
    for x, y in _blocks(spec, examples, n):
        deltas, _ = network.backward(x, y, spec.cost)
        for total, delta in zip(sums, deltas, strict=True):
            total += delta.sum(axis=0)
    return np.array([np.linalg.norm(total) / n for total in sums])


def z_histograms(
    network: Network, spec: Spec, examples: Examples, n: int = 1000, bins: int | Array = 40
) -> list[ZHistogram]:
    """A histogram of the weighted inputs of every layer of weights, output last (chapter 3).

    They are those of the first ``n`` examples, or as many as there are. ``bins`` is a number of
    bins between the smallest z and the largest, or their edges (k + 1,). Raises ValueError where
    there is no example.
    """
    n = _at_most(n, examples)
    with np.errstate(all="ignore"):
        zs, activations = network.forward(scaled(examples.master[:n], spec.dtype))
        layers = zip(network.activations, zs, activations[1:], strict=True)
        return [_histogram(name, z, a, bins) for name, z, a in layers]


def _histogram(name: str, z: Array, a: Array, bins: int | Array) -> ZHistogram:
    flat = ACTIVATIONS[name].derivative(z, a, None) < FLAT
    finite = z[np.isfinite(z)].astype(np.float64)
    counts, edges = np.histogram(finite, bins)
    deviation = float(finite.std()) if finite.size else 0.0
    return ZHistogram(counts, edges, deviation, float(flat.mean()))


def _at_most(n: int, examples: Examples) -> int:
    n = min(n, len(examples))
    if n < 1:
        raise ValueError("there is no example to look at")
    return n


def _blocks(spec: Spec, examples: Examples, n: int) -> Iterator[tuple[Array, Array]]:
    """Inputs and encoded targets of the first ``n`` examples, a few hundred at a time."""
    for start, stop in pairwise([*range(0, n, BLOCK), n]):
        x = scaled(examples.master[start:stop], spec.dtype)
        yield x, spec.encode(examples.targets[start:stop])
