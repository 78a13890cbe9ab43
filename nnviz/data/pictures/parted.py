"""Pictures become a data set: parts for training, validation and test."""

from typing import Any

import numpy as np

from nnviz.core.choices import PARTS
from nnviz.core.sentence import readable
from nnviz.data.dataset import Dataset, Part
from nnviz.data.pictures.picture_set import Pictures, PictureSet
from nnviz.data.tables.parts import split

_HELD, _WITHOUT_TEST = 6, (83, 17, 0)
"""Where a test is kept apart, one in so many training pictures is held out for validation."""


def as_dataset(pictures: Pictures, name: str, label: str, seed: np.random.SeedSequence) -> Dataset:
    """The data set of these pictures, called so.

    Parts that the pictures came in are kept. Where there is a test and no validation, the last
    sixth of the others is held out, as the book does it with MNIST, unless that leaves a class out;
    where all pictures are in one, every class is parted by chance as the choices say.
    """
    rng, k = np.random.default_rng(seed), len(pictures.class_names)
    match pictures.sets:
        case (one,):
            rows = split(one.labels, pictures.choices.parts or PARTS, rng)
            parts = tuple(_rows(one, each) for each in rows)
        case (train, test):
            parts = (*_last_held_out(train, k, rng), test)
        case _:
            parts = pictures.sets
    return Dataset(
        name,
        readable(label),
        *(_part(each, k) for each in parts),
        image_shape=pictures.shape,
        classes=pictures.class_names,
    )


def _part(these: PictureSet, k: int) -> Part:
    master = these.images.reshape(len(these.images), -1)
    if k == 2:
        return Part.of_two_classes(master, these.labels)
    return Part.of_classes(master, these.labels, k)


def _last_held_out(
    train: PictureSet, k: int, rng: np.random.Generator
) -> tuple[PictureSet, PictureSet]:
    n = len(train.labels) - len(train.labels) // _HELD
    there = [
        np.bincount(labels, minlength=k) > 0
        for labels in (train.labels, train.labels[:n], train.labels[n:])
    ]
    if len(train.labels) < _HELD * k or all((each == there[0]).all() for each in there):
        return _rows(train, slice(n)), _rows(train, slice(n, None))
    trains, held, _ = split(train.labels, _WITHOUT_TEST, rng)
    return _rows(train, trains), _rows(train, held)


def _rows(these: PictureSet, rows: Any) -> PictureSet:
    return PictureSet(these.images[rows], these.labels[rows])
