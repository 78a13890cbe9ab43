"""One hidden neuron with one input: σ(wx + b) is a step, at −b/w."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]
Places = Values
"""Places x (m,) in 0..1."""

WIDTH = 2 * math.log(9)
"""Times 1/w: from a tenth to nine tenths of a step's height."""
LARGEST_WEIGHT = 1000.0


@dataclass(frozen=True)
class Step:
    """A neuron's ``weight`` and ``bias``."""

    weight: float
    bias: float

    @property
    def place(self) -> float:
        """Where it says ½: −b/w; infinite where there is no step."""
        return -self.bias / self.weight if self.weight else math.inf

    @property
    def width(self) -> float:
        """From a tenth to nine tenths of its height."""
        return WIDTH / abs(self.weight) if self.weight else math.inf

    def says(self, x: Places) -> Values:
        """σ(wx + b)."""
        return sigmoid(self.weight * x + self.bias)


def sigmoid(z: Values) -> Values:
    """σ(z), finite for every finite z."""
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))
