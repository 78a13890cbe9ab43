"""Where on an axis of epochs a mini-batch belongs, also when its size was changed in flight."""

from collections.abc import Iterator, Mapping

import numpy as np

from nnviz.core import Snapshot
from nnviz.gui.plot.lines import Values


def epochs_of_steps(snapshot: Snapshot, steps: Values) -> Values:
    """The epochs (k,), as fractions, at these mini-batches (k,) of the run."""
    epochs = np.zeros(len(steps))
    start_step = start_epoch = 0.0
    in_epoch = 1.0
    for epoch, now in _stretches(snapshot):
        start_step += (epoch - start_epoch) * in_epoch
        start_epoch, in_epoch = epoch, now
        later = steps >= start_step
        epochs[later] = epoch + (steps[later] - start_step) / in_epoch
    return epochs


def _stretches(snapshot: Snapshot) -> Iterator[tuple[float, float]]:
    """From which epoch on an epoch has how many mini-batches, the last of which may be short."""
    changes = [c for c in snapshot.changes if c.field in ("mini_batch_size", "data_size")]
    now = {"mini_batch_size": snapshot.spec.mini_batch_size, "data_size": snapshot.n_train}
    first = now | {change.field: float(change.old) for change in reversed(changes)}
    yield 0.0, _steps_in_epoch(first)
    for change in changes:
        first[change.field] = float(change.new)
        yield change.epoch, _steps_in_epoch(first)


def _steps_in_epoch(sizes: Mapping[str, float]) -> float:
    return float(max(1, -(-sizes["data_size"] // sizes["mini_batch_size"])))
