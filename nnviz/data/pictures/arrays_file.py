"""Pictures in arrays that a file holds together: npz and the book's pickle."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.choices import Choices
from nnviz.core.sentence import Sentence, listed
from nnviz.data.dataset import DataError, Progress
from nnviz.data.pictures.classes import classes_of, places, plain
from nnviz.data.pictures.grey import as_grey, picture_shape
from nnviz.data.pictures.known import known_names
from nnviz.data.pictures.named_arrays import are_weights, pairs_in, unequal_in
from nnviz.data.pictures.npz import promises, read_arrays
from nnviz.data.pictures.number_pickle import read_pickle
from nnviz.data.pictures.picture_set import Pictures, PictureSet

ArrayPair = tuple[NDArray[Any], NDArray[Any]]


def npz_pictures(path: Path, choices: Choices, progress: Progress) -> Pictures:
    """The pictures of an .npz. Raises DataError where it holds none with labels."""
    told = promises(path)
    shapes = {name: promise.shape for name, promise in told.items()}
    if are_weights(shapes):
        raise DataError(
            "{name} holds the weights and biases of a network, and no examples: choose what it "
            "learnt from.",
            name=path.name,
        )
    pairs = pairs_in(shapes)
    if not pairs:
        _check_equal(path, shapes)
        raise DataError(
            "{name} must hold pictures and labels, such as x_train and y_train; it holds {found}.",
            name=path.name,
            found=listed(told) if told else Sentence("no arrays of numbers"),
        )
    if picture_shape(told[pairs[0].pictures].shape) is None:
        raise DataError(
            "'{array}' in {name} has the shape {shape}: nnviz reads pictures of at most 512 × 512 "
            "pixels from an npz, and rows of measures from a table such as CSV.",
            array=pairs[0].pictures,
            name=path.name,
            shape=" × ".join(map(str, told[pairs[0].pictures].shape)),
        )
    arrays = read_arrays(path, (name for pair in pairs for name in pair), progress)
    return from_arrays(path, [(arrays[x], arrays[y]) for x, y in pairs], choices)


def from_arrays(
    path: Path, pairs: Sequence[ArrayPair], choices: Choices, named: Path | None = None
) -> Pictures:
    """Pictures and labels of one to three parts, put into one form.

    The file or folder is called by its ``path``; which well-known set it is says ``named``, where
    another file than that holds the pictures, and the two folders that hold it.
    """
    name = path.name
    labels = [plain(y, name) for _, y in pairs]
    if len({each.dtype.kind in "iu" for each in labels}) > 1:
        raise DataError("{name} has words and numbers as labels: use one of them.", name=name)
    grey, told = as_grey([x for x, _ in pairs], name)
    classes = classes_of(labels, grey[0].shape[1:3], name)
    sets = tuple(PictureSet(g, places(y, classes)) for g, y in zip(grey, labels, strict=True))
    names = known_names("/".join((named or path).parts[-3:]), classes)
    return Pictures(name, names, sets, choices, tuple(told))


def pickle_pictures(path: Path, choices: Choices, progress: Progress) -> Pictures:
    """The pictures of a pickle: pairs of pictures and labels, up to three of them, or one.

    A dictionary may name them. Raises DataError where it holds anything else.
    """
    read = read_pickle(path, progress)
    if isinstance(read, dict):
        named = {name: each for name, each in read.items() if isinstance(each, np.ndarray)}
        shapes = {name: array.shape for name, array in named.items()}
        found = pairs_in(shapes)
        pairs = [(named[x], named[y]) for x, y in found]
    else:
        read = read if isinstance(read, tuple) else ()
        read = (read,) if read and isinstance(read[0], np.ndarray) else read
        pairs = [pair for pair in read if _is_pair(pair)]
        pairs = pairs if len(pairs) == len(read) <= 3 else []
        shapes = _shapes_of(read[0]) if read else {}
    if not pairs:
        _check_equal(path, shapes)
        raise DataError(
            "{name} must hold pairs of pictures and labels, as the book's mnist.pkl.gz: save them "
            "so, or with numpy.savez.",
            name=path.name,
        )
    return from_arrays(path, pairs, choices)


def _shapes_of(pair: Any) -> dict[str, tuple[int, ...]]:
    match pair:
        case (np.ndarray() as x, np.ndarray() as y):
            return {"pictures": x.shape, "labels": y.shape}
    return {}


def _check_equal(path: Path, shapes: Mapping[str, tuple[int, ...]]) -> None:
    """Raise DataError where arrays of these shapes are no pair for their lengths alone."""
    pair = unequal_in(shapes)
    if pair is not None:
        raise DataError(
            "In {name} '{pictures}' is {of_pictures:,} long and '{labels}' {of_labels:,}: there "
            "must be one label for each picture.",
            name=path.name,
            pictures=pair.pictures,
            of_pictures=shapes[pair.pictures][0],
            labels=pair.labels,
            of_labels=shapes[pair.labels][0],
        )


def _is_pair(pair: Any) -> bool:
    match pair:
        case (np.ndarray() as x, np.ndarray() as y):
            return x.ndim >= 2 and y.ndim in (1, 2) and len(x) == len(y) > 0
    return False
