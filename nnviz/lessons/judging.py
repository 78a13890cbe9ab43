"""What became of a lesson: its numbers, the bands that they are in or not, and the verdict."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from statistics import mean, median

from nnviz.core import Sentence, Spec
from nnviz.lessons import texts
from nnviz.lessons.lesson import Form, Lesson, Measured
from nnviz.lessons.measures.measure import EPOCH, FIGURE, PERCENT, POINTS, TIMES, points
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.reasons import fine_form, reasons
from nnviz.lessons.runs import Figures, Runs

_WHOLE = 100.0
_ACCURACIES = frozenset({"test_accuracy", "thinned", "darkness", "mean_picture"})
_TAKES: dict[str, Callable[[list[float]], float]] = {
    "median": median,
    "mean": mean,
    "least": min,
    "most": max,
    "wins": lambda numbers: _WHOLE * mean(number > 0 for number in numbers),
}


@dataclass(frozen=True, kw_only=True)
class Value:
    """A measure of a lesson in these runs; ``value`` is None where they have no such number.

    ``unit`` is "%", "points", "×", "epoch" or "".
    """

    measured: Measured
    value: float | None
    unit: str

    @property
    def name(self) -> str:
        """As in the file."""
        return self.measured.name

    @property
    def holds(self) -> bool | None:
        """Whether it is in its band; None where there is no band or no number."""
        if self.value is None or not self.measured.is_judged:
            return None
        return self.measured.holds(self.value)

    @property
    def form(self) -> str:
        """How the number is written: as a format."""
        return form_of(self.measured)


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What a lesson's runs from a seed have shown.

    ``reproduced`` is None where that cannot be told: a run is not complete, or one diverged that
    should not. ``reasons`` say in words why, with the numbers of these runs; ``explanation`` is the
    lesson's, with its numbers put in (Markdown).
    """

    lesson: Lesson
    form: Form
    seed: int
    reproduced: bool | None
    values: tuple[Value, ...]
    reasons: tuple[Sentence, ...]
    explanation: str
    runs: Runs = field(repr=False)
    seconds: float = 0.0

    @property
    def specs(self) -> tuple[Spec, ...]:
        """The designs that were run, each once."""
        return tuple(runs[0].spec for runs in self.runs.values())


def judge(lesson: Lesson, form: Form, runs: Runs, seed: int, seconds: float = 0.0) -> Verdict:
    """What these runs, those of a form's designs, have shown."""
    values = tuple(evaluated(each, form, runs) for each in form.measures)
    reproduced = None
    if all(_tells(form, name, run) for name, of_design in runs.items() for run in of_design):
        reproduced = all(value.holds is True for value in values if value.measured.is_judged)
    numbers = {value.name: value.value for value in values}
    forms = {value.name: value.form for value in values}
    explanation = "\n\n".join(filter(None, (lesson.explanation, form.explanation)))
    return Verdict(
        lesson=lesson,
        form=form,
        seed=seed,
        reproduced=reproduced,
        values=values,
        reasons=reasons(form, runs, values, reproduced),
        explanation=texts.filled(explanation, numbers, forms),
        runs=runs,
        seconds=seconds,
    )


def _tells(form: Form, name: str, run: Figures) -> bool:
    """Whether a run of this design can be judged: one that diverged only where that is measured."""
    return run.complete and (run.failure is None or name in may_diverge(form.measures, form))


def evaluated(measured: Measured, form: Form, runs: Runs) -> Value:
    """The measure in these runs, compared as it says, made one number of all seeds."""
    here = [_number(measured, run) for run in runs[form.named(measured.of)]]
    other = measured.minus or measured.over
    if other is not None:
        there = [_number(measured, run) for run in runs[other]]
        here = [_compared(measured, a, b) for a, b in zip(here, there, strict=True)]
    return Value(measured=measured, value=_taken(measured.take, here), unit=unit_of(measured))


def may_diverge(measures: Iterable[Measured], form: Form) -> set[str]:
    """The designs of which it is measured whether they diverge: their failure is what is asked."""
    asked = (each for each in measures if each.measure == "diverged")
    names = (name for each in asked for name in (form.named(each.of), each.minus, each.over))
    return {name for name in names if name is not None}


def _number(measured: Measured, run: Figures) -> float | None:
    found = MEASURES[measured.measure].reckon(run, **measured.arguments)
    return None if found is None or not math.isfinite(found) else float(found)


def _compared(measured: Measured, here: float | None, there: float | None) -> float | None:
    if here is None or there is None:
        return None
    if measured.minus is not None:
        return points(here, there) if unit_of(measured) == POINTS else here - there
    return here / there if there else None


def _taken(take: str, numbers: list[float | None]) -> float | None:
    """One number of those of all seeds; None unless all are there."""
    known = [number for number in numbers if number is not None]
    if not known or len(known) < len(numbers):
        return None
    return float(_TAKES[take](known))


def number_format(unit: str) -> str:
    """How a number of this unit is written."""
    return {PERCENT: ".1f", POINTS: ".1f", EPOCH: ".0f"}.get(unit, ".3g")


def form_of(measured: Measured) -> str:
    """How the measure's value and the ends of its band are written."""
    return fine_form(measured, number_format(unit_of(measured)))


def guessed_unit(lesson: Lesson) -> str:
    """The unit of the number that is to be named on the question's scale."""
    assert lesson.question.scale is not None
    form = next(iter(lesson.forms.values()))
    [measured] = [each for each in form.measures if each.name == lesson.question.scale.measure]
    return unit_of(measured)


def unit_of(measured: Measured) -> str:
    """The unit of a measure's value: "%", "points", "×", "epoch" or ""."""
    unit = MEASURES[measured.measure].unit_of(measured.arguments)
    if measured.take == "wins":
        return PERCENT
    if measured.over is not None:
        return TIMES
    return POINTS if measured.minus is not None and unit == PERCENT else unit


def is_plain_share(measured: Measured) -> bool:
    """Whether its value is a percentage but no accuracy: without its label it would be read as one.

    As "Learned with one neuron: 0 %".
    """
    known = MEASURES[measured.measure]
    is_accuracy = known.unit == FIGURE or measured.measure in _ACCURACIES
    return unit_of(measured) == PERCENT and (not is_accuracy or measured.take == "wins")
