"""A table as its file has it, before anything is understood."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz.core.sentence import Sentence


class Fault(NamedTuple):
    """What is wrong in a line, as an editor counts it, and in which column, None for no one."""

    line: int
    column: str | None
    what: Sentence


@dataclass(frozen=True, eq=False)
class Sheet:
    """Rows and columns of a file, and how they were read.

    ``names`` are those of the columns, "column 1" … where there is no heading. A column is (rows,)
    float64 where every cell was plainly a number or empty (NaN), else objects, each a str as it is
    written, stripped, "" for an empty one. ``lines`` (rows,) are the lines of the rows as an editor
    counts. ``heading`` is 0 for none, 1 for the first row. ``sheets`` are those of a workbook, of
    which ``sheet`` was read. ``said`` is what was guessed of the reading and can be read two ways,
    ``problems`` are rows that could not be read: ``of_wrong_width`` of them have more or fewer
    cells than there are columns, ``sums`` at the end are called a sum or a mean. ``units`` are
    what stands beside the numbers of columns, % or kg.
    """

    name: str
    names: tuple[str, ...]
    columns: tuple[NDArray[Any], ...]
    lines: NDArray[np.int64]
    heading: int = 1
    separator: str = ","
    decimal: str = "."
    thousands: str | None = None
    encoding: str = "utf-8"
    sheets: tuple[str, ...] = ()
    sheet: str | None = None
    said: tuple[Sentence, ...] = ()
    problems: tuple[Fault, ...] = ()
    units: Mapping[str, str] = field(default_factory=dict)
    of_wrong_width: int = 0
    sums: int = 0

    def __len__(self) -> int:
        return len(self.lines)

    @property
    def unread(self) -> int:
        """How many rows of the file are not among these, each of them one of the problems."""
        return self.of_wrong_width + self.sums

    @property
    def rows_of_file(self) -> int:
        """How many rows the file has, with those that could not be read."""
        return len(self) + self.unread
