"""How a network does on many examples without some of its neurons, and without each in turn.

What all layers answer is kept, so that only the layers after a neuron compute anew.
"""

from collections.abc import Collection, Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core.arrays import Array
from nnviz.core.examples import Examples, rows_at_once, scaled, work
from nnviz.core.insight.lesions import (
    HiddenNeuron,
    after_layer,
    hidden_neurons,
    switched_off,
)
from nnviz.core.metrics import rightly
from nnviz.core.network import Network
from nnviz.core.spec import Spec

MOST_KEPT = 20_000_000
"""Activations that are kept: of larger networks of fewer examples."""
MOST_WORK = 10_000_000_000
"""Multiplications for trying every neuron, a second or two: else fewer examples are tried."""
FEWEST = 200
"""Examples on which every neuron is tried; where there is no time for so many, none is."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """How a network does on m examples.

    ``right`` (k,) are the numbers it gets right of each class and ``of`` (k,) how many there are:
    of bits, which have no class, k is 1; both are None where values are wanted. ``error`` is the
    mean |a − y| of all, in the targets' unit.
    """

    right: NDArray[np.int64] | None
    of: NDArray[np.int64] | None
    error: float

    def accuracy(self, label: int | None = None) -> float | None:
        """The share 0..1 that is right, of one class or of all; None where there is none."""
        if self.right is None or self.of is None:
            return None
        chosen = slice(None) if label is None else slice(label, label + 1)
        count = int(self.of[chosen].sum())
        return int(self.right[chosen].sum()) / count if count else None


class Trials:
    """A network, some examples, and what each hidden layer answers to them, (m, n) each."""

    def __init__(self, network: Network, spec: Spec, examples: Examples) -> None:
        self.network, self._spec = network, spec
        self.examples = examples[: max(1, MOST_KEPT // max(1, sum(network.sizes[1:-1])))]
        self._step = rows_at_once(spec.sizes)
        self._hidden: list[Array] = []
        self._targets = np.asarray(self.examples.targets, np.float64)

    def __len__(self) -> int:
        return len(self.examples)

    def preparing(self) -> Generator[None, None, None]:
        """Send all examples through; yields after each block. First of all."""
        blocks: list[list[Array]] = []
        for rows in self._blocks(len(self)):
            x = scaled(self.examples.master[rows], self._spec.dtype)
            blocks.append(self.network.forward(x)[1][1:-1])
            yield
        self._hidden = [np.concatenate(layers) for layers in zip(*blocks, strict=True)]

    def without(self, off: Collection[HiddenNeuron]) -> Generator[None, None, Outcome]:
        """How it does without these neurons, returned at the end; yields after each block."""
        return (yield from self._outcome(off, len(self)))

    def whole(self) -> Generator[None, None, Outcome]:
        """How the whole network does on the examples on which each neuron is tried."""
        return (yield from self._outcome((), self.each_size))

    def each(self) -> Generator[None, None, dict[HiddenNeuron, Outcome]]:
        """How it does without each hidden neuron, that one alone, on ``each_size`` examples."""
        found: dict[HiddenNeuron, Outcome] = {}
        for neuron in hidden_neurons(self.network) if self.each_size else ():
            found[neuron] = yield from self._outcome({neuron}, self.each_size)
        return found

    @property
    def each_size(self) -> int:
        """How many examples there is time for with every neuron in turn; 0 where too few."""
        sizes = self.network.sizes
        trials = sum(n * work(sizes[at:]) for at, n in enumerate(sizes[1:-1], start=1))
        few = min(len(self), MOST_WORK // max(1, trials))
        return few if few >= min(FEWEST, len(self)) else 0

    def _outcome(self, off: Collection[HiddenNeuron], size: int) -> Generator[None, None, Outcome]:
        """On the first ``size`` examples, through the layers after the first that lacks any."""
        layer = min((neuron.layer for neuron in off), default=len(self._hidden) - 1)
        tail = after_layer(switched_off(self.network, off), layer)
        outputs = []
        for rows in self._blocks(size):
            outputs.append(tail.forward(self._hidden[layer][rows])[1][-1])
            yield
        return self._judged(np.concatenate(outputs), size)

    @np.errstate(all="ignore")
    def _judged(self, outputs: Array, size: int) -> Outcome:
        examples = self.examples[:size]
        away = np.abs(self._spec.decode(outputs) - self._targets[:size])
        right = rightly(outputs, examples, slice(None), self._spec.output)
        if right is None:
            return Outcome(None, None, float(away.mean()))
        labels, k = np.zeros(size, np.int64), 1
        if examples.labels is not None:
            labels, k = examples.labels, max(2, outputs.shape[1])
        of, n_right = (np.bincount(labels[rows], minlength=k) for rows in (slice(None), right))
        return Outcome(n_right, of, float(away.mean()))

    def _blocks(self, size: int) -> list[slice]:
        return [slice(at, min(at + self._step, size)) for at in range(0, size, self._step)]
