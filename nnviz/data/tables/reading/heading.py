"""Whether the first row of a table names its columns, and what is above it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from nnviz.core.sentence import Sentence, counted, readable
from nnviz.data.dataset import DataError
from nnviz.data.tables.reading.numerals import MISSING, is_number

Row = Sequence[str]
_WHOLE = re.compile(r"\d+", re.ASCII)
_LONGEST = 200
"""Letters of a name that are kept."""
_MOSTLY = 0.9


@dataclass(frozen=True)
class Heading:
    """``number`` is that of the row, 0 for none; "" names a column that has no name.

    ``above`` are the rows up to the first example, the heading among them.
    """

    number: int
    names: tuple[str, ...]
    above: int
    said: tuple[Sentence, ...] = ()


def heading_of(rows: Sequence[Row], width: int, decimal: str, chosen: int | None) -> Heading:
    """The heading of a table of which these are the first rows; ``chosen`` is its row, or none.

    Raises DataError where there is no such row.
    """
    if chosen == 0 or not rows:
        return Heading(0, ("",) * width, 0)
    if chosen:
        if chosen > len(rows):
            raise DataError("There is no row {number} for a heading.", number=chosen)
        names = _fitted(rows[chosen - 1], rows[chosen:], width)
        return _with_below(Heading(chosen, names, chosen), rows, decimal)
    few = Counter(map(_filled, rows)).most_common(1)[0][0] / 2
    for place, row in enumerate(rows):
        if not width - 1 <= len(row) <= width + 1 or any(row[width:]):
            continue
        if _filled(row) < few and not _names_the_last(row, rows[place + 1 :], width, decimal):
            continue
        names = _fitted(row, rows[place + 1 :], width)
        if is_heading(names, rows[place + 1 :], decimal):
            found = Heading(place + 1, names, place + 1, _said(names, rows, place, decimal))
            return _with_below(found, rows, decimal)
        if len(row) == width:
            break
    return Heading(0, ("",) * width, 0)


def is_heading(first: Row, below: Sequence[Row], decimal: str) -> bool:
    """Whether this row names the columns of the rows below."""
    below = [row for row in below if len(row) == len(first)]
    columns = [_there(column) for column in zip(*below, strict=True)]
    numeric = [_are_numbers(column, decimal) for column in columns] or [False] * len(first)
    told = [cell for cell in first if cell not in MISSING]
    words = [cell for cell in told if not is_number(cell, decimal)]
    figures = [cell for cell in told if is_number(cell, decimal)]
    if not all(map(_WHOLE.fullmatch, figures)):
        return False  # an example, a cell of which may be wrong
    whole = [int(figure) for figure in figures]
    if not words:
        return _is_count(whole) and (len(whole) > 2 or _has_decimals(columns))
    if any(n and cell in words for cell, n in zip(first, numeric, strict=True)):
        return len(set(whole)) == len(whole)
    if whole and not (len(whole) > 1 and _is_run(whole)):
        return False
    recurs = any(cell in column for cell, column in zip(first, columns, strict=False))
    return not recurs and len(set(words)) == len(words)


def _names_the_last(row: Row, below: Sequence[Row], width: int, decimal: str) -> bool:
    """Whether this row, otherwise empty, has a name over the last column of the rows below.

    An example it would be if any of them had an empty cell or a word in another column, or had that
    word; and the heading of a table below has words in others.
    """
    below = [other for other in below if len(other) == width]
    if len(row) != width or len(below) < 2 or any(row[:-1]):
        return False
    *others, last = zip(*below, strict=True)
    if row[-1] in MISSING or row[-1] in last or is_number(row[-1], decimal):
        return False
    return all(is_number(cell, decimal) for column in others for cell in column)


def _with_below(heading: Heading, rows: Sequence[Row], decimal: str) -> Heading:
    """The same, and a row of units or the like that stands below it is no example."""
    if not _is_below(rows[heading.number :], len(heading.names), decimal):
        return heading
    number = heading.number + 1
    said = Sentence("Row {row}, below the heading, is no example and is left out.", row=number)
    return replace(heading, above=number, said=(*heading.said, said))


def _is_below(rows: Sequence[Row], width: int, decimal: str) -> bool:
    """Whether the first of these rows has words over all columns of numbers, of which are some."""
    first, below = rows[:1], [row for row in rows[1:] if len(row) == width]
    if not first or len(first[0]) != width or not below:
        return False
    columns = zip(first[0], zip(*below, strict=True), strict=True)
    over = [cell for cell, column in columns if _are_numbers(_there(column), decimal)]
    return len(over) > 1 and not any(c in MISSING or is_number(c, decimal) for c in over)


def _there(column: Row) -> Row:
    return [cell for cell in column if cell not in MISSING]


def named(names: Sequence[str]) -> tuple[str, ...]:
    """The names of all columns, each a different one: "column 3" of one that has none."""
    found: dict[str, None] = {}
    for number, name in enumerate(names, 1):
        name = wanted = readable(name)[:_LONGEST] or f"column {number}"
        again = 2
        while name in found:
            name, again = f"{wanted} ({again})", again + 1
        found[name] = None
    return tuple(found)


def _fitted(row: Row, below: Sequence[Row], width: int) -> tuple[str, ...]:
    """A heading as wide as the rows: R leaves the first name out, others a mark at the end."""
    if len(row) == width - 1 and any(len(other) == width and other[-1] for other in below):
        row = ("", *row)
    return tuple([*row, *[""] * width][:width])


def _said(names: Row, rows: Sequence[Row], place: int, decimal: str) -> tuple[Sentence, ...]:
    """What of a heading is a guess."""
    said = []
    if place:
        said.append(
            counted(
                place,
                "The first row is above the heading and is left out.",
                "The first {count} rows are above the heading and are left out.",
            )
        )
    examples = [row for row in rows[place + 1 :] if len(row) == len(names)]
    if examples and (
        any(is_number(name, decimal) for name in names)
        or not any(is_number(cell, decimal) for row in examples for cell in row)
    ):
        said.append(
            Sentence("Row {row} was taken for the heading, not for an example.", row=place + 1)
        )
    return tuple(said)


def _filled(row: Row) -> int:
    return sum(map(bool, row))


def _are_numbers(column: Row, decimal: str) -> bool:
    count = sum(is_number(cell, decimal) for cell in column)
    return bool(column) and count >= _MOSTLY * len(column)


def _is_count(numbers: list[int]) -> bool:
    return len(numbers) > 1 and numbers == [*range(len(numbers))]


def _is_run(numbers: list[int]) -> bool:
    return all(b - a == 1 for a, b in pairwise(numbers))


def _has_decimals(columns: Sequence[Row]) -> bool:
    return any(not _WHOLE.fullmatch(cell.lstrip("+-")) for column in columns for cell in column)
