"""A person's own examples from a CSV file: columns of inputs, the last column is what is wanted."""

import csv
from math import isfinite
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnviz.core.sentence import Sentence
from nnviz.data.dataset import DataError, Dataset, Part

MOST_BYTES = 200_000_000
MOST_NUMBERS = 5_000_000
MOST_CLASSES = 20
SATURATING = 10.0
"""Inputs beyond this size would saturate neurons: every column is then scaled."""
_PIXELS = 28 * 28


def load(path: Path, seed: np.random.SeedSequence) -> Dataset:
    """The examples of the file; ``seed`` decides which are kept for validation and test.

    Raises DataError, one sentence, that names row and column where something is wrong.
    """
    rows, numbers, comma = _rows(path)
    inputs = _inputs(path, rows, numbers, comma)
    words = [row[-1] for row in rows]
    wanted, names = _wanted(path, words, numbers, comma, len(rows[0]))
    order = np.random.default_rng(seed).permutation(len(rows))
    held = len(rows) // 5
    parts = (order[2 * held :], order[:held], order[held : 2 * held])
    k = None if names is None else len(names)
    if _are_images(inputs, k):
        made = [_part(inputs[part].astype(np.uint8), wanted[part], k) for part in parts]
        return Dataset(str(path), path.name, *made, image_shape=(28, 28))
    scaled = bool(np.abs(inputs).max() > SATURATING)
    if scaled:
        inputs = _standardised(inputs, inputs[parts[0]])
    made = [_part(inputs[part].astype(np.float32), wanted[part], k) for part in parts]
    domain = (float(inputs.min()), float(inputs.max())) if inputs.shape[1] <= 2 else None
    return Dataset(str(path), _label(path, words, names, scaled), *made, domain=domain)


def _rows(path: Path) -> tuple[list[list[str]], list[int], bool]:
    """Rows of cells without the heading, their row numbers, and whether commas are decimal."""
    name, lines = path.name, _text(path).splitlines()
    first = next((line for line in lines if line.strip()), "")
    delimiter = next((mark for mark in "\t;" if mark in first), ",")
    comma = delimiter != ","
    read = csv.reader(lines, delimiter=delimiter)
    try:
        cells = [(number, [cell.strip() for cell in row]) for number, row in enumerate(read, 1)]
    except csv.Error as error:
        raise DataError(
            "{name}, row {row} cannot be read as CSV ({error}): mend the row.",
            name=name,
            row=read.line_num,
            error=error,
        ) from None
    cells = [(number, row) for number, row in cells if any(row)]
    if cells and any(cell and _number(cell, comma) is None for cell in cells[0][1][:-1]):
        cells = cells[1:]
    if not cells:
        raise DataError("{name} has no rows of numbers: put one example in every row.", name=name)
    width = len(cells[0][1])
    if width < 2:
        raise DataError(
            "{name} has one column: it needs inputs and, last, what is wanted.", name=name
        )
    if len(cells) * width > MOST_NUMBERS:
        raise DataError(
            "{name} has more than {most:,} numbers: use fewer rows.", name=name, most=MOST_NUMBERS
        )
    for number, row in cells:
        if len(row) != width:
            raise DataError(
                "{name}, row {number} has {columns} columns, not {width}: mend the row.",
                name=name,
                number=number,
                columns=len(row),
                width=width,
            )
        if "" in row:
            place = _place(path, number, row.index("") + 1)
            raise DataError("{place} is empty: fill it in or delete the row.", place=place)
    return [row for _, row in cells], [number for number, _ in cells], comma


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise DataError("{name} is larger than 200 MB: use fewer rows.", name=path.name)
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise DataError("There is no file '{path}': choose another one.", path=path) from None
    except OSError as error:
        raise DataError(
            "{name} cannot be read: {reason}.", name=path.name, reason=error.strerror
        ) from None
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise DataError("{name} is not text: save it as CSV in UTF-8.", name=path.name)
    return text


def _number(cell: str, comma: bool) -> float | None:
    try:
        return float(cell.replace(",", ".") if comma else cell)
    except ValueError:
        return None


def _place(path: Path, row: int, column: int) -> Sentence:
    name = path.name
    return Sentence("{name}, row {row}, column {column}", name=name, row=row, column=column)


def _finite(path: Path, cell: str, value: float, row: int, column: int) -> float:
    if not isfinite(value) or abs(value) > np.finfo(np.float32).max:
        place = _place(path, row, column)
        raise DataError(
            "{place}, '{cell}', is not a finite number: correct or delete the row.",
            place=place,
            cell=cell,
        )
    return value


def _inputs(
    path: Path, rows: list[list[str]], numbers: list[int], comma: bool
) -> NDArray[np.float64]:
    inputs = np.empty((len(rows), len(rows[0]) - 1))
    for i, (row, number) in enumerate(zip(rows, numbers, strict=True)):
        for j, cell in enumerate(row[:-1]):
            value = _number(cell, comma)
            if value is None:
                place = _place(path, number, j + 1)
                raise DataError(
                    "{place}, '{cell}', is not a number: correct or delete the row.",
                    place=place,
                    cell=cell,
                )
            inputs[i, j] = _finite(path, cell, value, number, j + 1)
    return inputs


def _wanted(
    path: Path, words: list[str], numbers: list[int], comma: bool, column: int
) -> tuple[NDArray[np.float64], list[str] | None]:
    """What is wanted (m,), and the names of the classes; None for values."""
    values = [_number(word, comma) for word in words]
    found = [value for value in values if value is not None]
    if len(found) == len(words):
        for word, value, number in zip(words, found, numbers, strict=True):
            _finite(path, word, value, number, column)
        distinct = sorted(set(found))
        if len(distinct) > MOST_CLASSES or distinct != list(range(len(distinct))):
            return np.array(found), None
        names = [str(index) for index in range(len(distinct))]
        classes = np.array(found)
    else:
        names = list(dict.fromkeys(words))
        if len(names) > MOST_CLASSES:
            raise DataError(
                "{name} has {count} different words in its last column: use {most} classes "
                "or fewer, or only numbers.",
                name=path.name,
                count=len(names),
                most=MOST_CLASSES,
            )
        places = {name: index for index, name in enumerate(names)}
        classes = np.array([float(places[word]) for word in words])
    if len(names) == 1:
        raise DataError("{name} has only one class: add rows of another one.", name=path.name)
    return classes, names


def _part(master: NDArray[np.generic], wanted: NDArray[np.float64], k: int | None) -> Part:
    if k is None:
        return Part.of_values(master, wanted)
    return Part.of_two_classes(master, wanted) if k == 2 else Part.of_classes(master, wanted, k)


def _are_images(inputs: NDArray[np.float64], k: int | None) -> bool:
    if k != 10 or inputs.shape[1] != _PIXELS:
        return False
    return bool(((inputs >= 0) & (inputs <= 255) & (inputs == np.rint(inputs))).all())


def _standardised(inputs: NDArray[np.float64], train: NDArray[np.float64]) -> NDArray[np.float64]:
    """Every column with mean 0 and spread 1 over the training rows; a constant one is 0 there."""
    spread = train.std(axis=0)
    return np.asarray((inputs - train.mean(axis=0)) / np.where(spread > 0, spread, 1.0))


def _label(path: Path, words: list[str], names: list[str] | None, scaled: bool) -> str:
    told = []
    if names is not None and names[0] in words and not names[0].isdigit():
        told.append(", ".join(f"{index} = {name}" for index, name in enumerate(names)))
    if scaled:
        told.append("inputs scaled")
    return f"{path.name} ({'; '.join(told)})" if told else path.name
