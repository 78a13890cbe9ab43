"""The network as a value, written to be read beside chapter 2.

Rows are examples. Layers of weights are counted from 0: ``weights[l]`` is (n_out, n_in), the
book's w_jk, and ``biases[l]`` is (n_out,). This is the reference that the fast
:mod:`nnviz.core.engine.loop` is tested against.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array, closed, frozen
from nnviz.core.costs import COSTS
from nnviz.core.initializers import INITIALIZERS, Initializer
from nnviz.core.spec import Spec, random_streams

LARGEST = 1e30
"""Of a weight that is given by hand."""


class Gradients(NamedTuple):
    """∂C/∂w, shapes (n_out, n_in), and ∂C/∂b, shapes (n_out,), one of each a layer."""

    weights: list[Array]
    biases: list[Array]


class Network:
    """Immutable weights and biases, and the activations between them.

    ``activation`` is one name for all hidden layers, or one for each; ``output`` is the last
    layer's. Raises ValueError where the shapes do not fit each other.
    """

    __slots__ = ("activation", "biases", "output", "weights")

    weights: tuple[Array, ...]
    biases: tuple[Array, ...]
    activation: str | tuple[str, ...]
    output: str

    def __init__(
        self,
        weights: Sequence[Array],
        biases: Sequence[Array],
        *,
        activation: str | Sequence[str] = "sigmoid",
        output: str = "sigmoid",
    ) -> None:
        dtype = np.float32 if np.asarray(weights[0]).dtype == np.float32 else np.float64
        _check_shapes([np.shape(w) for w in weights], [np.shape(b) for b in biases])
        put = super().__setattr__
        put("weights", tuple(frozen(w, dtype) for w in weights))
        put("biases", tuple(frozen(b, dtype) for b in biases))
        put("activation", activation if isinstance(activation, str) else tuple(activation))
        put("output", output)
        if len(self.activations) != len(weights):
            raise ValueError("there must be one activation for each hidden layer")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Network is a value: make a new one")

    def __reduce__(self) -> "tuple[Callable[..., Network], tuple[object, ...]]":
        """How it is sent to another process."""
        return _made, (self.weights, self.biases, self.activation, self.output)

    def __deepcopy__(self, _memo: object) -> "Network":
        """Itself: it is a value."""
        return self

    @property
    def nbytes(self) -> int:
        """The memory that its weights and biases take."""
        return sum(array.nbytes for array in (*self.weights, *self.biases))

    @classmethod
    def initial(cls, spec: Spec) -> "Network":
        """The network before training: drawn in float64 from the seed, then cast.

        What was drawn last is remembered: Reset, and who compares a run with its start, ask again.
        """
        draw = INITIALIZERS[spec.initializer]
        weights, biases = _drawn(draw, spec.seed, spec.sizes, spec.dtype)
        if not spec.use_biases:
            biases = tuple(np.zeros_like(bias) for bias in biases)
        return cls(weights, biases, activation=spec.activation, output=spec.output)

    @property
    def sizes(self) -> tuple[int, ...]:
        """Neurons in each layer, inputs first."""
        return (self.weights[0].shape[1], *(len(b) for b in self.biases))

    @property
    def activations(self) -> tuple[str, ...]:
        """The activation of every layer of weights, the output's last."""
        hidden = self.activation
        if isinstance(hidden, str):
            hidden = (hidden,) * (len(self.weights) - 1)
        return (*hidden, self.output)

    @np.errstate(over="ignore")
    def cast(self, dtype: str) -> "Network":
        """The same network in "float32" or "float64"; itself where it is that already.

        What is too large for that becomes infinite, without a warning.
        """
        if self.weights[0].dtype == dtype:
            return self
        weights, biases = (
            [closed(a.astype(dtype)) for a in each] for each in (self.weights, self.biases)
        )
        return Network(weights, biases, activation=self.activation, output=self.output)

    @property
    def parameter_count(self) -> int:
        """How many weights and biases there are."""
        return sum(w.size + b.size for w, b in zip(self.weights, self.biases, strict=True))

    def changed(self, layer: int, neuron: int, column: int, value: float) -> "Network":
        """The same network with another weight from ``column``; after the last one is the bias.

        A value beyond ±1e30, which float32 could hardly hold, becomes that.
        """
        weights, biases = list(self.weights), list(self.biases)
        numbers = np.column_stack([weights[layer], biases[layer]])
        numbers[neuron, column] = min(max(value, -LARGEST), LARGEST)
        weights[layer], biases[layer] = numbers[:, :-1], numbers[:, -1]
        return Network(weights, biases, activation=self.activation, output=self.output)

    @np.errstate(all="ignore")
    def forward(self, x: Array) -> tuple[list[Array], list[Array]]:
        """All weighted inputs z and activations a for x, (m, n) or (n,) (equation 25).

        ``activations[0]`` is x and ``activations[-1]`` the output; ``zs[l]`` led to
        ``activations[l + 1]``. Where weights are wild there are infinities and NaN among them,
        without a warning.
        """
        a = np.asarray(x, dtype=self.weights[0].dtype)
        zs, activations = [], [a]
        for w, b, name in zip(self.weights, self.biases, self.activations, strict=True):
            z = a @ w.T + b
            a = ACTIVATIONS[name](z)
            zs.append(z)
            activations.append(a)
        return zs, activations

    @np.errstate(all="ignore")
    def backward(self, x: Array, y: Array, cost: str) -> tuple[list[Array], Gradients]:
        """The four equations of backpropagation, for x (m, n) and y (m, k) taken as they are.

        Returns the errors δ of every layer, (m, n_l) each, and the gradients averaged over the m
        rows, penalty not included.
        """
        x, y = np.atleast_2d(x), np.atleast_2d(y)
        zs, activations = self.forward(x)
        deltas = self._errors(zs, activations, y, cost)
        nabla_b = [delta.mean(axis=0) for delta in deltas]  # BP3
        nabla_w = [  # BP4
            delta.T @ a / len(x) for delta, a in zip(deltas, activations[:-1], strict=True)
        ]
        return deltas, Gradients(nabla_w, nabla_b)

    @np.errstate(all="ignore")
    def errors(self, x: Array, y: Array, cost: str) -> list[Array]:
        """The errors δ alone, for x (m, n) and y (m, k): (m, n_l) each."""
        return self._errors(*self.forward(x), y, cost)

    def _errors(
        self, zs: list[Array], activations: list[Array], y: Array, cost: str
    ) -> list[Array]:
        output = ACTIVATIONS[self.output]
        delta = COSTS[cost].delta(zs[-1], activations[-1], y, output, None, None)  # BP1
        deltas = [delta]
        for layer in range(len(self.weights) - 2, -1, -1):  # BP2, from the last hidden layer back
            error = deltas[0] @ self.weights[layer + 1]
            activation = ACTIVATIONS[self.activations[layer]]
            deltas.insert(0, activation.pull_back(zs[layer], activations[layer + 1], error))
        return deltas


