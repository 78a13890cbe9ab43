"""What is drawn over the axis of a lesson's sweep: a point for each design, and the book's."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from nnviz.lessons.lesson import Form, Measured
from nnviz.number_forms import written

_MUCH = 10.0
"""An axis of numbers is logarithmic where the last is so many times the first."""


@dataclass(frozen=True)
class Point:
    """At ``place``, 0..1 of the axis, whose value is ``words``: one of the ``values`` a seed.

    ``book`` is what the book has there, None where it has nothing.
    """

    place: float
    words: str
    values: tuple[float, ...]
    book: float | None

    @property
    def middle(self) -> float | None:
        """The median of the seeds; None while there is none."""
        return median(self.values) if self.values else None


def points_of(form: Form, runs: Sequence[Mapping[str, float | None]]) -> tuple[Point, ...]:
    """Of the form's sweep; ``runs`` are the measures' values by their names, a seed each."""
    swept = form.sweep
    if swept is None:
        return ()
    known = {each.name: each for each in form.measures}
    measures = [known[name] for name in swept.points]
    values = [_value(form, each, swept.axis) for each in measures]
    return tuple(
        Point(place, _words(value, swept.axis), _there(runs, measured.name), measured.book)
        for measured, value, place in zip(measures, values, _places(values), strict=True)
    )


def _value(form: Form, measured: Measured, axis: str) -> Any:
    return getattr(form.designs[form.named(measured.of)].spec, axis)


def _there(runs: Sequence[Mapping[str, float | None]], name: str) -> tuple[float, ...]:
    values = (run.get(name) for run in runs)
    return tuple(value for value in values if value is not None)


def _places(values: Sequence[Any]) -> list[float]:
    """Numbers at their distances, or at those of their logarithms; all else at equal ones."""
    are_numbers = all(type(value) in (int, float) for value in values)
    if not are_numbers or sorted(values) != [*values]:
        return [at / (len(values) - 1) for at in range(len(values))]
    is_wide = values[0] > 0 and values[-1] >= _MUCH * values[0]
    drawn = [math.log(value) if is_wide else value for value in values]
    return [(each - drawn[0]) / (drawn[-1] - drawn[0]) for each in drawn]


def _words(value: Any, axis: str) -> str:
    """Of a network its hidden layers."""
    if isinstance(value, tuple):
        return "-".join(map(str, value[1:-1] if axis == "sizes" else value))
    return f"{value:,}" if isinstance(value, int) else written(value, "g")
