"""What kind of column it is, and why it is one that nobody can learn from."""

import dataclasses
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias

import numpy as np

from nnviz.core.sentence import Sentence, enumerated
from nnviz.data.tables.cells import FEW, Cells, read_cells
from nnviz.data.tables.reading.units import several_units
from nnviz.data.tables.sheet import Sheet

ColumnKind: TypeAlias = Literal[
    "number", "few words", "many words", "date", "running number", "constant", "empty"
]
Role: TypeAlias = Literal["input", "wanted", "ignored", "group"]

BINS = 12
"""Steps of a histogram of numbers."""
MOST_BARS = 62
"""Words of a column that are known one by one, and have a bar in its histogram."""
_ID = re.compile(
    r"(|id|.*[_ .-]id|.*[a-z]Id|ID|.*ID|index|idx|no|nr|nummer|number|row|row ?(id|number|names?)|"
    r"rownames?|key|uuid|guid|serial|unnamed: ?\d+|column 1)"
)
_GROUP = re.compile(
    r"(writer|subject|patient|person|participant|speaker|user|author|student|pupil|child|family|"
    r"household|animal|proband|group)s?([_ .-]?(id|no|nr|number))?",
    re.IGNORECASE,
)
LARGEST, SMALLEST = 1e90, 1e-90
"""The largest number that is reckoned with, and the smallest range: errors beyond are on no axis,
and their squares, times whatever comes out of a network, more than floats hold, or 0."""
_MOST = 1e308
_REPEATING = 0.5
"""Words are each of its own where there are more different ones than this share of the rows."""


@dataclass(frozen=True, eq=False)
class Column:
    """What a column holds and what becomes of it, with the reason.

    ``spread`` is the range of its numbers, (low, high). ``words`` are the most frequent of the
    ``different_words``, these first. ``histogram`` counts the numbers in 12 equal steps of the
    range, or each of the ``words``.
    """

    name: str
    kind: ColumnKind
    role: Role
    why: Sentence
    missing: int = 0
    spread: tuple[float, float] | None = None
    words: tuple[str, ...] = ()
    different_words: int = 0
    histogram: tuple[int, ...] = ()


