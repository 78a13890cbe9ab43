"""What the numbers of a table mean: how a row becomes inputs, and an output a value."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from nnviz.data.tables.sheet import Sheet

OTHER = "other"
"""The word that stands for all that are rare."""
MISSING = "missing"
"""The word for an empty cell among words."""
USUAL = 60.0
"""Spreads from the mean beyond which a number counts by its logarithm: one that is farther out
would let training diverge."""
FARTHEST = 1e30
"""Spreads from the mean; a number that is farther counts as this."""

_FAR = 1e6
"""Spreads from the mean, beyond which an answer is told to a few digits."""

PartName: TypeAlias = Literal["train", "validation", "test"]
PART_NAMES: dict[str, PartName] = {
    "training": "train",
    "validation": "validation",
    "test": "test",
}
"""By what people call them."""


@dataclass(frozen=True)
class InputColumn:
    """A column of a table, and the numbers that a network is given for a cell of it.

    A number is shifted by ``mean`` and divided by ``spread``, both of the training rows. Where it
    is missing it is the ``median``; where it is farther than USUAL spreads from the mean, the rest
    of the way counts by its logarithm. A word is one of ``words``, each with an input of its own,
    1 for it and 0 otherwise. ``slots`` are the places of its inputs, first and one after last.
    ``low`` and ``high`` are the range of the numbers that train.
    """

    name: str
    kind: Literal["number", "words"]
    slots: tuple[int, int]
    mean: float = 0.0
    spread: float = 1.0
    median: float = 0.0
    words: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 0.0

    @property
    def differs_by(self) -> float:
        """About what its numbers have as their spread, however they are scaled."""
        return self.high / 4 - self.low / 4

    def encode(self, cells: NDArray[Any]) -> NDArray[np.float32]:
        """The inputs (m, its slots) of these cells (m,): floats, or words as they are written."""
        if self.kind == "number":
            numbers = cells.astype(np.float64)
            filled = np.where(np.isnan(numbers), self.median, numbers)
            with np.errstate(over="ignore"):
                scaled = (filled - self.mean) / self.spread
            scaled = _drawn_in(scaled) if self.spread != 1.0 or self.mean else scaled
            return scaled.astype(np.float32)[:, None]
        places = {word: place for place, word in enumerate(self.words)}
        other = places.get(OTHER, -1)
        at = np.array([places.get(word or MISSING, other) for word in cells.tolist()], np.int64)
        return np.asarray(at[:, None] == np.arange(len(self.words)), dtype=np.float32)


@dataclass(frozen=True, eq=False)
class TableFacts:
    """What is known of a data set that comes from a table.

    ``wanted`` is the column to be predicted; ``classes`` are the names of its classes, none where
    it holds values. A value in the table's own unit is trained · spread + mean, with ``scale`` =
    (mean, spread). ``rows`` are those of the ``sheet`` that became the examples of each part, and
    ``values`` what is wanted in each of them where that are values, in the table's own unit.
    """

    inputs: tuple[InputColumn, ...]
    wanted: str
    sheet: Sheet
    classes: tuple[str, ...] = ()
    scale: tuple[float, float] = (0.0, 1.0)
    rows: Mapping[PartName, NDArray[np.int64]] = field(default_factory=dict)
    values: Mapping[PartName, NDArray[np.float64]] = field(default_factory=dict)

    def encode(self, row: Mapping[str, Any] | Sequence[Any]) -> NDArray[np.float32]:
        """The inputs (n_inputs,) of one row: its cells by column, or in the inputs' order.

        A number that is None or left out is missing, as is a word.
        """
        if not isinstance(row, Mapping):
            row = dict(zip((column.name for column in self.inputs), row, strict=True))
        made = [column.encode(_cell(column, row.get(column.name))) for column in self.inputs]
        return np.asarray(np.concatenate(made, axis=1)[0])

    def shown(self, trained: NDArray[Any]) -> NDArray[np.float64]:
        """Values in the table's own unit, from what the network gives or is trained on.

        In float64: beside a large mean float32 would not tell them apart.
        """
        mean, spread = self.scale
        return np.asarray(np.asarray(trained, np.float64) * spread + mean)

    def differs_by(self, value: float) -> float:
        """The spread of what is wanted; 0 beside an answer so far away that it is nothing to it."""
        mean, spread = self.scale
        return spread if abs(value - mean) <= _FAR * spread else 0.0

    def trained(self, shown: NDArray[Any]) -> NDArray[Any]:
        """What the network is trained on, from values in the table's own unit."""
        mean, spread = self.scale
        return np.asarray((shown - mean) / spread)

    def cells(self, part: PartName, example: int) -> tuple[Any, ...]:
        """The row of the file that an example comes from: floats, or words as written."""
        row = self.rows[part][example]
        return tuple(column[row] for column in self.sheet.columns)

    def line(self, part: PartName, example: int) -> int:
        """The line of the file, as an editor counts, that an example comes from."""
        return int(self.sheet.lines[self.rows[part][example]])

    def example(self, part: PartName, line: int) -> int | None:
        """The example of a part that comes from this line; None where none does."""
        found = np.flatnonzero(self.sheet.lines[self.rows[part]] == line)
        return int(found[0]) if found.size else None


def _drawn_in(scaled: NDArray[np.float64]) -> NDArray[np.float64]:
    far = np.abs(scaled) > USUAL
    if far.any():
        beyond = np.minimum(np.abs(scaled[far]), FARTHEST) - USUAL
        scaled[far] = np.sign(scaled[far]) * (USUAL + np.log1p(beyond))
    return scaled


def _cell(column: InputColumn, value: Any) -> NDArray[Any]:
    if column.kind == "number":
        return np.array([np.nan if value is None else value], dtype=np.float64)
    return np.array(["" if value is None else value], dtype=object)
