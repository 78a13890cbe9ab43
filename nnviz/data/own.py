"""Data of one's own: whatever a path names is understood, and becomes a data set."""

import dataclasses
from pathlib import Path
from typing import TypeAlias

import numpy as np

from nnviz import paths
from nnviz.core.choices import Choices
from nnviz.core.refusals import reason_of
from nnviz.data.dataset import DataError, Dataset, Progress
from nnviz.data.pictures.files import read_files
from nnviz.data.pictures.listed import listed_pictures, picture_column, picture_of
from nnviz.data.pictures.parted import as_dataset
from nnviz.data.pictures.picture_file import is_picture
from nnviz.data.pictures.picture_set import Pictures
from nnviz.data.pictures.reading import read_pictures
from nnviz.data.pictures.turned import upright
from nnviz.data.tables.endings import TABLES
from nnviz.data.tables.prepared import prepared
from nnviz.data.tables.reader import read_sheet
from nnviz.data.tables.sheet import Sheet
from nnviz.data.tables.understanding import Understanding, understand

KINDS = (
    "a table (CSV and its like, Excel, ODS, ARFF), npz, the book's pickle, IDX files such as "
    "MNIST's, or a folder of pictures"
)
"""What can be read."""
PICTURES_SEED = 1
Understood: TypeAlias = Understanding | Pictures


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
    return as_data(understood(path, choices, progress), str(path), seed)


def as_data(found: Understood, name: str, seed: np.random.SeedSequence) -> Dataset:
    """The data set, called so, of what was understood. Raises DataError where it makes none."""
    if isinstance(found, Understanding):
        return prepared(found, seed, name=name)
    return as_dataset(found, name, found.name, np.random.SeedSequence(PICTURES_SEED))


def understood(path: Path, choices: Choices, progress: Progress | None = None) -> Understood:
    """What a file or a folder is taken for; raises as :func:`read_own` does."""
    report = progress or (lambda share: None)
    read = read_own(path, choices, lambda share: report(0.8 * share))
    if isinstance(read, Pictures):
        return read
    return understand(read, choices, lambda share: report(0.8 + 0.2 * share))


def names_picture(table: Path, picture: Path) -> bool:
    """Whether that is a table, as far as it can be read, that names this picture, which exists."""
    if table.suffix.lower() not in TABLES or not (is_picture(picture) and paths.is_file(table)):
        return False
    try:
        sheet = read_sheet(table, Choices())
    except DataError:
        return False
    column = picture_column(sheet, table.parent)
    if column is None:
        return False
    named = (picture_of(str(cell), table.parent) for cell in sheet.columns[column])
    return any(paths.are_one(each, picture) for each in named if each is not None)


def read_own(path: Path, choices: Choices, progress: Progress) -> Sheet | Pictures:
    """What a file or a folder holds: pictures, also those that a table names, or a table's cells.

    Raises DataError, one sentence, where it is nothing to learn from, and what ``progress`` raises,
    which is told the share done again and again.
    """
    refusal = paths.refusal(path)
    if refusal is not None:
        raise DataError(
            "{name} cannot be read: {reason}.", name=path.name, reason=reason_of(refusal)
        )
    is_file, is_folder = paths.is_file(path), paths.is_folder(path)
    if not (is_file or is_folder) and paths.is_there(path):
        # a pipe, or a device: who reads one waits for who writes
        raise DataError("{name} is not a file: choose another one.", name=path.name)
    if is_file or is_folder:
        found = read_pictures(path, choices, progress)
        if found is not None:
            return found
    if path.suffix.lower() not in TABLES and is_file:
        raise DataError(
            "{name} is of a kind that is not read: choose {kinds}.", name=path.name, kinds=KINDS
        )
    sheet = read_sheet(path, choices, lambda share: progress(0.8 * share))
    column = picture_column(sheet, path.parent)
    if column is None:
        progress(1.0)
        return sheet
    files, said = listed_pictures(sheet, column, path.parent, choices)
    named = read_files(path, [files], choices, lambda share: progress(0.8 + 0.2 * share))
    return upright(dataclasses.replace(named, said=(*said, *named.said)))
