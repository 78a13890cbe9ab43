"""What kind of problem a data set is: everything that depends on it asks here."""

from enum import Enum

from nnviz.data.dataset import Dataset
from nnviz.data.function_curve import is_function
from nnviz.data.planes import has_plane
from nnviz.data.truth_tables import TRUTH_TABLES

PIXELS, DIGITS = 784, 10
NAMES = tuple("0123456789")


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
