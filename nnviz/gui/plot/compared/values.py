"""What a plot is given to compare its lines with, in its own values; all of it stays as it is."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeAlias

import numpy as np

from nnviz.gui.plot.lines import Values

Numbers: TypeAlias = tuple[float, ...]
"""Values (n,) that can be compared; NaN where there is none."""


class BookNumber(NamedTuple):
    """A published value and what is written beside it; without an `x` it is a level."""

    text: str
    value: float
    x: float | None = None


class Guess(NamedTuple):
    """A curve as somebody expects it: its name, and the last figure in words.

    ``shorter`` is a name where that one has no room, "" where there is none.
    """

    name: str
    figure: str
    x: Numbers
    y: Numbers
    shorter: str = ""

    @property
    def points(self) -> tuple[Values, Values]:
        """(n,), (n,)."""
        return np.array(self.x), np.array(self.y)

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been drawn."""
        return not np.isfinite(self.y).any()


class SeedBand(NamedTuple):
    """From the least to the largest value of other runs, in the colour of a series."""

    series: str
    x: Numbers
    low: Numbers
    high: Numbers


class SeedLine(NamedTuple):
    """One other run; of those of one group the first has the `name`, and a ``shorter`` one."""

    series: str
    name: str
    x: Numbers
    y: Numbers
    shorter: str = ""


@dataclass(frozen=True)
class Compared:
    """All that a plot's lines are compared with.

    Published numbers are `faded` while the run is another experiment than theirs.
    """

    book: tuple[BookNumber, ...] = ()
    guess: Guess | None = None
    bands: tuple[SeedBand, ...] = ()
    seeds: tuple[SeedLine, ...] = ()
    faded: bool = False

    @cached_property
    def curves(self) -> tuple[tuple[Values, Values], ...]:
        """The points (n,), (n,) of what is drawn as a line."""
        guessed = [] if self.guess is None else [self.guess.points]
        return *guessed, *((np.array(line.x), np.array(line.y)) for line in self.seeds)

    @cached_property
    def of_seeds(self) -> Values:
        """All heights (n,) of what is drawn of other runs; (0,) where there are none."""
        edges = ((*band.low, *band.high) for band in self.bands)
        heights = np.array([*chain(*edges, *(line.y for line in self.seeds))], dtype=float)
        finite: Values = heights[np.isfinite(heights)]
        return finite

    def drawn_as(self, drawn: Callable[[Values], Values]) -> "Compared":
        """The same with all values (n,) as they are drawn."""

        def of(y: Numbers) -> Numbers:
            return tuple(drawn(np.array(y)).tolist())

        if self == NOTHING:
            return self
        guess = self.guess
        return Compared(
            tuple(number._replace(value=of((number.value,))[0]) for number in self.book),
            guess and guess._replace(y=of(guess.y)),
            tuple(band._replace(low=of(band.low), high=of(band.high)) for band in self.bands),
            tuple(line._replace(y=of(line.y)) for line in self.seeds),
            self.faded,
        )


NOTHING = Compared()
