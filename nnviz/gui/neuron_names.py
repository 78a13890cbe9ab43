"""What inputs, neurons and outputs are called; in symbols neurons count from 1, as in the book."""

from PySide6.QtCore import QCoreApplication

from nnviz.data import Dataset
from nnviz.data.problem import Problem
from nnviz.data.truth_tables import TRUTH_TABLES

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def neuron_number(neuron: int) -> str:
    """The number of a neuron (from 0) in words and symbols: an output's too, whatever its digit."""
    return f"{neuron + 1:,}"


def input_names(dataset: Dataset) -> list[str]:
    """What the inputs are called: the truth table's names, or x₁, x₂ and so on."""
    table = TRUTH_TABLES.get(dataset.name)
    if table is not None and len(table.input_names) == dataset.n_inputs:
        return [_of_table(name) for name in table.input_names]
    return [f"x{i + 1}".translate(_SUBSCRIPTS) for i in range(dataset.n_inputs)]


def output_names(dataset: Dataset | None, count: int) -> list[str]:
    """One for each of ``count`` outputs: "sum", "carry"; of classes their number from 0.

    A digit is its own number. A single output needs no name: "".
    """
    named = () if dataset is None else dataset.output_names
    if len(named) == count:
        return [_of_table(name) for name in named]
    return [f"{number}" for number in range(count)] if count > 1 else [""]


def output_phrase(dataset: Dataset | None, count: int, index: int) -> str:
    """An output in full: "output for 7", "output for class 2", "output sum"; "output" alone."""
    name = output_names(dataset, count)[index]
    if not name:
        return _tr("output")
    if dataset is not None and dataset.output_names:
        return _tr("output {0}").format(name)
    digits = dataset is None or Problem.of(dataset) is Problem.DIGITS
    said = _tr("output for {0}") if digits else _tr("output for class {0}")
    return said.format(name)


def _of_table(name: str) -> str:
    return QCoreApplication.translate("TruthTable", name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Neurons", text)
