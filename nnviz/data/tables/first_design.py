"""The design that a table begins with: what learns tables of its size well, whatever they hold.

Found by trying it on some sixty tables, real and made, against scikit-learn's networks in a
standard pipeline: ``python -m tests.benchmarks tables``.
"""

import dataclasses
from collections.abc import Iterator
from typing import Any, NamedTuple

from nnviz.core import Spec
from nnviz.core.examples import TrainingData
from nnviz.core.fit import usual

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


def first_design(dataset: TrainingData) -> Spec:
    """The design for a table of these rows, inputs and answers; ``data`` and seed are left out."""
    rows = dataset.largest_size
    settings = next(size.settings for size in SIZES if rows < size.rows)
    output, cost = usual(dataset)
    sizes = (dataset.n_inputs, *HIDDEN, dataset.n_outputs)
    return dataclasses.replace(_made(settings), sizes=sizes, output=output, cost=cost)


def first_designs() -> Iterator[Spec]:
    """Every design that a table may begin with, but for its ends, output and cost."""
    return (_made(size.settings) for size in SIZES)
