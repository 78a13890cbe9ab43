"""Rows of a person's own table as they are in the file, and values in its own unit."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.data.tables.facts import PART_NAMES, InputColumn, TableFacts
from nnviz.gui.controls.number_words import amount
from nnviz.gui.controls.plural import listed

_LONGEST = 24
_LOOKED_AT, _LEAST_LOOKED_AT = 4_000, 20
"""Cells of a table, and of a column at least, that say how wide a column has to be."""


def own_cells(table: TableFacts, part: str, row: int) -> list[str]:
    """What is in the columns of the inputs, "" where a cell is empty."""
    cells = dict(zip(table.sheet.names, table.cells(PART_NAMES[part], row), strict=True))
    return [_text(cells.get(column.name, "")) for column in table.inputs]


def own_heads(table: TableFacts) -> list[tuple[str, str]]:
    """The names of these columns, and the widest text of each."""
    most = max(_LEAST_LOOKED_AT, _LOOKED_AT // max(1, len(table.inputs)))
    step = max(1, len(table.sheet) // most)
    cells = dict(zip(table.sheet.names, table.sheet.columns, strict=True))
    return [
        (column.name[:_LONGEST], _widest(column, cells[column.name][::step]))
        for column in table.inputs
    ]


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


def _widest(column: InputColumn, some: NDArray[Any]) -> str:
    """Of all the words, of the ends of the numbers and of ``some`` cells in between."""
    if column.kind == "words":
        return max((word[:_LONGEST] for word in column.words), key=len, default="")
    ends = amount(column.low), amount(column.high)
    return max(ends + tuple(map(_text, some.tolist())), key=len)
