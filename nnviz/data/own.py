"""Data of one's own: whatever a path names is understood, and becomes a data set."""

from pathlib import Path

import numpy as np

from nnviz.core.choices import Choices
from nnviz.data import csv_file
from nnviz.data.dataset import DataError, Dataset, Progress
from nnviz.data.pictures.parted import as_dataset
from nnviz.data.pictures.reading import read_pictures

KINDS = "CSV, npz, the book's pickle, IDX files such as MNIST's, and folders of pictures"
"""What can be read."""
PICTURES_SEED = 1


def load_own(
    path: Path,
    choices: Choices,
    seed: np.random.SeedSequence,
    progress: Progress | None = None,
) -> Dataset:
    """The data set in a file or a folder; ``seed`` decides which rows of a table train.

    Pictures are parted the same way for every seed: they take long to read.
    Raises DataError, one sentence, where there is none, and what ``progress`` raises, which is told
    the share done again and again.
    """
    found = read_pictures(path, choices, progress)
    if found is not None:
        return as_dataset(found, str(path), path.name, np.random.SeedSequence(PICTURES_SEED))
    if path.suffix.lower() != ".csv" and path.is_file():
        raise DataError(
            "{name} is of a kind that is not read: choose {kinds}.", name=path.name, kinds=KINDS
        )
    return csv_file.load(path, seed, progress)
