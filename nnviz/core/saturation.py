"""Which neurons sit where their activation is flat, now: the slow-down of chapters 3 and 5."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.learning_speed import FLAT
from nnviz.core.network import Network

BINS = 60
NARROWEST = 6.0
"""The least |z| at the ends of the axis: there σ′ is 0.0025."""

_ENDS = (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)


class Saturation(NamedTuple):
    """The weighted inputs z of one layer over some examples, and what its activation's slope is.

    ``counts`` (k,) of all (example, neuron) pairs lie between the ``edges`` (k + 1,). ``flat`` is
    the share 0..1 of the pairs where σ′(z) < 0.05, ``stuck`` the share of the neurons whose σ′ is
    less than that in the mean over the examples; with ReLU of those that are dead, z ≤ 0 for every
    example. Both are None for softmax, whose neurons have no σ′ of their own z.
    """

    activation: str
    counts: Array
    edges: Array
    flat: float | None
    stuck: float | None


def saturation(network: Network, inputs: Array, least_end: float = NARROWEST) -> list[Saturation]:
    """Every layer of weights, output last, for ``inputs`` (m, n) as the network takes them.

    All layers share one axis, −end to end, that holds every finite z: a round number, at least
    ``least_end``. A z that overflowed is in no bin. Raises ValueError where there is no example.
    """
    if not len(inputs):
        raise ValueError("there is no example to look at")
    with np.errstate(all="ignore"):
        zs, activations = network.forward(inputs)
        end = _end(zs, least_end)
        layers = zip(network.activations, zs, activations[1:], strict=True)
        return [_of_layer(name, z, a, end) for name, z, a in layers]


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
    bins = np.minimum(places.astype(np.intp), BINS - 1)
    return np.bincount(bins, minlength=BINS)


def _end(zs: Sequence[Array], least: float) -> float:
    """The round number that holds every finite |z|."""
    sizes = [float(np.abs(z[np.isfinite(z)]).max(initial=0.0)) for z in zs]
    most = max(*sizes, least)
    power = 10.0 ** np.floor(np.log10(most))
    return float(next(step * power for step in _ENDS if step * power >= most * (1 - 1e-6)))
