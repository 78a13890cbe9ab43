"""Verdicts of a lesson that was not run: reproduced, not reproduced, and one that is not told."""

from collections.abc import Iterator

from nnviz.core import Sentence, Snapshot
from nnviz.lessons.judging import Value, Verdict, unit_of
from nnviz.lessons.kept_seeds import SeedRun
from nnviz.lessons.lesson import Form, Lesson, Measured
from nnviz.lessons.progress import Prediction
from nnviz.lessons.reasons import reasons
from nnviz.lessons.runs import Figures
from nnviz.lessons.texts import filled

DIVERGED = Sentence("Training diverged by mini-batch {step:,}: {cause}.", step=1_200, cause="η")


def verdicts(lesson: Lesson, form: Form, snapshot: Snapshot) -> Iterator[Verdict]:
    """Right, wrong and undecided; the ``snapshot`` stands for what was trained."""
    for reproduced in (True, False, None):
        failure = DIVERGED if reproduced is None else None
        runs = {name: [Figures(snapshot=snapshot, failure=failure)] for name in form.designs}
        values = tuple(_value(each, reproduced) for each in form.measures)
        numbers = {value.name: value.value for value in values}
        forms = {value.name: value.form for value in values}
        explanation = "\n\n".join(filter(None, (lesson.explanation, form.explanation)))
        yield Verdict(
            lesson=lesson,
            form=form,
            seed=1,
            reproduced=reproduced,
            values=values,
            reasons=reasons(form, runs, values, reproduced),
            explanation=filled(explanation, numbers, forms),
            runs=runs,
        )


def _value(measured: Measured, reproduced: bool | None) -> Value:
    low, high = measured.low, measured.high
    within = high if low is None else low
    number = 12.345 if within is None else within
    if reproduced is False and within is not None:
        number = within + 1.2 * abs(within) + 1 if low is None else within - 1.2 * abs(within) - 1
    return Value(measured=measured, value=number, unit=unit_of(measured))


def predictions(lesson: Lesson) -> Iterator[Prediction]:
    """None; then the first choice that is wrong, and the least number."""
    yield Prediction()
    choices = lesson.question.choices
    wrong = next((at for at, choice in enumerate(choices) if not choice.right), None)
    scale = lesson.question.scale
    yield Prediction(choice=wrong, number=None if scale is None else scale.low)


def seeds_of(verdict: Verdict) -> list[SeedRun]:
    """Five seeds, of which two do not reproduce it."""
    values = {value.name: value.value for value in verdict.values}
    runs = [(seed, seed > 2) for seed in range(1, 6)]
    return [SeedRun(seed=s, reproduced=r, values=values, lines={}) for s, r in runs]
