"""The example that was taken last, where training goes on example by example: shown, and told."""

from math import isfinite

import numpy as np
from PySide6.QtCore import QCoreApplication

from nnviz.core import Snapshot
from nnviz.core.insight.held_example import HeldExample, gradient_lengths
from nnviz.data import Dataset
from nnviz.gui.controls.number_words import significant
from nnviz.gui.controls.plural import listed
from nnviz.gui.example import Example, origin_of
from nnviz.gui.neuron_names import of_class


def held_shown(snapshot: Snapshot, dataset: Dataset | None) -> Example | None:
    """The example itself, to be looked at; None where there is none or it is not made yet."""
    held = snapshot.held
    if held is None or dataset is None or not dataset.is_made(held.epoch, snapshot.n_train):
        return None
    epoch = held.epoch if dataset.is_renewed else None
    origin = origin_of(dataset, "training", held.row, epoch)
    part = dataset.some_of(held.epoch, snapshot.n_train, np.array([held.row]))
    return Example.of(part, 0, origin, mini_batch=held.of)


def held_words(snapshot: Snapshot, dataset: Dataset | None) -> str:
    """Which of its mini-batch it is, and what it adds to the gradient; "" where there is none."""
    held, example = snapshot.held, held_shown(snapshot, dataset)
    if held is None:
        return ""
    said = _tr("Example {0} of {1} of this mini-batch").format(held.number, held.of)
    if example is not None and dataset is not None and example.label is not None:
        said = of_class(said, dataset, example.label)
    if held.is_last:
        return _tr("{0}: it is full, and the weights move.").format(said)
    lengths = _lengths(snapshot, dataset, held)
    return _tr("{0}{1}. The weights move after example {2}.").format(said, lengths, held.of)


def _lengths(snapshot: Snapshot, dataset: Dataset | None, held: HeldExample) -> str:
    """How long its gradient is, and the mean of all so far."""
    if dataset is None or not dataset.is_made(held.epoch, snapshot.n_train):
        return ""
    part = dataset.some_of(held.epoch, snapshot.n_train, np.array(held.rows))
    alone, together = gradient_lengths(snapshot.network, snapshot.spec, part)
    if not isfinite(alone + together):
        return ""
    said = _tr(": its gradient has length {0}").format(significant(alone))
    if held.number > 1:
        mean = _tr("the mean of the {0} so far {1}")
        said = listed((said, mean.format(held.number, significant(together))))
    return said


def _tr(text: str) -> str:
    return QCoreApplication.translate("HeldExample", text)
