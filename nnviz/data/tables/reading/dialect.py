"""How a text is a table: which mark parts its cells, what quotes them, how numbers are written."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nnviz.data.tables.reading.numerals import MISSING, grouping, is_number

if TYPE_CHECKING:
    from _csv import Reader as CsvReader

SPACE = " "
SEPARATORS = ("\t", ";", ",", "|", SPACE)
"""The likelier first, where the rows speak for several. A space stands for any run of them."""
_MOST_ROWS, _MOST_CELLS = 200, 2000
_GROUPED = re.compile(r"[1-9]\d{0,2}([.,])\d{3}")
_SEVERAL = re.compile(r"[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})+")
_LAST = re.compile(r"[\d.,]*([.,])\d+")
_OTHER_MARK = re.compile(r"[^\W\d_][,;|]|[,;|][^\W\d_]")
_UNIT = re.compile(r" ?[^\W\d_]{1,6}[²³]?\Z")
_UNCLEAR = "?"
# Letters in a cell: a book is one, and a file in which a quotation mark is left open is not.
csv.field_size_limit(10_000_000)
_MONEY = frozenset("$€£¥")
_DECORATION = "+-−–%$€£¥ "


@dataclass(frozen=True)
class Dialect:
    """``quote`` is None where quotation marks are letters like any other."""

    separator: str
    quote: str | None = '"'
    escape: str | None = None
    decimal: str = "."

    def rows(self, lines: Iterable[str]) -> "CsvReader":
        """The cells of these lines; its ``line_num`` counts them. Raises csv.Error."""
        return csv.reader(
            lines,
            delimiter=self.separator,
            quotechar=self.quote,
            escapechar=self.escape,
            quoting=csv.QUOTE_NONE if self.quote is None else csv.QUOTE_MINIMAL,
            skipinitialspace=self.separator != "\t",
        )


@dataclass(frozen=True)
class Sample:
    """The first rows of a text in a dialect: their cells, how many lines each takes, from which."""

    dialect: Dialect
    rows: tuple[tuple[str, ...], ...]
    lengths: tuple[int, ...]
    starts: tuple[int, ...]

    @property
    def width(self) -> int:
        """How many cells most of the lines are in rows of."""
        counts: Counter[int] = Counter()
        for row, lines in zip(self.rows, self.lengths, strict=True):
            counts[len(row)] += lines
        return counts.most_common(1)[0][0] if counts else 0

    @property
    def cells(self) -> list[str]:
        """Those of rows that are as wide as most, without the first one."""
        width = self.width
        rows = [row for row in self.rows[1:] if len(row) == width]
        return [cell for row in rows[: 1 + _MOST_CELLS // (width + 1)] for cell in row]

    def likelihood(self) -> float:
        """How well its rows agree: 0 where they are no table of several columns."""
        width, lines = self.width, sum(self.lengths)
        if width < 2:
            return 0.0
        agreeing = sum(
            n for row, n in zip(self.rows, self.lengths, strict=True) if len(row) == width
        )
        cells = self.cells or list(self.rows[0])
        speaking = sum(map(_is_datum, cells)) - sum(map(self._is_torn, cells))
        return agreeing / lines * (1 + speaking / len(cells))

    def _is_torn(self, cell: str) -> bool:
        """Whether a space parts what other marks hold together: of "3 kg,5 cm" it leaves "kg,5"."""
        is_marked = self.dialect.separator == SPACE and _OTHER_MARK.search(cell)
        return bool(is_marked) and not _is_datum(cell)


def sampled(lines: Sequence[str], dialect: Dialect, *, is_all: bool) -> Sample:
    """The rows of these lines; the last is not believed unless the lines are all there are."""
    if dialect.separator == SPACE:
        lines = [SPACE.join(line.split()) for line in lines]
    reader, found, before = dialect.rows(f"{line}\n" for line in lines), [], 0
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                cells = tuple(" ".join(cell.split()) for cell in row)
                found.append((cells, reader.line_num - before, before))
            before = reader.line_num
            if len(found) == _MOST_ROWS:
                break
        else:
            if not is_all:
                found = found[:-1] or found
    except csv.Error:
        found = []
    rows, lengths, starts = zip(*found, strict=True) if found else ((), (), ())
    return Sample(dialect, rows, lengths, starts)


def guessed(lines: Sequence[str], separator: str | None, *, is_all: bool) -> Sample:
    """The first lines of a text in the dialect that they speak, its ``decimal`` not yet known."""
    marks = SEPARATORS if separator is None else (separator,)
    quotes = ('"', None) if any('"' in line for line in lines) else ('"',)
    samples = [
        sampled(lines, Dialect(mark, quote), is_all=is_all) for quote in quotes for mark in marks
    ]
    best = max(samples, key=Sample.likelihood)  # the first of equals
    if separator is None and not best.likelihood():
        return sampled(lines, Dialect(","), is_all=is_all)
    return best


def _is_datum(cell: str) -> bool:
    """Whether a number stands in a cell, maybe with its unit, or nothing."""
    return cell in MISSING or _is_either(cell) or _is_either(_UNIT.sub("", cell))


def _is_either(cell: str) -> bool:
    return is_number(cell, ".") or is_number(cell, ",")


def decimal_of(cells: Iterable[str], separator: str) -> tuple[str, bool]:
    """The mark before decimals in these cells, and whether it could as well be the other one.

    1.000 may be one or a thousand, and so may 1,000. Between semicolons, which people use where a
    comma is before decimals, 1.000 is a thousand; else 1,000 is.
    """
    told: Counter[str] = Counter()
    for cell in cells:
        mark = _told(cell)
        told[mark] += 1
    if told["."] or told[","]:
        return max(".,", key=lambda mark: told[mark]), False
    return (",", True) if told[_UNCLEAR] and separator == ";" else (".", False)


def _told(cell: str) -> str:
    """Which mark is before decimals in a cell; "" where it does not say."""
    is_money, cell = not _MONEY.isdisjoint(cell), cell.strip(_DECORATION)
    if grouped := _GROUPED.fullmatch(cell):
        return grouping(grouped[1]) if is_money else _UNCLEAR  # money has no three decimals
    if several := _SEVERAL.fullmatch(cell):
        return grouping(several[1])
    last = _LAST.fullmatch(cell)
    return last[1] if last and is_number(cell, last[1]) else ""
