"""How a network does on many examples without some of its neurons, and without each in turn.

What all layers answer is kept, so that only the layers after a neuron compute anew.
"""

from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

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
MOST_READ = 2_000_000_000
"""Multiplications of one reading, some tenths of a second: of larger networks fewer are read."""
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


class Vote(NamedTuple):
    """How networks do on ``size`` examples, each by itself and by the mean of their outputs."""

    alone: list[Outcome]
    together: Outcome
    size: int


class Trials:
    """A network, some examples, and what each hidden layer answers to them, (m, n) each.

    ``found`` is how it does without those neurons that have been tried so far.
    """

    def __init__(self, network: Network, spec: Spec, examples: Examples) -> None:
        self.network, self._spec = network, spec
        kept = MOST_KEPT // max(1, sum(network.sizes[1:-1]))
        read = MOST_READ // work(network.sizes)
        self.examples = examples[: max(FEWEST, min(kept, read))]
        self.is_all = len(self.examples) == len(examples)
        self.found: dict[HiddenNeuron, Outcome] = {}
        self._step = rows_at_once(spec.sizes)
        self._hidden: list[Array] = []
        self._targets = np.asarray(self.examples.targets, np.float64)

    def __len__(self) -> int:
        return len(self.examples)

    @property
    def is_prepared(self) -> bool:
        """Whether all examples have been sent through."""
        return bool(self._hidden)

    def preparing(self) -> Generator[None, None, None]:
        """Send all examples through; yields after each block. First of all."""
        blocks: list[list[Array]] = []
        for rows in self._blocks(len(self)):
            x = scaled(self.examples.master[rows], self._spec.dtype)
            blocks.append(self.network.forward(x)[1][1:-1])
            yield
        self._hidden = [np.concatenate(layers) for layers in zip(*blocks, strict=True)]

    def without(
        self, off: Collection[HiddenNeuron], size: int | None = None
    ) -> Generator[None, None, Outcome]:
        """How it does without these neurons, returned at the end; yields after each block.

        On the first ``size`` examples, None being all.
        """
        layer = min((neuron.layer for neuron in off), default=len(self._hidden) - 1)
        return (yield from self.changed(switched_off(self.network, off), layer, size))

    def each(self) -> Generator[None, None, None]:
        """Try every hidden neuron that is not ``found`` yet, alone, on ``each_size`` examples."""
        for neuron in hidden_neurons(self.network) if self.each_size else ():
            if neuron not in self.found:
                self.found[neuron] = yield from self.without({neuron}, self.each_size)

    def changed(
        self, network: Network, layer: int = 0, size: int | None = None
    ) -> Generator[None, None, Outcome]:
        """How one does that is the same up to the activations of hidden layer ``layer``."""
        return self._judged((yield from self._answers(network, layer, size)))

    def voting(self, networks: Sequence[Network]) -> Generator[None, None, Vote]:
        """How such networks do by themselves, and the mean of what they answer."""
        alone, total = [], np.zeros(())
        few = MOST_WORK // (len(networks) * work(self.network.sizes[1:]))
        size = min(len(self), max(FEWEST, few))
        for network in networks:
            answers = yield from self._answers(network, 0, size)
            alone.append(self._judged(answers))
            total = total + answers
        return Vote(alone, self._judged(total / len(networks)), size)

    @property
    def each_size(self) -> int:
        """How many examples there is time for with every neuron in turn; 0 where too few."""
        sizes = self.network.sizes
        trials = sum(n * work(sizes[at:]) for at, n in enumerate(sizes[1:-1], start=1))
        few = min(len(self), MOST_WORK // max(1, trials))
        return few if few >= min(FEWEST, len(self)) else 0

    def _answers(
        self, network: Network, layer: int, size: int | None
    ) -> Generator[None, None, Array]:
        tail, outputs = after_layer(network, layer), []
        for rows in self._blocks(len(self) if size is None else size):
            outputs.append(tail.forward(self._hidden[layer][rows])[1][-1])
            yield
        return np.concatenate(outputs)

    @np.errstate(all="ignore")
    def _judged(self, outputs: Array) -> Outcome:
        size = len(outputs)
        examples = self.examples[:size]
        away = np.abs(self._spec.decode(outputs) - self._targets[:size])
        right = rightly(outputs, examples, slice(None), self._spec.output)
        if right is None:
            return Outcome(None, None, float(away.mean(dtype=np.float64)))
        labels, k = np.zeros(size, np.int64), 1
        if examples.labels is not None:
            labels, k = examples.labels, max(2, outputs.shape[1])
        of, n_right = (np.bincount(labels[rows], minlength=k) for rows in (slice(None), right))
        return Outcome(n_right, of, float(away.mean(dtype=np.float64)))

    def _blocks(self, size: int) -> list[slice]:
        return [slice(at, min(at + self._step, size)) for at in range(0, size, self._step)]
