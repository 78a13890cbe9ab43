"""An example of the next mini-batch, where training goes on example by example."""

from typing import NamedTuple

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.examples import Examples, scaled
from nnviz.core.network import Gradients, Network
from nnviz.core.spec import Spec


class HeldExample(NamedTuple):
    """The last of ``rows``, all that the mini-batch has so far, among the examples of ``epoch``.

    Epochs count from 1; ``of`` is how many examples the mini-batch will have.
    """

    epoch: int
    rows: tuple[int, ...]
    of: int

    @property
    def row(self) -> int:
        """The row of the example, from 0."""
        return self.rows[-1]

    @property
    def number(self) -> int:
        """Which of the mini-batch's examples it is, from 1."""
        return len(self.rows)

    @property
    def is_last(self) -> bool:
        """Whether the mini-batch is full with it, so that the weights move."""
        return self.number == self.of


def held_example(epoch: int, rows: Array, number: int) -> HeldExample | None:
    """The ``number``-th of a mini-batch of these rows (m,); None where it has not so many."""
    if number > len(rows):
        return None
    return HeldExample(epoch, tuple(rows[:number].tolist()), len(rows))


def gradient_lengths(network: Network, spec: Spec, examples: Examples) -> tuple[float, float]:
    """‖∇C‖ of the last example alone, and of the mean over all ``examples``, those that the
    mini-batch has so far.

    Over all weights and biases, the penalty not included.
    """
    x = scaled(examples.master, "float64")
    y = spec.encode(np.asarray(examples.targets, np.float64))
    exact = network.cast("float64")
    alone = exact.backward(x[-1], y[-1], spec.cost)[1]
    together = exact.backward(x, y, spec.cost)[1]
    return _length(alone, spec), _length(together, spec)


def _length(gradients: Gradients, spec: Spec) -> float:
    parts = [*gradients.weights, *(gradients.biases if spec.use_biases else ())]
    return float(np.sqrt(sum(float((part**2).sum()) for part in parts)))