@dataclass(frozen=True, eq=False)
class Look:
    """A column's cells, and what can be seen of them at a glance.

    ``gaps`` is how many rows of the file could not be read: as many numbers of rows may be missing.
    """

    name: str
    place: int
    cells: Cells
    gaps: int = 0

    @cached_property
    def empty(self) -> int:
        """How many cells are empty."""
        return int(self.cells.empty.sum())

    @cached_property
    def there(self) -> int:
        """How many cells hold something."""
        return len(self.cells.values) - self.empty

    @cached_property
    def spread(self) -> tuple[float, float] | None:
        """The range of its numbers."""
        if not self.cells.are_numbers or not self.there:
            return None
        return float(np.nanmin(self.cells.values)), float(np.nanmax(self.cells.values))

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its different words, the most frequent first."""
        return tuple(self.cells.counts or ())

    @cached_property
    def is_whole(self) -> bool:
        """Whether there are only whole numbers."""
        values = self.cells.values
        if not self.cells.are_numbers or not (self.cells.empty | (values == np.rint(values))).all():
            return False
        return self.there > 0

    @cached_property
    def distinct(self) -> tuple[float, ...]:
        """Its different numbers in order, as many as there are."""
        values = self.cells.values
        return tuple(np.unique(values[~np.isnan(values)]).tolist())

    @property
    def is_constant(self) -> bool:
        """Whether it says the same in every row."""
        if not self.cells.are_numbers:
            return len(self.words) == 1
        return self.spread is not None and self.spread[0] == self.spread[1]

    @cached_property
    def beyond(self) -> Sentence | None:
        """Why its numbers are too large or too small to reckon with; None where they are not."""
        low, high = self.spread or (0.0, 0.0)
        if max(-low, high) > LARGEST:
            return Sentence(
                "its numbers are too large to reckon with, divide them by {by:.3g} in the file",
                by=_power_of_ten(max(-low, high)),
            )
        if 0 < high - low < SMALLEST:
            return Sentence(
                "its numbers are too small to reckon with, multiply them by {by:.3g} in the file",
                by=_power_of_ten(1 / max(high - low, 1 / _MOST)),
            )
        return None

    @property
    def is_called_id(self) -> bool:
        """Whether its name is one of row numbers."""
        return bool(_ID.fullmatch(self.name) or _ID.fullmatch(self.name.lower()))

    @cached_property
    def is_running(self) -> bool:
        """Whether it counts the rows or names each: a different whole number everywhere."""
        if self.spread is None or not self.is_whole or self.beyond or self.cells.are_names:
            return False
        if not (self._is_whole_but_for_slips and (self.is_called_id or self._counts_the_rows)):
            return False
        return self.there > 2 and len(self.distinct) == self.there

    @property
    def _is_whole_but_for_slips(self) -> bool:
        """Whether no cell is empty but those in which something else than a number stands."""
        return self.empty <= len(self.cells.faults)

    @property
    def _counts_the_rows(self) -> bool:
        """Whether the first column runs from 0 or 1 on, but for what could not be read."""
        low, high = self.spread or (-1.0, -1.0)
        missing, gaps = high - low - (self.there - 1), self.gaps + len(self.cells.faults)
        if self.place or not (0 <= low <= 1 + gaps and 0 <= missing <= gaps):
            return False
        return not gaps or bool((np.diff(self.cells.values[~self.cells.empty]) > 0).all())

    @property
    def is_each_of_its_own(self) -> bool:
        """Whether hardly any word comes twice."""
        many = len(self.words) > max(FEW, _REPEATING * self.there)
        return many or len(self.words) == self.there > 2

    @property
    def is_group(self) -> bool:
        """Whether it tells whose a row is, several rows being of one."""
        if not _GROUP.fullmatch(self.name.strip()) or not self._is_whole_but_for_slips:
            return False
        count = len(self.distinct) if self.cells.are_numbers else len(self.words)
        return 3 <= count <= self.there / 2

    @property
    def kind(self) -> ColumnKind:
        """One of the kinds of a Column."""
        if not self.there:
            return "empty"
        if self.cells.are_names:
            return "running number"
        if self.is_constant:
            return "constant"
        if self.cells.are_numbers:
            return "running number" if self.is_running else "number"
        if self.cells.are_dates:
            return "date"
        return "few words" if len(self.words) <= FEW else "many words"

    def unusable(self) -> Sentence | None:
        """Why nothing can be learnt from it; None where something may be."""
        if not self.there:
            return (
                Sentence("no number stands in it")
                if self.cells.faults
                else Sentence("nothing stands in it")
            )
        if self.kind == "running number":
            return Sentence("a different number in every row")
        if self.is_constant:
            return Sentence("it is the same in every row")
        if self.cells.are_dates:
            return Sentence("it holds dates or times")
        if self.cells.are_numbers or not self.is_each_of_its_own:
            return self.beyond
        return self._why_not_words()

    def _why_not_words(self) -> Sentence:
        units = several_units(self.words)
        if units:
            return Sentence("its numbers have different units, {units}", units=enumerated(units))
        if len(self.words) == self.there and not self.empty:
            return Sentence("a different word in every row")
        return Sentence("a different word in nearly every row")

    def histogram(self) -> tuple[int, ...]:
        """How often its numbers fall into each of 12 equal steps, or its first words come."""
        if self.cells.counts is not None:
            return tuple(self.cells.counts.values())[:MOST_BARS]
        if self.spread is None:
            return ()
        low, high = self.spread
        if low == high:
            return (self.there,)
        values = self.cells.values  # halved, since a difference may be larger than floats are
        steps = (values[~np.isnan(values)] / 2 - low / 2) / (high / 2 - low / 2) * BINS
        bins = np.minimum(steps.astype(np.int64), BINS - 1)
        return tuple(np.bincount(bins, minlength=BINS).tolist())


def _power_of_ten(size: float) -> float:
    """The one at or below this size."""
    return float(10.0 ** math.floor(math.log10(size)))


def looks_of(sheet: Sheet, report: Callable[[float], None]) -> tuple[Look, ...]:
    """The columns of a sheet, each with its cells read; ``report`` is told the share done."""
    made = []
    for place, (name, column) in enumerate(zip(sheet.names, sheet.columns, strict=True)):
        report(0.5 * place / len(sheet.names))
        cells = read_cells(column, sheet.decimal)
        if name in sheet.units:
            cells = dataclasses.replace(cells, unit=sheet.units[name])
        made.append(Look(name, place, cells, sheet.of_wrong_width))
    return tuple(made)
