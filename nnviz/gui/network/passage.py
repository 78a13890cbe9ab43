"""One example on its way through a network: what there is to draw and to say about it."""

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np

from nnviz.core import Network
from nnviz.core.arrays import Array
from nnviz.core.insight.answers import for_and_against
from nnviz.core.metrics import answered
from nnviz.data import Dataset
from nnviz.gui.example import Example

Passed: TypeAlias = tuple[list[Array], list[Array]]
"""z and a of every layer; the a begin with the inputs."""

MOST = 1_000
"""Neurons of a layer that any figure has room for: what reaches the others nobody reckons."""


@dataclass(frozen=True, eq=False)
class Passage:
    """A network and the example that goes through it."""

    network: Network
    example: Example | None
    dataset: Dataset | None

    @cached_property
    def passed(self) -> Passed | None:
        """None without an example, with one that does not fit, and with numbers not finite."""
        if self.example is None or np.size(self.example.inputs) != self.network.sizes[0]:
            return None
        zs, activations = self.network.forward(np.ravel(self.example.inputs))
        return (zs, activations) if all(np.isfinite(a).all() for a in zs + activations) else None

    def is_of(self, network: Network, example: Example | None, dataset: Dataset | None) -> bool:
        """Whether it is of these very ones."""
        same = network is self.network and example is self.example
        return same and dataset is self.dataset

    @property
    def shape(self) -> tuple[int, int] | None:
        """Rows and columns of the picture that the inputs are; None where they are numbers."""
        shape = None if self.dataset is None else self.dataset.image_shape
        return shape if shape and shape[0] * shape[1] == self.network.sizes[0] else None

    @property
    def outputs(self) -> Array | None:
        """What the network answers, (n_out,)."""
        return None if self.passed is None else self.passed[1][-1]

    @property
    def answer(self) -> int | None:
        """The class that is answered; None without an example and with one output."""
        one_wins = self.dataset is None or self.dataset.kind == "classes"
        if self.outputs is None or not one_wins or self.network.sizes[-1] == 1:
            return None
        return int(answered(self.outputs[None], self.network.output)[0])

    @property
    def shades(self) -> Array | None:
        """How far each output is for 1 or against it, −1..1; None where it says something else."""
        if self.outputs is None or self.dataset is None:
            return None
        k, output = self.network.sizes[-1], self.network.output
        rule = for_and_against(self.dataset.kind, k, output)
        return None if rule is None else rule.shades(self.outputs)

    def amounts(self) -> list[Array]:
        """What each connection adds, (n_out, n_in) a layer, (n_out,) from a picture; or weights.

        Of the first `MOST` neurons of each layer.
        """
        weights = [w[:MOST, :MOST] for w in self.network.weights]
        if self.passed is None:
            return weights
        zs, activations = self.passed
        added = [w * a[:MOST] for w, a in zip(weights, activations, strict=False)]
        if self.shape is not None:  # of a picture's many weights the sums alone are wanted
            added[0] = (zs[0] - self.network.biases[0])[:MOST]
        return added
