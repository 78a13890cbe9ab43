"""The fast mini-batch loop: the one file allowed to be clever; equals network.py to rounding.

Where the time goes was measured, and each trick below pays for itself:

* a *tape* of (function, arguments) over preallocated buffers, one for every mini-batch slot, so
  that a step is a flat loop of calls without allocation, slicing or attribute look-ups;
* examples are gathered and scaled a chunk at a time, small enough to stay in the cache;
* gradient, decay and update of a layer are one gemm straight into the weights (or velocities);
* buffers start on a cache line, which alone is worth 10-20 % on small layers;
* weights and velocities are kept out of denormals, which would slow gemm down fourfold.
"""

import contextvars
from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

import numpy as np
from scipy.linalg import get_blas_funcs

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.examples import Examples, scaled
from nnviz.core.network import Network
from nnviz.core.penalties import PENALTIES
from nnviz.core.spec import Spec

Tape: TypeAlias = list[tuple[Callable[..., Any], tuple[Any, ...]]]

CHUNK_BYTES = 800_000
CACHE_LINE = 64
# Fusing pays up to here, and scipy's gemm holds the GIL: 3e7 multiply-adds are 0.4 ms.
LARGEST_FUSED = 30_000_000
TINY = 1e-30
TO_DENORMAL = np.log(1e-8)


def aligned(shape: tuple[int, ...], dtype: Any) -> Array:
    """Zeros that start on a cache line."""
    dtype = np.dtype(dtype)
    size = int(np.prod(shape)) * dtype.itemsize
    raw = np.zeros(size + CACHE_LINE, dtype=np.uint8)
    start = -raw.ctypes.data % CACHE_LINE
    array: Array = raw[start : start + size].view(dtype).reshape(shape)
    return array


def aligned_copy(values: Array, dtype: Any) -> Array:
    """``values`` in memory of our own that starts on a cache line."""
    copy: Array = aligned(values.shape, dtype)
    copy[...] = values
    return copy


