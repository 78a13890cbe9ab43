"""Runs a lesson and says what became of it."""

from collections.abc import Callable
from time import perf_counter

from nnviz.core import Sentence
from nnviz.core.sentence import either
from nnviz.lessons.errors import LessonError
from nnviz.lessons.judging import Verdict, judge
from nnviz.lessons.lesson import Form, Lesson
from nnviz.lessons.running import Folder, Watcher, contrasted, train_form


def run(
    lesson: Lesson,
    form: str = "quick",
    seed: int | None = None,
    mnist: Folder = None,
    *,
    contrast: int | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Verdict:
    """Train a form of a lesson from a seed, without a window, and judge it.

    Without a ``seed`` it is the lesson's own. ``mnist`` is MNIST's folder, where the form needs
    it. ``contrast`` is the number, from 1, of a contrast to run instead. ``progress`` is told the
    share done; when ``cancelled`` says so, Cancelled is raised. Raises LessonError where the lesson
    has no such form, and DataError where its data are not there.
    """
    begun = perf_counter()
    seed = lesson.seed if seed is None else seed
    chosen = form_of(lesson, form)
    if contrast is not None:
        chosen = _contrast(lesson, chosen, contrast)
    runs = train_form(chosen, seed, mnist, Watcher(progress, cancelled))
    return judge(lesson, chosen, runs, seed, perf_counter() - begun)


def form_of(lesson: Lesson, name: str) -> Form:
    """A form of the lesson by its name. Raises LessonError."""
    called = lesson.number or lesson.title
    if lesson.tasks:
        raise LessonError("Lesson {number} is done at a desk, in the window.", number=called)
    if name not in lesson.forms:
        there = Sentence("the {form} form", form=either(lesson.forms))
        raise LessonError(
            "Lesson {number} has no {name} form: choose {there}.",
            number=lesson.number or lesson.title,
            name=name,
            there=there,
        )
    return lesson.forms[name]


def _contrast(lesson: Lesson, form: Form, number: int) -> Form:
    if not 1 <= number <= len(form.contrasts):
        raise LessonError(
            "Lesson {number} has {count} contrasts in this form.",
            number=lesson.number or lesson.title,
            count=len(form.contrasts),
        )
    return contrasted(form, form.contrasts[number - 1])
