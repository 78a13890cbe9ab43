"""The biases of all layers in one piece of memory, so that few calls move them all."""

from collections.abc import Callable, Sequence

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.engine.aligned import aligned
from nnviz.core.engine.products import biases_first, move_biases, speeds
from nnviz.core.engine.tape import Tape
from nnviz.core.engine.workspace import DType, Layout, Workspace
from nnviz.core.spec import Spec


class Biases:
    """The biases of a network and their ``velocities``; ``layers`` views those of each layer.

    The methods give tapes for the results that ``space`` holds.
    """

    def __init__(self, biases: Sequence[Array], dtype: DType) -> None:
        self.layout = Layout([len(b) for b in biases])
        self._all = aligned((self.layout.total,), dtype)
        self.velocities = aligned((self.layout.total,), dtype)
        self.layers = self._by_layer(self._all)
        for layer, b in zip(self.layers, biases, strict=True):
            layer[...] = b

    def first(self, space: Workspace, wanted: Sequence[bool]) -> Tape:
        """z ← b in every row of the layers where that is wanted."""
        tape: Tape = []
        for want, first, count in space.runs(wanted):
            if want:
                z, _ = space.matrices(first, count)
                tape += biases_first(self._part(self._all, first, count), z, space.ones)
        return tape

    def update(self, space: Workspace, spec: Spec) -> Tape:
        """BP3 and momentum: what moves the biases."""
        if not spec.use_biases:
            return []
        rate, b, v = -spec.learning_rate / len(space.ones), self._all, self.velocities
        if not spec.momentum:
            return self._move(b, 1.0, rate, space)
        return [*self._move(v, spec.momentum, rate, space), (np.add, (b, v, b))]

    def speeds(self, space: Workspace) -> Callable[[], list[float]]:
        """A function that tells mean |δ| of every layer, then ‖∂C₀/∂b‖, as the errors then are."""
        mean = np.zeros_like(self._all)
        average = self._move(mean, 0.0, 1 / len(space.ones), space)
        return speeds(average, [rows.delta for rows in space.rows], self._by_layer(mean))

    def _move(self, b: Array, keep: float, rate: float, space: Workspace) -> Tape:
        tape: Tape = []
        for _, first, count in space.runs([None] * len(self.layers)):
            _, delta = space.matrices(first, count)
            tape += move_biases(self._part(b, first, count), keep, rate, delta, space.ones)
        return tape

    def _part(self, values: Array, first: int, count: int) -> Array:
        return values[self.layout.layers(first, count)]

    def _by_layer(self, values: Array) -> list[Array]:
        return [values[self.layout.layer(number)] for number in range(len(self.layout.widths))]
