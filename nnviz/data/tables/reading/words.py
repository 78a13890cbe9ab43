"""Columns of words that are numbers after all, written as people write them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.data.tables.reading.numerals import EXACT, MISSING, grouping, is_number, numbers
from nnviz.data.tables.reading.units import bare, unit_of

_PIECE = 20_000
"""How many cells are looked at before anybody is asked whether they are still wanted."""
_LOOKED_AT = 50


@dataclass(frozen=True, eq=False)
class Reading:
    """The numbers of a column, (rows,), and how they were written; ``unit`` may be "%"."""

    values: NDArray[np.float64]
    decimal: str
    is_grouped: bool
    unit: str


def as_numbers(cells: Sequence[str], decimal: str, progress: Callable[[], None]) -> Reading | None:
    """The numbers of a column of which every cell holds one or is missing; None of another.

    Whole numbers too large for a float to tell them apart are names, not numbers.
    """
    unit = unit_of(cells)
    if unit:
        cells = [bare(cell, unit) for cell in cells]
    for mark in (decimal, grouping(decimal)):
        if not _may_be_numbers(cells, mark):
            continue
        values = _numbers(cells, mark, progress)
        if values is not None:
            text = "".join(cells[:: max(1, len(cells) // 1000)])
            return Reading(values, mark, grouping(mark) in text, "%" if "%" in text else unit)
    return None


def _may_be_numbers(cells: Sequence[str], decimal: str) -> bool:
    told = cells[:: max(1, len(cells) // _LOOKED_AT)]
    return all(cell in MISSING or is_number(cell, decimal) for cell in told)


def _numbers(
    cells: Sequence[str], decimal: str, progress: Callable[[], None]
) -> NDArray[np.float64] | None:
    found = []
    for start in range(0, len(cells), _PIECE):
        progress()
        piece = cells[start : start + _PIECE]
        values = numbers(piece, decimal)
        for place in np.flatnonzero(np.isnan(values)).tolist():
            if piece[place] not in MISSING:
                return None
        for place in np.flatnonzero(np.abs(values) >= EXACT).tolist():
            if piece[place].lstrip("+-").isdecimal():
                return None
        found.append(values)
    return np.concatenate(found) if found else np.empty(0)
