"""The design that a table begins with: what learns tables of its size well, whatever they hold.

Found by trying it on some sixty tables, real and made, against scikit-learn's networks in a
standard pipeline: ``python -m tests.benchmarks tables``.
"""

import dataclasses
from functools import cache
from itertools import product
from typing import Any, NamedTuple

import numpy as np

from nnviz.core import Spec
from nnviz.core.examples import Kind
from nnviz.core.fit import usual
from nnviz.data.dataset import Dataset

HIDDEN = (64,)
_MANY = 300
"""Training rows of a table that has enough held out to tell which epoch was the best."""


class Size(NamedTuple):
    """Tables of fewer training rows than ``rows``, and the settings that learn them.

    ``penalties`` are λ for classes and for values.
    """

    rows: float
    settings: dict[str, Any]
    penalties: dict[Kind, float]


_PENALTIES: dict[Kind, float] = {"classes": 3.0, "values": 6.0}
_OFTEN = {"learning_rate": 0.005, "mini_batch_size": 16, "epochs": 300}
SIZES = (
    Size(100, _OFTEN, {"classes": 3.0, "values": 12.0}),
    Size(200, _OFTEN, {"classes": 3.0, "values": 8.0}),
    Size(
        2_000,
        {"learning_rate": 0.005, "mini_batch_size": 16, "epochs": 100},
        {"classes": 3.0, "values": 10.0},
    ),
    Size(10_000, {"learning_rate": 0.01, "mini_batch_size": 32, "epochs": 60}, _PENALTIES),
    Size(float("inf"), {"learning_rate": 0.02, "mini_batch_size": 64, "epochs": 30}, _PENALTIES),
)
"""Small tables are gone through more often. The penalty λ, divided by the number of rows, holds
back where they are few: without it they would be learned by heart."""
PER_INPUT: dict[Kind, float] = {"classes": 0.5, "values": 1.0}
"""The most that λ is for one input: few inputs leave little to learn by heart, and what follows
from them (a ring, a wave) would be held back."""
FAR = (15.0, 40.0, 100.0, 300.0)
SLOWER = (1.0, 0.4, 0.2, 0.1, 0.04)
"""How far out the farthest row is, as the mean square of its inputs, and the share of η that can be
used then: with a larger one such a row would throw the weights about. Twice the epochs make up."""


def _made(size: Size, kind: Kind, inputs: int) -> Spec:
    return Spec(
        sizes=(inputs, *HIDDEN, 2),
        activation="relu",
        initializer="rectified",
        momentum=0.9,
        penalty="l2",
        penalty_strength=min(size.penalties[kind], PER_INPUT[kind] * inputs),
        **size.settings,
    )


ANY_TABLE = _made(SIZES[1], "classes", 2)
"""Before the table has been read."""


def first_design(dataset: Dataset) -> Spec:
    """The design for a table of these rows, inputs and answers; ``data`` and seed are left out."""
    rows, kind = dataset.largest_size, dataset.kind
    size = next(size for size in SIZES if rows < size.rows)
    output, cost = usual(dataset)
    return dataclasses.replace(
        _slower(_made(size, kind, dataset.n_inputs), _share(dataset)),
        sizes=(dataset.n_inputs, *HIDDEN, dataset.n_outputs),
        output=output,
        cost=cost,
        restore_best=kind == "values" and rows >= _MANY,
    )


@cache
def first_designs(inputs: int) -> tuple[Spec, ...]:
    """Every design that a table of so many inputs may begin with, but for its outputs."""
    made = []
    for size, share in product(SIZES, SLOWER):
        classes, values = (_slower(_made(size, kind, inputs), share) for kind in _PENALTIES)
        one = (inputs, *HIDDEN, 1)
        linear = dataclasses.replace(values, sizes=one, output="linear", cost="quadratic")
        made += [
            classes,
            dataclasses.replace(classes, sizes=one, output="sigmoid", cost="cross-entropy"),
            linear,
            dataclasses.replace(linear, restore_best=True),
        ]
    return tuple(made)


def _slower(spec: Spec, share: float) -> Spec:
    epochs = spec.epochs if share == 1 else 2 * spec.epochs
    return dataclasses.replace(spec, learning_rate=spec.learning_rate * share, epochs=epochs)


def _share(dataset: Dataset) -> float:
    """Of the usual η, for inputs as far out as these; pictures are not."""
    inputs = dataset.train.master
    if inputs.dtype == np.uint8 or not len(inputs):
        return 1.0
    farthest = float(np.einsum("ij,ij->i", inputs, inputs).max()) / inputs.shape[1]
    return SLOWER[int(np.searchsorted(FAR, farthest))]
