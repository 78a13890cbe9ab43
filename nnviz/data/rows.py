"""A data set of rows that are given as they stand: in a table, in a lesson, in a notebook."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from nnviz.core.examples import Kind
from nnviz.core.sentence import enumerated
from nnviz.data.dataset import DataError, Dataset, Part

MOST_CLASSES = 1_000
LABEL = "Rows"
"""Of data that was given none."""


def of_rows(
    inputs: ArrayLike,
    answers: ArrayLike,
    *,
    kind: Kind = "classes",
    name: str = "rows",
    label: str = LABEL,
    output_names: tuple[str, ...] = (),
    input_names: tuple[str, ...] = (),
) -> Dataset:
    """A data set of these rows of inputs (m, n), all of which train; its other parts are empty.

    The answers are the classes (m,), whole numbers from 0; or values (m,) or (m, k); or bits
    (m, k), each of them 0 or 1. Two classes, and one bit, are a single output. A flat list of
    inputs is one input a row. Names are of all outputs or inputs, or of none. Raises DataError
    where they are no such rows, or names of others.
    """
    x, y = _table(inputs, "inputs"), _table(answers, "answers")
    if len(x) != len(y):
        raise DataError(
            "There are {rows:,} rows of inputs and {answers:,} of answers: each row has its own.",
            rows=len(x),
            answers=len(y),
        )
    if kind not in _PARTS:
        names = enumerated(_PARTS)
        raise DataError("Answers cannot be '{kind}': choose {names}.", kind=kind, names=names)
    train = _PARTS[kind](x, y)
    none, domain = train[:0], (float(x.min()), float(x.max()))
    for given, count in ((output_names, train.targets.shape[1]), (input_names, x.shape[1])):
        if given and len(given) != count:
            raise DataError(
                "There are {names:,} names for {count:,} columns: each has its own.",
                names=len(given),
                count=count,
            )
    return Dataset(
        name,
        label,
        train,
        none,
        none,
        domain=domain,
        output_names=output_names,
        input_names=input_names,
    )


def _table(rows: ArrayLike, what: str) -> NDArray[np.float64]:
    """Rows of numbers, (m, n)."""
    try:
        table = np.array(rows, dtype=np.float64)
    except (TypeError, ValueError, OverflowError):
        table = np.empty(0)
    if table.ndim == 1:
        table = table[:, None]
    if table.ndim != 2 or not table.size or not np.isfinite(table).all():
        raise DataError("The {what} must be rows of numbers, as many in each.", what=what)
    return table


def _classes(x: NDArray[Any], y: NDArray[np.float64]) -> Part:
    classes = y[:, 0]
    if y.shape[1] > 1 or (classes % 1 != 0).any() or classes.min() < 0:
        raise DataError("The answers must be classes, one whole number from 0 for each row.")
    if classes.max() >= MOST_CLASSES:
        raise DataError("There can be at most {most:,} classes, from 0.", most=MOST_CLASSES)
    count = int(classes.max()) + 1
    return Part.of_two_classes(x, classes) if count <= 2 else Part.of_classes(x, classes, count)


def _bits(x: NDArray[Any], y: NDArray[np.float64]) -> Part:
    if not np.isin(y, (0.0, 1.0)).all():
        raise DataError("The answers must be bits, each of them 0 or 1.")
    return Part.of_two_classes(x, y[:, 0]) if y.shape[1] == 1 else Part.of_bits(x, y)


def _values(x: NDArray[Any], y: NDArray[np.float64]) -> Part:
    return Part(x, None, y.astype(np.float32))


_PARTS: dict[str, Callable[[NDArray[Any], NDArray[np.float64]], Part]] = {
    "classes": _classes,
    "values": _values,
    "bits": _bits,
}
