"""Rows of a person's own table as they are in the file, and values in its own unit."""

from typing import Any, TypeAlias
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from nnviz.data.tables.facts import PART_NAMES, InputColumn, TableFacts
from nnviz.number_forms import amount, told

_LONGEST = 24
_LOOKED_AT, _LEAST_LOOKED_AT = 4_000, 20
"""Cells of a table, and of a column at least, that say how wide a column has to be."""

Heads: TypeAlias = list[tuple[str, str]]

_HEADS: WeakKeyDictionary[TableFacts, Heads] = WeakKeyDictionary()
"""Of tables that are there: to write thousands of cells takes long, and they come back by Undo."""


def own_cells(table: TableFacts, part: str, row: int) -> list[str]:
    """What is in the columns of the inputs, "" where a cell is empty."""
    cells = dict(zip(table.sheet.names, table.cells(PART_NAMES[part], row), strict=True))
    return [_text(cells.get(column.name, ""), column) for column in table.inputs]


def own_heads(table: TableFacts) -> Heads:
    """The names of these columns, and the widest text of each."""
    if table not in _HEADS:
        _HEADS[table] = _heads(table)
    return _HEADS[table]


def _heads(table: TableFacts) -> Heads:
    most = max(_LEAST_LOOKED_AT, _LOOKED_AT // max(1, len(table.inputs)))
    step = max(1, len(table.sheet) // most)
    cells = dict(zip(table.sheet.names, table.sheet.columns, strict=True))
    return [
        (column.name[:_LONGEST], _widest(column, cells[column.name][::step]))
        for column in table.inputs
    ]


def own_wanted(table: TableFacts, part: str, row: int) -> float:
    """The value that is wanted, as it is in the file."""
    return float(table.values[PART_NAMES[part]][row])


def own_answer(table: TableFacts, trained: NDArray[Any]) -> float:
    """What an output, decoded, is in the table's own unit."""
    return float(np.ravel(table.shown(trained))[0])


def own_value(table: TableFacts, value: float) -> str:
    """A value in the table's own unit, in words."""
    return amount(value, table.differs_by(value))


def own_difference(table: TableFacts, wanted: float, answer: float) -> str:
    """How far an answer is off: what one reads in both; the error itself where they read alike."""
    spread = table.differs_by(answer)
    error = abs(told(wanted, spread) - told(answer, spread))
    return amount(error or abs(wanted - answer), spread)


def own_error(table: TableFacts, error: float) -> str:
    """How far answers are off, in the table's own unit."""
    return amount(error * table.scale[1])


def widest_value(table: TableFacts) -> str:
    """The longest text of a value that is wanted, or of one between."""
    (mean, spread), values = table.scale, np.concatenate(list(table.values.values()))
    between = mean - spread / 7, mean + spread / 7
    return max((own_value(table, v) for v in (values.min(), values.max(), *between)), key=len)


def _text(cell: Any, column: InputColumn) -> str:
    if isinstance(cell, str):
        return cell if len(cell) <= _LONGEST else f"{cell[: _LONGEST - 1]}…"
    return "" if np.isnan(cell) else amount(float(cell), column.differs_by)


def _widest(column: InputColumn, some: NDArray[Any]) -> str:
    """Of all the words, of the ends of the numbers and of ``some`` cells in between."""
    if column.kind == "words":
        return max((word[:_LONGEST] for word in column.words), key=len, default="")
    ends = (column.low, column.high)
    return max((_text(cell, column) for cell in (*ends, *some.tolist())), key=len)
