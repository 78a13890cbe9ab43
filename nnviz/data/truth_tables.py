"""Truth tables: what one perceptron can compute, and XOR, which it cannot (chapter 1)."""

from dataclasses import dataclass

import numpy as np

from nnviz.data.dataset import Dataset, Part

DOMAIN = (0.0, 1.0)


@dataclass(frozen=True)
class TruthTable:
    """Rows of inputs, all 0 or 1, each with the answer that belongs to it."""

    label: str
    help: str
    rows: tuple[tuple[int, ...], ...]
    answers: tuple[int, ...]


_PAIRS = ((0, 0), (0, 1), (1, 0), (1, 1))

TRUTH_TABLES: dict[str, TruthTable] = {
    "and": TruthTable(
        "AND", "1 where both inputs are 1. One neuron can do it (chapter 1).", _PAIRS, (0, 0, 0, 1)
    ),
    "or": TruthTable(
        "OR",
        "1 where at least one input is 1. One neuron can do it (chapter 1).",
        _PAIRS,
        (0, 1, 1, 1),
    ),
    "nand": TruthTable(
        "NAND",
        "0 only where both inputs are 1. Every computation can be built of it (chapter 1).",
        _PAIRS,
        (1, 1, 1, 0),
    ),
    "xor": TruthTable(
        "XOR",
        "1 where the inputs differ. Needs a hidden layer: no straight line parts the two classes.",
        _PAIRS,
        (0, 1, 1, 0),
    ),
    "three-inputs": TruthTable(
        "Three inputs",
        "Four rows of three inputs whose answer is the first or the second of them.",
        ((0, 0, 1), (1, 1, 1), (1, 0, 1), (0, 1, 1)),
        (0, 1, 1, 1),
    ),
}


def load(name: str) -> Dataset:
    """The table of that name: every row trains, the other parts are empty."""
    table = TRUTH_TABLES[name]
    train = Part.of_two_classes(np.array(table.rows, dtype=float), np.array(table.answers))
    none = train[:0]
    return Dataset(name, table.label, train, none, none, domain=DOMAIN)
