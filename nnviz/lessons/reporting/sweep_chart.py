"""A lesson's sweep as a chart: over its axis every seed, their median, and the book's points."""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from nnviz.core import Sentence, Spec
from nnviz.core.sentence import spoken
from nnviz.lessons.lesson import Form
from nnviz.lessons.reporting.charts import Axes, Chart, Drawn, Placed, Tick
from nnviz.lessons.seeds import Outcome
from nnviz.lessons.sweeping.points import Point, points_of
from nnviz.number_forms import written

_COLOUR = "#B34A00"
_INSET = 0.12
"""Left of the first point, whose number stands there."""
_LABELS = {field.name: str(field.metadata["label"]) for field in dataclasses.fields(Spec)}


@dataclass(frozen=True, kw_only=True)
class SweepChart(Chart):
    """Along the values of a setting instead of epochs."""

    points: tuple[Point, ...]
    by_epoch: bool = False

    @property
    def x_ticks(self) -> tuple[Tick, ...]:
        """The setting's values."""
        return tuple(Tick(self.axes.x(point.place), point.words) for point in self.points)


def sweep_chart(form: Form, outcomes: Sequence[Outcome]) -> Iterator[SweepChart]:
    """That of a form that is a sweep; none of another one."""
    points = points_of(form, [outcome.values for outcome in outcomes])
    ends = [value for point in points for value in (*point.values, *_book(point))]
    if form.sweep is None or not ends:
        return
    room = 0.08 * (max(ends) - min(ends)) or max(abs(max(ends)), 1) * 0.1
    axes = Axes((-_INSET, 1), (min(ends) - room, max(ends) + room))
    known = [point for point in points if point.values]
    seeds = zip(*(point.values for point in known), strict=False)
    lines = [_drawn(axes, known, values, 1.0, 0.4) for values in seeds] if len(outcomes) > 1 else []
    middles = [point.middle or 0.0 for point in known]
    setting = spoken("Spec", _LABELS[form.sweep.axis])
    yield SweepChart(
        title=str(Sentence("{figure}, across {setting}", figure=form.sweep.label, setting=setting)),
        axes=axes,
        lines=(*lines, _drawn(axes, known, middles, 1.75, 1.0)),
        labels=(),
        marks=tuple(
            Placed(axes.x(point.place), axes.y(value), written(value, "g"))
            for point in points
            for value in _book(point)
        ),
        points=points,
    )


def _book(point: Point) -> tuple[float, ...]:
    return () if point.book is None else (point.book,)


def _drawn(
    axes: Axes, points: Sequence[Point], values: Sequence[float], width: float, opacity: float
) -> Drawn:
    placed = zip(points, values, strict=True)
    words = " ".join(f"{axes.x(point.place)},{axes.y(value)}" for point, value in placed)
    return Drawn(words, _COLOUR, width, opacity)
