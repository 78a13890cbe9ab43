"""Examples that a person adds to a data set by hand: the first ones of its training part."""

import dataclasses
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.data.dataset import Dataset, Part


def with_added(dataset: Dataset, inputs: NDArray[Any], labels: NDArray[Any]) -> Dataset:
    """The data set with these inputs (m, n) of classes (m,) as its own examples, and no others.

    They come first, so that they train also where only the first so many examples do.
    """
    drawn = dataset.train[dataset.added :]
    if not len(labels):
        return dataclasses.replace(dataset, train=drawn, added=0)
    inputs = np.asarray(inputs, dtype=drawn.master.dtype)
    k = drawn.targets.shape[1]
    own = Part.of_two_classes(inputs, labels) if k == 1 else Part.of_classes(inputs, labels, k)
    return dataclasses.replace(dataset, train=Part.joined(own, drawn), added=len(own))


def with_added_of(earlier: Dataset | None, dataset: Dataset) -> Dataset:
    """The data set with the own examples of an ``earlier`` one, if that was of the same name."""
    if earlier is None or not earlier.added or earlier.name != dataset.name:
        return dataset
    own = earlier.train[: earlier.added]
    assert own.labels is not None
    return with_added(dataset, own.master, own.labels)
