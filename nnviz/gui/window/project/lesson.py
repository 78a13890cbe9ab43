"""The lesson that is open, on its way into a project and back."""

from typing import TYPE_CHECKING, Any

from nnviz.gui.window.course.course import Course

if TYPE_CHECKING:
    from nnviz.gui.lesson.open_lesson import OpenLesson
    from nnviz.gui.sharing.project.run import Opened
    from nnviz.lessons.lesson import Lesson
    from nnviz.sharing.project.project import KeptLesson


def standing_of(opened: "OpenLesson | None") -> dict[str, Any] | None:
    """The fields of a KeptLesson, its runs with their data; None where none is open."""
    if opened is None or opened.run is None:
        return None
    run = opened.run
    return {
        "id": run.lesson.id,
        "form": run.form.name,
        "seed": run.seed,
        "at": run.at,
        "prediction": opened.prediction,
        "is_free": opened.is_free,
        "hands": opened.hands,
        "locks": tuple(sorted(run.locks)),
        "runs": run.runs,
    }


def put_back(course: Course, kept: "KeptLesson", found: "Opened") -> None:
    """Open it where it was left, if it is known here; its run must come back next."""
    lesson = _known(course, kept.id)
    if lesson is None or kept.form not in lesson.forms:
        return
    if (kept.prediction.choice or 0) >= max(1, len(lesson.question.choices)):
        return  # of another version of the lesson: the run alone can be had
    if len(kept.hands) not in (0, len(lesson.question.choices)):
        return
    course.start(lesson.id, kept.form, kept.seed)
    opened = course.opened
    if opened is None or opened.run is None or kept.at >= len(opened.run.steps):
        return
    run = opened.run
    run.stand_at(kept.at, found.lesson_runs[: len(run.steps)])
    found.run.start = run.step.design.start
    opened.prediction, opened.is_free, opened.hands = kept.prediction, kept.is_free, kept.hands
    run.locks = frozenset(kept.locks)
    show_again(opened, is_begun=bool(found.run.latest.step or run.runs))


def show_again(opened: "OpenLesson", *, is_begun: bool) -> None:
    """The panel as its lesson stands: the question, the run, or the verdict."""
    from nnviz.gui.lesson.panel import RUN

    run, panel = opened.run, opened.panel
    assert run is not None
    panel.show_lesson(run.lesson, run.form.name, opened.prediction)
    panel.show_design(run.step.design, run.name, run.at, len(run.steps))
    opened.lock(run.locks)
    if is_begun:
        opened.end_asking()
        panel.show_step(RUN)
    if run.verdict is not None:
        opened.show_verdict()


def _known(course: Course, id: str) -> "Lesson | None":
    from nnviz.lessons.shelf import LESSONS

    return course.own.find(id) or LESSONS.get(id)
