"""The worst mistakes of a network, as a page shows them: pictures, or rows of numbers."""

import base64
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from nnviz.core import Network, Spec
from nnviz.core.insight.answers import Answers, answering
from nnviz.core.sentence import Sentence, listed, written
from nnviz.data import Dataset, Part
from nnviz.data.tables.facts import PartName, TableFacts

MOST = 12
_MOST_INPUTS = 12
"""Numbers of a row that are told."""
_LONGEST = 30
"""Letters of a word that are told."""
_SCALE = 2
"""Pixels of a picture for each of the data's."""


@dataclass(frozen=True)
class Mistake:
    """An example by its row, from 1, what was wanted and what was answered, in words.

    ``picture`` is a PNG in base64, "" of what is none; then ``inputs`` are its numbers.
    """

    row: int
    wanted: str
    answered: str
    inputs: str = ""
    picture: str = ""


@dataclass(frozen=True)
class Mistakes:
    """How many examples of a part are wrong, None where values are wanted, and the worst of them.

    Surest first; of values all are listed, the largest error first.
    """

    part: str
    count: int
    wrong: int | None
    worst: tuple[Mistake, ...]


def seen_part(dataset: Dataset) -> tuple[str, Part]:
    """The examples that never trained, by their part's name: the test's, or else others."""
    for name in ("test", "validation"):
        part = getattr(dataset, name)
        if len(part):
            return name, part
    return "training", dataset.train


def worst_mistakes(network: Network, spec: Spec, dataset: Dataset) -> Mistakes:
    """Those of the examples that never trained, or else of those that did; takes a while."""
    name, part = seen_part(dataset)
    steps = answering(network, spec, part)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            answers: Answers = end.value
            break
    rows = answers.mistakes()[:MOST]
    told = tuple(_mistakes(dataset, part, answers, rows, spec))
    inputs = [_cells(dataset.table, name, row) for row in rows.tolist()]
    worst = tuple(
        replace(each, inputs=own) if own and not each.picture else each
        for each, own in zip(told, inputs, strict=True)
    )
    return Mistakes(name, len(part), answers.n_wrong, worst)


def _mistakes(
    dataset: Dataset, part: Part, answers: Answers, rows: NDArray[np.int64], spec: Spec
) -> Iterator[Mistake]:
    for row in rows.tolist():
        inputs = part[row : row + 1]
        is_picture = dataset.image_shape is not None
        yield Mistake(
            row + 1,
            _wanted(dataset, part, row),
            _answered(dataset, answers, row, spec),
            "" if is_picture else _numbers(inputs.inputs[0]),
            _png(inputs.inputs[0], dataset.image_shape) if dataset.image_shape else "",
        )


def _cells(table: TableFacts | None, name: str, example: int) -> str:
    """The inputs as they stand in the file, by their columns; "" where they are from none."""
    part: PartName = "test" if name == "test" else "validation" if name == "validation" else "train"
    if table is None or example >= len(table.rows.get(part, ())):
        return ""
    cells = dict(zip(table.sheet.names, table.cells(part, example), strict=True))
    inputs = [column.name for column in table.inputs]
    told = listed(f"{column} {_cell(cells[column])}" for column in inputs[:_MOST_INPUTS])
    return f"{told} …" if len(inputs) > _MOST_INPUTS else str(told)


def _cell(cell: str | float) -> str:
    return cell[:_LONGEST] if isinstance(cell, str) else written(cell, ".6g")


def _wanted(dataset: Dataset, part: Part, row: int) -> str:
    if part.labels is not None:
        return dataset.class_names[int(part.labels[row])]
    return _values(dataset, part.targets[row])


def _answered(dataset: Dataset, answers: Answers, row: int, spec: Spec) -> str:
    """The class and how surely, or the values."""
    if answers.classes is None or answers.sureness is None:
        return _values(dataset, spec.decode(answers.outputs[row]))
    said = dataset.class_names[int(answers.classes[row])]
    share = 100 * float(answers.sureness[row])
    return str(Sentence("{said} ({share:.0f} %)", said=said, share=share))


def _values(dataset: Dataset, values: NDArray[np.floating]) -> str:
    """In the table's own unit, where there is one."""
    shown = values if dataset.table is None else dataset.table.shown(values[None])[0]
    return _numbers(shown)


def _numbers(values: NDArray[np.floating]) -> str:
    told = listed(written(float(value), ".4g") for value in values[:_MOST_INPUTS])
    return f"{told} …" if len(values) > _MOST_INPUTS else str(told)


def _png(inputs: NDArray[np.float32], shape: tuple[int, int]) -> str:
    """Black on white, as ink is."""
    from PIL import Image

    grey = 255 - np.rint(np.clip(inputs, 0, 1) * 255).astype(np.uint8).reshape(shape)
    picture = Image.fromarray(grey)
    file = io.BytesIO()
    picture.resize((shape[1] * _SCALE, shape[0] * _SCALE), Image.Resampling.NEAREST).save(
        file, "PNG"
    )
    return base64.b64encode(file.getvalue()).decode("ascii")
