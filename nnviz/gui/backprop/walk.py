"""What the steps of backpropagation are shown for: one example, one network, one design."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from nnviz.core import Spec
from nnviz.core.arrays import Array
from nnviz.core.insight.one_example import OneExample
from nnviz.gui.backprop.steps import BACKWARD, FORWARD, GRADIENT, INPUT, OUTPUT_ERROR, Step


class Entry(NamedTuple):
    """Neuron ``j`` of the step's layer and what it is connected with, ``k``; both from 0.

    ``bias``: in stage 5 the neuron's bias is looked at instead of its weight.
    """

    j: int
    k: int
    bias: bool = False


@dataclass(frozen=True, eq=False)
class Walk:
    """``values`` of the example; ``picture`` (rows, columns) where the input is one.

    ``learning_rate`` is η as it is now; ``n_train`` 0 while it is not known. ``outputs`` says what
    each of several outputs is for, nothing of a single one; ``mini_batch`` is how many examples are
    averaged with this one, 0 where it was taken for no mini-batch.
    """

    values: OneExample
    spec: Spec
    learning_rate: float
    n_train: int
    picture: tuple[int, int] | None
    outputs: tuple[str, ...] = ()
    mini_batch: int = 0

    @property
    def layers(self) -> int:
        """How many layers of weights there are."""
        return len(self.values.zs)

    def meaning(self, step: Step, entry: Entry) -> str:
        """What the entry's neuron is for where it is one of several outputs; "" else."""
        is_output = step.layer == self.layers - 1 and step.stage != INPUT
        return self.outputs[entry.j] if is_output and self.outputs else ""

    def largest(self, step: Step) -> Entry:
        """The entry to look at first: the largest result, and its largest part."""
        if step.stage == INPUT:
            return Entry(0, _top(self.values.activations[0]))
        if step.stage == GRADIENT:
            gradient = self.values.gradients.weights[step.layer]
            return Entry(*divmod(_top(gradient), gradient.shape[1]))
        results = {FORWARD: self.values.zs, OUTPUT_ERROR: self.values.deltas}
        j = _top(results.get(step.stage, self.values.deltas)[step.layer])
        return Entry(j, _top(self.parts(step, j)))

    def parts(self, step: Step, j: int) -> Array:
        """What is added up for neuron ``j``: w a in stage 2, w δ in stage 4, J (a − y) in 3."""
        values, network = self.values, self.values.network
        if step.stage == FORWARD:
            return np.asarray(network.weights[step.layer][j] * values.activations[step.layer])
        if step.stage == BACKWARD and self.layers > 1:
            weights = network.weights[step.layer + 1][:, j]
            return np.asarray(weights * values.deltas[step.layer + 1])
        if step.stage == OUTPUT_ERROR and values.y is not None:
            return np.asarray(values.output_jacobian[j] * (values.activations[-1] - values.y))
        return np.zeros(1)

    def has(self, step: Step, entry: Entry) -> bool:
        """Whether the layer has such an entry."""
        neurons = self.spec.sizes[step.layer + 1]
        return entry.j < neurons and entry.k < self.width(step)

    def width(self, step: Step) -> int:
        """How many values ``k`` counts in a step."""
        if step.stage == BACKWARD and self.layers > 1:
            return self.spec.sizes[step.layer + 2]
        return self.spec.sizes[-1] if step.stage == OUTPUT_ERROR else self.spec.sizes[step.layer]


def _top(values: Array) -> int:
    return int(np.argmax(np.abs(values)))
