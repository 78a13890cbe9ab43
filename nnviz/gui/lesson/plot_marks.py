"""What the lesson that is open lays over the plots."""

from collections.abc import Iterator, Mapping, Sequence

from nnviz.gui.lesson.lesson_run import LessonRun
from nnviz.gui.lesson.run_names import run_names
from nnviz.gui.lesson_marks import LessonMarks, Starts
from nnviz.lessons.bands import Seeds, few_seeds, seeds_of
from nnviz.lessons.kept_seeds import DRAWN, SeedRun
from nnviz.lessons.lesson import Form, Lesson, Mark
from nnviz.lessons.measures.curves import line
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
        starts=() if asked else tuple(_starts(run)),
        is_own=run.is_own,
        run="" if run.is_own else run.name,
        guess_of="" if sketch is None else run_names(form)[drawn.name],
        on_training=frozenset(_on_training(run.lesson, form)),
    )


def _on_training(lesson: Lesson, form: Form) -> Iterator[str]:
    """The quantities that the lesson measures, or has drawn, on the training examples alone."""
    asked = {measured.arguments.get("figure") for measured in form.measures}
    sketch = lesson.question.sketch
    asked |= set() if sketch is None else {sketch.figure}
    return (q for q in DRAWN if f"training_{q}" in asked and q not in asked)


def by_figure(runs: Sequence[SeedRun], design: str, seed: int) -> Mapping[str, Seeds]:
    """Bands of this design, or lines beside that of the ``seed``, for the figures with a plot."""
    found = {
        figure: seeds_of({run.seed: run.lines.get(design, {}).get(figure, ()) for run in runs})
        for figure in DRAWN
    }
    return {figure: seeds.beside(seed) for figure, seeds in found.items() if seeds is not None}


def _starts(run: LessonRun) -> Iterator[Starts]:
    """Of every design that is trained from several seeds, its runs that are over."""
    for name, design in run.form.designs.items():
        over = {
            step.spec.seed: each
            for step, each in zip(run.steps, run.runs, strict=False)
            if step.design.name == name
        }
        if design.repeat < 2 or not over:
            continue
        held_out = any(line(each, figure) for each in over.values() for figure in DRAWN)
        part, of = ("validation", "") if held_out else ("training", "training_")
        lines = {
            figure: {seed: tuple(line(each, of + figure)) for seed, each in over.items()}
            for figure in DRAWN
        }
        found = {figure: seeds_of(each) or few_seeds(each) for figure, each in lines.items()}
        is_present = run.step.design.name == name
        drawn = run.step.spec.seed if is_present else [*over][-1]
        history = None if is_present else over[drawn].snapshot.history
        yield Starts(history, {f: each.beside(drawn) for f, each in found.items() if each}, part)


def _seen(run: LessonRun) -> list[Mark]:
    """The book's numbers of the designs that have been in the session so far."""
    known = {step.design.name for step in run.steps[: run.at + 1]}
    return [mark for mark in run.form.marks if run.form.named(mark.of) in known]
