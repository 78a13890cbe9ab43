"""What stands in the window when a lesson is made of it."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from nnviz.core import Network, Snapshot, Spec
from nnviz.data import Dataset
from nnviz.lessons.errors import LessonError
from nnviz.lessons.judging import Value
from nnviz.lessons.lesson import Measured
from nnviz.lessons.measures.curves import FIGURES, line
from nnviz.lessons.runs import Run
from nnviz.lessons.writing.present import MEASURE, value_in

_MNIST, _SHAPE, _COUNT = "mnist", (28, 28), 60_000


@dataclass(frozen=True, eq=False, kw_only=True)
class Present:
    """A design with its seed, the network that it began with where that was given, and its run.

    ``page`` is the class of the view that is open below the figures, "" where there is none.
    """

    spec: Spec
    start: Network | None
    latest: Snapshot
    dataset: Dataset | None
    is_over: bool = False
    page: str = ""

    @property
    def lesson_spec(self) -> Spec:
        """The design as a lesson names it: MNIST is wherever a person has it."""
        if self.dataset is not None and _is_mnist(self.dataset):
            return dataclasses.replace(self.spec, data=_MNIST)
        return self.spec

    @property
    def run(self) -> Run | None:
        """The run as measures look at it; None before there is any."""
        if self.dataset is None or not self.latest.step:
            return None
        start = Snapshot.initial(self.latest.spec, self.start).network
        return Run(snapshot=self.latest, dataset=self.dataset, start=start)

    @property
    def figures(self) -> tuple[str, ...]:
        """The figures that it has after its epochs; all, where it has none yet."""
        run = self.run
        found = () if run is None else tuple(name for name in FIGURES if line(run, name))
        return found or FIGURES

    def measured(self, measure: str, arguments: Mapping[str, Any]) -> Value | None:
        """What a measure is in this run, None where it cannot have it; takes a moment."""
        asked = Measured(measure=measure, arguments=arguments, name=MEASURE, label=measure)
        run = self.run
        try:
            return None if run is None else value_in(run, asked)
        except LessonError:
            return None

    @property
    def caveat(self) -> str:
        """Why a run of the lesson may come out other than this one; "" where it will not."""
        latest, spec = self.latest, self.spec
        if self.dataset is not None and self.dataset.added:
            return _tr("Points that were put in by hand are not in the lesson.")
        if self.dataset is not None and self.dataset.has_own:
            return _tr("Digits of your own are not in the lesson: it trains on the data alone.")
        if not latest.step:
            return _tr("Nothing has been trained yet: train first, and a band is proposed.")
        if not all(change.by_schedule for change in latest.changes):
            return _tr("Settings were changed while it trained: the lesson has the last ones.")
        if latest.epoch > spec.epochs or not (self.is_over or latest.epoch == spec.epochs):
            said = _tr("This run is at epoch {epoch:,}, the lesson ends at {epochs:,}.")
            return said.format(epoch=latest.epoch, epochs=spec.epochs)
        return ""


def _is_mnist(dataset: Dataset) -> bool:
    """Whether it has as many pictures as MNIST, of that size; its folder may be anywhere."""
    count = len(dataset.train) + len(dataset.validation)
    return dataset.image_shape == _SHAPE and count == _COUNT and not dataset.is_renewed


def _tr(text: str) -> str:
    return QCoreApplication.translate("Teaching", text)
