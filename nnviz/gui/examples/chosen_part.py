"""Which examples of a data set are shown: a part by its name, and for training ones an epoch."""

from math import ceil
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Network, Snapshot, Spec
from nnviz.core.metrics import FIRST
from nnviz.data import Dataset, Part
from nnviz.data.tables.facts import PART_NAMES
from nnviz.gui.controls.plural import filled
from nnviz.gui.example import Origin, origin_of

NAMES = ("training", "validation", "test")

LOOK_MS = 200
"""After how long one looks again whether examples are made."""


class ChosenPart(NamedTuple):
    """Part ``name`` of a data set; of training examples the ``size`` ones of an epoch."""

    dataset: Dataset
    name: str
    epoch: int = 1
    size: int = 0

    @classmethod
    def now(cls, dataset: Dataset, name: str, snapshot: Snapshot) -> "ChosenPart":
        """At this moment of a run. Nothing is waited for: what is not made yet is not shown."""
        if name != "training":
            return cls(dataset, name)
        epoch = max(1, ceil(snapshot.epochs)) if dataset.is_renewed else 1
        size = snapshot.n_train or dataset.epoch_size(snapshot.spec.train_size)
        if not dataset.is_made(epoch, size):
            epoch, size = 1, min(size, dataset.epoch_size(None))
        return cls(dataset, name, epoch, size)

    @property
    def is_made(self) -> bool:
        """Whether the examples are there; else the thread that loads the data makes them."""
        if self.name == "training":
            return self.dataset.is_made(self.epoch, self.size)
        return self._held_out.is_made(slice(None))

    def load(self) -> Part:
        """The examples, where they are made: no window waits for them."""
        if self.name == "training":
            return self.dataset.epoch(self.epoch, self.size)
        return self._held_out[:]

    def load_measured(self, spec: Spec) -> Part:
        """Those of them that the curves of a run of ``spec`` are measured on."""
        if self.name == "validation":
            return self._held_out[: spec.validation_size]
        if self.name == "test" or spec.evaluate == "all":
            return self.load()
        if self.dataset.is_renewed and self.size > FIRST:  # no more are made than are measured
            return self.dataset.some_of(self.epoch, self.size, np.arange(FIRST))
        return self.load()[:FIRST]

    def origin(self, row: int) -> Origin:
        """Where an example comes from: called, "validation example 412"."""
        epoch = self.epoch if self.dataset.is_renewed else None
        return origin_of(self.dataset, self.name, row, epoch)

    @property
    def are_lines(self) -> bool:
        """Whether examples are rows of a table, which are called by their lines in its file."""
        return self.dataset.line(self.name, 0) is not None

    def number(self, row: int) -> int:
        """By which an example is called: its line in the file, or else its place from 1."""
        return self.dataset.line(self.name, row) or row + 1

    def row(self, number: int) -> int | None:
        """The example that is called by this number; None where there is none."""
        if self.are_lines and self.dataset.table is not None:
            return self.dataset.table.example(PART_NAMES[self.name], number)
        return number - 1 if number > 0 else None

    def waiting_sentence(self) -> str:
        """What is said of examples that are still being made."""
        return {
            "training": _tr("The training examples are being made: they appear here on their own."),
            "validation": _tr(
                "The validation examples are being made: they appear here on their own."
            ),
            "test": _tr("The test examples are being made: they appear here on their own."),
        }[self.name]

    def empty_sentence(self) -> str:
        """What is said of a part without examples."""
        sentence = {
            "training": _tr("{0} has no training examples."),
            "validation": _tr("{0} has no validation examples: all of it trains."),
            "test": _tr("{0} has no test examples."),
        }[self.name]
        return filled(sentence, QCoreApplication.translate("Spec", self.dataset.label))

    @property
    def _held_out(self) -> Part:
        return self.dataset.validation if self.name == "validation" else self.dataset.test


def fits(network: Network, dataset: Dataset) -> bool:
    """Whether the network can be given these examples: not while one of both is still to come."""
    return (network.sizes[0], network.sizes[-1]) == (dataset.n_inputs, dataset.n_outputs)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExamplePart", text)
