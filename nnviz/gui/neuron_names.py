"""What inputs, neurons, outputs and classes are called; neurons count from 1, as in the book."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.data.truth_tables import TRUTH_TABLES
from nnviz.gui.controls.plural import filled
from nnviz.gui.example import Example
from nnviz.gui.reading_words import a_digit

if TYPE_CHECKING:
    from nnviz.data.tables.facts import InputColumn

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def neuron_number(neuron: int) -> str:
    """The number of a neuron (from 0) in words and symbols: an output's too, whatever its digit."""
    return f"{neuron + 1:,}"


def input_names(dataset: Dataset) -> list[str]:
    """What the inputs are called: as the table or the data have it, or x₁, x₂ and so on.

    An input that stands for a word of a person's own table is called by both: "colour = red". A
    picture's are called by where they are, whatever columns it stood in.
    """
    if dataset.image_shape is not None:
        rows, columns = dataset.image_shape
        return [pixel_name(*divmod(pixel, columns)) for pixel in range(rows * columns)]
    if dataset.table is not None:
        return [name for column in dataset.table.inputs for name in _slots(column)]
    table = TRUTH_TABLES.get(dataset.name)
    if table is not None and len(table.input_names) == dataset.n_inputs:
        return [_of_table(name) for name in table.input_names]
    if len(dataset.input_names) == dataset.n_inputs:
        return [*dataset.input_names]
    return [f"x{i + 1}".translate(_SUBSCRIPTS) for i in range(dataset.n_inputs)]


def pixel_name(row: int, column: int) -> str:
    """A pixel of a picture, row and column from 0 and told from 1."""
    return _tr("row {0}, column {1}").format(row + 1, column + 1)


def output_names(dataset: Dataset | None, count: int) -> list[str]:
    """One for each of ``count`` outputs: "sum", "carry"; those of classes, or their number from 0.

    A digit is its own number. A single output needs no name: "".
    """
    if dataset is not None and len(dataset.output_names) == count:
        return [_of_table(name) for name in dataset.output_names]
    if dataset is not None and len(dataset.classes) == count > 1:
        return list(dataset.classes)
    return [f"{number}" for number in range(count)] if count > 1 else [""]


def output_phrase(dataset: Dataset | None, count: int, index: int) -> str:
    """An output in full: "output for 7", "output for class 2", "output sum"; "output" alone."""
    name = output_names(dataset, count)[index]
    if not name:
        return _tr("output")
    if dataset is not None and dataset.output_names:
        return _tr("output {0}").format(name)
    said = _tr("output for {0}")
    if dataset is not None and not dataset.classes and Problem.of(dataset) is not Problem.DIGITS:
        said = _tr("output for class {0}")
    return said.format(name)


def a_class(dataset: Dataset | None, number: int) -> str:
    """A class inside a sentence: by its name, "a 7" or "an 8", "class 1"."""
    if dataset is not None and dataset.classes:
        return class_name(dataset, number)
    if dataset is None or Problem.of(dataset) is Problem.DIGITS:
        return a_digit(number)
    return _tr("class {0}").format(number)


def class_name(dataset: Dataset, number: int) -> str:
    """A class by its name alone: "setosa", "7"."""
    names = dataset.class_names
    return names[number] if number < len(names) else f"{number}"


def whence(example: Example, dataset: Dataset | None) -> str:
    """Where an example comes from and what it is: "validation example 412, a 7"."""
    if example.label is None:
        return example.origin
    return of_class(example.origin, dataset, example.label)


def of_class(example: str, dataset: Dataset | None, number: int) -> str:
    """What an example is, after where it comes from: "validation example 412, a 7"."""
    return filled(_tr("{0}, {1}"), example, a_class(dataset, number))


def _slots(column: "InputColumn") -> list[str]:
    """One name for each of the inputs that a column has."""
    return [f"{column.name} = {word}" for word in column.words] or [column.name]


def _of_table(name: str) -> str:
    return QCoreApplication.translate("TruthTable", name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Neurons", text)
