"""Data of one's own: whatever a path names is understood, and becomes a data set."""

import os
from pathlib import Path

import numpy as np

from nnviz.core.choices import Choices
from nnviz.data.dataset import DataError, Dataset, Progress
from nnviz.data.pictures.parted import as_dataset
from nnviz.data.pictures.picture_set import Pictures
from nnviz.data.pictures.reading import read_pictures
from nnviz.data.tables.prepared import prepared
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.understanding import Understanding, understand

TABLES = (".csv", ".tsv", ".tab", ".txt", ".dat", ".data")
KINDS = (
    "tables such as CSV, npz, the book's pickle, IDX files such as MNIST's, and folders of pictures"
)
"""What can be read."""
PICTURES_SEED = 1


def load_own(
    path: Path,
    choices: Choices,
    seed: np.random.SeedSequence,
    progress: Progress | None = None,
) -> Dataset:
    """The data set in a file or a folder; ``seed`` decides which rows of a table train.

    Pictures are parted the same way for every seed: they take long to read. Raises as
    :func:`understood` does.
    """
    found = understood(path, choices, progress)
    if isinstance(found, Understanding):
        return prepared(found, seed, name=str(path))
    return as_dataset(found, str(path), path.name, np.random.SeedSequence(PICTURES_SEED))


def understood(
    path: Path, choices: Choices, progress: Progress | None = None
) -> Understanding | Pictures:
    """What a file or a folder is taken for.

    Raises DataError, one sentence, where it is nothing to learn from, and what ``progress`` raises,
    which is told the share done again and again.
    """
    is_file = os.path.isfile(path)  # noqa: PTH113, false also of names that cannot be
    if is_file or os.path.isdir(path):  # noqa: PTH112
        found = read_pictures(path, choices, progress)
        if found is not None:
            return found
    if path.suffix.lower() not in TABLES and is_file:
        raise DataError(
            "{name} is of a kind that is not read: choose {kinds}.", name=path.name, kinds=KINDS
        )
    report = progress or (lambda share: None)
    sheet = read_sheet(path, choices, lambda share: report(0.8 * share))
    return understand(sheet, choices, lambda share: report(0.8 + 0.2 * share))
