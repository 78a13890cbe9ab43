"""A text cut into blocks of rows, each into its cells.

Where no cell is quoted, or quoted without need, the places of all cells are found at once by
numpy; what is left is parsed by the csv module. Both do a block at a time, some ten milliseconds.
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from nnviz.data.dataset import DataError
from nnviz.data.tables.reading.dialect import SPACE, Dialect

if TYPE_CHECKING:
    from _csv import Reader as CsvReader

BLOCK, QUOTED = 1_000_000, 60_000
"""Bytes, about, of the rows that are cut at once, and of those that the csv module has to read."""
_NARROWER = 4
_SPACES = re.compile(rb"[\x80-\xff\t\x0b-\x20]")
"""What may be taken from the ends of a cell, or be of some letters that may."""
_END, _FILLER = 0x0A, 0x1F


class Block(Protocol):
    """Rows of the right width. ``lines`` (rows,) are where they begin, counted from 1.

    ``wrong`` are the others: the line and how many cells they have.
    """

    @property
    def lines(self) -> NDArray[np.int64]:
        """Where its rows begin."""

    @property
    def wrong(self) -> list[tuple[int, int]]:
        """What is no row of it."""

    def text(self, columns: NDArray[np.bool_]) -> bytes:
        """One cell a line, row by row; nothing in the lines of other columns than these."""

    def words(self, column: int) -> list[str]:
        """The cells of a column, stripped."""


@dataclass(frozen=True, eq=False)
class QuotedBlock:
    """Rows as the csv module reads them."""

    rows: list[list[str]]
    lines: NDArray[np.int64]
    wrong: list[tuple[int, int]]

    def text(self, columns: NDArray[np.bool_]) -> bytes:  # noqa: D102, see Block
        kept = columns.tolist()
        cells = [
            cell if keep else "" for row in self.rows for cell, keep in zip(row, kept, strict=True)
        ]
        return ("\n".join(cells) + "\n").encode() if cells else b""

    def words(self, column: int) -> list[str]:  # noqa: D102, see Block
        return [row[column] for row in self.rows]


@dataclass(frozen=True, eq=False)
class PlainBlock:
    """Rows in which no cell holds a separator: cell (i, j) is data[starts[i, j]:ends[i, j]]."""

    data: bytes
    separator: int
    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    lines: NDArray[np.int64]
    wrong: list[tuple[int, int]]

    def text(self, columns: NDArray[np.bool_]) -> bytes:  # noqa: D102, see Block
        data = self.data
        if not columns.all():
            edges = np.zeros(len(data) + 1, np.int8)
            edges[self.starts[:, ~columns]] += 1
            edges[self.ends[:, ~columns]] -= 1
            kept = np.cumsum(edges[:-1], dtype=np.int8) == 0
            data = np.frombuffer(data, np.uint8)[kept].tobytes()
        return data.translate(_one_cell_a_line(self.separator))

    def words(self, column: int) -> list[str]:  # noqa: D102, see Block
        places = zip(self.starts[:, column].tolist(), self.ends[:, column].tolist(), strict=True)
        if self.data.isascii():
            text = self.data.decode()
            cells = [text[start:end] for start, end in places]
        else:
            cells = [self.data[start:end].decode() for start, end in places]
        return [" ".join(cell.split()) for cell in cells] if self._has_spaces else cells

    @cached_property
    def _has_spaces(self) -> bool:
        return _SPACES.search(self.data) is not None


def _one_cell_a_line(separator: int) -> bytes:
    table = bytearray(range(256))
    table[separator] = _END
    table[_FILLER] = 0x20
    return bytes(table)


class Blocks:
    """The rows of a text from a place on, which is at the beginning of line ``line``.

    Iterating gives pairs of a block and the place after it.
    """

    def __init__(
        self, name: str, data: bytes, dialect: Dialect, place: int, line: int, width: int
    ) -> None:
        self._name, self._data, self._dialect, self._width = name, data, dialect, width
        self._place, self._line = place, line

    def __iter__(self) -> Iterator[tuple[Block, int]]:
        place, line, size = self._place, self._line, BLOCK
        while place < len(self._data):
            end = self._data.find(b"\n", min(place + size, len(self._data) - 1)) + 1
            plain = self._plain(self._data[place:end], line)
            if plain:
                line += self._data.count(b"\n", place, end)
                yield plain, end
                size = min(BLOCK, 2 * size)
            elif size > QUOTED:  # near the cell that is not plain, only few rows are parsed
                size = max(QUOTED, size // _NARROWER)
                continue
            else:
                quoted, end, line = self._quoted(place, min(end, place + QUOTED), line)
                yield quoted, end
            place = end

    def _plain(self, data: bytes, line: int) -> PlainBlock | None:
        """The rows of whole lines; None where the csv module has to look at them."""
        quote = self._dialect.quote
        if self._dialect.escape and self._dialect.escape.encode() in data:
            return None
        if self._dialect.separator == SPACE:
            data = _single_spaced(data)
        separator = ord(self._dialect.separator)
        if quote and quote.encode() in data:
            if not _is_quoted_for_nothing(data, ord(quote), separator):
                return None
            data = data.replace(quote.encode(), b"")
        return self._cut(data, separator, line + np.arange(data.count(b"\n")), [])

    def _cut(
        self, data: bytes, separator: int, lines: NDArray[np.int64], wrong: list[tuple[int, int]]
    ) -> PlainBlock:
        letters = np.frombuffer(data, np.uint8)
        ends = np.flatnonzero(letters == _END)
        marks = np.flatnonzero(letters == separator)
        widths = np.diff(np.searchsorted(marks, ends), prepend=0) + 1
        starts = np.concatenate(([0], ends[:-1] + 1))[: len(ends)]
        right = (widths == self._width) & (ends > starts)
        if not right.all():
            kept, found = [], []
            for number, (start, end) in enumerate(zip(starts.tolist(), ends.tolist(), strict=True)):
                row = data[start : end + 1]
                if right[number]:
                    kept.append(row)
                elif row.strip(b" \t\n" + bytes([separator])):
                    found.append((int(lines[number]), int(widths[number])))
            return self._cut(b"".join(kept), separator, lines[right], found)
        shape = len(ends), self._width - 1
        inner = marks.reshape(shape)
        return PlainBlock(
            data,
            separator,
            np.column_stack((starts, inner + 1)),
            np.column_stack((inner, ends)),
            lines,
            wrong,
        )

    def _quoted(self, place: int, end: int, line: int) -> tuple[QuotedBlock, int, int]:
        """The rows that begin before ``end``; the place and line after the last of them."""
        feed = _Feed(self._data, place, self._dialect.separator == SPACE)
        reader = self._dialect.rows(feed)
        rows, lines, wrong, start = [], [], [], line
        while feed.place < end:
            row = [" ".join(cell.split()) for cell in self._row(reader, feed, start)]
            if any(row):
                if len(row) == self._width:
                    rows.append(row)
                    lines.append(start)
                else:
                    wrong.append((start, len(row)))
            start = line + reader.line_num
        return QuotedBlock(rows, np.array(lines, np.int64), wrong), feed.place, start

    def _row(self, reader: "CsvReader", feed: "_Feed", line: int) -> list[str]:
        """The next one, which begins at that line."""
        feed.taken.clear()
        try:
            row: list[str] = next(reader)
        except csv.Error:
            raise self._never_closed(line) from None
        if feed.is_over and len(feed.taken) > 1 and self._dialect.quote:
            marks = sum(taken.count(self._dialect.quote) for taken in feed.taken)
            if marks % 2:
                raise self._never_closed(line)
        return row

    def _never_closed(self, line: int) -> DataError:
        return DataError(
            "{name}, line {line}: a quotation mark opens a cell and none closes it: mend the line.",
            name=self._name,
            line=line,
        )


class _Feed:
    """The lines of a text from a place on; ``taken`` are those that were given."""

    def __init__(self, data: bytes, place: int, is_spaced: bool) -> None:
        self._data, self._is_spaced = data, is_spaced
        self.place = place
        self.taken: list[str] = []

    @property
    def is_over(self) -> bool:
        """Whether there are no more."""
        return self.place >= len(self._data)

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        if self.is_over:
            raise StopIteration
        end = self._data.index(b"\n", self.place) + 1
        line = self._data[self.place : end].decode()
        self.place = end
        if self._is_spaced:
            line = " ".join(line.split()) + "\n"
        self.taken.append(line)
        return line


def _single_spaced(data: bytes) -> bytes:
    """The same lines with one space between cells, and none at their ends."""
    data = data.replace(b"\t", b" ")
    while b"  " in data:
        data = data.replace(b"  ", b" ")
    return data.replace(b" \n", b"\n").replace(b"\n ", b"\n").removeprefix(b" ")


def _is_quoted_for_nothing(data: bytes, quote: int, separator: int) -> bool:
    """Whether quotation marks stand around whole cells only, with nothing in them to be kept."""
    letters = np.frombuffer(data, np.uint8)
    quotes = np.flatnonzero(letters == quote)
    if len(quotes) % 2:
        return False
    borders = (letters == separator) | (letters == _END)
    opening, closing = quotes[::2], quotes[1::2]
    begin = borders[opening - 1]  # before the first letter is the last, the end of a line
    if not (begin.all() and borders[closing + 1].all()):
        return False
    places = np.flatnonzero(borders)
    return bool((np.searchsorted(places, opening) == np.searchsorted(places, closing)).all())
