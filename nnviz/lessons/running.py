"""Runs the designs of a lesson, one after the other, without a window."""

import dataclasses
import os
from collections.abc import Callable, Generator
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from nnviz.core import Network, Snapshot, Spec, SpecError, Training
from nnviz.core.insight.learning_speed import Opening
from nnviz.data import Dataset, load_for
from nnviz.data import mnist as mnist_files
from nnviz.data.derived.expanded import expanded
from nnviz.data.sources import decisive_fields
from nnviz.lessons.errors import LessonError
from nnviz.lessons.lesson import Contrast, Design, Form
from nnviz.lessons.reading.designs import changed
from nnviz.lessons.runs import Run, Runs

Folder = str | os.PathLike[str] | None
Returned = TypeVar("Returned")

_LOOK_EVERY = 64
"""Mini-batches between two looks at whether to go on."""


class Cancelled(Exception):  # noqa: N818, nothing went wrong
    """Whoever waits for a run does not want it any more."""


class Watcher:
    """Told the share that is done, 0..1; raises Cancelled when nobody waits any more."""

    def __init__(
        self,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._progress = progress or (lambda share: None)
        self._cancelled = cancelled or (lambda: False)

    def tell(self, share: float) -> None:
        """So much is done."""
        if self._cancelled():
            raise Cancelled
        self._progress(min(1.0, share))

    def part(self, done: float, width: float) -> "Watcher":
        """Who is told of a part of the work that is ``width`` of it, after ``done``."""
        return Watcher(lambda share: self.tell(done + width * share))


def train_form(form: Form, seed: int, mnist: Folder = None, watcher: Watcher | None = None) -> Runs:
    """Every design of a form, trained from this seed, and from those after it where it is repeated.

    ``mnist`` is the folder of MNIST; without one the environment names it. Raises LessonError
    where a design does not fit its data, DataError where these are not there, and Cancelled.
    """
    watcher = watcher or Watcher()
    share = 1 / sum(design.repeat for design in form.designs.values())
    runs: dict[str, tuple[Run, ...]] = {}
    done = 0
    for name, design in form.designs.items():
        of_design = []
        for again in range(design.repeat):
            spec = dataclasses.replace(design.spec, seed=seed + again)
            part = watcher.part(done * share, share)
            of_design.append(_train(dataclasses.replace(design, spec=spec), mnist, part))
            done += 1
        runs[name] = tuple(of_design)
    watcher.tell(1.0)
    return runs


def contrasted(form: Form, contrast: Contrast) -> Form:
    """The form with the designs that the contrast changes."""
    designs = {
        name: dataclasses.replace(design, spec=changed(design.spec, contrast.change))
        if contrast.of in {None, name}
        else design
        for name, design in form.designs.items()
    }
    return dataclasses.replace(form, designs=designs)


def data_of(design: Design, mnist: Folder = None) -> Dataset:
    """The data of a design: its own rows, or those that it names. Raises DataError."""
    if design.rows is not None:
        return design.rows
    spec = design.spec
    if spec.data == "mnist" and mnist is not None:
        dataset = _mnist(os.fspath(mnist))
        return expanded(dataset) if spec.expanded else dataset
    decisive = {name: getattr(spec, name) for name in decisive_fields(spec.data)}
    return _loaded(Spec(**{**decisive, "data": spec.data}))


@lru_cache(maxsize=2)
def _loaded(spec: Spec) -> Dataset:
    """The data of a lesson's designs are read once for all of them."""
    return load_for(spec)


@lru_cache(maxsize=1)
def _mnist(folder: str) -> Dataset:
    return mnist_files.load(Path(folder))


def _train(design: Design, mnist: Folder, watcher: Watcher) -> Run:
    watcher.tell(0.0)
    dataset = data_of(design, mnist)
    try:
        training = Training(design.spec, dataset, design.start)
    except SpecError as error:
        raise LessonError(
            "The design {name} does not fit its data: {said}", name=design.name, said=error.sentence
        ) from error
    start = training.snapshot().network
    if not design.trains:
        return Run(snapshot=opening(training), dataset=dataset, start=start)
    _go_on(training, design, watcher)
    return Run(snapshot=training.snapshot(), dataset=dataset, start=start, failure=training.failure)


def _go_on(training: Training, design: Design, watcher: Watcher) -> None:
    """To the end, with the changes that the design makes on the way."""
    changes = {then.after: then.change for then in design.then}
    shown, goal = 0, training.goal
    for count, _ in enumerate(training.steps()):
        if training.epoch > shown:
            shown = training.epoch
            if shown in changes:
                training.change(changed(training.spec, changes[shown]))
        if count % _LOOK_EVERY == 0:
            watcher.tell(shown / goal)


def opening(training: Training) -> Snapshot:
    """The moment before the first step, with what can be seen of the network then."""
    return _returned(looking(training))


def looking(training: Training) -> Generator[object, None, Snapshot]:
    """The same, returned at the end, for who has something else to do between its pieces."""
    snapshot, dataset = training.snapshot(), training.dataset
    yield from dataset.prepare(1, training.n_train)
    examples = dataset.epoch(1, training.n_train)
    network: Network = snapshot.network
    measured = yield from Opening.measuring(network, training.spec, examples)
    return dataclasses.replace(snapshot, opening=measured)


def _returned(steps: Generator[object, None, Returned]) -> Returned:
    """What a generator returns at its end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            value: Returned = end.value
            return value
