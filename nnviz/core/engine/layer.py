"""One layer in the fast loop: what it keeps, and the calls that use it and move it."""

from dataclasses import replace

import numpy as np

from nnviz.core.activations import ACTIVATIONS, sigmoid
from nnviz.core.arrays import Array
from nnviz.core.costs import Cost
from nnviz.core.engine.aligned import aligned, aligned_copy
from nnviz.core.engine.denormals import not_fainter, without_dust
from nnviz.core.engine.products import errors_below, move_weights, order, weighted_inputs
from nnviz.core.engine.tape import Tape, noted
from nnviz.core.engine.workspace import DType, Rows
from nnviz.core.penalties import PENALTIES, Penalty
from nnviz.core.spec import Spec

FEW = 400
"""Numbers up to which scipy's σ, one call, is quicker than numpy's four of sixteen at a time."""


class Layer:
    """Weights (n_out, n_in) and their velocities, for mini-batches of ``size`` rows.

    ``biases`` (n_out,) are a view of what others move. The methods that train give tapes: calls on
    x (m, n_in) and the room for m examples. Those made while it ``keeps_out_denormals`` take up to
    a third more time.
    """

    def __init__(self, w: Array, b: Array, activation: str, dtype: DType, size: int) -> None:
        self.keeps_out_denormals = False
        self.order = order(size * w.size)
        self.weights = aligned_copy(w, dtype, self.order)
        self.biases = b
        self.weight_velocities = aligned(w.shape, dtype, self.order)
        self._step = aligned(w.shape, dtype, self.order)
        self.activation = ACTIVATIONS[activation]

    def forward(self, x: Array, rows: Rows, chance: np.random.Generator) -> Tape:
        """z = x wᵀ + b and a = σ(z), and who takes part in this mini-batch."""
        tape = weighted_inputs(x, self.weights, self.biases, rows.z, rows.ones)
        tape += self._activate(rows)
        if rows.dropout:
            tape.append((chance.random, (None, rows.mask.dtype, rows.mask)))
            tape += noted(_thin, rows.a, rows.mask, rows.dropout, rows.thinned)
        return tape

    def _activate(self, rows: Rows) -> Tape:
        """a = σ(z), by the formula that is quickest for so many numbers."""
        if self.activation.function is not sigmoid or rows.z.size > FEW:
            return noted(self.activation.function, rows.z, rows.a)
        from scipy.special import expit  # slow to import: on the thread that trains

        bounded = not_fainter(rows.z) if self.keeps_out_denormals else []
        return [*bounded, (expit, (rows.z, rows.a))]

    def output_error(self, y: Array, rows: Rows, cost: Cost) -> Tape:
        """BP1: δ of this layer, the last, σ′(z) being there already where it is needed."""
        output = replace(self.activation, derivative=_as_it_is)
        error = noted(cost.delta, rows.z, rows.a, y, output, rows.delta, rows.slope)
        return [*error, *self._clean(rows.delta)]

    def error_below(self, rows: Rows, below: Rows) -> Tape:
        """BP2: δ of the layer below from that of this one, σ′(z) being there already."""
        tape = errors_below(rows.delta, self.weights, below.delta)
        if below.dropout:
            tape.append((np.multiply, (below.delta, below.mask, below.delta)))
        tape.append((np.multiply, (below.delta, below.slope, below.delta)))
        return [*tape, *self._clean(below.delta)]

    def _clean(self, delta: Array) -> Tape:
        return without_dust(delta) if self.keeps_out_denormals else []

    def update(self, x: Array, rows: Rows, spec: Spec, n_train: int) -> Tape:
        """BP4, penalty and momentum: what moves the weights."""
        penalty, pull = PENALTIES[spec.penalty], spec.decay(n_train)
        rate = -spec.learning_rate / len(x)
        w, v, step, delta = self.weights, self.weight_velocities, self._step, rows.delta
        if spec.momentum:
            moved = move_weights(v, spec.momentum, rate, delta, x, step)
            return [*moved, *_penalise(v, penalty, pull, w, step), (np.add, (w, v, w))]
        if penalty.proportional:
            return move_weights(w, 1.0 - pull, rate, delta, x, step)
        penalised = _penalise(w, penalty, pull, w, step)
        return penalised + move_weights(w, 1.0, rate, delta, x, step)


def _as_it_is(z: Array, a: Array, slope: Array | None) -> Array:
    """σ′(z) that has been computed before."""
    assert slope is not None
    return slope


def _penalise(into: Array, penalty: Penalty, pull: float, w: Array, step: Array) -> Tape:
    """into ← into − ηλ/n · ∂penalty/∂w."""

    def formula(into: Array, w: Array, step: Array) -> None:
        np.multiply(penalty.gradient(w, step), pull, step)
        np.subtract(into, step, into)

    return noted(formula, into, w, step) if pull else []


def _thin(a: Array, mask: Array, p: float, thinned: Array) -> None:
    """One mask for all rows; who stays is multiplied by 1/(1 − p)."""
    np.greater_equal(mask, p, mask)
    np.multiply(mask, 1 / (1 - p), mask)
    np.multiply(a, mask, thinned)
