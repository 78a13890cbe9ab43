"""What the lesson that is open lays over the plots."""

from collections.abc import Mapping, Sequence

from nnviz.gui.lesson.lesson_run import LessonRun
from nnviz.gui.lesson_marks import LessonMarks
from nnviz.lessons.bands import Seeds, seeds_of
from nnviz.lessons.kept_seeds import DRAWN, SeedRun
from nnviz.lessons.lesson import Mark
from nnviz.lessons.progress import Prediction


def marks_of(
    run: LessonRun, prediction: Prediction, *, asked: bool, seeds: Sequence[SeedRun]
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
        seeds={} if asked else by_figure(seeds, run.step.design.name, run.seed),
        is_own=run.is_own,
    )


def by_figure(runs: Sequence[SeedRun], design: str, seed: int) -> Mapping[str, Seeds]:
    """Bands of this design, or lines beside that of the ``seed``, for the figures with a plot."""
    found = {
        figure: seeds_of({run.seed: run.lines.get(design, {}).get(figure, ()) for run in runs})
        for figure in DRAWN
    }
    return {figure: seeds.beside(seed) for figure, seeds in found.items() if seeds is not None}


def _seen(run: LessonRun) -> list[Mark]:
    """The book's numbers of the designs that have been in the session so far."""
    known = {step.design.name for step in run.steps[: run.at + 1]}
    return [mark for mark in run.form.marks if run.form.named(mark.of) in known]
