"""The design that a table begins with: what learns tables of its size well, whatever they hold.

Found by trying it on some sixty tables, real and made, against scikit-learn's networks in a
standard pipeline: ``python -m tests.benchmarks tables``.
"""

import dataclasses
from collections.abc import Iterator
from itertools import product
from typing import Any, NamedTuple

import numpy as np

from nnviz.core import Spec
from nnviz.core.fit import usual
from nnviz.data.dataset import Dataset

HIDDEN = (64,)


class Size(NamedTuple):
    """Tables of fewer training rows than ``rows``, and the settings that learn them."""

    rows: float
    settings: dict[str, Any]


SIZES = (
    Size(200, {"learning_rate": 0.005, "mini_batch_size": 16, "epochs": 150}),
    Size(2_000, {"learning_rate": 0.005, "mini_batch_size": 16, "epochs": 100}),
    Size(10_000, {"learning_rate": 0.01, "mini_batch_size": 32, "epochs": 60}),
    Size(float("inf"), {"learning_rate": 0.02, "mini_batch_size": 64, "epochs": 30}),
)
"""Small tables are gone through more often. The penalty λ, divided by the number of rows, holds
back where they are few: without it they would be learned by heart."""


FAR = (15.0, 40.0, 100.0, 300.0)
SLOWER = (1.0, 0.4, 0.2, 0.1, 0.04)
"""How far out the farthest row is, as the mean square of its inputs, and the share of η that can be
used then: with a larger one such a row would throw the weights about. Twice the epochs make up."""


def _made(settings: dict[str, Any]) -> Spec:
    return Spec(
        sizes=(2, *HIDDEN, 2),
        activation="relu",
        initializer="rectified",
        momentum=0.9,
        penalty="l2",
        penalty_strength=6.0,
        **settings,
    )


ANY_TABLE = _made(SIZES[1].settings)
"""Before the table has been read."""


def first_design(dataset: Dataset) -> Spec:
    """The design for a table of these rows, inputs and answers; ``data`` and seed are left out."""
    size = next(size for size in SIZES if dataset.largest_size < size.rows)
    output, cost = usual(dataset)
    return dataclasses.replace(
        _slower(_made(size.settings), _share(dataset)),
        sizes=(dataset.n_inputs, *HIDDEN, dataset.n_outputs),
        output=output,
        cost=cost,
        restore_best=dataset.kind == "values",
    )


def first_designs() -> Iterator[Spec]:
    """Every design that a table may begin with, but for its ends, output and cost."""
    for size, share, restores in product(SIZES, SLOWER, (False, True)):
        made = _slower(_made(size.settings), share)
        yield dataclasses.replace(made, restore_best=restores)


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
