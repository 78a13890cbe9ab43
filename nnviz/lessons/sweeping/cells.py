"""A form's designs as the cells of a sweep, and their runs as a lesson's."""

import dataclasses
import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nnviz.core import Sentence, Snapshot, Spec
from nnviz.lessons.judging import judge
from nnviz.lessons.lesson import Form, Lesson
from nnviz.lessons.running import Folder
from nnviz.lessons.runs import Figures
from nnviz.lessons.seeds import Outcome
from nnviz.sweeps.axis import Axis
from nnviz.sweeps.runs import Run
from nnviz.sweeps.sweep import Sweep


@dataclass(frozen=True)
class LessonSweep:
    """A ``form`` of a lesson from ``count`` seeds in a row, on MNIST in the folder ``mnist``."""

    lesson: Lesson
    form: Form
    first: int
    count: int
    mnist: Folder = None

    @property
    def seeds(self) -> range:
        """All of them."""
        return range(self.first, self.first + self.count)

    @property
    def sweep(self) -> Sweep:
        """Its axis is what the form says; whatever else the designs differ in goes along."""
        swept = self.form.sweep
        assert swept is not None
        designs = self.designs([self.first])
        names = [field.name for field in dataclasses.fields(Spec)]
        columns = {name: tuple(getattr(spec, name) for spec in designs) for name in names}
        along = ((n, c) for n, c in columns.items() if len(set(c)) > 1 and n != swept.axis)
        axis = Axis(swept.axis, columns[swept.axis], tuple(along))
        return Sweep(designs[0], (axis,), self.count)

    @property
    def name(self) -> str:
        """Another one for other designs, the same for other seeds: for a file's name."""
        of = self.sweep.as_dict()
        told = json.dumps([{**of["base"], "seed": 0}, of["axes"]])
        return f"{self.lesson.id}-{self.form.name}-{hashlib.sha256(told.encode()).hexdigest()[:12]}"

    def designs(self, seeds: Sequence[int]) -> tuple[Spec, ...]:
        """What is to be run from these seeds."""
        named = None if self.mnist is None else os.fspath(self.mnist)
        specs = (design.spec for design in self.form.designs.values())
        plain = [
            replace(spec, data=named) if named and spec.data == "mnist" else spec for spec in specs
        ]
        return tuple(replace(spec, seed=seed) for seed in seeds for spec in plain)

    def outcome(self, seed: int, runs: Mapping[Spec, Run]) -> Outcome | None:
        """What became of the lesson from a seed; None while a cell of it is missing."""
        specs = self.designs([seed])
        if any(spec not in runs for spec in specs):
            return None
        done = [runs[spec] for spec in specs]
        found = {name: (_figures(run),) for name, run in zip(self.form.designs, done, strict=True)}
        seconds = sum(run.seconds for run in done)
        return Outcome.of(judge(self.lesson, self.form, found, seed, seconds))


def _figures(run: Run) -> Figures:
    """What is known of a run: its figures; no network was kept."""
    epoch = run.history[-1].epoch if run.history else 0
    at_start = Snapshot.initial(run.spec)
    failure = None if run.is_finished else Sentence("{reason}", reason=run.outcome)
    return Figures(snapshot=replace(at_start, history=run.history, epoch=epoch), failure=failure)
