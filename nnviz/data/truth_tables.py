"""Truth tables: what perceptrons can compute, one or several of them (chapter 1)."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz.data.dataset import Dataset
from nnviz.data.rows import of_rows


class TruthTable(NamedTuple):
    """Rows of inputs, all 0 or 1, and what each output should answer to them.

    ``answers`` has, under the name of each output, one answer for every row. ``inputs`` names the
    columns where they mean something in life; otherwise they are x₁, x₂ and so on.
    """

    label: str
    help: str
    rows: tuple[tuple[int, ...], ...]
    answers: Mapping[str, tuple[int, ...]]
    inputs: tuple[str, ...] = ()

    @property
    def input_names(self) -> tuple[str, ...]:
        """What the columns of inputs are called."""
        return self.inputs or short_names(len(self.rows[0]))

    @property
    def targets(self) -> NDArray[np.int64]:
        """The answers (m, k), a row of outputs for each row of inputs."""
        return np.array(list(self.answers.values())).T


def short_names(n: int) -> tuple[str, ...]:
    """The book's names of so many inputs."""
    return ("x₁", "x₂", "x₃")[:n]


_PAIRS = ((0, 0), (0, 1), (1, 0), (1, 1))
_TRIPLES = tuple((first, *pair) for first in (0, 1) for pair in _PAIRS)
_CHEESE = ("weather", "friend", "transit")


def _one(*answers: int) -> dict[str, tuple[int, ...]]:
    return {"answer": answers}


TRUTH_TABLES: dict[str, TruthTable] = {
    "and": TruthTable(
        "AND",
        "1 where both inputs are 1. One neuron can do it (chapter 1).",
        _PAIRS,
        _one(0, 0, 0, 1),
    ),
    "or": TruthTable(
        "OR",
        "1 where at least one input is 1. One neuron can do it (chapter 1).",
        _PAIRS,
        _one(0, 1, 1, 1),
    ),
    "nand": TruthTable(
        "NAND",
        "0 only where both inputs are 1. Every computation can be built of it (chapter 1).",
        _PAIRS,
        _one(1, 1, 1, 0),
    ),
    "xor": TruthTable(
        "XOR",
        "1 where the inputs differ. Needs a hidden layer: no straight line parts the two classes.",
        _PAIRS,
        _one(0, 1, 1, 0),
    ),
    "half-adder": TruthTable(
        "Half adder",
        "Adds two bits: their sum, and what is carried. NANDs alone can do it (chapter 1).",
        _PAIRS,
        {"sum": (0, 1, 1, 0), "carry": (0, 0, 0, 1)},
    ),
    "three-inputs": TruthTable(
        "Three inputs",
        "Four rows of three inputs whose answer is the first of them. One neuron without a bias "
        "can do it: what many a first program of a network learns.",
        ((0, 0, 1), (1, 1, 1), (1, 0, 1), (0, 1, 1)),
        _one(0, 1, 1, 0),
    ),
    "cheese-5": TruthTable(
        "Cheese festival, threshold 5",
        "To the festival only in good weather, whatever else is true (chapter 1).",
        _TRIPLES,
        _one(0, 0, 0, 0, 1, 1, 1, 1),
        _CHEESE,
    ),
    "cheese-3": TruthTable(
        "Cheese festival, threshold 3",
        "To the festival in good weather, or with a friend and near transit (chapter 1).",
        _TRIPLES,
        _one(0, 0, 0, 1, 1, 1, 1, 1),
        _CHEESE,
    ),
}


def load(name: str) -> Dataset:
    """The table of that name: every row trains, the other parts are empty.

    A table with one output has two classes; of several outputs any number may be 1.
    """
    table = TRUTH_TABLES[name]
    names = tuple(table.answers) if len(table.answers) > 1 else ()
    rows, label = table.rows, table.label
    return of_rows(rows, table.targets, kind="bits", name=name, label=label, output_names=names)
