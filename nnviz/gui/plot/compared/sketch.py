"""A curve as it is drawn by hand: one value a place, strokes that can be taken back, handles."""

import numpy as np

from nnviz.gui.plot.compared.values import Numbers

HANDLES = 11
"""Places that the keyboard goes to."""

Point = tuple[float, float]


class Sketch:
    """Values from `low` to `high` over the places `x` (n,), ascending; NaN where none is drawn."""

    def __init__(self, x: Numbers, low: float, high: float, y: Numbers = ()) -> None:
        self.x, self.low, self.high = np.array(x), low, high
        self._y = np.array(y) if y else np.full(len(x), np.nan)
        self._before: list[tuple[object, Numbers]] = []

    @property
    def y(self) -> Numbers:
        """The value at every place (n,)."""
        return tuple(self._y.tolist())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is drawn."""
        return not np.isfinite(self._y).any()

    def begin(self, stroke: object = None) -> None:
        """What follows is one stroke; another with the same name as the last goes on with it."""
        if stroke is None or not self._before or self._before[-1][0] != stroke:
            self._before.append((stroke, self.y))

    def draw(self, start: Point, end: Point) -> None:
        """Replace what is between the two points (x, value), which may be the same."""
        first, last = sorted((self._nearest(start[0]), self._nearest(end[0])))
        (left, a), (right, b) = sorted((start, end), key=lambda point: point[0])
        places = slice(first, last + 1)
        self._y[places] = np.interp(self.x[places], [left, right], [a, b])
        self._y[self._nearest(end[0])] = end[1]
        self._y = np.clip(self._y, self.low, self.high)

    def handle(self, number: int) -> Point:
        """The place of a handle, from 0 on, and its value there, or the one that it begins with."""
        place = self._place(number)
        value = self._y[place] if np.isfinite(self._y[place]) else self._near(place)
        return float(self.x[place]), float(value)

    def has(self, number: int) -> bool:
        """Whether a value is drawn where the handle is."""
        return bool(np.isfinite(self._y[self._place(number)]))

    def pull(self, number: int, share: float) -> None:
        """Move a handle up by a share of the range, and the curve to its neighbours with it."""
        self.begin(("pull", number))
        x, value = self.handle(number)
        here = x, value + share * (self.high - self.low)
        self.draw(here, here)
        for other in (number - 1, number + 1):
            if 0 <= other < HANDLES and self.has(other):
                self.draw(self.handle(other), (x, self.handle(number)[1]))

    def clear(self) -> None:
        """Nothing is drawn; that can be taken back too."""
        self.begin()
        self._y[:] = np.nan

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._before:
            _, y = self._before.pop()
            self._y = np.array(y)

    def _place(self, number: int) -> int:
        return round(number * (len(self.x) - 1) / (HANDLES - 1))

    def _nearest(self, x: float) -> int:
        return int(np.argmin(np.abs(self.x - x)))

    def _near(self, place: int) -> float:
        """The value drawn nearest to a place; the middle of the range where there is none."""
        drawn = np.flatnonzero(np.isfinite(self._y))
        if not len(drawn):
            return (self.low + self.high) / 2
        return float(self._y[drawn[np.argmin(np.abs(drawn - place))]])
