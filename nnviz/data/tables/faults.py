"""What is wrong with the rows of a table: the first fault in words, and where the others are."""

from pathlib import Path

from nnviz.core.sentence import Sentence, counted
from nnviz.data.dataset import DataError

_MOST_PLACES = 5
"""Of rows with a fault that are named beside the first one."""


def faulty(path: Path, cells: list[tuple[int, list[str]]], comma: bool) -> DataError:
    """What is wrong with the first faulty row, and where else something is.

    ``cells`` are rows with their numbers in the file; at least one has a fault.
    """
    width = len(cells[0][1])
    found = [
        (number, *fault)
        for number, row in cells
        if (fault := _fault(path, number, row, width, comma))
    ]
    first, others = found[0][1], [_where(number, column) for number, _, column in found[1:]]
    if not others:
        return DataError("{first}", first=first)
    places = others[0]
    for place in others[1:_MOST_PLACES]:
        places = Sentence("{places}; {place}", places=places, place=place)
    if len(others) > _MOST_PLACES:
        places = Sentence("{places} and more", places=places)
    return DataError(
        counted(
            len(others),
            "{first} There is a fault in 1 more row: {places}.",
            "{first} There are faults in {count} more rows: {places}.",
            first=first,
            places=places,
        )
    )


def _fault(
    path: Path, number: int, row: list[str], width: int, comma: bool
) -> tuple[Sentence, int] | None:
    """What is wrong with a row, and in which column, 0 for none of them; None where nothing is."""
    if len(row) != width:
        said = counted(
            len(row),
            "{name}, row {number} has 1 column, not {width}: mend the row.",
            "{name}, row {number} has {count} columns, not {width}: mend the row.",
            name=path.name,
            number=number,
            width=width,
        )
        return said, 0
    if "" in row:
        column = row.index("") + 1
        place = cell_place(path, number, column)
        return Sentence("{place} is empty: fill it in or delete the row.", place=place), column
    for column, cell in enumerate(row[:-1], 1):
        if number_in(cell, comma) is None:
            said = Sentence(
                "{place}, '{cell}', is not a number: correct or delete the row.",
                place=cell_place(path, number, column),
                cell=cell,
            )
            return said, column
    return None


def _where(row: int, column: int) -> Sentence:
    if not column:
        return Sentence("row {row}", row=row)
    return Sentence("row {row}, column {column}", row=row, column=column)


def number_in(cell: str, comma: bool) -> float | None:
    """The number in a cell, in which a comma may be decimal; None without one."""
    try:
        return float(cell.replace(",", ".") if comma else cell)
    except ValueError:
        return None


def cell_place(path: Path, row: int, column: int) -> Sentence:
    """Where a cell is, both counted from 1: "points.csv, row 2, column 3"."""
    name = path.name
    return Sentence("{name}, row {row}, column {column}", name=name, row=row, column=column)
