"""Runs a lesson's sweep in processes of their own, whose priority is low: for a window."""

from collections.abc import Callable, Sequence
from pathlib import Path
from time import sleep

from nnviz import paths
from nnviz.lessons.errors import LessonError
from nnviz.lessons.running import Cancelled
from nnviz.lessons.seeds import Outcome
from nnviz.lessons.sweeping.cells import LessonSweep
from nnviz.lessons.sweeping.running import outcomes
from nnviz.sweeps.apart.background import Background
from nnviz.sweeps.tail import Tail

_LOOK_S = 0.15


def run_apart(
    asked: LessonSweep,
    seeds: Sequence[int],
    folder: Path,
    *,
    jobs: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> tuple[Outcome, ...]:
    """What became of the lesson from those of its ``seeds`` that are to be run.

    Finished cells are kept in a file of the ``folder`` and are not run again. Raises Cancelled,
    FileError, or LessonError where a cell could not begin.
    """
    folder.mkdir(parents=True, exist_ok=True)
    designs = asked.designs(seeds)
    tail = Tail(folder / f"{asked.name}.jsonl")
    process = Background(tail.path, asked.sweep, jobs, designs)
    try:
        while not process.is_over:
            if cancelled():
                raise Cancelled
            _read(tail)
            progress(sum(spec in tail.runs for spec in designs) / len(designs))
            sleep(_LOOK_S)
    finally:
        process.kill()
    _read(tail)
    if process.told:
        raise LessonError(process.told[0])
    return outcomes(asked, tail.runs)


def _read(tail: Tail) -> None:
    if paths.is_there(tail.path):
        tail.read()
