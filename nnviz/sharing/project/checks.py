"""Whether a project that was read can be put into a window, and trained on."""

import dataclasses
import math

import numpy as np

from nnviz.core.fit import check_given
from nnviz.core.run.live_changes import is_live_change
from nnviz.lessons.sketching import PLACES
from nnviz.sharing.code.locks import LOCKS
from nnviz.sharing.project.kinds import UnfitError
from nnviz.sharing.project.recorded import check_moments, check_records
from nnviz.sharing.project.sound import check_network, check_training
from nnviz.sharing.project.whole import KeptCase, KeptLesson, KeptRun, Project

_LONGEST, _MOST_PIXELS = 200, 10_000
_MOST_POINTS, _FARTHEST = 100_000, 10.0
"""Of a drawing: points, and sides of the pad that they may be from its corner."""
_MOST_SEEDS, _MOST_ANSWERS, _MOST_HANDS, _MOST_HINTS = 2**31 - 1_000, 40, 1_000, 40


def check(project: Project) -> None:
    """Raise a ValueError where it can not."""
    spec = project.spec
    check_given(spec, project.start)
    if project.start is not None:
        check_network(project.start.cast(spec.dtype), spec)
    for after, change in project.plan.items():
        if after < 0 or not is_live_change(spec, dataclasses.replace(spec, **change)):
            raise UnfitError("another plan")
    for data in (project.data, project.coming):
        if data is not None:
            data.check()
    _check_around(project)
    _check_course(project.lesson, project.case)
    if project.training is not None:
        if project.data is None:
            raise UnfitError("a training without data")
        check_training(project.training, spec)
        project.training.snapshot()


def _check_around(project: Project) -> None:
    layout, strokes = project.layout, project.drawing
    if not 0 <= layout.height <= _MOST_PIXELS or len(layout.page) > _LONGEST:
        raise UnfitError("another layout")
    far = any(np.abs(stroke).max(initial=0) > _FARTHEST for stroke in strokes)
    if far or sum(map(len, strokes)) > _MOST_POINTS:
        raise UnfitError("another drawing")


def _check_course(lesson: KeptLesson | None, case: KeptCase | None) -> None:
    if lesson is not None and case is not None:
        raise UnfitError("a lesson and a case")
    if lesson is not None:
        _check_lesson(lesson)
    if case is not None:
        _check_case(case)


def _check_lesson(lesson: KeptLesson) -> None:
    guess = lesson.prediction
    known = {
        "runs": 0 <= lesson.at <= len(lesson.runs),
        "sketch": len(guess.sketch) in {0, PLACES} and all(map(_is_number, guess.sketch)),
        "number": _is_number(guess.number),
        "choice": guess.choice is None or 0 <= guess.choice < _MOST_ANSWERS,
        "seed": 0 <= lesson.seed < _MOST_SEEDS,
        "locks": set(lesson.locks) <= set(LOCKS),
        "hands": all(0 <= hands <= _MOST_HANDS for hands in lesson.hands),
    }
    if not all(known.values()) or len(lesson.hands) > _MOST_ANSWERS:
        raise UnfitError(f"another lesson: {known}")
    for run in lesson.runs:
        _check_run(run)


def _check_case(case: KeptCase) -> None:
    if not 0 <= case.hints <= _MOST_HINTS or len(case.id) > _LONGEST:
        raise UnfitError("another case")
    if case.broken is not None:
        _check_run(case.broken)


def _check_run(run: KeptRun) -> None:
    run.data.check()
    spec, shown = run.snapshot.spec, run.snapshot
    check_records(shown.history, shown.epoch, shown.step, len(spec.sizes) - 1)
    check_moments(shown.checkpoints, shown.epoch, shown.step)
    networks = run.start, run.snapshot.network, *(m.network for m in run.snapshot.checkpoints)
    for network in networks:
        check_network(network.cast(spec.dtype), spec)


def _is_number(value: float | None) -> bool:
    return value is None or math.isfinite(value)
