"""What a plot is given: lines, and the unit of its x axis."""

from collections.abc import Callable, Iterable
from math import isfinite
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from nnviz.gui.controls.plural import listed

Values = NDArray[np.float64]


class Line(NamedTuple):
    """Its key here and its name for people, its look (one of the theme's series), values (n,).

    A line from elsewhere has its own `x` (n,) instead of the plot's, and is drawn thin behind the
    plot's own. `smoothed` (n,) is drawn instead of the values, which then are a thin line behind
    it; the value at the index `circled` has a ring. `shorter` are names for where there is no room,
    `figure` writes its values where the plot's does not.
    """

    key: str
    name: str
    series: str
    values: Values
    x: Values | None = None
    smoothed: Values | None = None
    circled: int | None = None
    shorter: tuple[str, ...] = ()
    figure: Callable[[float], str] | None = None

    @property
    def is_own(self) -> bool:
        """Whether it goes along the plot's own x."""
        return self.x is None


class Unit(NamedTuple):
    """What the x axis counts: its name; the text of its last mark, with {0} for the number; how a
    number is written; and how near to each other its marks may be.
    """

    name: str
    axis: str
    number: Callable[[float], str]
    least: float = 1

    def text(self, x: float) -> str:
        """ "epoch 8" """
        return self.axis.format(self.number(x))


def epoch_number(x: float) -> str:
    """8, 7.5"""
    return f"{x:.0f}" if float(x).is_integer() else f"{x:.1f}"


def near(x: Values, wanted: float) -> int | None:
    """The index of the point of `x` (n,) nearest to `wanted`; None beyond the ends of `x`."""
    at = int(np.argmin(np.abs(x - wanted)))
    gap = float(np.diff(x).max()) / 2 if len(x) > 1 else 0.5
    return at if abs(x[at] - wanted) <= gap else None


def last_finite(values: Values) -> int:
    """The index of the last value that is a number; there must be one."""
    if np.isfinite(values[-1]):
        return len(values) - 1
    return int(np.flatnonzero(np.isfinite(values))[-1])


def until_it_leaves(x: Values, heights: Values, low: float, high: float) -> tuple[Values, Values]:
    """The points (n,), (n,) up to the last finite one, or up to where the line leaves the axis from
    `low` to `high` for good.
    """
    within = np.flatnonzero((heights >= low) & (heights <= high))
    end = last_finite(heights)
    if not len(within) or within[-1] == end:
        return x[: end + 1], heights[: end + 1]
    last = int(within[-1])
    x, heights = x[: last + 2], heights[: last + 2].copy()
    if not np.isfinite(heights[-1]):  # after a gap it is beyond
        return x[:-1], heights[:-1]
    edge = high if heights[-1] > high else low
    share = (edge - heights[-2]) / (heights[-1] - heights[-2])
    heights[-1] = edge
    return np.append(x[:-1], x[-2] + share * (x[-1] - x[-2])), heights


def said_at(x: float, lines: Iterable[tuple[Line, Values]], figure: Callable[[float], str]) -> str:
    """Of every line, with its x (n,), the name and the value at ``x``, where it has one."""
    there = ((line, near(places, x)) for line, places in lines)
    values = ((line, float(line.values[at])) for line, at in there if at is not None)
    texts = ((line.name, (line.figure or figure)(v)) for line, v in values if isfinite(v))
    return listed(f"{name} {said}" for name, said in texts)
