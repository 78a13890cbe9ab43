"""Puts into words what a table's columns are taken for, and what is wrong in its rows."""

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from nnviz.data.tables.sheet import Fault
from nnviz.data.tables.understanding import Column
from nnviz.gui.controls.plural import count, listed
from nnviz.gui.own_data.roles import role_words
from nnviz.gui.own_data.table_heads import MOST_BARS, Head
from nnviz.gui.said import in_words, span

MOST_OF_A_KIND = 8
"""Problems that are told one by one; more of a kind become one line with their number."""

_COLONS = ":： "
"""What stands before what becomes of a row, in the languages there are."""


class ProblemLine(NamedTuple):
    """One problem, or one kind of them: where it is, what is wrong, and what becomes of it."""

    line: int
    column: str | None
    place: str
    what: str
    then: str

    @property
    def spoken(self) -> str:
        """All of it in one sentence."""
        parts = (self.place, self.column or "", self.what, self.then)
        return listed(part for part in parts if part)


def heads(columns: Iterable[Column]) -> tuple[Head, ...]:
    """What stands over the columns."""
    return tuple(map(_head, columns))


def faults(problems: Sequence[Fault]) -> dict[tuple[int, str], str]:
    """What is wrong, by line and name of the column."""
    return {(fault.line, fault.column or ""): in_words(fault.what) for fault in problems}


def problem_lines(
    problems: Sequence[Fault], used: Container[int] | None = None
) -> list[ProblemLine]:
    """Each problem, in their order, and what becomes of its row; many of a kind as one.

    ``used`` are the lines that are learnt from or tried on; None where nobody knows.
    """
    kinds = Counter(_kind(fault) for fault in problems)
    told = set()
    lines = []
    for fault in problems:
        kind = _kind(fault)
        if kinds[kind] <= MOST_OF_A_KIND:
            place = _tr("line {line}").format(line=fault.line) if fault.line else ""
        elif kind in told:
            continue
        else:
            told.add(kind)
            of_rows, of_files = (_tr("1 row"), _tr("{n} rows")), (_tr("1 file"), _tr("{n} files"))
            place = count(kinds[kind], *(of_rows if fault.line else of_files))
        what, then = in_words(fault.what), ""
        if used is not None:
            is_used = fault.line in used
            then = _tr("the cell is filled in") if is_used else _tr("the row is left out")
            if what.endswith(then):
                what = what.removesuffix(then).rstrip(_COLONS)
        lines.append(ProblemLine(fault.line, fault.column, place, what, then))
    return lines


def range_words(column: Column) -> str:
    """From the least to the largest number, or how many words there are."""
    if column.spread is not None:
        return span(*column.spread)
    if column.words:
        return count(column.different_words, _tr("1 word"), _tr("{n} words"))
    return ""


def _head(column: Column) -> Head:
    bars = column.histogram[:MOST_BARS]
    most = max(bars, default=0) or 1
    return Head(
        column.name,
        column.role,
        role_words(column.role),
        tuple(value / most for value in bars),
        range_words(column),
        in_words(column.why),
    )


def _kind(fault: Fault) -> tuple[str | None, str]:
    return fault.column, fault.what.template


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnData", text)
