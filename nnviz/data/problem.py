"""What kind of problem a data set is: everything that depends on it asks here."""

from enum import Enum

from nnviz.data.dataset import Dataset
from nnviz.data.function_curve import is_function
from nnviz.data.planes import has_plane
from nnviz.data.truth_tables import TRUTH_TABLES

PIXELS, DIGITS = 784, 10


class Problem(Enum):
    """Digits to read, a truth table, points of a plane, a function of one input; or none of them.

    `DIGITS` are pictures in MNIST's frame, of ten classes, wherever they come from. `RECORDS` are
    the rows of a table of which is known what its columns mean.
    """

    DIGITS = "digits"
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
        pictures = dataset.image_shape is not None
        ends = dataset.n_inputs, dataset.n_outputs
        return cls.DIGITS if pictures and reads_digits(ends) else cls.OTHER


def reads_digits(sizes: tuple[int, ...]) -> bool:
    """Whether a network of these layers takes 28 × 28 pixels and answers with ten digits.

    The question of a network, whatever it was trained on; of examples ask `Problem.of`.
    """
    return sizes[0] == PIXELS and sizes[-1] == DIGITS
