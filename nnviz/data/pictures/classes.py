"""Labels of pictures, however they are kept, become classes with names."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.sentence import counted, readable
from nnviz.data.dataset import DataError

MOST_CLASSES = 1_000
_LEAST_DIGITS = 6
"""Different labels, all of them digits: the others are taken for rare, not for missing."""


def plain(labels: NDArray[Any], name: str) -> NDArray[Any]:
    """Labels (m,) of (m,), (m, 1) or one-hot (m, k): whole numbers, or words."""
    if labels.ndim == 2 and labels.shape[1] > 1 and labels.dtype.kind in "iubf":
        ones = np.isin(labels, (0, 1)).all() and (labels.sum(axis=1) == 1).all()
        labels = labels.argmax(axis=1) if ones else labels
    labels = labels.reshape(len(labels), -1)
    if labels.shape[1] != 1:
        raise DataError("{name} has several labels for a picture: give it one.", name=name)
    labels = labels[:, 0]
    if labels.dtype.kind == "S":
        labels = np.char.decode(labels, "latin-1")
    if labels.dtype.kind == "U":
        return _numbered(_readable(np.char.strip(labels)))
    whole = labels.astype(np.int64) if labels.dtype.kind in "iub" else _whole(labels)
    if whole is None:
        raise DataError("{name} has labels that are no classes: use whole numbers.", name=name)
    return whole


def _readable(words: NDArray[Any]) -> NDArray[Any]:
    different, places = np.unique(words, return_inverse=True)
    return np.array([readable(word) for word in different.tolist()])[places]


def _numbered(words: NDArray[Any]) -> NDArray[Any]:
    """Words, as numbers where all of them are: 2 then comes before 10."""
    are_numbers = all(len(w) < 10 and w.isascii() and w.isdigit() for w in np.unique(words))
    as_numbers = words.astype(np.int64) if are_numbers else words
    return as_numbers if are_numbers and (as_numbers.astype(str) == words).all() else words


def _whole(labels: NDArray[Any]) -> NDArray[np.int64] | None:
    """Whole numbers that were kept as others."""
    if labels.dtype.kind != "f" or not (np.abs(labels) < 1e9).all() or (labels % 1).any():
        return None
    return labels.astype(np.int64)


def classes_of(
    labels: Sequence[NDArray[Any]], shape: tuple[int, int], name: str
) -> tuple[Any, ...]:
    """The different labels of the first of these sets, in order, which all others must keep to.

    Digits of 28 × 28 pixels are ten classes, even where one of them is never seen. Raises
    DataError for one class alone, for more than can be, and for a label that is never trained.
    """
    found = np.unique(labels[0]).tolist()
    digits = list(range(10))
    if shape == (28, 28) and set(found) <= set(digits) and len(found) >= _LEAST_DIGITS:
        found = digits
    for others in labels[1:]:
        _check_known(np.unique(others).tolist(), found, name)
    if len(found) < 2:
        raise DataError("{name} has only one class: add pictures of another one.", name=name)
    if len(found) > MOST_CLASSES:
        raise DataError(
            "{name} has {count:,} classes; up to {most:,} can be.",
            name=name,
            count=len(found),
            most=MOST_CLASSES,
        )
    return tuple(found)


def _check_known(others: list[Any], known: list[Any], name: str) -> None:
    strange = [label for label in others if label not in set(known)]
    if strange:
        raise DataError(
            counted(
                len(strange),
                "{name} holds the label {label} in a part that does not train: no training "
                "picture has it.",
                "{name} holds {count} labels, such as {label}, in a part that does not train: no "
                "training picture has them.",
                name=name,
                label=strange[0],
            )
        )


def places(labels: NDArray[Any], classes: tuple[Any, ...]) -> NDArray[np.int64]:
    """Where each label (m,) stands among the classes, which are in order."""
    return np.searchsorted(np.array(classes), labels).astype(np.int64)
