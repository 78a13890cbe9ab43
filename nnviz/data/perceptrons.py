"""Chapter 1's perceptrons, with weights and biases given by hand: nothing in them is learnt."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nnviz.core import Network, Spec


@dataclass(frozen=True, eq=False)
class Perceptrons:
    """A network of step neurons, and the design that goes with it: its truth table above all."""

    label: str
    spec: Spec
    network: Network


def _perceptrons(
    label: str, data: str, *layers: tuple[Sequence[Sequence[float]], Sequence[float]]
) -> Perceptrons:
    """Of ``layers``, the weights (n_out, n_in) and biases (n_out,) of each."""
    network = Network(
        [np.array(weights, dtype=float) for weights, _ in layers],
        [np.array(biases, dtype=float) for _, biases in layers],
        activation="step",
        output="step",
    )
    spec = Spec(data=data, sizes=network.sizes, activation="step", output="step", cost="quadratic")
    return Perceptrons(label, spec, network)


_NAND = (-2, -2)
"""A NAND's weights from its two inputs; its bias is 3. One input on both wires counts −4."""

_COPY = 1
"""A neuron with this weight and the bias −½ answers what it is given."""

PERCEPTRONS: tuple[Perceptrons, ...] = (
    _perceptrons("NAND (−2, −2, 3)", "nand", ([_NAND], [3])),
    _perceptrons(
        "Half adder from NANDs",
        "half-adder",
        # copies of x₁ and x₂, and NAND(x₁, x₂)
        ([[_COPY, 0], [0, _COPY], _NAND], [-0.5, -0.5, 3]),
        # x₁ and x₂ each with that NAND, and a copy of it
        ([[-2, 0, -2], [0, -2, -2], [0, 0, _COPY]], [3, 3, -0.5]),
        # the sum is the NAND of the two, the carry the third on both wires
        ([[-2, -2, 0], [0, 0, -4]], [3, 3]),
    ),
    _perceptrons("Cheese festival, threshold 5", "cheese-5", ([[6, 2, 2]], [-5])),
    _perceptrons("Cheese festival, threshold 3", "cheese-3", ([[6, 2, 2]], [-3])),
)
