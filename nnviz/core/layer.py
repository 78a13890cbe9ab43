"""One layer in the fast loop: what it keeps, and the calls that use it and move it."""

from functools import cache
from typing import Any, TypeAlias

import numpy as np
from scipy.linalg import get_blas_funcs

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.aligned import aligned, aligned_copy
from nnviz.core.arrays import Array
from nnviz.core.costs import Cost
from nnviz.core.penalties import PENALTIES, Penalty
from nnviz.core.products import ORDER, errors_below, move_biases, move_weights, weighted_inputs
from nnviz.core.spec import Spec
from nnviz.core.tape import Tape, noted

DType: TypeAlias = np.dtype[Any]


class Rows:
    """What a layer computes for the first m examples of a mini-batch, each array (m, n).

    ``thinned`` is what the next layer sees: ``a`` itself, or under dropout ``a`` times the
    ``mask`` (n,).
    """

    def __init__(self, memory: Array, mask: Array, m: int, thins: bool) -> None:
        n = len(mask)
        self.z, self.a, thinned, self.delta, self.scratch = (
            part[: m * n].reshape((m, n), order=ORDER) for part in memory
        )
        self.thinned = thinned if thins else self.a
        self.mask = mask


class Layer:
    """Weights (n_out, n_in), biases (n_out,) and their velocities.

    The methods that train give tapes: calls on x (m, n_in) and the layer's :class:`Rows`.
    """

    def __init__(self, w: Array, b: Array, activation: str, dtype: DType) -> None:
        self.weights = aligned_copy(w, dtype, ORDER)
        self.biases = aligned_copy(b, dtype)
        self.weight_velocities = aligned(w.shape, dtype, ORDER)
        self._bias_velocities = aligned(b.shape, dtype)
        self._step = aligned(w.shape, dtype, ORDER)
        self._activation = ACTIVATIONS[activation]

    def make_room(self, size: int, dropout: float) -> None:
        """Memory for mini-batches of up to ``size`` examples; ``dropout`` is p, 0 for none."""
        dtype, n = self.biases.dtype, len(self.biases)
        memory, mask = aligned((5, size * n), dtype), aligned((n,), dtype)
        self._ones = np.ones(size, dtype)
        self._dropout = dropout
        self.rows = cache(lambda m: Rows(memory, mask, m, dropout > 0))

    def forward(self, x: Array, chance: np.random.Generator) -> Tape:
        """z = x wᵀ + b and a = σ(z), and who takes part in this mini-batch."""
        rows, p = self.rows(len(x)), self._dropout
        tape = weighted_inputs(x, self.weights, self.biases, rows.z)
        tape += noted(self._activation.function, rows.z, rows.a)
        if p:
            tape.append((chance.random, (None, rows.mask.dtype, rows.mask)))
            tape += noted(_thin, rows.a, rows.mask, p, rows.thinned)
        return tape

    def output_error(self, y: Array, cost: Cost) -> Tape:
        """BP1: δ of this layer, the last."""
        rows = self.rows(len(y))
        operands = rows.z, rows.a, y, self._activation, rows.delta, rows.scratch
        return noted(cost.delta, *operands)

    def error(self, m: int, above: "Layer") -> Tape:
        """BP2: δ of this layer from that of the next one."""
        rows = self.rows(m)
        tape = errors_below(above.rows(m).delta, above.weights, rows.delta)
        if self._dropout:
            tape.append((np.multiply, (rows.delta, rows.mask, rows.delta)))
        return tape + noted(self._activation.pull_back, rows.z, rows.a, rows.delta, rows.scratch)

    def update(self, x: Array, spec: Spec, n_train: int) -> Tape:
        """BP3 and BP4, penalty and momentum: what moves weights and biases."""
        tape = self._move_weights(x, spec, n_train)
        if not spec.use_biases:
            return tape
        delta, ones = self.rows(len(x)).delta, self._ones[: len(x)]
        rate, b, v = -spec.learning_rate / len(x), self.biases, self._bias_velocities
        if not spec.momentum:
            return tape + move_biases(b, 1.0, rate, delta, ones)
        return [*tape, *move_biases(v, spec.momentum, rate, delta, ones), (np.add, (b, v, b))]

    def _move_weights(self, x: Array, spec: Spec, n_train: int) -> Tape:
        penalty, pull = PENALTIES[spec.penalty], _pull(spec, n_train)
        delta, rate = self.rows(len(x)).delta, -spec.learning_rate / len(x)
        w, v, step = self.weights, self.weight_velocities, self._step
        if spec.momentum:
            moved = move_weights(v, spec.momentum, rate, delta, x, step)
            return [*moved, *_penalise(v, penalty, pull, w, step), (np.add, (w, v, w))]
        if penalty.proportional:
            return move_weights(w, 1.0 - pull, rate, delta, x, step)
        penalised = _penalise(w, penalty, pull, w, step)
        return penalised + move_weights(w, 1.0, rate, delta, x, step)

    def speed(self, m: int) -> tuple[float, float]:
        """Mean |δ| and ‖∂C₀/∂b‖ in the last mini-batch, of m rows (chapter 5)."""
        delta = self.rows(m).delta
        asum, nrm2 = get_blas_funcs(("asum", "nrm2"), dtype=delta.dtype)
        return asum(delta.ravel("K")) / delta.size, nrm2(self._ones[:m] @ delta) / m


def _penalise(into: Array, penalty: Penalty, pull: float, w: Array, step: Array) -> Tape:
    """into ← into − ηλ/n · ∂penalty/∂w."""

    def formula(into: Array, w: Array, step: Array) -> None:
        np.multiply(penalty.gradient(w, step), pull, step)
        np.subtract(into, step, into)

    return noted(formula, into, w, step) if pull else []


def _pull(spec: Spec, n_train: int) -> float:
    """ηλ/n."""
    if spec.penalty == "none":
        return 0.0
    return spec.learning_rate * spec.penalty_strength / n_train


def _thin(a: Array, mask: Array, p: float, thinned: Array) -> None:
    """One mask for all rows; who stays is multiplied by 1/(1 − p)."""
    np.greater_equal(mask, p, mask)
    np.multiply(mask, 1 / (1 - p), mask)
    np.multiply(a, mask, thinned)
