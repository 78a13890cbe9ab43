"""A table that is understood becomes examples: numbers in, classes or values out."""

from collections import Counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.core.sentence import readable
from nnviz.data.dataset import DataError, Dataset, Part
from nnviz.data.tables.columns import Column
from nnviz.data.tables.facts import MISSING, OTHER, InputColumn, PartName, TableFacts
from nnviz.data.tables.parts import Rows, split
from nnviz.data.tables.understanding import Understanding

MOST_WORDS = 200
"""Of a column that have an input of their own; the others are one, "other"."""
LEAST_OF_A_WORD = 2
"""Training rows in which a word stands that has an input of its own, where there are many."""
_LEAST_WORDS = 5
_MOST_FILLED = 40_000_000
"""Numbers that words become, of all rows together."""
MOST_INPUTS = 100_000
_PARTS: tuple[PartName, ...] = ("train", "validation", "test")


def prepared(
    understanding: Understanding,
    seed: np.random.SeedSequence,
    *,
    name: str = "",
) -> Dataset:
    """The data set of a table: three parts by chance, scaled by what the training rows are.

    ``name`` is the path or name under which it is known. Raises DataError where the rows cannot
    be learnt from after all.
    """
    rows = _rows(understanding, np.random.default_rng(seed))
    inputs = tuple(_input_columns(understanding, rows["train"]))
    _check_count(understanding, inputs)
    scale = _scale(understanding, rows["train"])
    facts = TableFacts(
        inputs,
        understanding.wanted,
        understanding.sheet,
        understanding.classes or (),
        scale,
        {part: understanding.kept[rows[part]] for part in _PARTS},
        _values(understanding, rows),
    )
    parts = [_part(understanding, facts, rows[part]) for part in _PARTS]
    label = readable(understanding.sheet.name)
    return Dataset(
        name or label,
        label,
        *parts,
        image_shape=understanding.image_shape,
        domain=_domain(parts[0]),
        classes=understanding.classes or (),
        table=facts,
    )


def _rows(understanding: Understanding, rng: np.random.Generator) -> dict[PartName, Rows]:
    """Of the rows that are kept, those of each part."""
    choices, groups = understanding.choices, None
    if choices.group is not None:
        groups = understanding.cells[choices.group][understanding.kept]
        groups = groups.astype(str) if groups.dtype == object else groups
    assert choices.parts is not None
    parts = split(understanding.answers, choices.parts, rng, groups)
    return dict(zip(_PARTS, parts, strict=True))


def _input_columns(understanding: Understanding, train: Rows) -> list[InputColumn]:
    made: list[InputColumn] = []
    for column in understanding.inputs:
        first = made[-1].slots[1] if made else 0
        cells = understanding.cells[column.name][understanding.kept[train]]
        make = _number if cells.dtype.kind == "f" else _words
        made.append(make(column, cells, first, understanding))
    return made


def _number(
    column: Column, cells: NDArray[Any], first: int, understanding: Understanding
) -> InputColumn:
    there = cells[~np.isnan(cells)]
    if not len(there):
        there = np.zeros(1)
    median = float(np.median(there))
    filled = np.where(np.isnan(cells), median, cells)
    mean, spread = 0.0, 1.0
    if understanding.choices.scaling == "standard":
        mean, spread = mean_and_spread(filled)
    elif understanding.image_shape is not None:
        spread = _white(understanding)
    return InputColumn(
        column.name,
        "number",
        (first, first + 1),
        mean=mean,
        spread=spread,
        median=median,
        low=float(there.min()),
        high=float(there.max()),
    )


def _words(
    column: Column, cells: NDArray[Any], first: int, understanding: Understanding
) -> InputColumn:
    counts = Counter(cells.tolist())
    missing = counts.pop("", 0) or column.missing
    often = [word for word, count in counts.most_common() if count >= LEAST_OF_A_WORD]
    most = _most_words(understanding)
    words = often[:most] if len(counts) > most else list(counts)
    if missing and MISSING not in words:
        words.append(MISSING)
    everywhere = set(understanding.cells[column.name].tolist()) - {""}
    if not everywhere <= set(words) and OTHER not in words:
        words.append(OTHER)
    return InputColumn(column.name, "words", (first, first + len(words)), words=tuple(words))


def _most_words(understanding: Understanding) -> int:
    """How many words of a column have an input: fewer where there are very many rows."""
    columns = sum(column.kind in {"few words", "many words"} for column in understanding.inputs)
    room = _MOST_FILLED // (understanding.rows * max(1, columns))
    return max(_LEAST_WORDS, min(MOST_WORDS, room))


def mean_and_spread(values: NDArray[np.float64]) -> tuple[float, float]:
    """Mean and standard deviation of these values, 1 where they are all the same."""
    largest = float(np.abs(values).max()) or 1.0
    mean, spread = (float(part * largest) for part in _of_scaled(values / largest))
    return mean, spread if spread > 0 else 1.0


def _of_scaled(values: NDArray[np.float64]) -> tuple[float, float]:
    return float(values.mean()), float(values.std())


def _white(understanding: Understanding) -> float:
    """What a point of a picture is at most."""
    highest = max(column.spread[1] for column in understanding.inputs if column.spread)
    return next(white for white in (1.0, 16.0, 255.0) if highest <= white)


def _check_count(understanding: Understanding, inputs: tuple[InputColumn, ...]) -> None:
    count = inputs[-1].slots[1]
    if count > MOST_INPUTS:
        raise DataError(
            "{name} has {count:,} inputs, more than {most:,}: leave columns out.",
            name=understanding.sheet.name,
            count=count,
            most=MOST_INPUTS,
        )


def _scale(understanding: Understanding, train: Rows) -> tuple[float, float]:
    if understanding.kind == "classes":
        return 0.0, 1.0
    return mean_and_spread(understanding.answers[train])


def _values(
    understanding: Understanding, rows: dict[PartName, Rows]
) -> dict[PartName, NDArray[np.float64]]:
    """What is wanted as it is in the file; of classes nothing."""
    if understanding.kind == "classes":
        return {}
    return {part: understanding.answers[rows[part]] for part in _PARTS}


def _part(understanding: Understanding, facts: TableFacts, rows: Rows) -> Part:
    master = _master(understanding, facts, understanding.kept[rows])
    answers = understanding.answers[rows]
    if understanding.classes is None:
        return Part.of_values(master, facts.trained(answers))
    if len(understanding.classes) == 2:
        return Part.of_two_classes(master, answers)
    return Part.of_classes(master, answers, len(understanding.classes))


def _master(understanding: Understanding, facts: TableFacts, rows: Rows) -> NDArray[Any]:
    """The inputs (m, n) of these rows of the sheet; pictures keep grey values of 0..255."""
    cells = understanding.cells
    if understanding.image_shape is not None and facts.inputs[0].spread == 255:
        columns = [cells[column.name][rows].astype(np.uint8) for column in facts.inputs]
        return np.stack(columns, axis=1)
    master = np.empty((len(rows), facts.inputs[-1].slots[1]), dtype=np.float32)
    for column in facts.inputs:
        first, end = column.slots
        master[:, first:end] = column.encode(cells[column.name][rows])
    return master


def _domain(train: Part) -> tuple[float, float] | None:
    """The range of a few inputs."""
    if train.master.shape[1] > 2:
        return None
    return float(train.master.min()), float(train.master.max())
