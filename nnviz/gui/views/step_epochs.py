"""Where on an axis of epochs a mini-batch belongs, also when its size was changed in flight."""

import numpy as np

from nnviz.core import Snapshot
from nnviz.gui.widgets.plot_canvas import Values


def epochs_of_steps(snapshot: Snapshot) -> Values:
    """The epochs (k,), as fractions, at the mini-batches of `snapshot.speeds`.

    The number of training examples is taken as mini-batches an epoch times their size, which is
    exact but for a short last mini-batch.
    """
    sizes = [c for c in snapshot.changes if c.field == "mini_batch_size"]
    n_train = snapshot.steps_per_epoch * snapshot.spec.mini_batch_size
    size = sizes[0].old if sizes else snapshot.spec.mini_batch_size
    epochs = np.zeros(len(snapshot.speeds.steps))
    steps_before = epoch_before = 0.0
    for start, new in [(0.0, size), *((change.epoch, change.new) for change in sizes)]:
        steps_before += (start - epoch_before) * n_train / size
        epoch_before, size = start, new
        later = snapshot.speeds.steps >= steps_before
        passed = snapshot.speeds.steps[later] - steps_before
        epochs[later] = start + passed * size / n_train
    return epochs
