"""Writes examples as the network is given them to an .npz that NumPy and nnviz read.

``x_train`` … are grey values (n, height, width), uint8, of pictures, and inputs (n, k), float32, of
rows; ``y_train`` … are the names of the classes, (n,), or the values in the table's own unit. The
same for ``validation`` and ``test``, where they have rows. Of a table there are ``input_names``
(k,), and what was taken from each input and what it was divided by: ``input_means`` and
``input_spreads`` (k,).
"""

import io
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.data.dataset import Dataset, Part
from nnviz.data.tables.facts import PART_NAMES, PartName, TableFacts
from nnviz.files.atomic import write_atomically


def save_npz(path: Path, dataset: Dataset) -> None:
    """Write the examples, whole or not at all. Raises FileError."""
    arrays: dict[str, NDArray[Any]] = {}
    for name in PART_NAMES.values():
        part: Part = getattr(dataset, name)
        if len(part):
            arrays[f"x_{name}"] = _inputs(dataset, part)
            arrays[f"y_{name}"] = _wanted(dataset, part, name)
    if dataset.table is not None and dataset.image_shape is None:
        arrays |= _meaning(dataset.table)
    made = io.BytesIO()
    np.savez(made, **arrays)  # type: ignore[arg-type]
    write_atomically(path, made.getvalue())


def _inputs(dataset: Dataset, part: Part) -> NDArray[Any]:
    if dataset.image_shape is None:
        return part.inputs
    return part.master.reshape(-1, *dataset.image_shape)


def _wanted(dataset: Dataset, part: Part, name: PartName) -> NDArray[Any]:
    if part.labels is not None:
        return np.array(dataset.class_names)[part.labels]
    if dataset.table is not None:
        return dataset.table.values[name]
    return part.targets[:, 0] if part.targets.shape[1] == 1 else part.targets


def _meaning(table: TableFacts) -> dict[str, NDArray[Any]]:
    """What the inputs of a row stand for; those of a word are as they are."""
    names, means, spreads = [], [], []
    for column in table.inputs:
        of_words = [f"{column.name} = {word}" for word in column.words]
        names += of_words if column.kind == "words" else [column.name]
        slots = column.slots[1] - column.slots[0]
        means += [column.mean if column.kind == "number" else 0.0] * slots
        spreads += [column.spread if column.kind == "number" else 1.0] * slots
    return {
        "input_names": np.array(names),
        "input_means": np.array(means),
        "input_spreads": np.array(spreads),
    }
