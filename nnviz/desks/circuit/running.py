"""What every perceptron of a circuit answers, in every row of its truth table."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from nnviz.desks.circuit.circuit import Circuit

Values = NDArray[np.float64]

STEP = math.inf
"""The sharpness of a perceptron: a sigmoid with all weights and biases times infinity."""


@dataclass(frozen=True, eq=False)
class Answers:
    """By node: ``sums`` are the perceptrons' w·x + b, ``says`` what each node says, (rows,)."""

    sums: Mapping[int, Values]
    says: Mapping[int, Values]


def rows(count: int) -> tuple[tuple[int, ...], ...]:
    """All rows of so many bits, 00 … 11."""
    return tuple(product((0, 1), repeat=count))


def answers(circuit: Circuit, given: Values, sharpness: float = STEP) -> Answers:
    """What is answered to ``given`` (rows, inputs); ``sharpness`` is c in σ(c·z), `STEP` a step.

    A sum of 0 answers 0.
    """
    says = dict(enumerate(np.asarray(given, float).T))
    sums: dict[int, Values] = {}
    for node in circuit.order:
        neuron = circuit.neuron(node)
        assert neuron is not None
        total = np.full(len(given), neuron.bias)
        for wire in circuit.wires_to(node):
            total = total + wire.weight * says[wire.source]
        sums[node], says[node] = total, activated(total, sharpness)
    return Answers(sums, says)


def activated(sums: Values, sharpness: float) -> Values:
    """σ(c·z), with c infinite 1 above 0 and 0 elsewhere."""
    if sharpness == STEP:
        return (sums > 0).astype(float)
    return 1 / (1 + np.exp(-np.clip(sharpness * sums, -500, 500)))
