"""Pictures of digits and letters that lie mirrored on their side, as EMNIST's files have them."""

import dataclasses
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.sentence import Sentence
from nnviz.data.ink import SIDE, normalize_image
from nnviz.data.pictures.letter_shapes import centred_length_1, shapes
from nnviz.data.pictures.picture_set import Pictures, PictureSet

LEAST_KNOWN = 6
"""Classes that are called as digits or letters are."""
LEAST_LIKENESS, LEAST_GAIN = 0.55, 0.12
"""To digits and letters of those that are turned, and how much more alike than as they are.

MNIST has 0.92 and 0.47, letters of printers' fonts 0.84 and 0.48, digits that are called wrongly at
most 0.65 and 0.45.
"""
_SOME = 200
"""Pictures of a class that are looked at."""
_AT_ONCE = 10_000


def likenesses(these: PictureSet, names: Sequence[str]) -> tuple[float, float] | None:
    """How like digits and letters the pictures of each class are: as they are, and turned.

    The mean correlation of what is the mean of a class with the shape of that name, at most 1. None
    where too few classes are called so, or the pictures are no squares.
    """
    known = [(place, name) for place, name in enumerate(names) if name.upper() in shapes()]
    if len(known) < LEAST_KNOWN or len(set(these.images.shape[1:])) > 1:
        return None
    found = []
    for place, name in known:
        mean = _mean(these.images[these.labels == place][:_SOME])
        if mean is not None:
            found.append(_alike(mean, shapes()[name.upper()]))
    if not found:
        return None
    as_they_are, turned_round = np.mean(found, axis=0)
    return float(as_they_are), float(turned_round)


def upright(pictures: Pictures) -> Pictures:
    """The same, turned where they lie on their side, or where that was chosen; it is told."""
    chosen, (first, *_) = pictures.choices.turned, pictures.sets
    is_turned = lie(first, pictures.class_names) if chosen is None else chosen
    choices = dataclasses.replace(pictures.choices, turned=is_turned)
    if not is_turned:
        return dataclasses.replace(pictures, choices=choices)
    said = Sentence("The pictures lay on their side, mirrored, and are turned upright.")
    sets = tuple(PictureSet(turned(images), labels) for images, labels in pictures.sets)
    return dataclasses.replace(pictures, choices=choices, sets=sets, said=(*pictures.said, said))


def lie(these: PictureSet, names: Sequence[str]) -> bool:
    """Whether the pictures lie on their side, mirrored."""
    found = likenesses(these, names)
    return found is not None and found[1] >= max(LEAST_LIKENESS, found[0] + LEAST_GAIN)


def turned(images: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The pictures with rows and columns exchanged, in a new array."""
    made = np.empty((len(images), *images.shape[:0:-1]), dtype=np.uint8)
    for start in range(0, len(images), _AT_ONCE):
        rows = slice(start, start + _AT_ONCE)
        made[rows] = images[rows].swapaxes(1, 2)
    return made


def _mean(images: NDArray[np.uint8]) -> NDArray[Any] | None:
    """The mean picture of a class in the frame of 28 × 28, (28, 28); None of no ink."""
    if not len(images):
        return None
    mean = np.asarray(images.mean(axis=0) / 255)
    return mean if mean.shape == (SIDE, SIDE) else normalize_image(mean)


def _alike(mean: NDArray[Any], alike: Sequence[NDArray[Any]]) -> tuple[float, float]:
    mean = centred_length_1(mean)
    return (
        max(float((mean * shape).sum()) for shape in alike),
        max(float((mean.T * shape).sum()) for shape in alike),
    )
