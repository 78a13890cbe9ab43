"""One example that a person looks at, wherever it came from."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.data import Part
from nnviz.data.road import Drawing


@dataclass(frozen=True, eq=False)
class Example:
    """What a network is given, and what it ought to answer where that is known.

    ``inputs`` (n,) as the network takes them, images in 0..1; ``target`` (k,) as the data set has
    it (see Part), None where nobody knows; ``label`` the class, None where there is none;
    ``origin`` says to people where it comes from: "your drawing", "test example 412";
    ``drawing`` is what was drawn, None for all others; ``mini_batch`` how many examples the
    mini-batch has that it was taken for, 0 where it was taken for none.
    """

    inputs: NDArray[np.float32]
    origin: str
    label: int | None = None
    target: NDArray[np.float32] | None = None
    drawing: Drawing | None = None
    mini_batch: int = 0

    @classmethod
    def of(cls, part: Part, row: int, origin: str, *, mini_batch: int = 0) -> "Example":
        """Row ``row`` of a part of a data set."""
        label = None if part.labels is None else int(part.labels[row])
        inputs, target = part[row : row + 1].inputs[0], part.targets[row]
        return cls(inputs, origin, label, target, mini_batch=mini_batch)
