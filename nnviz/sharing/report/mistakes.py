"""The worst mistakes of a network, as a page shows them: pictures, or rows of numbers."""

import base64
import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.core import Network, Spec
from nnviz.core.insight.answers import Answers, answering
from nnviz.core.sentence import Sentence, listed
from nnviz.data import Dataset, Part
from nnviz.data.tables.facts import PART_NAMES, InputColumn, TableFacts
from nnviz.number_forms import amount, written

MOST = 12
_MOST_INPUTS = 12
"""Numbers of a row that are told."""
_LONGEST = 30
"""Letters of a word that are told."""
_EMPTY = "–"
_SCALE = 2
"""Pixels of a picture for each of the data's."""


@dataclass(frozen=True)
class Mistake:
    """An example by its ``number``, what was wanted and what was answered, in words.

    The number is that of its line in a table's file, of other data that in its part, from 1.

    ``picture`` is a PNG in base64, "" of what is none; then ``inputs`` are its numbers.
    """

    number: int
    wanted: str
    answered: str
    inputs: str = ""
    picture: str = ""


@dataclass(frozen=True)
class Mistakes:
    """How many examples of a part are wrong, None where values are wanted, and the worst of them.

    ``by_line``: they are rows of a table, and their numbers those of lines.

    Surest first; of values all are listed, the largest error first.
    """

    part: str
    count: int
    wrong: int | None
    worst: tuple[Mistake, ...]
    by_line: bool = False


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
    rows = answers.mistakes()[:MOST].tolist()
    worst = tuple(_mistake(dataset, name, row, answers, spec) for row in rows)
    by_line = any(dataset.line(name, row) is not None for row in rows)
    return Mistakes(name, len(part), answers.n_wrong, worst, by_line)


def _mistake(dataset: Dataset, name: str, row: int, answers: Answers, spec: Spec) -> Mistake:
    part: Part = getattr(dataset, PART_NAMES[name])
    inputs, shape = part[row : row + 1].inputs[0], dataset.image_shape
    return Mistake(
        dataset.line(name, row) or row + 1,
        _wanted(dataset, name, row),
        _answered(dataset, answers, row, spec),
        "" if shape else _cells(dataset.table, name, row) or _numbers(inputs),
        _png(inputs, shape) if shape else "",
    )


def _cells(table: TableFacts | None, name: str, example: int) -> str:
    """The inputs as they stand in the file, by their columns; "" where they are from none."""
    part = PART_NAMES[name]
    if table is None or example >= len(table.rows.get(part, ())):
        return ""
    cells = dict(zip(table.sheet.names, table.cells(part, example), strict=True))
    inputs = table.inputs
    told = listed(f"{c.name} {_cell(cells[c.name], c)}" for c in inputs[:_MOST_INPUTS])
    return f"{told} …" if len(inputs) > _MOST_INPUTS else str(told)


def _cell(cell: str | float, column: InputColumn) -> str:
    """As it is in the file; an empty one is a dash."""
    if isinstance(cell, str):
        return cell[:_LONGEST] or _EMPTY
    return amount(cell, column.differs_by)


def _wanted(dataset: Dataset, name: str, row: int) -> str:
    part: Part = getattr(dataset, PART_NAMES[name])
    if part.labels is not None:
        return dataset.class_names[int(part.labels[row])]
    if dataset.table is None:
        return _numbers(part.targets[row])
    return amount(float(dataset.table.values[PART_NAMES[name]][row]), dataset.table.scale[1])


def _answered(dataset: Dataset, answers: Answers, row: int, spec: Spec) -> str:
    """The class and how surely, or the values."""
    if answers.classes is None or answers.sureness is None:
        return _values(dataset, spec.decode(answers.outputs[row]))
    said = dataset.class_names[int(answers.classes[row])]
    share = 100 * float(answers.sureness[row])
    return str(Sentence("{said} ({share:.0f} %)", said=said, share=share))


def _values(dataset: Dataset, values: NDArray[np.floating]) -> str:
    """In the table's own unit, where there is one."""
    if dataset.table is None:
        return _numbers(values)
    answer = float(dataset.table.shown(values)[0])
    return amount(answer, dataset.table.differs_by(answer))


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
