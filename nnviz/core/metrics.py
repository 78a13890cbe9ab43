"""How well a network does on examples: mean cost without penalty, and the share it gets right."""

from collections.abc import Generator
from typing import NamedTuple

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.examples import Examples, scaled
from nnviz.core.network import Network
from nnviz.core.spec import Spec

BLOCK = 500


class Score(NamedTuple):
    """Mean cost an example and share right, 0..1; None where there is no such figure."""

    cost: float | None
    accuracy: float | None


def right(output: Array, labels: Array, name: str) -> Array:
    """Which rows of ``output`` (m, k) answer with their label, (m,) bool.

    k outputs answer with the strongest; a single one with whether it is past the middle of its
    range, which for a ``tanh`` output is 0.
    """
    if output.shape[1] > 1:
        return np.asarray(output.argmax(axis=1) == labels)
    middle = 0.0 if name == "tanh" else 0.5
    return np.asarray((output[:, 0] > middle) == (labels == 1))


def measuring(network: Network, spec: Spec, examples: Examples) -> Generator[None, None, Score]:
    """The Score, returned at the end; yields between blocks of 500 so that it can be left."""
    if not len(examples):
        return Score(None, None)
    total, n_right = 0.0, 0
    for start in range(0, len(examples), BLOCK):
        rows = slice(start, start + BLOCK)
        with np.errstate(all="ignore"):
            zs, activations = network.forward(scaled(examples.master[rows], spec.dtype))
            y = spec.encode(examples.targets[rows])
            cost = COSTS[spec.cost].value(zs[-1], activations[-1], y)
        total += float(cost.sum(dtype=np.float64))
        if examples.labels is not None:
            n_right += int(right(activations[-1], examples.labels[rows], spec.output).sum())
        yield
    mean = total / len(examples)
    accuracy = None if examples.labels is None else n_right / len(examples)
    return Score(mean if np.isfinite(mean) else None, accuracy)


def measure(network: Network, spec: Spec, examples: Examples) -> Score:
    """The Score of a network on examples, all at once."""
    blocks = measuring(network, spec, examples)
    while True:
        try:
            next(blocks)
        except StopIteration as end:
            score: Score = end.value
            return score
