"""The fast mini-batch loop; equals network.py to rounding.

Where the time goes was measured, and each trick below pays for itself:

* a *tape* of (function, arguments) over preallocated buffers, one for every mini-batch slot, so
  that a step is a flat loop of calls without allocation, slicing or attribute look-ups;
* examples are gathered and scaled a chunk at a time, small enough to stay in the cache;
* bias, decay, gradient and update go into the products themselves where these are small;
* what the layers have in common, biases above all, is one call for several of them;
* buffers start on a cache line;
* weights and velocities are kept out of denormals, and so is the rest once a run comes near them.
"""

import contextvars
from collections.abc import Callable
from itertools import chain
from math import isfinite
from typing import Any

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.engine.biases import Biases
from nnviz.core.engine.denormals import comes_near, flush, steps_between
from nnviz.core.engine.layer import Layer
from nnviz.core.engine.products import absolute_sum
from nnviz.core.engine.room import MiniBatch, Room
from nnviz.core.engine.tape import Tape
from nnviz.core.examples import Inputs, work
from nnviz.core.network import Network
from nnviz.core.spec import Spec

LOOK_EVERY = 10
"""After so many flushes it is looked whether the rest comes near denormals, and after the first."""

LONG = 30_000_000
"""Multiplications of a mini-batch that takes so long, some 0.01 s, that it is no longer done in one
piece."""


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
        self._activation, self._output = network.activation, network.output
        self._dtype = np.dtype(spec.dtype)
        self._biases = Biases(network.biases, self._dtype)
        layers = zip(network.weights, self._biases.layers, network.activations, strict=True)
        size = spec.mini_batch_size
        self._layers = [Layer(w, b, name, self._dtype, size) for w, b, name in layers]
        self._chance = np.random.default_rng(spec.random_streams()[2])
        # Overflow is tested for, so it need not warn: said once here, not at every step.
        self._silent = contextvars.copy_context()
        self._silent.run(np.seterr, all="ignore")
        arrays = [a for layer in self._layers for a in (layer.weights, layer.biases)]
        self._kept = [(a, a.copy("K")) for a in arrays]
        self._shown: Network | None = None  # as it stands, until the next step
        self._flushes = 0
        self.adjust(spec, n_train)

    def adjust(self, spec: Spec, n_train: int) -> None:
        """Go on with another η, λ, μ, mini-batch size or number of training examples."""
        self.spec, self._n_train = spec, n_train
        self._work = work(spec.sizes) * spec.mini_batch_size
        self._since_flush = 0
        self._flush_every = steps_between(spec.momentum)
        self.rest()

    def rest(self) -> None:
        """Let go of what mini-batches are made in: it is made anew for the next one."""
        self._m = 0  # nothing has been computed in that
        self._made: Room | None = None

    @property
    def _room(self) -> Room:
        if self._made is None:
            self._made = Room(self._layers, self._biases, self._chance, self.spec, self._n_train)
        return self._made

    def __getstate__(self) -> dict[str, Any]:
        """What it has learnt and drawn; where it goes on, buffers and tapes are made anew."""
        return self._state(self.kept)

    def asleep(self) -> dict[str, Any]:
        """The same for :meth:`awake`, with the network kept as it stands, which has to be finite.

        It takes no more memory than the velocities do, and the network where nobody has that yet.
        """
        return self._state(self.network)

    @classmethod
    def awake(cls, state: dict[str, Any]) -> "Engine":
        """One that goes on from there."""
        engine = cls.__new__(cls)
        engine.__setstate__(state)
        return engine

    def _state(self, kept: Network) -> dict[str, Any]:
        return {
            "spec": self.spec,
            "n_train": self._n_train,
            "network": self.network,
            "kept": kept,
            "velocities": [velocities.copy() for velocities in self._velocities],
            "chance": self._chance.bit_generator.state,
            "since_flush": self._since_flush,
            "flushes": self._flushes,
            "keeps_out_denormals": self._layers[0].keeps_out_denormals,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        Engine.__init__(self, state["network"], state["spec"], state["n_train"])
        kept = state["kept"]
        pairs = zip(kept.weights, kept.biases, strict=True)
        for (_, copy), array in zip(self._kept, chain.from_iterable(pairs), strict=True):
            np.copyto(copy, array)
        for mine, velocities in zip(self._velocities, state["velocities"], strict=True):
            np.copyto(mine, velocities)
        self._chance.bit_generator.state = state["chance"]
        self._since_flush, self._flushes = state["since_flush"], state["flushes"]
        if state["keeps_out_denormals"]:
            self._keep_out_denormals()

    @property
    def _velocities(self) -> list[Array]:
        return [self._biases.velocities, *(layer.weight_velocities for layer in self._layers)]

    def tape(self, slot: int, m: int) -> Tape:
        """The calls of a step on the m examples that are loaded there."""
        return self._room.tape(slot, m)

    @property
    def slots(self) -> int:
        """How many mini-batches are loaded at a time."""
        return self._room.slots

    @property
    def network(self) -> Network:
        """The network as it stands: an immutable copy, one for all who ask before the next step."""
        if self._shown is None:
            self._shown = self._network_of([array for array, _ in self._kept])
        return self._shown

    @property
    def kept(self) -> Network:
        """The network as it was at the last :meth:`keep`, or at the start."""
        return self._network_of([copy for _, copy in self._kept])

    @property
    def finite_network(self) -> Network:
        """The network as it stands or, where that is none any more, as it was when kept."""
        is_finite = self._silent.run(lambda: self._is_network_finite)
        return self.network if is_finite else self.kept

    def keep(self) -> None:
        """Remember the network as it stands, a good deal cheaper than to make a Network of it."""
        for array, copy in self._kept:
            np.copyto(copy, array)

    @property
    def chunk(self) -> int:
        """How many rows :meth:`load` takes at a time."""
        return self._room.chunk

    def load(self, examples: Inputs, targets: Array, rows: Array) -> list[MiniBatch]:
        """Gather these rows of the examples and of the encoded targets, for :meth:`play`."""
        return self._room.load(examples, targets, rows)

    def play(self, tape: Tape, m: int, between: Callable[[], None] | None = None) -> None:
        """One step on a mini-batch that was loaded; in a long one something is done in between."""
        if between is None or self._work < LONG:
            self._silent.run(_make_calls, tape)
        else:
            self._silent.run(_make_calls_apart, tape, between)
        self._m, self._shown = m, None
        self._since_flush += 1
        if self._since_flush >= self._flush_every:
            self._flush_denormals()

    def step(self, x: Array, y: Array) -> None:
        """One step on x (m, n_in) and y (m, n_out), 1 ≤ m ≤ mini_batch_size; divides by m."""
        m, most = len(x), self.spec.mini_batch_size
        if not 1 <= m <= most or len(y) != m:
            raise ValueError(f"a mini-batch has 1 to {most} rows of x and y")
        self._room.x[:m] = x
        self._room.y[0, :m] = y
        self.play(self.tape(0, m), m)

    def speeds(self) -> list[float]:
        """Mean |δ| of every layer in the last mini-batch, then ‖∂C₀/∂b‖ of every layer."""
        return self._silent.run(self._room.common(self._m).speeds)

    @property
    def weighted_outputs(self) -> Array | None:
        """z (m, n_out) of the last mini-batch, until the next one; None before the first."""
        return self._room.common(self._m).space.rows[-1].z if self._m else None

    def is_finite(self) -> bool:
        """Whether every weight, bias and last output is a number, and their sums are."""
        return self._silent.run(self._is_finite)

    def _is_finite(self) -> bool:
        if not self._is_network_finite:
            return False
        return not self._m or isfinite(absolute_sum(self._room.common(self._m).space.rows[-1].a))

    @property
    def _is_network_finite(self) -> bool:
        return all(isfinite(absolute_sum(array)) for array, _ in self._kept)

    def _network_of(self, arrays: list[Array]) -> Network:
        return Network(arrays[::2], arrays[1::2], activation=self._activation, output=self._output)

    def _flush_denormals(self) -> None:
        self._since_flush = 0
        flush([layer.weights for layer in self._layers])
        if self.spec.momentum:
            flush([layer.weight_velocities for layer in self._layers])
        self._flushes += 1
        is_due = self._flushes % LOOK_EVERY == 1 and not self._layers[0].keeps_out_denormals
        if is_due and comes_near(self._room.common(self._m).space.passed_on):
            self._keep_out_denormals()

    def _keep_out_denormals(self) -> None:
        """From the next step on and for good: what is loaded already is played so, too."""
        for layer in self._layers:
            layer.keeps_out_denormals = True
        if self._made is not None:
            self._made.record_anew()


def _make_calls(tape: Tape) -> None:
    for function, arguments in tape:
        function(*arguments)


def _make_calls_apart(tape: Tape, between: Callable[[], None]) -> None:
    for function, arguments in tape:
        function(*arguments)
        between()
