"""Numbers such as 1,5 that the commas between the cells of a table have torn in two."""

from collections.abc import Sequence

from nnviz.core.sentence import Sentence
from nnviz.data.tables.reading.dialect import Sample
from nnviz.data.tables.reading.heading import Heading
from nnviz.data.tables.reading.numerals import MISSING, is_number

_MOSTLY = 0.9


def torn_by_commas(sample: Sample, heading: Heading, line: int) -> Sentence | None:
    """What is wrong where the first row, in that line, names fewer columns than the others have.

    One fewer may be meant: R leaves out the name of a first column that names the rows.
    """
    if sample.dialect.separator != "," or len(sample.rows) < 2:
        return None
    names, width = sample.rows[0], sample.width
    rows = [row for row in sample.rows[1:] if len(row) == width]
    if not _are_names(names) or not len(names) < width or not _are_numbers(rows):
        return None
    if heading.number == 1 and len({row[0] for row in rows}) == len(rows):
        return None
    if not any(row[-1] for row in rows):  # each line ends with a comma
        return None
    return Sentence(
        "line {line} names {count} columns, but the lines below have {width} cells. Where a comma "
        "is before decimals, as in 1,5, part the cells by semicolons or put the numbers in "
        "quotation marks.",
        line=line,
        count=len(names),
        width=width,
    )


def _are_names(row: Sequence[str]) -> bool:
    told = [cell for cell in row if cell not in MISSING]
    return len(told) == len(row) > 1 and not any(is_number(cell, ".") for cell in row)


def _are_numbers(rows: Sequence[Sequence[str]]) -> bool:
    cells = [cell for row in rows for cell in row]
    numbers = sum(is_number(cell, ".") for cell in cells)
    return bool(cells) and numbers >= _MOSTLY * len(cells)