class Engine:
    """Trains one network in place by mini-batch gradient descent.

    ``n_train`` is the n of λ/n: all training examples. Updates (chapter 3):
    w ← (1 − ηλ/n) w − (η/m) Σ∇ for L2, w ← w − (ηλ/n) sgn(w) − (η/m) Σ∇ for L1, both from the
    old w; with momentum v ← μv − η∇C, w ← w + v, C including the penalty. Biases are never
    penalised.

    Dropout leaves each hidden neuron out of a mini-batch with probability p, by one mask for all of
    its rows, and multiplies the others by 1/(1 − p). The book keeps the activations as they are and
    halves the weights afterwards (chapter 3): the same average over thinned networks, but not the
    same run, since here the network that is read needs no change at all.
    """

    def __init__(self, network: Network, spec: Spec, n_train: int) -> None:
        self._dtype = np.dtype(spec.dtype)
        self._activation, self._output = network.activation, network.output
        self._names = network.activations
        self._n_train = n_train
        self._weights = [aligned_copy(w, self._dtype) for w in network.weights]
        self._biases = [aligned_copy(b, self._dtype) for b in network.biases]
        self._weight_velocities = [aligned(w.shape, self._dtype) for w in self._weights]
        self._chance = np.random.default_rng(spec.random_streams()[2])
        self._bias_velocities = [aligned(b.shape, self._dtype) for b in self._biases]
        self._gemm, self._gemv = get_blas_funcs(("gemm", "gemv"), dtype=self._dtype)
        # Overflow is tested for, so it need not warn: said once here, not at every step.
        self._silent = contextvars.copy_context()
        self._silent.run(np.seterr, all="ignore")
        self.adjust(spec)

    def adjust(self, spec: Spec) -> None:
        """Go on with another η, λ, μ or mini-batch size."""
        self.spec = spec
        self._since_flush = 0
        self._flush_every = _steps_to_denormal(spec.momentum)
        size, itemsize = spec.mini_batch_size, self._dtype.itemsize
        n_in, n_out = self._weights[0].shape[1], len(self._biases[-1])
        self.slots = max(1, CHUNK_BYTES // (size * (n_in + n_out) * itemsize))
        rows = self.slots * size
        self._x = aligned((rows, n_in), self._dtype)
        self._y = aligned((rows, n_out), self._dtype)
        self._grey = np.empty((rows, n_in), dtype=np.uint8)
        shapes = [(size, len(b)) for b in self._biases]
        self._zs = [aligned(shape, self._dtype) for shape in shapes]
        self._as = [aligned(shape, self._dtype) for shape in shapes]
        self._deltas = [aligned(shape, self._dtype) for shape in shapes]
        self._scratch = [aligned(shape, self._dtype) for shape in shapes]
        self._steps = [aligned(w.shape, self._dtype) for w in self._weights]
        self._ones = np.ones(size, dtype=self._dtype)
        hidden = shapes[:-1]
        self._masks = [aligned(shape[1:], self._dtype) for shape in hidden]
        self._thinned = [
            aligned(shape, self._dtype) if p else a
            for shape, p, a in zip(hidden, spec.dropouts, self._as[:-1], strict=True)
        ]
        self._tape = cache(self._record_tape)

    @property
    def network(self) -> Network:
        """The network as it stands: an immutable copy."""
        return Network(
            self._weights, self._biases, activation=self._activation, output=self._output
        )

    @property
    def chunk(self) -> int:
        """How many rows :meth:`load` takes at a time."""
        return len(self._x)

    def load(self, examples: Examples, targets: Array, rows: Array) -> int:
        """Gather these rows of the examples and of the encoded targets; how many mini-batches."""
        m = len(rows)
        x, y = self._x[:m], self._y[:m]
        if examples.master.dtype == np.uint8:
            np.take(examples.master, rows, axis=0, out=self._grey[:m], mode="clip")
            scaled(self._grey[:m], self._dtype, x)
        else:
            x[...] = examples.master[rows]
        y[...] = targets[rows]
        self._loaded = m
        return -(-m // self.spec.mini_batch_size)

    def run(self, slot: int) -> int:
        """One step on mini-batch ``slot`` of what was loaded; how many examples it had."""
        size = self.spec.mini_batch_size
        m = min(size, self._loaded - slot * size)
        self._silent.run(self._step, slot, m)
        return m

    def step(self, x: Array, y: Array) -> None:
        """One step on x (m, n_in) and y (m, n_out), 1 ≤ m ≤ mini_batch_size; divides by m."""
        m = len(x)
        if not 1 <= m <= self.spec.mini_batch_size or len(y) != m:
            raise ValueError(f"a mini-batch has 1 to {self.spec.mini_batch_size} rows of x and y")
        self._x[:m] = x
        self._y[:m] = y
        self._silent.run(self._step, 0, m)

    def speeds(self) -> tuple[Array, Array]:
        """Mean |δ| and ‖∂C₀/∂b‖ of every layer, (L,) each, in the last mini-batch (chapter 5)."""
        deltas = [delta[: self._m] for delta in self._deltas]
        mean = [np.abs(delta).mean(dtype=np.float64) for delta in deltas]
        norm = [np.linalg.norm(self._ones[: self._m] @ delta) / self._m for delta in deltas]
        return np.array(mean), np.array(norm)

    def is_finite(self) -> bool:
        """Whether every weight, bias and last output is a number."""
        return all(np.isfinite(a).all() for a in (*self._weights, *self._biases, self._as[-1]))

    def _step(self, slot: int, m: int) -> None:
        for function, arguments in self._tape(slot, m):
            function(*arguments)
        self._m = m
        self._since_flush += 1
        if self._since_flush >= self._flush_every:
            self._flush_denormals()

    def _flush_denormals(self) -> None:
        """Velocities of pixels that are rarely lit, and decayed weights, sink below 1e-38."""
        self._since_flush = 0
        for array in (*self._weights, *self._weight_velocities):
            array[np.abs(array) < TINY] = 0.0

    def _record_tape(self, slot: int, m: int) -> Tape:
        start = slot * self.spec.mini_batch_size
        inputs = [self._x[start : start + m], *(a[:m] for a in self._thinned)]
        tape: Tape = []
        for layer, x in enumerate(inputs):
            tape += self._forward(layer, x, m)
        tape += self._backward(self._y[start : start + m], m)
        for layer, x in enumerate(inputs):
            tape += self._update(layer, x, m)
        return tape

    def _forward(self, layer: int, x: Array, m: int) -> Tape:
        z, a = self._zs[layer][:m], self._as[layer][:m]
        return [
            (np.dot, (x, self._weights[layer].T, z)),
            (np.add, (z, self._biases[layer], z)),
            (ACTIVATIONS[self._names[layer]].function, (z, a)),
            *self._thin(layer, a, m),
        ]

    def _thin(self, layer: int, a: Array, m: int) -> Tape:
        """Draw who takes part in this mini-batch, and leave the others out."""
        if not self._drops(layer):
            return []
        mask, p = self._masks[layer], self.spec.dropouts[layer]
        return [
            (self._chance.random, (None, self._dtype, mask)),
            (np.greater_equal, (mask, p, mask)),
            (np.multiply, (mask, 1 / (1 - p), mask)),
            (np.multiply, (a, mask, self._thinned[layer][:m])),
        ]

    def _drops(self, layer: int) -> bool:
        return layer < len(self._masks) and self.spec.dropouts[layer] > 0

    def _backward(self, y: Array, m: int) -> Tape:
        """BP1 at the output, then BP2 layer by layer."""
        last = len(self._weights) - 1
        z, a, delta, scratch = (b[last][:m] for b in self._layer_buffers())
        output = ACTIVATIONS[self._output]
        tape: Tape = [(COSTS[self.spec.cost].delta, (z, a, y, output, delta, scratch))]
        for layer in range(last - 1, -1, -1):
            above, weights = delta, self._weights[layer + 1]
            z, a, delta, scratch = (b[layer][:m] for b in self._layer_buffers())
            derivative = ACTIVATIONS[self._names[layer]].derivative
            if self._drops(layer):
                left_out: Tape = [(np.multiply, (delta, self._masks[layer], delta))]
            else:
                left_out = []
            tape += [
                (np.dot, (above, weights, delta)),
                *left_out,
                (derivative, (z, a, scratch)),
                (np.multiply, (delta, scratch, delta)),
            ]
        return tape

    def _layer_buffers(self) -> tuple[list[Array], ...]:
        return self._zs, self._as, self._deltas, self._scratch

    def _update(self, layer: int, x: Array, m: int) -> Tape:
        """BP3 and BP4, penalty and momentum: what moves this layer's weights and biases."""
        spec, delta = self.spec, self._deltas[layer][:m]
        w, b = self._weights[layer], self._biases[layer]
        rate = -spec.learning_rate / m
        if not spec.momentum:
            before, keep = self._penalty(layer, w)
            tape = before + self._descend(layer, rate, x, delta, keep, w)
            return tape + self._descend_biases(rate, delta, 1.0, b)
        v, vb = self._weight_velocities[layer], self._bias_velocities[layer]
        tape = self._descend(layer, rate, x, delta, spec.momentum, v)
        tape += self._penalty_on_velocity(layer, w, v)
        tape.append((np.add, (w, v, w)))
        if spec.use_biases:
            tape += self._descend_biases(rate, delta, spec.momentum, vb)
            tape.append((np.add, (b, vb, b)))
        return tape

    def _pull(self) -> float:
        """ηλ/n."""
        return self.spec.learning_rate * self.spec.penalty_strength / self._n_train

    def _penalty(self, layer: int, w: Array) -> tuple[Tape, float]:
        """Calls that apply the penalty to w, and the factor left to the gemm."""
        penalty, pull, step = PENALTIES[self.spec.penalty], self._pull(), self._steps[layer]
        if not pull or self.spec.penalty == "none":
            return [], 1.0
        if penalty.proportional:
            return [], 1.0 - pull
        return [
            (penalty.gradient, (w, step)),
            (np.multiply, (step, pull, step)),
            (np.subtract, (w, step, w)),
        ], 1.0

    def _penalty_on_velocity(self, layer: int, w: Array, v: Array) -> Tape:
        penalty, pull, step = PENALTIES[self.spec.penalty], self._pull(), self._steps[layer]
        if not pull or self.spec.penalty == "none":
            return []
        return [
            (penalty.gradient, (w, step)),
            (np.multiply, (step, pull, step)),
            (np.subtract, (v, step, v)),
        ]

    def _descend(
        self, layer: int, rate: float, x: Array, delta: Array, keep: float, into: Array
    ) -> Tape:
        """into ← keep · into + rate · δᵀx."""
        if x.size * delta.shape[1] <= LARGEST_FUSED:
            return [(self._gemm, (rate, x.T, delta.T, keep, into.T, 0, 1, 1))]
        step = self._steps[layer]
        scale: Tape = [] if keep == 1.0 else [(np.multiply, (into, keep, into))]
        return [
            (np.dot, (delta.T, x, step)),
            (np.multiply, (step, rate, step)),
            *scale,
            (np.add, (into, step, into)),
        ]

    def _descend_biases(self, rate: float, delta: Array, keep: float, into: Array) -> Tape:
        """into ← keep · into + rate · Σ_rows δ."""
        if not self.spec.use_biases:
            return []
        ones = self._ones[: len(delta)]
        return [(self._gemv, (rate, delta.T, ones, keep, into, 0, 1, 0, 1, 0, 1))]


def _steps_to_denormal(momentum: float) -> int:
    """After how many steps a forgotten velocity has sunk from 1e-30 to 1e-38."""
    if not 0 < momentum < 1:
        return 100
    return int(np.clip(TO_DENORMAL / np.log(momentum), 10, 100))
