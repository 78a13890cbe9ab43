"""What the lesson that is open lays over the plots."""

from collections.abc import Mapping

from nnviz.gui.lesson.lesson_run import LessonRun
from nnviz.gui.lesson_marks import LessonMarks
from nnviz.lessons.bands import Seeds
from nnviz.lessons.lesson import Mark
from nnviz.lessons.progress import Prediction


def marks_of(
    run: LessonRun, prediction: Prediction, *, asked: bool, seeds: Mapping[str, Seeds]
) -> LessonMarks:
    """While it is ``asked`` nothing gives the answer away: no number of the book, no other seed."""
    sketch, form = run.lesson.question.sketch, run.form
    drawn = run.step.design if sketch is None else form.designs[form.named(sketch.of)]
    return LessonMarks(
        last=drawn.spec.epochs,
        book=() if asked else tuple(_seen(run)),
        sketch=sketch,
        guess=prediction.sketch,
        asked=asked,
        seeds={} if asked else seeds,
        is_own=run.is_own,
    )


def _seen(run: LessonRun) -> list[Mark]:
    """The book's numbers of the designs that have been in the session so far."""
    known = {step.design.name for step in run.steps[: run.at + 1]}
    return [mark for mark in run.form.marks if run.form.named(mark.of) in known]