@lru_cache(maxsize=2)
def _drawn(
    draw: Initializer, seed: int, sizes: tuple[int, ...], dtype: str
) -> tuple[tuple[Array, ...], tuple[Array, ...]]:
    """Weights and biases of every layer, from the first of the seed's streams."""
    rng = np.random.default_rng(random_streams(seed)[0])
    weights, biases = [], []
    for n_in, n_out in pairwise(sizes):
        weights.append(closed(draw.layer(rng, n_out, n_in, dtype)))
        biases.append(closed(draw.biases(rng, n_out).astype(dtype)))
    return tuple(weights), tuple(biases)


def _made(
    weights: Sequence[Array],
    biases: Sequence[Array],
    activation: str | Sequence[str],
    output: str,
) -> Network:
    return Network(weights, biases, activation=activation, output=output)


def _check_shapes(weights: list[tuple[int, ...]], biases: list[tuple[int, ...]]) -> None:
    if not weights or len(weights) != len(biases):
        raise ValueError("a network needs weights and biases for the same number of layers")
    for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
        if len(w) != 2 or b != (w[0],) or 0 in w:
            raise ValueError(
                f"layer {layer + 2}: weights {w} and biases {b} do not belong together"
            )
        if layer and w[1] != weights[layer - 1][0]:
            raise ValueError(
                f"layer {layer + 2}: {w[1]} inputs for {weights[layer - 1][0]} neurons"
            )
