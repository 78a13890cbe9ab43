"""The rows of a table, gathered in columns: of numbers where every cell is one, else of words."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz.data.dataset import DataError
from nnviz.data.tables.reading.blocks import Block
from nnviz.data.tables.reading.numerals import EXACT, are_plain, plain

MOST_NUMBERS = 50_000_000
MOST_WORDS = 6_000_000
MOST_WRONG = 1000
"""Lines of a wrong width that are told one by one."""
_MOST_KEPT = 20_000
"""Different words of a column of which each is kept in memory once only."""


@dataclass(frozen=True, eq=False)
class Body:
    """All rows. ``numbers`` (columns, rows) holds those columns that are not among the ``words``.

    Words are stripped, by column. ``lines`` (rows,) are where the rows begin, counted from 1.
    ``wrong`` are the first lines that have another number of cells, with that number;
    ``wrong_count`` is how many there are.
    """

    numbers: NDArray[np.float64]
    words: dict[int, list[str]]
    lines: NDArray[np.int64]
    wrong: list[tuple[int, int]]
    wrong_count: int


def body_of(
    name: str, blocks: Callable[[], Iterator[Block]], width: int, most_rows: int, decimal: str
) -> Body:
    """The rows of these blocks; there are ``most_rows`` or fewer.

    ``blocks`` gives them, anew each time it is called: a column that turns out to hold words after
    some of its cells have been taken for numbers is read again. Raises DataError where that is too
    much to be held.
    """
    gathering = _Gathering(name, width, most_rows, decimal)
    for block in blocks():
        gathering.take(block)
    if late := gathering.late():
        for block in blocks():
            gathering.take_words(block, late)
    return gathering.body()


class _Gathering:
    def __init__(self, name: str, width: int, most_rows: int, decimal: str) -> None:
        self._name, self._decimal = name, decimal
        self._most_rows = most_rows
        if (width + 2) * most_rows > MOST_NUMBERS:  # the numbers of lines take memory too
            raise DataError(
                "{name} has more than {most:,} numbers: use fewer rows.",
                name=name,
                most=MOST_NUMBERS,
            )
        self._numbers = np.empty((width, most_rows))
        self._numeric = np.ones(width, np.bool_)
        self._words: dict[int, list[str]] = {}
        self._kept: dict[int, dict[str, str]] = {}
        self._lines: list[NDArray[np.int64]] = []
        self._rows = self._wrong_count = 0
        self._wrong: list[tuple[int, int]] = []

    def take(self, block: Block) -> None:
        """Its rows come after those that were taken."""
        self._wrong_count += len(block.wrong)
        self._wrong += block.wrong[: MOST_WRONG - len(self._wrong)]
        rows = len(block.lines)
        if not rows:
            return
        end = self._rows + rows
        values = self._values(block).reshape(rows, -1)
        self._numbers[self._numeric, self._rows : end] = values[:, self._numeric].T
        self.take_words(block, np.flatnonzero(~self._numeric).tolist())
        self._lines.append(block.lines)
        self._rows = end

    def _values(self, block: Block) -> NDArray[np.float64]:
        """Its numbers, row by row, (rows · columns,); columns that have words are marked so."""
        if not self._numeric.any():
            return np.full(len(block.lines) * len(self._numeric), np.nan)
        values = plain(block.text(self._numeric), self._decimal)
        if values is None:
            cells = block.text(self._numeric).decode()
            self._numeric &= are_plain(cells, self._decimal).reshape(len(block.lines), -1).all(0)
            values = (
                plain(block.text(self._numeric), self._decimal) if self._numeric.any() else None
            )
            if values is None:
                self._numeric[:] = False
                return self._values(block)
        with np.errstate(invalid="ignore"):
            doubtful = np.abs(values) >= EXACT
        if doubtful.any():
            self._numeric &= ~doubtful.reshape(len(block.lines), -1).any(0)
        return values

    def take_words(self, block: Block, columns: list[int]) -> None:
        """Only these columns of a block."""
        if len({*self._words, *columns}) * self._most_rows > MOST_WORDS:
            raise DataError(
                "{name} has more than {most:,} cells that are no numbers: use fewer rows.",
                name=self._name,
                most=MOST_WORDS,
            )
        for column in columns:
            kept = self._kept.setdefault(column, {})
            words = block.words(column)
            if len(kept) < _MOST_KEPT:
                words = [kept.setdefault(word, word) for word in words]
            self._words.setdefault(column, []).extend(words)

    def late(self) -> list[int]:
        """The columns of words of which not all rows were taken, and none are any more."""
        found = [column for column, words in self._words.items() if len(words) < self._rows]
        for column in found:
            self._words[column].clear()
        return found

    def body(self) -> Body:
        lines = np.concatenate([np.empty(0, np.int64), *self._lines])
        numbers = self._numbers[:, : self._rows]
        return Body(numbers, self._words, lines, self._wrong, self._wrong_count)
