"""What is written in the cells of a column: numbers, words, dates, nothing."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from nnviz.data.tables.reading import numerals
from nnviz.data.tables.reading.units import bare, unit_of

EMPTY = frozenset({"", "?", "-", "--", ".", "na", "n/a", "#n/a", "nan", "<na>", "null"})
"""How an empty cell is written, in small letters."""
FEW = 20
"""So many different words are few."""
_MOST_FAULTS = 0.05
"""Of the cells of a column of numbers, which may be none without its being a column of words."""
_MOST_SLIPS, _LEAST_BESIDE_ONE, _LEAST_BESIDE_EACH = 5, 5, 10
"""In a small table so many are slips; one beside so many numbers at least, or each of several."""
_MOST_BLANKS = 2
_LONG = 16
"""Digits of a whole number from which on floats may not hold it."""
_DATE = re.compile(
    r"(\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.](\d{4}|\d{2})|\d{1,2}:\d{2}(:\d{2})?)"
    r"([T ]\d{1,2}:\d{2}.*)?"
)
_INFINITE = re.compile(r"[+-]?(inf|infinity|∞)", re.IGNORECASE)
"""May stand among numbers however often."""


@dataclass(frozen=True, eq=False)
class Cells:
    """The cells of a column (rows,): floats, NaN where empty, or else words, "" where empty.

    ``faults`` are the rows of a column of numbers in which something else stands; ``counts`` how
    often each word comes, the most frequent first. ``unit`` is what stands beside every number,
    "%" or "kg". ``blanks`` are the rows of words that were taken for empty cells: among numbers
    those that say nothing elsewhere. They ``are_names`` where they are whole numbers in all their
    digits, and so many that floats do not tell them apart: numbers of orders, of accounts. Few
    such that come again and again are words.
    """

    values: NDArray[Any]
    faults: tuple[int, ...] = ()
    counts: Counter[str] | None = None
    unit: str = ""
    blanks: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    are_names: bool = False

    @property
    def are_numbers(self) -> bool:
        """Whether they are numbers."""
        return self.counts is None

    @property
    def empty(self) -> NDArray[np.bool_]:
        """Which cells (rows,) are empty."""
        if self.are_numbers:
            return np.asarray(np.isnan(self.values))
        return np.asarray(self.values == "", dtype=bool)

    @property
    def are_dates(self) -> bool:
        """Whether all words are days or times."""
        return bool(self.counts) and all(map(_DATE.fullmatch, self.counts or ()))

    def with_word(self, word: str) -> "Cells":
        """The same cells of words, where one of the ``blanks`` is a word like any other."""
        values, counts = self.values.copy(), Counter(self.counts)
        values[list(self.blanks[word])] = word
        counts[word] = len(self.blanks[word])
        blanks = {other: rows for other, rows in self.blanks.items() if other != word}
        return Cells(values, counts=Counter(dict(counts.most_common())), blanks=blanks)


def read_cells(column: NDArray[Any], decimal: str = ".") -> Cells:
    """What a column of a sheet holds; in words ``decimal`` is the sign before the fraction."""
    if column.dtype.kind == "f":
        finite = np.isfinite(column)
        return Cells(column if finite.all() else np.where(finite, column, np.nan))
    words = Counter(column.tolist())
    there = {word: n for word, n in words.items() if word.strip().casefold() not in EMPTY}
    unit = unit_of(list(there))
    numbers = _numbers_in(there, unit, decimal)
    told = {word: n for word, n in there.items() if word not in numerals.MISSING}
    bad = {word: n for word, n in told.items() if numbers[word] is None}
    wrong = {word: n for word, n in bad.items() if not is_infinite(word)}
    if not there or (told and _are_numbers(told, wrong)):
        made = _numbers(column, numbers, bad, unit)
        if not (made.are_names and _come_again(there)):
            return made
    elif _stand_for_nothing(told, wrong):
        # a word that comes once is told by its line
        rows = {w: tuple(np.flatnonzero(column == w).tolist()) for w, n in wrong.items() if n > 1}
        slips = {word: n for word, n in bad.items() if word not in rows}
        return replace(_numbers(column, numbers, slips, unit), blanks=rows)
    elif _are_slips(told, wrong, numbers, unit):
        return _numbers(column, numbers, bad, unit)
    values = np.array([word if word in there else "" for word in column.tolist()], dtype=object)
    counts = Counter(dict(Counter(there).most_common()))
    return Cells(values, counts=counts, blanks=_blanks(column, words))


def _blanks(column: NDArray[Any], words: Counter[str]) -> dict[str, tuple[int, ...]]:
    taken = [word for word in words if word.strip() and word.strip().casefold() in EMPTY]
    return {word: tuple(np.flatnonzero(column == word).tolist()) for word in taken}


def is_infinite(word: str) -> bool:
    """Whether it says inf, which many programs write, and is no number to learn from."""
    return _INFINITE.fullmatch(word) is not None


def _numbers_in(words: Iterable[str], unit: str, decimal: str) -> dict[str, float | None]:
    """The number in each of these words, maybe with that unit; None without one."""
    words = list(words)
    found = numerals.numbers([bare(word, unit) for word in words], decimal).tolist()
    return {
        word: None if math.isnan(number) else number
        for word, number in zip(words, found, strict=True)
    }


def _are_numbers(there: dict[str, int], bad: dict[str, int]) -> bool:
    """Whether these words are numbers, but for faults: few cells, and no word that is a class."""
    cells, faults = sum(there.values()), sum(bad.values())
    if not bad:
        return True
    often = len(there) <= FEW and faults > 2
    return faults <= _MOST_FAULTS * cells and not often


def _are_slips(
    there: dict[str, int], bad: dict[str, int], numbers: Mapping[str, float | None], unit: str
) -> bool:
    """Whether some few of these words are slips among the numbers of a small table.

    In a column of codes a word is one of them: whole numbers beside one with a digit in it, as 3a
    beside 3, those with a 0 before them, and few that come again and again.
    """
    good = {word: n for word, n in there.items() if numbers[word] is not None}
    slips, beside = sum(bad.values()), sum(good.values())
    least = _LEAST_BESIDE_ONE if slips == 1 else _LEAST_BESIDE_EACH * slips
    if slips > _MOST_SLIPS or beside < least or (len(there) <= FEW and slips > 2):
        return False
    whole = all(float(numbers[word] or 0).is_integer() for word in good)
    if whole and _come_again(good) and (slips > 1 or beside < _LEAST_BESIDE_EACH):
        return False
    if any(re.fullmatch(r"0\d+", word) for word in good):
        return False
    may_have_digits = not whole and not unit
    return not any(
        any(map(str.isdigit, word)) and (not may_have_digits or any(map(str.isalpha, word)))
        for word in bad
    )


def _come_again(there: dict[str, int]) -> bool:
    """Whether these are few different words, each of which comes more than once as a rule."""
    return len(there) <= FEW and 2 * len(there) <= sum(there.values())


def _stand_for_nothing(there: dict[str, int], bad: dict[str, int]) -> bool:
    """Whether one or two words without a digit, such as k.A., stand among very many numbers."""
    few = len(bad) <= _MOST_BLANKS and len(there) - len(bad) > FEW
    most = 2 * sum(bad.values()) <= sum(there.values())
    return few and most and not any(map(str.isdigit, "".join(bad)))


def _numbers(
    column: NDArray[Any], numbers: dict[str, float | None], bad: dict[str, int], unit: str
) -> Cells:
    def value(word: str) -> float:
        number = numbers.get(word)
        return math.nan if number is None else number

    cells = column.tolist()
    faults = tuple(row for row, word in enumerate(cells) if word in bad) if bad else ()
    good = [word for word, number in numbers.items() if number is not None]
    are_names = _are_names([bare(word, unit) for word in good])
    unit = "%" if good and all(word.endswith("%") for word in good) else unit
    values = np.array([value(word) for word in cells], dtype=np.float64)
    return Cells(values, faults, unit=unit, are_names=are_names)


def _are_names(words: list[str]) -> bool:
    """Amounts of that size are written with an exponent, or are round, as 20! and 10^18 are."""
    bare = [word.lstrip("+-") for word in words]
    if not all(word.isdecimal() for word in bare):
        return False
    return any(len(word) >= _LONG and int(word) != int(float(word)) for word in bare)
