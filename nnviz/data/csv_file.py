"""A person's own examples from a CSV file: columns of inputs, the last column is what is wanted."""

import csv
import stat
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from nnviz.data.dataset import DataError, Dataset, Part, Progress
from nnviz.data.tables.faults import cell_place, faulty, number_in

MOST_BYTES = 200_000_000
MOST_NUMBERS = 5_000_000
MOST_CLASSES = 20
SATURATING = 10.0
"""Inputs beyond this size would saturate neurons: every column is then scaled."""
LARGEST = float(np.finfo(np.float32).max)
_PIXELS = 28 * 28
_ROWS = 500
"""How many rows are read between two looks whether anybody still wants them."""


def load(path: Path, seed: np.random.SeedSequence, progress: Progress | None = None) -> Dataset:
    """The examples of the file; ``seed`` decides which are kept for validation and test.

    Raises DataError, one sentence, that names row and column where something is wrong, and what
    ``progress`` raises, which is told the share done every few hundred rows.
    """
    report = progress or (lambda share: None)
    rows, numbers, comma = _rows(path, report)
    inputs = _inputs(path, rows, numbers, comma, report)
    words = [row[-1] for row in rows]
    wanted, names = _wanted(path, words, numbers, comma, len(rows[0]))
    order = np.random.default_rng(seed).permutation(len(rows))
    held = len(rows) // 5
    parts = (order[2 * held :], order[:held], order[held : 2 * held])
    k = None if names is None else len(names)
    images = _as_images(inputs, k)
    if images is not None:
        made = [_part(images[part], wanted[part], k) for part in parts]
        return Dataset(str(path), path.name, *made, image_shape=(28, 28))
    scaled = bool(np.abs(inputs).max() > SATURATING)
    if scaled:
        inputs = _standardised(inputs, inputs[parts[0]])
        _check_scaled(path, rows, numbers, inputs)
    made = [_part(inputs[part].astype(np.float32), wanted[part], k) for part in parts]
    domain = (float(inputs.min()), float(inputs.max())) if inputs.shape[1] <= 2 else None
    return Dataset(str(path), _label(path, words, names, scaled), *made, domain=domain)


def _rows(path: Path, report: Progress) -> tuple[list[list[str]], list[int], bool]:
    """Rows of cells without the heading, their row numbers, and whether commas are decimal."""
    name, text = path.name, _text(path)
    first = text.lstrip().partition("\n")[0]
    delimiter = next((mark for mark in "\t;" if mark in first), ",")
    comma = delimiter != ","
    cells = [*_cells(name, text, delimiter, report)]
    if cells and any(cell and number_in(cell, comma) is None for cell in cells[0][1][:-1]):
        cells = cells[1:]
    if not cells:
        raise DataError("{name} has no rows of numbers: put one example in every row.", name=name)
    width = len(cells[0][1])
    if width < 2:
        raise DataError(
            "{name} has one column: it needs inputs and, last, what is wanted.", name=name
        )
    if any(len(row) != width or "" in row for _, row in cells):
        raise faulty(path, cells, comma)
    return [row for _, row in cells], [number for number, _ in cells], comma


def _cells(
    name: str, text: str, delimiter: str, report: Progress
) -> Iterator[tuple[int, list[str]]]:
    """Every row that is not empty, with its number; never more than may be."""
    read, count = csv.reader(StringIO(text, newline=None), delimiter=delimiter), 0
    length = text.count("\n") + 1
    try:
        for number, row in enumerate(read, 1):
            if number % _ROWS == 0:
                report(min(0.5 * number / length, 0.5))
            row = [cell.strip() for cell in row]
            count += len(row)
            if count > MOST_NUMBERS:
                raise DataError(
                    "{name} has more than {most:,} numbers: use fewer rows.",
                    name=name,
                    most=MOST_NUMBERS,
                )
            if any(row):
                yield number, row
    except csv.Error as error:
        raise DataError(
            "{name}, row {row} cannot be read as CSV ({error}): mend the row.",
            name=name,
            row=read.line_num,
            error=error,
        ) from None


def _text(path: Path) -> str:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise DataError("{name} is not a file: choose another one.", name=path.name)
        if found.st_size > MOST_BYTES:
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


def _check_finite(
    path: Path, cells: list[list[str]], numbers: list[int], values: NDArray[np.float64], first: int
) -> None:
    """Raise DataError unless ``values`` (m, n) of the columns from ``first`` on fit float32."""
    fits = np.abs(values) <= LARGEST
    if fits.all():
        return
    row, column = np.argwhere(~fits)[0]
    raise DataError(
        "{place}, '{cell}', is not a finite number: correct or delete the row.",
        place=cell_place(path, numbers[row], first + int(column)),
        cell=cells[row][column],
    )


def _inputs(
    path: Path, rows: list[list[str]], numbers: list[int], comma: bool, report: Progress
) -> NDArray[np.float64]:
    inputs = np.empty((len(rows), len(rows[0]) - 1))
    for i, row in enumerate(rows):
        if i % _ROWS == 0:
            report(0.5 + 0.5 * i / len(rows))
        cells = [cell.replace(",", ".") for cell in row[:-1]] if comma else row[:-1]
        try:
            inputs[i] = [*map(float, cells)]
        except ValueError:
            raise faulty(path, [*zip(numbers, rows, strict=True)], comma) from None
    _check_finite(path, rows, numbers, inputs, 1)
    return inputs


def _wanted(
    path: Path, words: list[str], numbers: list[int], comma: bool, column: int
) -> tuple[NDArray[np.float64], list[str] | None]:
    """What is wanted (m,), and the names of the classes; None for values."""
    values = [number_in(word, comma) for word in words]
    found = [value for value in values if value is not None]
    if len(found) == len(words):
        _check_finite(path, [[w] for w in words], numbers, np.array(found)[:, None], column)
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


def _as_images(inputs: NDArray[np.float64], k: int | None) -> NDArray[np.generic] | None:
    """Digits (m, 784) of 28 × 28 pixels, grey values 0..255 or 0..1; None where they are none."""
    if k != 10 or inputs.shape[1] != _PIXELS or inputs.min() < 0 or inputs.max() > 255:
        return None
    if inputs.max() <= 1:
        return inputs.astype(np.float32)
    return inputs.astype(np.uint8) if (inputs == np.rint(inputs)).all() else None


def _standardised(inputs: NDArray[np.float64], train: NDArray[np.float64]) -> NDArray[np.float64]:
    """Every column with mean 0 and spread 1 over the training rows; a constant one is 0 there."""
    spread = train.std(axis=0)
    return np.asarray((inputs - train.mean(axis=0)) / np.where(spread > 0, spread, 1.0))


def _check_scaled(
    path: Path, rows: list[list[str]], numbers: list[int], scaled: NDArray[np.float64]
) -> None:
    """Raise DataError for a number so far from those that train that it has no float32."""
    fits = np.abs(scaled) <= LARGEST
    if not fits.all():
        row, column = np.argwhere(~fits)[0]
        raise DataError(
            "{place}, '{cell}', is too far from the others to be scaled: correct or delete the "
            "row.",
            place=cell_place(path, numbers[row], int(column) + 1),
            cell=rows[row][column],
        )


def _label(path: Path, words: list[str], names: list[str] | None, scaled: bool) -> str:
    told = []
    if names is not None and names[0] in words and not names[0].isdigit():
        told.append(", ".join(f"{index} = {name}" for index, name in enumerate(names)))
    if scaled:
        told.append("inputs scaled")
    return f"{path.name} ({'; '.join(told)})" if told else path.name
