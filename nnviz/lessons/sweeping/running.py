"""Runs a lesson's sweep, with or without a results file."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path

from nnviz.core import Sentence, Spec
from nnviz.lessons.errors import LessonError
from nnviz.lessons.seeds import Outcome
from nnviz.lessons.sweeping.cells import LessonSweep
from nnviz.sweeps.results import Results
from nnviz.sweeps.running import running
from nnviz.sweeps.runs import Run


def run_sweep(
    asked: LessonSweep,
    *,
    jobs: int | None = None,
    results: Path | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> tuple[Outcome, ...]:
    """What became of the lesson from each seed, its cells trained ``jobs`` at a time.

    Where ``results`` names a file finished cells are kept in it, and those that are there are not
    run again. Raises what `nnviz.sweeps.running.running` does, FileError, and LessonError where a
    cell cannot be trained.
    """
    if results is None:
        return outcomes(asked, _run(asked, {}, jobs, progress, lambda run: None))
    with closing(Results(results, asked.sweep)) as kept:
        return outcomes(asked, _run(asked, kept.runs, jobs, progress, kept.keep))


def outcomes(asked: LessonSweep, runs: Mapping[Spec, Run]) -> tuple[Outcome, ...]:
    """Those of the seeds of which all cells are there; LessonError where one could not begin."""
    _check(runs[spec] for spec in asked.sweep.specs if spec in runs)
    found = (asked.outcome(seed, runs) for seed in asked.seeds)
    return tuple(outcome for outcome in found if outcome is not None)


def _run(
    asked: LessonSweep,
    known: Mapping[Spec, Run],
    jobs: int | None,
    progress: Callable[[float], None],
    keep: Callable[[Run], None],
) -> Mapping[Spec, Run]:
    runs, specs = dict(known), [*asked.sweep.specs]
    left = [spec for spec in specs if spec not in runs]
    with closing(running(left, jobs=jobs)) as ended:
        for done, run in enumerate(ended, len(specs) - len(left) + 1):
            runs[run.spec] = run
            keep(run)
            progress(done / len(specs))
    return runs


def _check(runs: Iterable[Run]) -> None:
    """What could not even begin took no time: nothing can be told of the lesson then."""
    for run in runs:
        if not run.is_finished and not run.seconds:
            raise LessonError(Sentence("{reason}", reason=run.outcome))
