"""What a network answers to many examples: how surely, how rightly, and what it takes for what."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnviz.core.activations import ACTIVATIONS
from nnviz.core.arrays import Array
from nnviz.core.examples import Examples, Kind, rows_at_once, scaled
from nnviz.core.metrics import answered, rightly
from nnviz.core.network import Network
from nnviz.core.spec import Spec

Rows: TypeAlias = slice | NDArray[np.int64]

_PRODUCTS = 60_000_000
"""Multiplications of one block: larger networks answer to fewer examples at a time."""


@dataclass(frozen=True, eq=False)
class Answers:
    """What a network says of m examples, a row each.

    ``outputs`` (m, k) as they come; ``errors`` (m,) the mean |a − y| of a row's outputs, in the
    targets' units: float64, for the sum of many large ones is no number in float32. Where one of
    some classes is wanted, ``classes`` (m,) is the one answered with, ``sureness`` (m,) what is
    said for it (of k outputs the strongest; of a single one its distance from the other class's
    end) and ``right`` (m,) whether it is the label; None for values. Several bits are right
    together, and as sure as the least sure of them; there ``classes`` is None.
    """

    outputs: Array
    errors: Array
    classes: NDArray[np.int64] | None = None
    sureness: Array | None = None
    right: NDArray[np.bool_] | None = None

    def __len__(self) -> int:
        return len(self.outputs)

    def __getitem__(self, rows: Rows) -> "Answers":
        return Answers(*(None if c is None else c[rows] for c in vars(self).values()))  # type: ignore[arg-type]

    @property
    def n_wrong(self) -> int | None:
        """How many are wrong; None where values are wanted."""
        return None if self.right is None else len(self) - int(self.right.sum())

    def mistakes(self) -> NDArray[np.int64]:
        """The rows that are wrong, the surest first; for values all rows, the largest error first.

        Rows that are no numbers come last.
        """
        if self.right is None or self.sureness is None:
            return np.argsort(-self.errors, kind="stable")
        rows = np.flatnonzero(~self.right)
        return rows[np.argsort(-self.sureness[rows], kind="stable")]


def answers_to(network: Network, spec: Spec, examples: Examples, rows: Rows) -> Answers:
    """What ``network`` answers to these rows of the examples, all at once."""
    targets = examples.targets[rows]
    with np.errstate(all="ignore"):
        outputs = network.forward(scaled(examples.master[rows], spec.dtype))[1][-1]
        decoded = spec.decode(outputs)
        errors = np.abs(decoded - targets).mean(axis=1, dtype=np.float64)
    if examples.kind == "values":
        return Answers(outputs, errors)
    right = rightly(outputs, examples, rows, spec.output)
    sureness = surely(outputs, spec, examples.kind)
    classes = answered(outputs, spec.output) if examples.kind == "classes" else None
    return Answers(outputs, errors, classes, sureness, right)


def surely(outputs: Array, spec: Spec, kind: Kind) -> Array:
    """What outputs (m, k) say for the class or the bits that they answer with, (m,)."""
    if kind != "bits" and outputs.shape[1] > 1:
        return np.asarray(outputs.max(axis=1))
    decoded = spec.decode(outputs)
    return np.asarray(np.maximum(decoded, 1 - decoded).min(axis=1))


def answering(network: Network, spec: Spec, examples: Examples) -> Generator[None, None, Answers]:
    """The Answers to all examples, returned at the end; yields after each block, to be left."""
    blocks, step = [], block_size(network)
    for start in range(0, len(examples), step):
        blocks.append(answers_to(network, spec, examples, slice(start, start + step)))
        yield
    return _joined(blocks) if blocks else answers_to(network, spec, examples, slice(0))


def block_size(network: Network) -> int:
    """Examples answered to between two yields: 500, as when accuracies are measured, or fewer."""
    return rows_at_once(network.sizes, _PRODUCTS)


class ForAndAgainst(NamedTuple):
    """The output that is neither for 1 nor for 0, and how far from it one is surely so."""

    middle: float
    reach: float

    def shades(self, outputs: Array) -> Array:
        """From −1, surely against, to 1, surely for, of outputs of any shape."""
        return np.asarray(np.clip((outputs - self.middle) / self.reach, -1.0, 1.0))


def for_and_against(kind: Kind, k: int, output: str) -> ForAndAgainst | None:
    """How each of ``k`` outputs of this activation says 0 or 1 by itself; None where none does.

    The one rule for colours: an answer of this sort is for or against, as in the regions of a
    plane; other outputs and all activations are signed, about 0.
    """
    if kind == "values" or (kind == "classes" and k > 1):
        return None
    activation = ACTIVATIONS[output]
    low, high = activation.range if activation.bounded else (0.0, 1.0)
    return ForAndAgainst((low + high) / 2, (high - low) / 2)


def confusion(labels: Array, classes: Array, k: int) -> NDArray[np.int64]:
    """How often (k, k) an example of each label, the row, is answered with each class."""
    return np.bincount(k * labels + classes, minlength=k * k).reshape(k, k)


class Confusion(NamedTuple):
    """A label, what it is taken for, and how often."""

    label: int
    answer: int
    times: int


def most_confused(counts: NDArray[np.int64]) -> Confusion | None:
    """The commonest mistake of a confusion matrix (k, k); None where there is no mistake."""
    mistakes = counts - np.diag(np.diag(counts))
    label, answer = divmod(int(mistakes.argmax()), len(counts))
    times = int(mistakes[label, answer])
    return Confusion(label, answer, times) if times else None


def _joined(blocks: list[Answers]) -> Answers:
    columns = zip(*(vars(block).values() for block in blocks), strict=True)
    joined = (None if parts[0] is None else np.concatenate(parts) for parts in columns)
    return Answers(*joined)  # type: ignore[arg-type]
