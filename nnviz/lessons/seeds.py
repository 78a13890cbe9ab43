"""A lesson from several seeds, each in a process of its own."""

import os
import signal
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, field
from multiprocessing import get_context
from typing import Any

from nnviz.core import Sentence, Spec
from nnviz.core.sentence import SentenceError
from nnviz.lessons.course import run
from nnviz.lessons.errors import LessonError
from nnviz.lessons.judging import Verdict
from nnviz.lessons.lesson import Lesson
from nnviz.lessons.measures.curves import FIGURES, line
from nnviz.lessons.running import Cancelled, Folder

_LOOK_S = 0.1

Line = tuple[tuple[int, float], ...]
"""A figure after every epoch: (epoch, value)."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What there is to tell and to draw of a verdict, without its networks and data.

    ``values`` are those of the measures by their names, ``lines`` the figures of each design that
    were measured, of its first run.
    """

    seed: int
    reproduced: bool | None
    values: Mapping[str, float | None]
    reasons: tuple[Sentence, ...]
    explanation: str
    specs: tuple[Spec, ...]
    lines: Mapping[str, Mapping[str, Line]] = field(repr=False)
    seconds: float

    @classmethod
    def of(cls, verdict: Verdict) -> "Outcome":
        """That of a verdict."""
        drawn = {
            name: {figure: tuple(line(runs[0], figure)) for figure in FIGURES}
            for name, runs in verdict.runs.items()
        }
        return cls(
            seed=verdict.seed,
            reproduced=verdict.reproduced,
            values={value.name: value.value for value in verdict.values},
            reasons=verdict.reasons,
            explanation=verdict.explanation,
            specs=verdict.specs,
            lines={
                name: {figure: points for figure, points in lines.items() if points}
                for name, lines in drawn.items()
            },
            seconds=verdict.seconds,
        )


def run_seeds(
    lesson: Lesson,
    form: str,
    seeds: Sequence[int],
    mnist: Folder = None,
    *,
    contrast: int | None = None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    jobs: int | None = None,
) -> tuple[Outcome, ...]:
    """What became of the lesson from each of these seeds, in their order; see `run`.

    At most ``jobs`` are trained at a time, as many as there are cores unless that is said.
    """
    options: dict[str, Any] = {"mnist": mnist, "contrast": contrast}
    if len(seeds) == 1:
        options.update(progress=progress, cancelled=cancelled)
        return (Outcome.of(run(lesson, form, seeds[0], **options)),)
    context = get_context("spawn")  # a process with threads, as a window is, must not be forked
    stop, shares = context.Event(), context.Array("d", len(seeds))
    jobs = min(jobs or _cores(), len(seeds))
    with ProcessPoolExecutor(jobs, context, _begin, (stop, shares)) as pool:
        waiting = [
            pool.submit(_outcome, at, lesson, form, seed, options) for at, seed in enumerate(seeds)
        ]
        try:
            _wait(waiting, lambda: sum(shares[:]) / len(seeds), progress, cancelled)
            return tuple(_result(future) for future in waiting)
        finally:
            stop.set()
            pool.shutdown(cancel_futures=True)


def _wait(
    waiting: "list[Future[Outcome | Sentence]]",
    share: Callable[[], float],
    progress: Callable[[float], None] | None,
    cancelled: Callable[[], bool] | None,
) -> None:
    """Until all are there or one has failed."""
    pending = set(waiting)
    while pending:
        done, pending = wait(pending, _LOOK_S, FIRST_EXCEPTION)
        if cancelled is not None and cancelled():
            raise Cancelled
        if any(isinstance(future.result(), Sentence) for future in done):
            return
        if progress is not None:
            progress(share())


def _result(future: "Future[Outcome | Sentence]") -> Outcome:
    found = future.result()
    if isinstance(found, Sentence):
        raise LessonError(found)
    return found


_watched: dict[str, Any] = {}
"""In a process of the pool: what tells it to stop, and where it says how far it has come."""


def _begin(stop: Any, shares: Any) -> None:
    """Ctrl-C is for the process that waits: it stops the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _watched.update(stop=stop, shares=shares)


def _outcome(
    at: int, lesson: Lesson, form: str, seed: int, options: Mapping[str, Any]
) -> Outcome | Sentence:
    """In a process of the pool; a mistake of a person's comes back as its sentence."""

    def tell(share: float) -> None:
        _watched["shares"][at] = share

    try:
        stopped = _watched["stop"].is_set
        return Outcome.of(run(lesson, form, seed, **options, progress=tell, cancelled=stopped))
    except SentenceError as error:
        return error.sentence


def _cores() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
