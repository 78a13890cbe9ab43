"""A lesson of one design and one measure, as a teacher has them at hand."""

import dataclasses
import math
from dataclasses import dataclass

from nnviz.core import Network, Spec
from nnviz.core.fit import untrainable
from nnviz.data import DATASETS
from nnviz.lessons.errors import LessonError
from nnviz.lessons.judging import Value, evaluated
from nnviz.lessons.lesson import Choice, Design, Form, Lesson, Mark, Measured, Question
from nnviz.lessons.measures.measure import EPOCH, PERCENT, POINTS
from nnviz.lessons.measures.table import MEASURES
from nnviz.lessons.reading.asking import read_asked
from nnviz.lessons.reading.table import Table
from nnviz.lessons.runs import Run

DESIGN, MEASURE = "plain", "here"
"""What the design and the measure are called in the file; {here} is the value in its texts."""

_ID = "own"
_POINTS_OFF, _SHARE_OFF = 2.0, 0.2
"""How far a band goes from a run's value: in points, and as a share of values that are none."""
_WHOLE = 100.0


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a teacher says in words, and what a pupil may touch and sees first.

    ``right`` is the place of the right one among ``choices``.
    """

    title: str
    question: str
    choices: tuple[str, ...]
    right: int
    idea: str
    claim: str
    explanation: str
    minutes: int = 5
    matters: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()


def present_lesson(said: Said, spec: Spec, measured: Measured, start: Network | None) -> Lesson:
    """The lesson of these words that runs ``spec`` from its seed and is judged by that measure.

    Raises LessonError where it has data of a person's own.
    """
    form = form_of(spec, measured, start, said.marks)
    choices = [Choice(text=text, right=at == said.right) for at, text in enumerate(said.choices)]
    return Lesson(
        id=_ID,
        title=said.title,
        seed=spec.seed,
        minutes=said.minutes,
        idea=said.idea,
        question=Question(text=said.question, choices=tuple(choices)),
        claim=said.claim,
        explanation=said.explanation,
        opens=said.opens,
        matters=said.matters,
        forms={form.name: form},
    )


def form_of(
    spec: Spec, measured: Measured, start: Network | None = None, marks: tuple[Mark, ...] = ()
) -> Form:
    """The one form of such a lesson. Raises LessonError where it has data of a person's own."""
    check_data(spec)
    design = Design(
        name=DESIGN,
        spec=dataclasses.replace(spec, seed=Spec().seed),
        trains=untrainable(spec) is None,
        start=start,
    )
    name = "book" if spec.data == "mnist" else "quick"
    return Form(name=name, designs={DESIGN: design}, measures=(measured,), marks=marks)


def check_data(spec: Spec) -> None:
    """Raise LessonError where the data are in a file: a lesson opens no other one."""
    if spec.data not in DATASETS:
        raise LessonError(
            "A lesson's data are those that come with nnviz, or MNIST: choose some of these."
        )


def value_in(run: Run, measured: Measured) -> Value:
    """What the measure is in a run that a person has made.

    Raises LessonError where its design has no such layer, epoch or inputs.
    """
    designs = {DESIGN: Design(name=DESIGN, spec=run.spec)}
    asked = Table("", MEASURE, {"measure": measured.measure, **measured.arguments})
    read_asked(asked, MEASURES, [designs])
    form = Form(name="", designs=designs, measures=())
    return evaluated(measured, form, {DESIGN: (run,)})


def proposed_band(value: float, unit: str) -> tuple[float, float]:
    """A band about a run's value: two points of a percentage, a fifth of any other number."""
    if unit in {PERCENT, POINTS}:
        low, high = _rounded(value - _POINTS_OFF, value + _POINTS_OFF, 1)
        return (max(0.0, low), min(_WHOLE, high)) if unit == PERCENT else (low, high)
    off = _SHARE_OFF * abs(value) or _SHARE_OFF
    if unit == EPOCH:
        low, high = _rounded(value - max(1.0, off), value + max(1.0, off), 0)
        return max(1.0, low), high
    return _rounded(value - off, value + off, 1 - math.floor(math.log10(off)))


def _rounded(low: float, high: float, places: int) -> tuple[float, float]:
    """Both outwards, so that what was between them still is."""
    step = 10.0**-places
    ends = math.floor(low / step) * step, math.ceil(high / step) * step
    return round(ends[0], places), round(ends[1], places)
