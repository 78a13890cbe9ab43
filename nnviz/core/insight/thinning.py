"""Networks that lack hidden neurons by chance, as dropout makes them (chapter 3)."""

from collections.abc import Sequence

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.insight.lesions import with_weights
from nnviz.core.network import Network
from nnviz.core.spec import Spec, random_streams

USUAL = 0.5
"""The share that is left out where the run leaves out none."""


def left_out(spec: Spec) -> tuple[float, ...]:
    """The share of each hidden layer that is left out: as the run has it, or a half of all."""
    return spec.dropouts if any(spec.dropouts) else (USUAL,) * len(spec.dropouts)


def mask(neurons: int, share: float, rng: np.random.Generator) -> Array:
    """What activations are multiplied by, (neurons,): 0 for those left out, else 1/(1 − share)."""
    return np.asarray((rng.random(neurons) >= share) / (1 - share), dtype=np.float32)


@np.errstate(all="ignore")
def thinned(network: Network, masks: Sequence[Array]) -> Network:
    """The network whose hidden activations count as much as ``masks``, (n,) a layer, say."""
    first, *others = network.weights
    weights = [w * kept.astype(w.dtype) for w, kept in zip(others, masks, strict=True)]
    return with_weights(network, [first, *weights])


def masks_of_step(spec: Spec, step: int) -> list[Array]:
    """The masks of mini-batch ``step`` (from 0) of a run of ``spec`` from its start, (n,) a layer.

    They are what the run itself draws, where its dropout has not been changed in flight; nothing is
    drawn from the run's own stream, whose seed begins this one again. A run without dropout has
    masks that it would draw for a half.
    """
    sizes, shares = spec.sizes[1:-1], left_out(spec)
    drawn = [n if share else 0 for n, share in zip(sizes, shares, strict=True)]
    rng = _at(spec, step * sum(drawn))
    masks = []
    for neurons, share in zip(sizes, shares, strict=True):
        chance = rng.random(neurons, dtype=np.dtype(spec.dtype).type) if share else np.ones(neurons)
        masks.append(np.asarray((chance >= share) / (1 - share), dtype=spec.dtype))
    return masks


def halves(spec: Spec, count: int, seed: int) -> list[list[Array]]:
    """The masks of ``count`` networks, each without a random half of every hidden layer."""
    rng = np.random.default_rng([spec.seed, seed])
    return [[mask(n, USUAL, rng) for n in spec.sizes[1:-1]] for _ in range(count)]


def _at(spec: Spec, numbers: int) -> np.random.Generator:
    """The generator of the run's dropout after it has drawn so many numbers.

    Two numbers in single precision are halves of one state: the second is kept until it is wanted.
    """
    bits = np.random.PCG64(random_streams(spec.seed)[2])
    if spec.dtype == "float64":
        bits.advance(numbers)
        return np.random.Generator(bits)
    bits.advance(numbers // 2)
    rng = np.random.Generator(bits)
    if numbers % 2:
        rng.random(1, dtype=np.float32)
    return rng
