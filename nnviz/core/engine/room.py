"""What mini-batches are made in: memory for them, and the tapes of their steps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.engine.aligned import aligned
from nnviz.core.engine.biases import Biases
from nnviz.core.engine.layer import Layer
from nnviz.core.engine.products import order_of_results, wants_biases_first
from nnviz.core.engine.tape import Tape, noted
from nnviz.core.engine.workspace import Workspace, neighbours
from nnviz.core.examples import Inputs, scaled
from nnviz.core.spec import Spec

CHUNK_BYTES = 800_000
MOST_SLOTS = 64

MiniBatch: TypeAlias = tuple[Tape, int]
"""The calls of a step, and how many examples it has."""


@dataclass
class Common:
    """What all steps on as many examples have in common, wherever these are loaded."""

    space: Workspace
    onward: Tape
    slopes: Tape
    backward: Tape
    speeds: Callable[[], list[float]]


class Room:
    """For mini-batches of a Spec, of which some are loaded at a time: their x and targets y.

    It does not know who uses it: what is in no ring of references goes at once, and here that may
    be a gigabyte.
    """

    def __init__(
        self,
        layers: Sequence[Layer],
        biases: Biases,
        chance: np.random.Generator,
        spec: Spec,
        n_train: int,
    ) -> None:
        self._layers, self._biases, self._chance = layers, biases, chance
        self._spec, self._n_train = spec, n_train
        self._dtype = np.dtype(spec.dtype)
        self._order = order_of_results([layer.order for layer in layers])
        self._size = size = spec.mini_batch_size
        n_in, n_out = layers[0].weights.shape[1], len(layers[-1].biases)
        fit = CHUNK_BYTES // (size * (n_in + n_out) * self._dtype.itemsize)
        self.slots: int = min(max(fit, 1), MOST_SLOTS)
        self.x = aligned((self.slots * size, n_in), self._dtype)
        self.y = self._room_for_targets(size, n_out)
        self.chunk: int = self.slots * size
        self._grey = np.empty(self.x.shape, dtype=np.uint8)
        self._tapes: dict[tuple[int, int], Tape] = {}
        self._common: dict[int, Common] = {}
        self._whole: list[MiniBatch] = []

    def tape(self, slot: int, m: int) -> Tape:
        """The calls of a step on the m examples that are loaded there."""
        if (slot, m) not in self._tapes:
            self._tapes[slot, m] = self._record(slot, m)
        return self._tapes[slot, m]

    def common(self, m: int) -> Common:
        """What steps on m examples have in common."""
        if m not in self._common:
            dropouts = (*self._spec.dropouts, 0.0)
            space = Workspace(self._biases.layout, dropouts, m, self._dtype, self._order)
            self._common[m] = self._record_common(space)
        return self._common[m]

    def load(self, examples: Inputs, targets: Array, rows: Array) -> list[MiniBatch]:
        """Gather these rows of the examples and of the encoded targets."""
        m = len(rows)
        x = self.x[:m]
        if examples.master.dtype == np.uint8:
            np.take(examples.master, rows, axis=0, out=self._grey[:m], mode="clip")
            scaled(self._grey[:m], self._dtype, x)
        else:
            x[...] = examples.master[rows]
        y, (count, rest) = targets[rows], divmod(m, self._size)
        self.y[:count] = y[: m - rest].reshape(self.y[:count].shape)
        for slot in range(len(self._whole), count):
            self._whole.append((self.tape(slot, self._size), self._size))
        loaded = self._whole[:count]
        if rest:
            self.y[count, :rest] = y[m - rest :]
            loaded.append((self.tape(count, rest), rest))
        return loaded

    def record_anew(self) -> None:
        """Layers make other calls now: so do all tapes, those of what is loaded too."""
        for m, common in self._common.items():
            self._common[m] = self._record_common(common.space)
        for place, tape in self._tapes.items():
            tape[:] = self._record(*place)

    def _room_for_targets(self, size: int, n_out: int) -> Array:
        """(slots, size, n_out), each mini-batch's in the order of the outputs."""
        if self._order == "C":
            return aligned((self.slots, size, n_out), self._dtype)
        return aligned((self.slots, n_out, size), self._dtype).swapaxes(1, 2)

    def _record(self, slot: int, m: int) -> Tape:
        """All calls of a step; most are the same for every slot."""
        start = slot * self._size
        x, y = self.x[start : start + m], self.y[slot, :m]
        common = self.common(m)
        first, last, rows = self._layers[0], self._layers[-1], common.space.rows
        wanted = [wants_biases_first(layer.weights, m) for layer in self._layers]
        return [
            *self._biases.first(common.space, wanted),
            *first.forward(x, rows[0], self._chance),
            *common.onward,
            *common.slopes,
            *last.output_error(y, rows[-1], COSTS[self._spec.cost]),
            *common.backward,
            *first.update(x, rows[0], self._spec, self._n_train),
        ]

    def _record_common(self, space: Workspace) -> Common:
        return Common(
            space=space,
            onward=self._record_onward(space),
            slopes=self._record_slopes(space),
            backward=self._record_backward(space),
            speeds=self._biases.speeds(space),
        )

    def _record_onward(self, space: Workspace) -> Tape:
        tape: Tape = []
        for layer, (below, rows) in zip(self._layers[1:], pairwise(space.rows), strict=True):
            tape += layer.forward(below.thinned, rows, self._chance)
        return tape

    def _record_backward(self, space: Workspace) -> Tape:
        """All errors but the last layer's, then all updates but of the first layer's weights."""
        tape: Tape = []
        steps = [*zip(self._layers[1:], pairwise(space.rows), strict=True)]
        for layer, (below, rows) in reversed(steps):
            tape += layer.error_below(rows, below)
        for layer, (below, rows) in steps:
            tape += layer.update(below.thinned, rows, self._spec, self._n_train)
        return tape + self._biases.update(space, self._spec)

    def _record_slopes(self, space: Workspace) -> Tape:
        """σ′(z) where it is needed, of neighbouring layers with the same σ at once."""
        tape: Tape = []
        *hidden, output = [layer.activation for layer in self._layers]
        needless = COSTS[self._spec.cost].cancels or output.coupled
        for activation, first, count in neighbours(hidden if needless else [*hidden, output]):
            tape += noted(activation.derivative, *space.flat(first, count))
        return tape
