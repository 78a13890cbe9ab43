"""The design that a table begins with: what learns tables of its size well, whatever they hold.

Found by trying it on some hundred tables, real and made, against scikit-learn's networks in a
standard pipeline: ``python -m tests.benchmarks tables``.
"""

import dataclasses
from functools import cache
from itertools import product
from typing import NamedTuple

import numpy as np

from nnviz.core import Spec
from nnviz.core.examples import Kind
from nnviz.core.fit import usual
from nnviz.data.dataset import Dataset
from nnviz.data.tables.straight import left_over

HIDDEN = (64,)
_MANY = 300
"""Training rows of a table that has enough held out to tell which epoch was the best."""


class Size(NamedTuple):
    """Tables of fewer training rows than ``rows``, and what learns them: η, mini-batch, epochs."""

    rows: float
    learning_rate: float
    mini_batch_size: int
    epochs: dict[Kind, int]


SIZES = (
    Size(200, 0.005, 16, {"classes": 300, "values": 300}),
    Size(2_000, 0.005, 16, {"classes": 100, "values": 300}),
    Size(10_000, 0.01, 32, {"classes": 60, "values": 120}),
    Size(float("inf"), 0.02, 64, {"classes": 30, "values": 60}),
)
"""Small tables are gone through more often; so are values where the best epoch can be kept."""
FOR_CLASSES = 3.0
LEFT_OVER = (0.02, 0.06, 0.15, 0.35, 0.7)
FOR_VALUES = (0.7, 1.4, 2.5, 3.5, 6.0, 10.0)
"""The share of the values that a straight line misses, and λ then: what it misses may be noise,
which would be learned by heart where rows are few. λ is divided by their number."""
PER_INPUT: dict[Kind, float] = {"classes": 0.5, "values": 0.7}
"""The most that λ is for one input: few inputs leave little to learn by heart, and what follows
from them (a ring, a wave) would be held back."""
FAR = (15.0, 40.0, 100.0, 300.0)
SLOWER = (1.0, 0.4, 0.2, 0.1, 0.04)
"""How far out the farthest row is, as the mean square of its inputs, and the share of η that can be
used then: with a larger one such a row would throw the weights about. Twice the epochs make up."""


def _made(size: Size, kind: Kind, inputs: int, penalty: float = FOR_CLASSES) -> Spec:
    return Spec(
        sizes=(inputs, *HIDDEN, 2),
        activation="relu",
        initializer="rectified",
        momentum=0.9,
        penalty="l2",
        penalty_strength=min(penalty, round(PER_INPUT[kind] * inputs, 6)),
        learning_rate=size.learning_rate,
        mini_batch_size=size.mini_batch_size,
        epochs=size.epochs[kind],
    )


ANY_TABLE = _made(SIZES[0], "classes", 2)
"""Before the table has been read."""


def first_design(dataset: Dataset) -> Spec:
    """The design for a table of these rows, inputs and answers; ``data`` and seed are left out."""
    rows, kind = dataset.largest_size, dataset.kind
    size = next(size for size in SIZES if rows < size.rows)
    output, cost = usual(dataset)
    made = _made(size, kind, dataset.n_inputs, _penalty(dataset))
    return dataclasses.replace(
        _slower(made, _share(dataset)),
        sizes=(dataset.n_inputs, *HIDDEN, dataset.n_outputs),
        output=output,
        cost=cost,
        restore_best=kind == "values" and rows >= _MANY,
    )


@cache
def first_designs(inputs: int) -> tuple[Spec, ...]:
    """Every design that a table of so many inputs may begin with, but for its outputs."""
    made = []
    one = (inputs, *HIDDEN, 1)
    for size, share in product(SIZES, SLOWER):
        classes = _slower(_made(size, "classes", inputs), share)
        made += [
            classes,
            dataclasses.replace(classes, sizes=one, output="sigmoid", cost="cross-entropy"),
        ]
        for penalty in FOR_VALUES:
            values = _slower(_made(size, "values", inputs, penalty), share)
            linear = dataclasses.replace(values, sizes=one, output="linear", cost="quadratic")
            made += [linear, dataclasses.replace(linear, restore_best=True)]
    return tuple(made)


def _penalty(dataset: Dataset) -> float:
    if dataset.kind == "classes":
        return FOR_CLASSES
    missed = left_over(dataset.train.master, dataset.train.targets[:, 0])
    return FOR_VALUES[int(np.searchsorted(LEFT_OVER, missed))]


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
