"""Rows of a person's own table as they are in the file, and values in its own unit."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.data.tables.facts import PART_NAMES, InputColumn, TableFacts
from nnviz.gui.controls.number_words import amount
from nnviz.gui.controls.plural import listed

_LONGEST = 24
_NUMBER = "−0.01234"


def own_cells(table: TableFacts, part: str, row: int) -> list[str]:
    """What is in the columns of the inputs, "" where a cell is empty."""
    cells = dict(zip(table.sheet.names, table.cells(PART_NAMES[part], row), strict=True))
    return [_text(cells.get(column.name, "")) for column in table.inputs]


def own_heads(table: TableFacts) -> list[tuple[str, str]]:
    """The names of these columns, and the widest text of each."""
    return [(column.name[:_LONGEST], _widest(column)) for column in table.inputs]


def own_values(table: TableFacts, trained: NDArray[Any]) -> str:
    """What outputs or targets are in the table's own unit."""
    return listed(amount(float(value)) for value in np.atleast_1d(table.shown(trained)))


def own_error(table: TableFacts, error: float) -> str:
    """How far an answer is off, in the table's own unit."""
    return amount(error * table.scale[1])


def _text(cell: Any) -> str:
    if isinstance(cell, str):
        return cell if len(cell) <= _LONGEST else f"{cell[: _LONGEST - 1]}…"
    return "" if np.isnan(cell) else amount(float(cell))


def _widest(column: InputColumn) -> str:
    if column.kind == "words":
        return max((word[:_LONGEST] for word in column.words), key=len, default="")
    return max(amount(column.low), amount(column.high), _NUMBER, key=len)
