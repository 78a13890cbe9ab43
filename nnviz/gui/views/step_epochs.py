"""Where on an axis of epochs a mini-batch belongs, also when its size was changed in flight."""

import numpy as np

from nnviz.core import Snapshot
from nnviz.gui.widgets.plot_canvas import Values


def epochs_of_steps(snapshot: Snapshot) -> Values:
    """The epochs (k,), as fractions, at the mini-batches of `snapshot.speeds`."""
    sizes = [c for c in snapshot.changes if c.field == "mini_batch_size"]
    first = sizes[0].old if sizes else snapshot.spec.mini_batch_size
    steps = snapshot.speeds.steps
    epochs = np.zeros(len(steps))
    start_step = start_epoch = 0.0
    in_epoch = _steps_in_epoch(snapshot, first)
    for epoch, size in [(0.0, first), *((change.epoch, change.new) for change in sizes)]:
        start_step += (epoch - start_epoch) * in_epoch
        start_epoch, in_epoch = epoch, _steps_in_epoch(snapshot, size)
        later = steps >= start_step
        epochs[later] = epoch + (steps[later] - start_step) / in_epoch
    return epochs


def _steps_in_epoch(snapshot: Snapshot, mini_batch_size: float) -> float:
    """Mini-batches in an epoch, the last of which may be short."""
    return float(max(1, -(-snapshot.n_train // mini_batch_size)))
