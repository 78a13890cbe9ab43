"""What may be too large for any η: inputs taken as they are, and first weights that are given."""

import numpy as np

from nnviz.core.arrays import Array
from nnviz.core.network import Network
from nnviz.core.settings import LEAST_RATE
from nnviz.core.spec import Spec

BEYOND_SEEDS = 10.0
"""Seeds draw no such weights; training comes to some of them."""
LARGE = 1_000.0
"""Nor does training often come to any of these."""


def may_fall(spec: Spec) -> bool:
    """Whether its η is not yet the least that can be set."""
    return spec.learning_rate > LEAST_RATE


def may_rise(spec: Spec) -> bool:
    """Whether its η is not yet the largest that can be set."""
    most: float = Spec.__dataclass_fields__["learning_rate"].metadata["maximum"]
    return spec.learning_rate < most


def takes_as_they_are(spec: Spec) -> bool:
    """Whether the inputs are those of a table, and were chosen to be neither moved nor scaled."""
    return spec.choices.scaling == "none"


def largest_weight(network: Network) -> float:
    """The largest weight or bias, however it is signed."""
    return max(map(largest, (*network.weights, *network.biases)))


def largest(numbers: Array) -> float:
    """The largest of these, however it is signed."""
    return float(max(np.max(numbers), -np.min(numbers.astype(np.float64))))


@np.errstate(all="ignore")
def typical(weights: Array) -> float:
    """The root of their mean square."""
    return float(np.sqrt(np.square(weights, dtype=np.float64).mean()))
