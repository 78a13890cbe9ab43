"""What kind of problem a data set is: everything that depends on it asks here."""

from enum import Enum

import numpy as np

from nnviz.data.dataset import Dataset
from nnviz.data.function_curve import is_function
from nnviz.data.planes import has_plane
from nnviz.data.truth_tables import TRUTH_TABLES

PIXELS, DIGITS = 784, 10
NAMES = tuple("0123456789")

_SIDE = 28
_SOME = 300
"""Pictures that are looked at, to find out whether they are of strokes."""
_DARK, _MOST_INK = 32, 0.25
"""The grey value that a border stays below, and the share of ink that strokes stay below: MNIST has
0.13, EMNIST 0.17 and Kuzushiji 0.19, the clothes of Fashion-MNIST 0.29."""


class Problem(Enum):
    """Digits to read, other pictures, a truth table, points of a plane, a function of one input.

    `DIGITS` are pictures in MNIST's frame whose classes are called 0 to 9, wherever they come from;
    `PICTURES` have another frame, or other classes. `RECORDS` are the rows of a table of which is
    known what its columns mean. `OTHER` is none of all that.
    """

    DIGITS = "digits"
    PICTURES = "pictures"
    TABLE = "truth table"
    PLANE = "plane"
    FUNCTION = "function"
    RECORDS = "records"
    OTHER = "other"

    @classmethod
    def of(cls, dataset: Dataset) -> "Problem":
        """What these examples are."""
        if dataset.name in TRUTH_TABLES:
            return cls.TABLE
        if dataset.table is not None and dataset.image_shape is None:
            return cls.RECORDS
        if has_plane(dataset):
            return cls.PLANE
        if is_function(dataset):
            return cls.FUNCTION
        if dataset.image_shape is None:
            return cls.OTHER
        in_frame = reads_digits((dataset.n_inputs, dataset.n_outputs))
        return cls.DIGITS if in_frame and dataset.class_names == NAMES else cls.PICTURES


def reads_digits(sizes: tuple[int, ...]) -> bool:
    """Whether a network of these layers takes 28 × 28 pixels and answers with ten digits.

    The question of a network, whatever it was trained on; of examples ask `Problem.of`.
    """
    return sizes[0] == PIXELS and sizes[-1] == DIGITS


def drawn_classes(dataset: Dataset) -> tuple[str, ...]:
    """The names of the classes where each is something that one draws on a pad; else none.

    The pictures are grey ones of 28 × 28, light on dark. They are of strokes, or every class is
    called by a single letter or digit, however bold it is printed.
    """
    if dataset.image_shape != (_SIDE, _SIDE) or dataset.kind != "classes":
        return ()
    names = dataset.class_names
    if names == NAMES:
        return names
    part = dataset.validation if len(dataset.validation) else dataset.train
    some = part[:_SOME].inputs.reshape(-1, _SIDE, _SIDE) * 255
    if not len(some):
        return ()
    border = np.concatenate([some[:, 0], some[:, -1], some[:, :, 0], some[:, :, -1]], axis=1)
    on_dark = float(np.median(border)) < _DARK
    are_signs = all(len(name) == 1 and name.isalnum() for name in names)
    is_thin = float(some.mean()) < 255 * _MOST_INK
    return names if on_dark and (are_signs or is_thin) else ()


def kind_of_names(names: tuple[str, ...]) -> str:
    """What all names of classes are: "digits", "letters", both: "signs", or "words"."""
    if any(len(name) != 1 for name in names):
        return "words"
    if all(name.isdecimal() for name in names):
        return "digits"
    if all(name.isalpha() for name in names):
        return "letters"
    return "signs" if all(name.isalnum() for name in names) else "words"
