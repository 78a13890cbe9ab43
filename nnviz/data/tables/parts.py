"""Which rows train, and which are held out for validation and test."""

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Rows: TypeAlias = NDArray[np.int64]


def split(
    answers: NDArray[Any],
    shares: tuple[int, int, int],
    rng: np.random.Generator,
    groups: NDArray[Any] | None = None,
) -> tuple[Rows, Rows, Rows]:
    """Rows for training, validation and test, each in an order by chance.

    ``answers`` (m,) are classes, of which each part has its share, or values; ``shares`` are per
    cent. Rows of one of the ``groups`` (m,) are all in one part.
    """
    if groups is not None:
        return _by_group(groups, shares, rng)
    if answers.dtype.kind == "f":
        return _cut(rng.permutation(len(answers)), shares)
    order = np.lexsort((rng.random(len(answers)), answers))
    return _dealt(order, shares, rng)


def _cut(order: Rows, shares: tuple[int, int, int]) -> tuple[Rows, Rows, Rows]:
    n_validation, n_test = (int(len(order) * share / 100) for share in shares[1:])
    held = n_validation + n_test
    return order[held:], order[:n_validation], order[n_validation:held]


def _dealt(
    order: Rows, shares: tuple[int, int, int], rng: np.random.Generator
) -> tuple[Rows, Rows, Rows]:
    """Rows in order of their class, of which each part has every so many."""
    n_validation, n_test = (int(len(order) * share / 100) for share in shares[1:])
    part = np.zeros(len(order), dtype=np.int64)
    for number, count in ((1, n_validation), (2, n_test)):
        free = np.flatnonzero(part == 0)
        start = rng.random() * len(free) / count if count else 0.0
        places = (start + np.arange(count) * len(free) / max(count, 1)).astype(np.int64)
        part[free[places]] = number
    return _parts(order, part, rng)


def _by_group(
    groups: NDArray[Any], shares: tuple[int, int, int], rng: np.random.Generator
) -> tuple[Rows, Rows, Rows]:
    """Whole groups, one after the other to the part that lacks most of its share."""
    _, group_of = np.unique(groups, return_inverse=True)
    sizes = np.bincount(group_of)
    wanted = np.array(shares) / 100 * len(groups)
    part_of = np.zeros(len(sizes), dtype=np.int64)
    for group in rng.permutation(len(sizes)):
        part = int(np.argmax(wanted / np.maximum(shares, 1)))
        part_of[group] = part
        wanted[part] -= sizes[group]
    return _parts(np.arange(len(groups)), part_of[group_of], rng)


def _parts(rows: Rows, part: Rows, rng: np.random.Generator) -> tuple[Rows, Rows, Rows]:
    """The rows of each part, whose number ``part`` says."""
    train, validation, test = (rng.permutation(rows[part == number]) for number in range(3))
    return train, validation, test
