"""One example on its way through a network and back, with every number on that way kept.

What chapter 2 does in five stages: a¹, then z and a layer by layer, the output error (BP1), the
errors backwards (BP2), the gradients (BP3, BP4). In float64, so that each can be checked.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.costs import COSTS
from nnviz.core.network import Gradients, Network
from nnviz.core.penalties import PENALTIES
from nnviz.core.spec import Spec


@dataclass(frozen=True, eq=False)
class OneExample:
    """All values for one example; layers of weights are counted from 0.

    ``zs[l]`` and ``activations[l + 1]`` are (n_l,), ``activations[0]`` is the input. Where a target
    ``y`` (k,) is known, encoded as the network is trained on it, ``deltas[l]`` is ∂C/∂z, (n_l,).
    """

    network: Network
    cost: str
    y: Array | None
    zs: list[Array]
    activations: list[Array]
    deltas: list[Array]

    @classmethod
    def of(cls, network: Network, x: Array, y: Array | None, cost: str) -> "OneExample":
        """``x`` (n,) through ``network`` and, where ``y`` (k,) is known, back."""
        exact = network.cast("float64")
        x = np.asarray(x, dtype=np.float64)
        zs, activations = exact.forward(x)
        if y is None:
            return cls(exact, cost, None, zs, activations, [])
        y = np.asarray(y, dtype=np.float64)
        deltas = exact.errors(x[None], y[None], cost)
        return cls(exact, cost, y, zs, activations, [delta[0] for delta in deltas])

    @cached_property
    def gradients(self) -> Gradients:
        """Those of this example's cost, penalty not included (BP3, BP4): none without a target.

        They are as large as the network, and reckoned once somebody looks at them.
        """
        pairs = zip(self.deltas, self.activations, strict=False)
        with np.errstate(all="ignore"):
            return Gradients([np.outer(delta, a) for delta, a in pairs], self.deltas)

    def slope(self, layer: int) -> Array:
        """σ′(z) of every neuron of a layer, (n_l,); of softmax the Jacobian's diagonal."""
        activation = ACTIVATIONS[self.network.activations[layer]]
        return activation.derivative(self.zs[layer], self.activations[layer + 1], None)

    @property
    def output_jacobian(self) -> Array:
        """∂a_j/∂z_k of the output layer, (k, k): of softmax a_j (δ_jk − a_k), else diagonal."""
        a = self.activations[-1]
        if ACTIVATIONS[self.network.output].coupled:
            return np.asarray(np.diag(a) - np.outer(a, a))
        return np.asarray(np.diag(self.slope(len(self.zs) - 1)))

    @property
    def cost_value(self) -> float | None:
        """C of this example; None without a target."""
        if self.y is None:
            return None
        return float(COSTS[self.cost].value(self.zs[-1], self.activations[-1], self.y))


def penalty_slope(spec: Spec, n_train: int, weight: float) -> float:
    """What the penalty adds to ∂C/∂w of one weight: (λ/n) w for L2, (λ/n) sgn(w) for L1."""
    gradient = PENALTIES[spec.penalty].gradient(np.array([weight]), None)
    return spec.penalty_strength / n_train * float(gradient[0])
