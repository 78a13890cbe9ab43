"""What training knows of a data set, and how kept inputs become numbers for a network."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any, Literal, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnviz.core.arrays import Array

BLOCK = 500
"""The most examples that are evaluated at a time."""

_PRODUCTS = 1_000_000_000
"""Multiplications at a time: what evaluates can be left after each block."""

_OF_A_NEURON = 30
"""Multiplications that take as long as one neuron's activation and what is kept of it."""

Kind: TypeAlias = Literal["classes", "values", "bits"]
"""What is wanted: one of some classes; values; or several answers at once, each of them 0 or 1."""


class Inputs(Protocol):
    """Rows of inputs (``master``, uint8 grey values or floats)."""

    @property
    def master(self) -> NDArray[Any]: ...  # noqa: D102


class Examples(Inputs, Protocol):
    """Inputs, their labels and targets."""

    @property
    def labels(self) -> NDArray[np.int64] | None: ...  # noqa: D102
    @property
    def targets(self) -> NDArray[np.float32]: ...  # noqa: D102
    @property
    def kind(self) -> Kind: ...  # noqa: D102
    def __len__(self) -> int: ...
    def __getitem__(self, rows: slice) -> "Examples": ...
    def prepare(self, start: int, stop: int) -> Iterator[float]:
        """Make what rows start..stop need, telling the share done now and then."""


class TrainingData(Protocol):
    """All that training knows of a data set."""

    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def kind(self) -> Kind: ...  # noqa: D102
    @property
    def validation(self) -> Examples: ...  # noqa: D102
    @property
    def test(self) -> Examples: ...  # noqa: D102
    @property
    def n_inputs(self) -> int: ...  # noqa: D102
    @property
    def n_outputs(self) -> int: ...  # noqa: D102
    @property
    def image_shape(self) -> tuple[int, int] | None: ...  # noqa: D102
    @property
    def largest_size(self) -> int: ...  # noqa: D102
    def epoch_size(self, train_size: int | None) -> int:
        """How many examples an epoch has where ``train_size`` train, None being as usual."""

    def is_made(self, number: int, size: int) -> bool:
        """Whether the examples of epoch ``number`` can be had without waiting."""

    def prepare(self, number: int, size: int) -> Iterator[float]:
        """Make what epoch ``number`` needs, telling the share done now and then."""

    def epoch(self, number: int, size: int) -> Examples:
        """The training examples of epoch ``number``, the first being 1."""


def scaled(master: Array, dtype: Any, out: Array | None = None) -> Array:
    """Inputs (m, n) of ``dtype`` from what is kept: grey values 0..255 become 0..1."""
    if master.dtype != np.uint8:
        return master.astype(dtype)
    out = np.empty(master.shape, dtype) if out is None else out
    out[...] = master  # a quarter faster than to multiply as they are converted
    return np.multiply(out, 1 / 255, out)


def work(sizes: Sequence[int]) -> int:
    """Multiplications that one example takes on its way through layers of these sizes."""
    return sum(a * b for a, b in pairwise(sizes)) + _OF_A_NEURON * sum(sizes[1:])


def rows_at_once(sizes: Sequence[int], most: int = _PRODUCTS) -> int:
    """How many examples layers of these sizes evaluate at a time, in at most so much work."""
    return min(BLOCK, max(1, most // work(sizes)))
