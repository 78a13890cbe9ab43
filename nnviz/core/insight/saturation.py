"""Which neurons sit where their activation is flat, now: the slow-down of chapters 3 and 5."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.network import Network

FLAT = 0.05
"""A neuron with a smaller σ′(z) is saturated (or, with ReLU, silent) and learns slowly."""

BINS = 60
NARROWEST = 6.0
"""The least |z| at the ends of the axis: there σ′ is 0.0025."""

_SHARE = 0.99
_ENDS = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)


class Saturation(NamedTuple):
    """The weighted inputs z of one layer over some examples, and what its activation's slope is.

    ``counts`` (k,) of all (example, neuron) pairs lie between the ``edges`` (k + 1,), at most 1 %
    beyond the outermost. ``flat`` is the share 0..1 of the pairs where σ′(z) < 0.05, ``stuck`` the
    share of the neurons whose σ′ is less than that in the mean over the examples; with ReLU of
    those that are dead, z ≤ 0 for every example. Both are None for softmax, whose neurons have no
    σ′ of their own z.
    """

    activation: str
    counts: Array
    edges: Array
    flat: float | None
    stuck: float | None


def saturation(
    network: Network, inputs: Array, ends_before: Sequence[float] = ()
) -> list[Saturation]:
    """Every layer of weights, output last, for ``inputs`` (m, n) as the network takes them.

    A layer's axis ends at a round number on both sides, at least 6. It stays at that of
    ``ends_before`` (L,) while that is wide enough, and no more than twice as wide as need be.
    A z that overflowed is in no bin. Raises ValueError where there is no example.
    """
    if not len(inputs):
        raise ValueError("there is no example to look at")
    with np.errstate(all="ignore"):
        zs, activations = network.forward(inputs)
        before = ends_before or [0.0] * len(zs)
        layers = zip(network.activations, zs, activations[1:], before, strict=True)
        return [_of_layer(name, z, a, _end(z, end)) for name, z, a, end in layers]


def slope(activation: str, z: Array) -> Array | None:
    """σ′ at weighted inputs (k,); None for softmax."""
    kind = ACTIVATIONS[activation]
    return None if kind.coupled else kind.derivative(z, kind(z), None)


def _of_layer(name: str, z: Array, a: Array, end: float) -> Saturation:
    edges = np.linspace(-end, end, BINS + 1)
    counts = _counts(z, end)
    if ACTIVATIONS[name].coupled:
        return Saturation(name, counts, edges, None, None)
    slopes = ACTIVATIONS[name].derivative(z, a, None)
    flat = float((slopes < FLAT).mean())
    each = slopes.max(axis=0) if name == "relu" else slopes.mean(axis=0)
    return Saturation(name, counts, edges, flat, float((each < FLAT).mean()))


def _counts(z: Array, end: float) -> Array:
    """How many z lie in each bin; equal bins need no search, as `numpy.histogram` would."""
    places = (z.ravel() + end) * (BINS / (2 * end))
    finite = np.isfinite(places)
    if not finite.all():
        places = places[finite]
    bins = np.clip(places, 0, BINS - 1).astype(np.intp)
    return np.bincount(bins, minlength=BINS)


def _end(z: Array, before: float) -> float:
    """The round number that holds 99 % of the finite |z|, or the one ``before`` if not too wide."""
    sizes = np.abs(z[np.isfinite(z)])
    if not sizes.size:
        return max(before, NARROWEST)
    place = int(_SHARE * (sizes.size - 1))
    most = max(float(np.partition(sizes, place)[place]), NARROWEST)
    power = 10.0 ** np.floor(np.log10(most))
    end = float(next(step * power for step in _ENDS if step * power >= most * (1 - 1e-6)))
    return before if end <= before <= 2 * end else end
